import { describe, expect, it } from 'vitest';
import { bindingNotIn } from '../../../src/checking/figures/binding.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const SERIES =
  'The mean price of rye is 55.75 dollars a tonne for 2024 and 75.46 dollars for 2025.';
const AFTER = 'Arta milled 390,000 tonnes of rye in 2025, after 380,000 tonnes in 2024.';

describe('bindingNotIn', () => {
  it.each([
    ['The price of rye fell from 75.46 dollars a tonne in 2024 to 55.75 dollars in 2025.', SERIES],
    ['In 2025 rye cost 55.75 dollars a tonne.', SERIES],
    ['Arta milled 390,000 tonnes of rye in 2024.', AFTER],
  ])('sees that "%s" gives a figure to another year', (sentence, passage) => {
    expect(bindingNotIn(readingOf(sentence), readingsOf(passage))).toMatchObject([
      { kind: 'relation' },
    ]);
  });

  it.each([
    ['The price of rye rose from 55.75 dollars a tonne in 2024 to 75.46 dollars in 2025.', SERIES],
    ['For 2025 the mean price of rye was 75.46 dollars a tonne.', SERIES],
    ['After 380,000 tonnes in 2024, Arta milled 390,000 tonnes of rye in 2025.', AFTER],
  ])('lets "%s" be', (sentence, passage) => {
    expect(bindingNotIn(readingOf(sentence), readingsOf(passage))).toEqual([]);
  });
});
