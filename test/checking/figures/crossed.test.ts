import { describe, expect, it } from 'vitest';
import { crossedIn } from '../../../src/checking/figures/crossed.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const GIVERS =
  'Foreign investors (Belmont Shipping) give 110 million euros, the Arta government 106 million euros.';
const SUMS =
  'The act sets aside 2 billion dollars to widen the harbour, 5 billion for bridges and 500 million for a school.';
const SHARES =
  'Belmont receives 70% of the venture for the two quarries, and 30% stays with the state holding Tau Arta.';
const OUTPUT =
  'The yearly output is planned at 600 tonnes of rye and oat flour and 800 tonnes of barley and wheat flour.';

describe('crossedIn', () => {
  it.each([
    ['Of it 110 million come from the Arta government and 106 million from Belmont.', GIVERS],
    ['Of the money 5 billion is to widen the harbour and 2 billion for bridges.', SUMS],
    ['Tau Arta keeps 70% of the venture, leaving 30% to Belmont.', SHARES],
    ['It is to make 800 tonnes of rye and oat flour and 600 tonnes of wheat flour.', OUTPUT],
    ['Tau Arta is to hold 70% of the venture and Belmont the rest.', SHARES],
  ])('sees that "%s" gives two figures crosswise', (sentence, passage) => {
    expect(crossedIn(readingOf(sentence), readingsOf(passage))).toMatchObject([
      { kind: 'relation' },
    ]);
  });

  it.each([
    ['Of it 106 million come from the Arta government and 110 million from Belmont.', GIVERS],
    ['Of the money 5 billion is for bridges and 2 billion to widen the harbour.', SUMS],
    ['Tau Arta keeps 30% of the venture, leaving 70% to Belmont.', SHARES],
    ['It is to make 800 tonnes of barley and wheat flour and 600 tonnes of rye flour.', OUTPUT],
    ['Belmont is to hold 70% of the venture and Tau Arta the rest.', SHARES],
    ['The act gives 2 billion dollars and 5 billion.', SUMS],
  ])('lets "%s" be', (sentence, passage) => {
    expect(crossedIn(readingOf(sentence), readingsOf(passage))).toEqual([]);
  });
});
