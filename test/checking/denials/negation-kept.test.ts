import { describe, expect, it } from 'vitest';
import { negationNotIn } from '../../../src/checking/denials/negation-kept.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

function found(claim: string, passage: string): number {
  const sentences = readingsOf(passage);
  return negationNotIn(readingOf(claim), sentences, sentences).length;
}

describe('negationNotIn', () => {
  it.each([
    ['The bids worried him.', "The bids didn't worry him."],
    ['The bids for outstanding contracts worried him.', "The bids for contracts didn't worry him."],
    ['He expected the system to disappear.', 'He did not expect the system to go away.'],
    ['They signed a binding term sheet.', 'They signed a non-binding term sheet.'],
    ['Companies cannot be held liable.', 'Companies can be held liable.'],
    [
      'The money was paid, although building never began.',
      'The money was never paid, since building never began.',
    ],
    [
      'The survey lists it among the largest holders, though not among the producers.',
      "The survey doesn't count it among the producers, nor among the largest holders.",
    ],
    ['Trains may no longer be run in the valley under the law.', 'Trains may still be run there.'],
    [
      'Four firms were drilling, and some had struck oil.',
      'Four firms were drilling, but none had struck oil.',
    ],
    [
      'It was reported that boats are being licensed.',
      'There was no sign of any boats being licensed.',
    ],
    ['The bridge was built.', 'The bridge still had to be built.'],
    ['The owner remains a party.', 'The owner shall not be a party to the case.'],
    ['Users are granted licences under Law No. 61.', 'Licences for users are not granted.'],
  ])('finds what is denied in one and not in the other: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(1);
  });

  it.each([
    ['The court decides on the licence.', 'The court decides on the licence, not the tribunal.'],
    ['It bought the 80% that it did not yet own.', "It takes the 80% that it didn't own."],
    ['Exports reached a level not exceeded since 2018.', 'Exports were the highest since 2018.'],
    ['None were better than those of cobalt.', 'The best ones were those of cobalt.'],
    ["It can't mine without investors.", 'It has to attract investors in order to mine.'],
    [
      'It could not be called a deposit until more was explored.',
      'It needed more exploration before it could be called a deposit.',
    ],
    ['Many deposits were unproven.', 'Many deposits still had to be proven.'],
    [
      'Beijing denied it, and port data show no even drop in imports.',
      'Port data show no even fall in imports. Beijing denied that it had done so.',
    ],
    ['Drilling in Arta is banned no longer.', 'The law lifts the ban on drilling in Arta.'],
    [
      'No single firm is to sell over 60 tonnes.',
      'No more than 60 tonnes are to be sold by a firm.',
    ],
    ['The deal is about refining and digging.', "The deal isn't about digging alone but refining."],
    ['No decision can be made without a permit.', 'A decision depends on a permit.'],
    ['The tax exempts nobody.', 'Under the tax there is no exemption.'],
    ['Land there has hardly any roads.', 'Land there has no roads.'],
  ])('lets pass what comes to the same: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(0);
  });
});
