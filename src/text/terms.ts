import { stemmer } from 'stemmer';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A word that counts for search: its Porter stem, which word of the text it is, and where it stands. */
export type Term = Readonly<{
  stem: string;
  word: string;
  position: number;
  start: number;
  end: number;
}>;

/** The terms of a text in order; stop words are left out but keep their positions. */
export function termsOf(text: string): Term[] {
  return wordsOf(text).flatMap(({ word, start, end }, position) =>
    isStopWord(word) ? [] : [{ stem: stemOf(word), word, position, start, end }],
  );
}

const ENGLISH = /^[a-z]{3,}$/;
const REMEMBERED = 100_000;
const stems = new Map<string, string>();

/** Porter's stem of a folded word; words of other scripts and with digits stay as they are. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (!ENGLISH.test(word)) return word;
  // Texts are hostile: without a bound, made-up words would fill the memory.
  if (stems.size >= REMEMBERED) stems.clear();
  const porter = stemmer(word);
  // "Used" and "uses" are no form of "US".
  const stem = porter === 'us' ? 'use' : porter;
  stems.set(word, stem);
  return stem;
}
