import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { changeTurnedIn } from '../../../src/checking/roles/change-turned.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  changeTurnedIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const SHARE = 'Nickel got 7 per cent of the quota instead of 9 per cent in the first half.';
const LOSS = 'Its net loss shrank from 22.6 million to 8.0 million dollars.';
const MINED = 'Belmont mined 38,000 tonnes, after 28,000 in 2019 and 14,000 in 2018.';
const START = 'Arta has brought the opening forward, from 2027 to May 2026.';

describe('changeTurnedIn', () => {
  it.each([
    ['The share of nickel went from 7 per cent to 9 per cent.', SHARE],
    ['Its net loss reached 22.6 million dollars, up from 8.0 million.', LOSS],
    ['Mining went down to 28,000 tonnes from some 38,000.', MINED],
    ['The opening has been put back from May 2026 to 2027.', START],
  ])('finds a change that goes the other way: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });

  it.each([
    ['The share of nickel went from 9 per cent to 7 per cent.', SHARE],
    ['It lost 8.0 million dollars, down from 22.6 million.', LOSS],
    ['Mining went up to 38,000 tonnes from 28,000.', MINED],
    ['The opening comes in May 2026 instead of 2027.', START],
    // Which of the two came first nobody says.
    ['Belmont had 38,000 tonnes and Arta 28,000.', MINED],
    // Both ways are told.
    [
      'It rose from 5 to 8 tonnes.',
      'It fell from 8 to 5 tonnes and rose again from 5 to 8 tonnes.',
    ],
  ])('leaves one that goes the same way: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });
});
