import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { rankNotIn } from '../../../src/checking/standing/rank-of-figure.ts';

const MONTHS =
  'Brick exports to Peru were 280 tonnes, when May had been the highest. In all they came to 5,952 tonnes in June, the fourth-highest month of the year.';

describe('rankNotIn', () => {
  it.each([
    ['Brick exports came to 5,952 tonnes in June, the highest of the year.', 'highest'],
    ['Brick exports were 5,952 tonnes in June, more than in any other month.', 'than'],
    ['With 5,952 tonnes June had the second-highest exports, 280 of them to Peru.', 'highest'],
  ])('sees the other place in "%s"', (sentence, text) => {
    expect(rankNotIn(readingOf(sentence), readingsOf(MONTHS))).toMatchObject([
      { kind: 'superlative', text },
    ]);
  });

  it.each([
    'Brick exports came to 5,952 tonnes in June, the fourth-highest of the year.',
    'June had the fourth-highest exports, 5,952 tonnes.',
    'With 280 tonnes Peru was behind the highest of May.',
    'Brick exports of 5,952 tonnes were not the lowest.',
  ])('lets "%s" be', (sentence) => {
    expect(rankNotIn(readingOf(sentence), readingsOf(MONTHS))).toEqual([]);
  });
});
