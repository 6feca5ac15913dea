import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-b', text }]).findings.map(({ kind }) => kind);

describe('checkClaim on the bounds of figures', () => {
  it.each([
    [
      'The mill of Arta employs more than 600 workers.',
      'The mill of Arta employs about 600 workers.',
    ],
    [
      'The mill of Arta employs at least 600 workers.',
      'The mill of Arta employs nearly 600 workers.',
    ],
    ['Arta sold over 40 ships.', 'Arta sold 40 ships.'],
    ['Tin cost more than 270 dollars a kilogram.', 'Tin reached 270 dollars a kilogram.'],
    ['Arta counted at least five mills.', 'Arta counted only five mills.'],
    ['Arta lends up to 40 million euros.', 'Arta lends more than 40 million euros.'],
    ['Nearly 300 farms in Arta lost their wells.', 'More than 300 farms in Arta lost their wells.'],
    ['The pool at Arta holds 20 tonnes of tin.', 'The pool at Arta holds up to 20 tonnes of tin.'],
    ['Arta licensed only three mills.', 'Arta licensed at least three mills.'],
    ['Arta pays 30 million euros.', 'Arta pays at least 30 million euros.'],
    ['Output of Arta more than doubled.', 'Output of Arta almost doubled.'],
    ['Tin rose more than tenfold in Arta.', 'Tin rose tenfold in Arta.'],
    [
      'The state gives more than 106 million euros.',
      'Bela gives 110 million euros, the state 106 million, 216 million in all.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual(['number']);
  });

  it.each([
    ['Tin cost at least 1,400 dollars in Arta.', 'Tin cost 1,400 to 1,420 dollars in Arta.'],
    ['The wait in Arta is at least 45 days.', 'The wait in Arta is 45 days or more.'],
    ['Arta lends no more than 40 million euros.', 'Arta lends up to 40 million euros.'],
    ['Arta has no more than five mills.', 'Arta has only five mills.'],
    ['Over five years Arta lends 3 million euros.', 'Arta lends 3 million euros for five years.'],
    ['Arta hands over 30% of the tin.', 'Arta gives up 30% of the tin.'],
    ['Arta sells under a 20% tariff.', 'Arta sells at a tariff of 20%.'],
    ['The price in Arta goes up to 90 dollars.', 'The price in Arta rises to 90 dollars.'],
    [
      'The loan of Arta is capped at 40 million euros.',
      'The loan of Arta is up to 40 million euros.',
    ],
    ['The floor in Arta is 40 euros.', 'Arta pays at least 40 euros.'],
    [
      'Arta made 60 tonnes in May.',
      'In June Arta made twice as much as 60 tonnes, the sum of May.',
    ],
    ['Output of Arta more than doubled.', 'Output of Arta more than doubled.'],
    [
      'Arta holds well over half of the tin.',
      'Arta holds 30 of 50 tonnes of tin, Bela less than half.',
    ],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });
});
