import { describe, expect, it } from 'vitest';
import { setTerm, stemsOfSet, synonymsIn } from '../../src/text/synonyms.ts';
import { wordsOf } from '../../src/text/words.ts';

const setsOf = (text: string) => synonymsIn(wordsOf(text)).flatMap(({ sets }) => sets);
const meet = (one: string, other: string) =>
  new Set(setsOf(one)).intersection(new Set(setsOf(other))).size > 0;

describe('synonymsIn', () => {
  it.each([
    ['buy', 'purchased'],
    ['bought', 'purchase'],
    ['ceo', 'chief executive'],
    ['pull out', 'withdrew'],
  ])('joins %s to %s', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ['buy', 'sell'],
    ['import', 'export'],
    ['or', 'ore'],
  ])('keeps %s from %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it('takes the longest where several begin', () => {
    const text = 'they pull out of it';
    const [match] = synonymsIn(wordsOf(text));

    expect(text.slice(match?.start, match?.end)).toBe('pull out');
  });
});

describe('stemsOfSet', () => {
  it('has the members of one word, and nothing for no set', () => {
    const sets = setsOf('purchase');

    expect(sets.flatMap((set) => stemsOfSet(set))).toContain('bought');
    expect(stemsOfSet(1_000_000)).toEqual([]);
  });
});

it('names a set by what is no word', () => {
  expect(wordsOf(setTerm(7)).map(({ word }) => word)).not.toContain(setTerm(7));
});
