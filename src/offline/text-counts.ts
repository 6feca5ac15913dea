import { termsOf } from '../text/terms.ts';

/** How often each stem and each word occurs in a text, in order of first occurrence; stop words are left out. */
export type TextCounts = Readonly<{
  stems: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, number>;
  terms: number;
}>;

export function countsOf(text: string): TextCounts {
  const stems = new Map<string, number>();
  const words = new Map<string, number>();
  const terms = termsOf(text);
  for (const { stem, word } of terms) {
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { stems, words, terms: terms.length };
}
