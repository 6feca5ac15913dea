import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/text/names.ts';

const textsOf = (text: string): string[] => namesOf(text).map((name) => name.text);

describe('namesOf', () => {
  it.each([
    [
      'the Ministry of Industry and Information Technology said',
      ['Ministry of Industry and Information Technology'],
    ],
    ['met Ursula von der Leyen in Samarkand', ['Ursula von der Leyen', 'Samarkand']],
    ['between Kazakhstan and Uzbekistan', ['Kazakhstan', 'Uzbekistan']],
    ['the quotas of MOFCOM for NdPr, by SRC', ['MOFCOM', 'NdPr', 'SRC']],
    ['an F-35 fighter at the C5+1 summit', ['F-35', 'C5+1']],
    ['the Trump-Albanese deal and a China-owned firm', ['Trump-Albanese', 'China']],
    ['said S&P Global on Thursday 3 May 2025', ['S&P Global']],
    ["China's Ministry of Commerce", ['China', 'Ministry of Commerce']],
    ['The Lowy Institute argues that prices rise', ['Lowy Institute']],
    ['said Robert L. Thomas of Wyoming', ['Robert L. Thomas of Wyoming']],
    ['paid US$40 million to Jozef Síkela', ['Jozef Síkela']],
  ])('finds the names of "%s"', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it.each([
    ['Kazakhstan signed a deal.', ['Kazakhstan']],
    ["Toyota's plant closed.", ['Toyota']],
    ['Lynas said so.', ['Lynas']],
    ['Noveon makes magnets. Nobody but Noveon does.', ['Noveon', 'Noveon']],
    ['MP shut the mine.', ['MP']],
    ['Mountain Pass reopened.', ['Mountain Pass']],
    ['Exports rose in March 2025.', []],
    ['Officials said no.', []],
    ['The price rose. It fell later.', []],
    ['Residents of Bukit Merah fell ill.', ['Bukit Merah']],
    ['Twenty Harlow firms closed.', ['Harlow']],
    ['Seventeen Chinese mines closed.', ['Chinese']],
    ['Whatever is said of Noveon.', ['Noveon']],
  ])('takes a first word for a name only where something shows it: %s', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('folds the words of a name and leaves out what joins them', () => {
    expect(namesOf('met Commissioner Jozef Síkela of the EU')[0]?.words).toEqual([
      'commissioner',
      'jozef',
      'sikela',
      'eu',
    ]);
  });

  it('gives offsets of its text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'China',
      'US',
      'of',
      'the',
      'and',
      'de',
      '-',
      '.',
      "'s",
      'NdPr',
      'F-35',
      'Ministry',
      'said',
      'The',
      ' ',
      '\n',
      '“',
      'É',
      'Đất',
      '&',
      '5',
      'May',
      'Monday',
      '$',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        for (const text of [pieces.join(''), pieces.join(' ')]) {
          let end = 0;
          for (const name of namesOf(text)) {
            expect(text.slice(name.start, name.end)).toBe(name.text);
            expect(name.start).toBeGreaterThanOrEqual(end);
            end = name.end;
          }
        }
      }),
    );
  });
});
