import { describe, expect, it } from 'vitest';
import { figureTurnedIn } from '../../../src/checking/figures/figure-turned.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const found = (claim: string, passage: string): string[] =>
  figureTurnedIn(readingOf(claim), readingsOf(passage)).map(({ text }) => text);

describe('figureTurnedIn', () => {
  it.each([
    [
      'The EU exported 12,900 tonnes and imported 5,500 tonnes.',
      'The EU imported 12,900 tonnes. Exports came to 5,500 tonnes.',
      'exported … 12,900 tonnes',
    ],
    ['It was 15% more than in May.', 'It was 15 per cent below May.', 'more … 15%'],
  ])('finds a figure beside the opposite word: %s', (claim, passage, text) => {
    expect(found(claim, passage)).toEqual([text]);
  });

  it.each([
    ['It sold 500 tonnes to Japan.', 'Japan bought 500 tonnes from it.'],
    ['Imports fell to 900 tonnes, while exports fell too.', 'It imported 900 tonnes.'],
    ['Output was 5% higher.', 'Output rose by 5%.'],
  ])('lets pass what is the same: %s', (claim, passage) => {
    expect(found(claim, passage)).toEqual([]);
  });
});
