import { describe, expect, it } from 'vitest';
import { framedNotIn } from '../../../src/checking/names/framed.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const YARDS = 'Belmont runs a quarry in Lindau. It is also building up a brick yard in Torgau.';
const BACKED =
  'The quarry has 50 million dollars of backing by way of the company Velmar. Belmont Royalties chose it in May.';
const DUTIES =
  'Belmont no longer ships its bricks to Peru. Chile had raised its import duty to 25% before that.';

describe('framedNotIn', () => {
  it.each([
    ['Belmont is building up a brick yard in Lindau.', YARDS, 'Lindau'],
    ['The quarry is backed by way of Belmont Royalties.', BACKED, 'Belmont Royalties'],
    ['Peru had raised its import duty to 25% before.', DUTIES, 'Peru'],
  ])('sees that "%s" has one name where another is', (sentence, passage, text) => {
    expect(framedNotIn(readingOf(sentence), readingsOf(passage))).toMatchObject([
      { kind: 'relation', text },
    ]);
  });

  it.each([
    ['Belmont is building up a brick yard in Torgau.', YARDS],
    ['The quarry in Lindau is run by Belmont.', YARDS],
    ['The quarry is backed by way of Velmar.', BACKED],
    ['Chile had raised its import duty to 25% before.', DUTIES],
    ['Peru raised a complaint.', DUTIES],
    [
      'According to Belmont the price passed 110 dollars.',
      'According to the Lindau Post the price was 60 dollars. Belmont had it pass 110 dollars.',
    ],
  ])('lets "%s" be', (sentence, passage) => {
    expect(framedNotIn(readingOf(sentence), readingsOf(passage))).toEqual([]);
  });
});
