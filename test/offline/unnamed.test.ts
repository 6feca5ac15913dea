import { describe, expect, it } from 'vitest';
import { isUnnamed } from '../../src/offline/unnamed.ts';
import { wordsOf } from '../../src/text/words.ts';

const sees = (question: string, sentence: string) =>
  isUnnamed(question, new Set(wordsOf(question).map(({ word }) => word)), [sentence]);

describe('isUnnamed', () => {
  it.each([
    [
      'Which Chinese company got the mine?',
      'A Chinese company is to mine it, according to Lena Orlova, Minister of Natural Resources and Supervision.',
    ],
    [
      'names of the two firms that turned buyers away?',
      'At least two companies turned buyers away, Reuters reported on 27 February 2026.',
    ],
    ['who is the buyer?', 'The mine went to a private buyer in May 2025.'],
  ])('is so of “%s” beside “%s”', (question, sentence) => {
    expect(sees(question, sentence)).toBe(true);
  });

  it.each([
    ['Which Chinese company got the mine?', 'A Chinese company, Shenghe Resources, got it.'],
    ['Which Chinese company got the mine?', 'The mine went to the Chinese company Shenghe.'],
    ['Which Indian minister asked the company?', 'A company was asked by the minister.'],
    ['How many companies bid?', 'Two companies bid for it.'],
  ])('is not so of “%s” beside “%s”', (question, sentence) => {
    expect(sees(question, sentence)).toBe(false);
  });
});
