import { describe, expect, it } from 'vitest';
import { belongingNotIn } from '../../../src/checking/figures/belonging-kept.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  belongingNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const SHARES = 'Alcor Metals holds 40% of the venture and Borval Mining 60%.';
const LOANS =
  'Alcor Metals is to receive a loan of 300 million dollars for its magnet plant. ' +
  'Borval Mining was lent 90 million dollars for recycling.';
const PRICES =
  'Dysprosium oxide averaged 187 dollars a kilogram in 2017 and 179 in 2018. ' +
  'Terbium oxide averaged 501 and 455 dollars.';
const LIST = 'For 2030 it projected 54 per cent for Chile, 18 per cent for Peru and 9 for Bolivia.';

describe('belongingNotIn', () => {
  it.each([
    ['Borval Mining owns 60% of the venture and Alcor Metals 40%.', SHARES],
    ['A loan of 90 million dollars went to Borval Mining, one of 300 million to Alcor.', LOANS],
    ['Terbium oxide averaged 455 dollars, dysprosium oxide 179.', PRICES],
    ['Peru would have 18 per cent by 2030 and Chile 54.', LIST],
    ['Light and heavy oxides go to Borval Mining, and Alcor tests them.', 'Alcor tests oxides.'],
    // What a figure counts stands after it, wherever else it is told of.
    [
      'They found 77 mines, 359 heaps and 366 river sites that drain into the lake at Borval.',
      'They found 366 river sites, 359 heaps and 77 mines that drain into the lake at Borval.',
    ],
    // It is told of both.
    [
      'At the summit between Alcor Metals and Borval Mining a pact of Peru and Alcor was signed.',
      'Peru and Alcor Metals signed a pact at the Alcor-Borval Mining summit.',
    ],
    [
      'Gold is some 40 times scarcer than even the two rarest ones, thulium and lutetium.',
      'Even thulium and lutetium, the two scarcest ones, are some 40 times as common as gold.',
    ],
    [
      'Alcor Metals and Borval Mining both have a floor, the one by the Peruvian Fund and the other by Orlev.',
      'The Peruvian Fund guarantees Alcor Metals a floor. Orlev guarantees Borval Mining a floor.',
    ],
    // Nothing stands beside whom it is told of.
    [
      'Both Alcor Metals and Borval Mining got loans, the former from the Peruvian Fund for its magnets and the latter from Orlev.',
      'The Peruvian Fund lent Alcor Metals 40 million for magnets. Borval Mining got a loan from Orlev.',
    ],
  ])('leaves each its own, in whatever order: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });

  it.each([
    ['Borval Mining owns 40% of the venture and Alcor Metals 60%.', SHARES],
    ['A loan of 300 million dollars went to Borval Mining and one of 90 million to Alcor.', LOANS],
    ['Terbium oxide averaged 179 dollars, dysprosium oxide 455.', PRICES],
    ['Peru would have 54 per cent by 2030 and Chile 18 per cent.', LIST],
  ])('finds what has changed places: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });
});
