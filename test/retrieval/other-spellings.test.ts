import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../../src/retrieval/other-spellings.ts';

describe('otherSpellings', () => {
  const index = (...known: readonly string[]) => ({
    forms: {
      countOf: (word: string) => (known.includes(word) ? 1 : 0),
      visitNear: () => undefined,
    },
  });

  it.each([
    ['kuirektykol', 'kuyrektykol'],
    ['kuyrektykol', 'kuirektykol'],
    ['akhmetov', 'ahmetov'],
    ['sulphide', 'sulfide'],
  ])('knows "%s" as "%s"', (word, other) => {
    expect(otherSpellings(index(other), word)).toEqual([other]);
  });

  it.each([
    ['kuirektykol', 'kuirektykal'],
    ['jakarta', 'yakarta'],
    ['dyke', 'dike'],
    ['kuirektykol', 'kuirektykol'],
  ])('does not take "%s" for "%s"', (word, other) => {
    expect(otherSpellings(index(other), word)).toEqual([]);
  });
});
