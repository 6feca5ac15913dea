import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { ranksNotIn } from '../../../src/checking/standing/ranks-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  ranksNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const ORDER = 'The ore went mostly to Chile, Peru and Bolivia, in that order.';
const FIGURES = 'Chile mined 50 tonnes, Peru 30 tonnes and Bolivia 20 tonnes.';

describe('ranksNotIn', () => {
  it.each([
    ['Chile took the most, followed by Peru and Bolivia.', ORDER],
    ['Peru came behind Chile but ahead of Bolivia.', ORDER],
    ['Chile mined more than Bolivia.', FIGURES],
    ['Bolivia mined fewer tonnes than Peru.', FIGURES],
    ['Peru came ahead of Chile.', 'Peru and Chile mine ore.'],
  ])('leaves the order as it is: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });

  it.each([
    ['Bolivia took the most, followed by Peru and Chile.', ORDER],
    ['Peru came ahead of Chile.', ORDER],
    ['Chile came behind Bolivia.', FIGURES],
    ['Bolivia mined more than Peru.', FIGURES],
  ])('finds an order that is turned round: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });
});
