import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/text/dates.ts';

const fieldsOf = (text: string): object[] =>
  datesOf(text).map(({ start: _start, end: _end, text: _text, ...fields }) => fields);

describe('datesOf', () => {
  it.each([
    '17 January 2024',
    '17th of January 2024',
    'January 17, 2024',
    'Jan. 17, 2024',
    'on Wednesday 17 January 2024',
    '2024-01-17',
    '17.01.2024',
    '17.1.2024',
    '17/01/2024',
    '17 января 2024',
    'ngày 17 tháng 1 năm 2024',
    '17. Januar 2024',
    '17 janvier 2024',
    '17 de enero de 2024',
    '2024年1月17日',
  ])('reads a day: %s', (text) => {
    expect(fieldsOf(text)).toEqual([{ year: 2024, month: 1, day: 17 }]);
  });

  it.each([
    ['March 2025', [{ year: 2025, month: 3 }]],
    ['tháng 3 năm 2025', [{ year: 2025, month: 3 }]],
    ['в марте 2025 года', [{ year: 2025, month: 3 }]],
    ['2019年8月', [{ year: 2019, month: 8 }]],
    ['2024-11', [{ year: 2024, month: 11 }]],
    ['5 avril 2024', [{ year: 2024, month: 4, day: 5 }]],
    ['7 de agosto de 2014', [{ year: 2014, month: 8, day: 7 }]],
    ['early 2025', [{ year: 2025, part: 'early' }]],
    ['early in March 2025', [{ year: 2025, month: 3, part: 'early' }]],
    ['mid-2026', [{ year: 2026, part: 'mid' }]],
    ['the first half of 2026', [{ year: 2026, part: 'H1' }]],
    ['the last quarter of 2025', [{ year: 2025, part: 'Q4' }]],
    ['Q3 2025', [{ year: 2025, part: 'Q3' }]],
    ['in the first quarter', [{ part: 'Q1' }]],
    ['2024-25', [{ year: 2024, untilYear: 2025 }]],
    ['fiscal 2024-25', [{ year: 2024, untilYear: 2025, part: 'fiscal' }]],
    ['the fiscal year 2030-31', [{ year: 2030, untilYear: 2031, part: 'fiscal' }]],
    ['FY25', [{ year: 2025, part: 'fiscal' }]],
    ['the 1990s', [{ year: 1990, part: 'decade' }]],
    ['on 17 January.', [{ month: 1, day: 17 }]],
    ['in May', [{ month: 5 }]],
  ])('reads a longer or a shorter time: %s', (text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it.each([
    ['from 2013 to 2014', [{ year: 2013 }, { year: 2014 }]],
    ['2013-2014', [{ year: 2013 }, { year: 2014 }]],
    [
      'from January to April 2025',
      [
        { year: 2025, month: 1 },
        { year: 2025, month: 4 },
      ],
    ],
    [
      '29-30 June 2026',
      [
        { year: 2026, month: 6, day: 29 },
        { year: 2026, month: 6, day: 30 },
      ],
    ],
    [
      '30 October and 9 November 2025',
      [
        { year: 2025, month: 10, day: 30 },
        { year: 2025, month: 11, day: 9 },
      ],
    ],
  ])('gives a range its ends: %s', (text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it.each([
    '2000 tonnes',
    '$2000',
    'No. 2010',
    '1500万美元',
    '2,024',
    'it may rise by 5 per cent',
    'they march on',
    '390,000',
  ])('finds none in "%s"', (text) => {
    expect(fieldsOf(text)).toEqual([]);
  });

  it('reads every day back however it is written', () => {
    const ways = [
      (date: Date) => date.toISOString().slice(0, 10),
      ...(
        [
          ['en-GB', { dateStyle: 'long' }],
          ['en-US', { dateStyle: 'long' }],
          ['en-US', { dateStyle: 'medium' }],
          ['de', { dateStyle: 'long' }],
          ['fr', { dateStyle: 'long' }],
          ['es', { dateStyle: 'long' }],
          ['ru', { dateStyle: 'long' }],
          ['vi', { dateStyle: 'long' }],
          ['zh', { dateStyle: 'long' }],
          ['ja', { dateStyle: 'long' }],
        ] as const
      ).map(([locale, style]) => (date: Date) => {
        return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date);
      }),
    ];
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.nat(), (date, way) => {
        const text = ways[way % ways.length]!(date);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };

        expect([text, fieldsOf(`The rule applies from ${text} on`)]).toEqual([text, [expected]]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives offsets of its text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '2024',
      '17',
      'January',
      'May',
      '-',
      '/',
      '.',
      'of',
      'Q',
      '3',
      'first',
      'quarter',
      'half',
      'tháng',
      'năm',
      '年',
      '月',
      '日',
      ',',
      'to',
      'and',
      'fiscal',
      'early',
      's',
      '25',
      'de',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        for (const text of [pieces.join(''), pieces.join(' ')]) {
          let end = 0;
          for (const date of datesOf(text)) {
            expect(text.slice(date.start, date.end)).toBe(date.text);
            expect(date.start).toBeGreaterThanOrEqual(end);
            end = date.end;
          }
        }
      }),
    );
  });

  it.each(['1, ', 'January and ', 'early ', 'fiscal ', 'ngày 1 ', '2024-'])(
    'comes to an end with "%s" without end',
    (piece) => {
      expect(() => datesOf(piece.repeat(20_000))).not.toThrow();
    },
  );
});
