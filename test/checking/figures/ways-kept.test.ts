import { describe, expect, it } from 'vitest';
import { waysNotIn } from '../../../src/checking/figures/ways-kept.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const SALES =
  'Arta sold rye at 54 dollars, 10 per cent less than in the quarter before and 27 per cent more than a year earlier.';
const OUTPUT = 'Output of the mill at Borval fell by some 5% to 60 tonnes, a share of 12%.';

describe('waysNotIn', () => {
  it.each([
    ['The price was 10 per cent up on the quarter before, and 27 per cent up on the year.', SALES],
    ['Arta got 27 per cent less for its rye than a year earlier.', SALES],
    ['Borval milled 5% more.', OUTPUT],
    ['Output at Borval grew by 5%.', OUTPUT],
    ['Output at Borval was up by about 5%.', OUTPUT],
  ])('sees that in "%s" something goes the other way', (sentence, passage) => {
    expect(waysNotIn(readingOf(sentence), readingsOf(passage))).toMatchObject([
      { kind: 'comparison' },
    ]);
  });

  it.each([
    ['The price was down 10 per cent on the quarter before, and 27 per cent up.', SALES],
    ['Output at Borval dropped by about 5%.', OUTPUT],
    ['Output at Borval dropped, and its share rose to 12%.', OUTPUT],
    ['More than 5% of the output was lost.', OUTPUT],
  ])('lets "%s" be', (sentence, passage) => {
    expect(waysNotIn(readingOf(sentence), readingsOf(passage))).toEqual([]);
  });
});
