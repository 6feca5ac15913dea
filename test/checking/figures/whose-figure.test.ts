import { describe, expect, it } from 'vitest';
import { holderNotIn } from '../../../src/checking/figures/whose-figure.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const SHARES = 'Peru sent 70 per cent of the wool, Chile 13 per cent, and Bolivia 6 per cent.';
const PRICES = 'Barley cost 45 dollars a tonne, rye 60 dollars and durum wheat 77 dollars.';
const QUOTAS = 'The fishing quota came to 255 tonnes, and the canning quota to 243 tonnes.';
const OUTPUT =
  'The Arta yard is to ship 40,000 tonnes of gravel a year. It is to sell 8,000 tonnes of washed sand.';
const ENOUGH = 'That is enough for 2 million bicycles or 900 river boats.';
const HALVES = 'Arta owns 25% of the venture and Belmont Shipping 75%.';
const GROWN =
  'The catch rose from 195 tonnes in 2021, a record at the time, to 417 tonnes in 2023.';
const FELL =
  'Demand fell by 18 per cent amid the trouble after the flood and rose by 13 per cent later.';
const PAIRED = 'Barley cost 45 dollars and rye 60 dollars, 12 and 5 per cent less than in May.';

describe('holderNotIn', () => {
  it.each([
    ['Bolivia sent 13 per cent of the wool.', SHARES, '13 per cent'],
    ['Peru sent 6 per cent of the wool.', SHARES, '6 per cent'],
    ['Rye cost 77 dollars a tonne.', PRICES, '77 dollars a tonne'],
    ['The canning quota came to 255 tonnes.', QUOTAS, '255 tonnes'],
    ['There are 40,000 tonnes of washed sand a year.', OUTPUT, '40,000 tonnes'],
    ['It is enough for 2 million river boats.', ENOUGH, '2 million'],
    ['Rye took 77 dollars and durum wheat 60 dollars a tonne.', PRICES, '77 dollars'],
  ])('sees that "%s" takes the figure from another', (sentence, passage, text) => {
    expect(holderNotIn(readingOf(sentence), readingsOf(passage))).toMatchObject([
      { kind: 'relation', text },
    ]);
  });

  it.each([
    ['Chile sent 13 per cent of the wool, and Bolivia 6.', SHARES],
    ['Of the wool 70 per cent came from Peru.', SHARES],
    ['A tonne of rye cost 60 dollars, one of durum wheat 77.', PRICES],
    ['Fishing had a quota of 255 tonnes and canning one of 243 tonnes.', QUOTAS],
    ['Arta is to ship 40,000 tonnes of gravel and sell 8,000 tonnes of sand.', OUTPUT],
    ['It would do for 2 million bicycles.', ENOUGH],
    ['Belmont Shipping holds 75% of the venture.', HALVES],
    ['The catch of 2023 was 417 tonnes.', GROWN],
    ['Demand rose by 13 per cent later.', FELL],
    ['Barley was 12 per cent cheaper than in May.', PAIRED],
  ])('lets "%s" be', (sentence, passage) => {
    expect(holderNotIn(readingOf(sentence), readingsOf(passage))).toEqual([]);
  });
});
