import { describe, expect, it } from 'vitest';
import { boundAt, isOfUnit, isWithin } from '../../../src/retrieval/tables/bounds.ts';
import { wordsOf } from '../../../src/text/words.ts';

function boundsIn(text: string) {
  const words = wordsOf(text);
  return words.flatMap((_, at) => boundAt(words, at) ?? []);
}

describe('boundAt', () => {
  it.each([
    ['more than 10,000 tonnes', 'more', 10_000, ['t']],
    ['less than 2000 tons', 'less', 2000, ['t']],
    ['at least 1.5 million', 'at-least', 1_500_000, []],
    ['no less than 1.5 million', 'at-least', 1_500_000, []],
    ['no more than 560 tonnes', 'at-most', 560, ['t']],
    ['at most 560 tonnes', 'at-most', 560, ['t']],
    ['over a thousand tonnes', 'more', 1000, ['t']],
    ['above 20 kilotonnes', 'more', 20_000, []],
    ['fewer than 560 tonnes', 'less', 560, ['t']],
    ['under 40 US dollars per kilogram', 'less', 40, ['USD', 'kg']],
  ])('reads "%s"', (text, than, value, units) => {
    expect(boundsIn(text)).toMatchObject([{ bound: { than, value }, units }]);
  });

  it.each(['more in 2024 than 2020', 'the 20 largest', '10,000 tonnes', 'more than they'])(
    'reads none in "%s"',
    (text) => {
      expect(boundsIn(text)).toEqual([]);
    },
  );
});

describe('isWithin', () => {
  it.each([
    ['more', false, true],
    ['less', false, false],
    ['at-least', true, true],
    ['at-most', true, false],
  ] as const)('takes "%s" for what it says', (than, same, above) => {
    expect(isWithin(560, { than, value: 560 })).toBe(same);
    expect(isWithin(561, { than, value: 560 })).toBe(above);
  });
});

describe('isOfUnit', () => {
  it.each([
    ['USD/kg', ['USD', 'kg'], true],
    ['USD/kg', ['USD'], true],
    ['USD/kg', ['USD', 't'], false],
    ['tonnes', ['t'], true],
    ['tonnes', ['USD'], false],
  ])('of "%s" and %j', (unit, asked, expected) => {
    expect(isOfUnit(unit, asked)).toBe(expected);
  });
});
