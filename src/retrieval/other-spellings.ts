import type { WordIndex } from './word-index.ts';

/** Shorter words are made of others by chance. */
const SHORTEST = 7;

/** Letters by which one sound is written now so and now so, most of all in names from other scripts. */
const SOUNDS = [
  ['y', 'i'],
  ['j', 'y'],
  ['iy', 'y'],
  ['kh', 'h'],
  ['q', 'k'],
  ['w', 'v'],
  ['ph', 'f'],
  ['ou', 'u'],
  ['dzh', 'j'],
].flatMap(([one = '', other = '']) => [
  { from: one, to: other },
  { from: other, to: one },
]);

/** How else the passages write a folded word that differs in one sound's letters: "kuyrektykol" of "kuirektykol". */
export function otherSpellings({ forms }: Pick<WordIndex, 'forms'>, word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const found = new Set<string>();
  for (const { from, to } of SOUNDS) {
    // The first letter stays: it is what names are told apart by.
    for (let at = word.indexOf(from, 1); at > 0; at = word.indexOf(from, at + 1)) {
      const written = word.slice(0, at) + to + word.slice(at + from.length);
      if (forms.countOf(written) > 0) found.add(written);
    }
  }
  return [...found];
}
