import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { doersNotIn } from '../../../src/checking/roles/doers-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  doersNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const SCHEME =
  'Under the scheme the ministry surveys the ground, after which Arta Mining prepares the investment.';
const COMPLAINT = 'Cordoba had complained to the council that Belmont curbed its nickel exports.';

describe('doersNotIn', () => {
  it.each([
    ['Under it Arta Mining surveys the ground, and the ministry prepares the investment.', SCHEME],
    [
      'The tin is extracted in Cordoba and refined in Belmont, near the coast.',
      'The tin is extracted in Belmont, near the coast, and refined in Cordoba.',
    ],
    ['Belmont had complained to the council that Cordoba curbed its nickel exports.', COMPLAINT],
  ])('finds two that have changed what they do: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });

  it.each([
    ['The ministry surveys the ground; the investment is prepared by Arta Mining.', SCHEME],
    ['Belmont curbed its nickel exports, Cordoba complained to the council.', COMPLAINT],
    ['Belmont sells tin and Arta buys zinc.', 'Arta sells zinc to Cordoba. Belmont sells tin.'],
  ])('leaves each what it does: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });
});
