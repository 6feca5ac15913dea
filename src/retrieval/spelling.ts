import { isStopWord } from '../text/stop-words.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import type { WordIndex } from './word-index.ts';

export type Repair = Readonly<{ from: string; to: string }>;

/**
 * A function from a text to the same text in which words that no passage has are read as words that
 * some have. `isSettled` says of a word, by its number in the text, whether it is to stay.
 */
export type RepairSpelling = (
  text: string,
  isSettled: (word: number) => boolean,
) => Readonly<{ text: string; repairs: readonly Repair[] }>;

type Words = Pick<WordIndex, 'forms' | 'frequency'>;

const PLAIN = /^[a-z]+$/;
/** A question with more unknown words than this isn't one of slips. */
const MOST_WORDS = 12;

export function createRepairSpelling({ index }: { index: Words }): RepairSpelling {
  return (text, isSettled) => {
    // A capital makes a name of a word, and a name that we lack is a name and no slip.
    const isShouted = text === text.toUpperCase() && text !== text.toLowerCase();
    const repairs: Repair[] = [];
    let repaired = '';
    let end = 0;
    let tried = 0;
    for (const [at, { word, start, end: wordEnd }] of wordsOf(text).entries()) {
      const from = text.slice(start, wordEnd);
      const isPlain = PLAIN.test(isShouted ? from.toLowerCase() : from);
      if (!isPlain || isSettled(at) || isKnown(index, word) || tried++ >= MOST_WORDS) continue;
      const meant = repairOf(index, word);
      if (meant === undefined) continue;
      const to = isShouted ? meant.toUpperCase() : meant;
      repaired += text.slice(end, start) + to;
      end = wordEnd;
      repairs.push({ from, to });
    }
    return { text: repaired + text.slice(end), repairs };
  };
}

function isKnown({ forms, frequency }: Words, word: string): boolean {
  return isStopWord(word) || forms.countOf(word) > 0 || frequency(stemOf(word)) > 0;
}

/**
 * What makes one word of another. Measured with codespell's 60,000 slips against words that one
 * public collection has and another lacks: a swap or a letter left out is a slip 50 times out of
 * 51, another letter in its place hardly more often than a word of its own.
 */
const SLIPS = {
  swap: { isSure: true, prior: 30 },
  missing: { isSure: true, prior: 10 },
  doubled: { isSure: true, prior: 10 },
  vowel: { isSure: false, prior: 4 },
  extra: { isSure: false, prior: 2 },
  other: { isSure: false, prior: 1 },
} as const;
type Slip = keyof typeof SLIPS;

/** By the word's length: shorter words have more neighbours by chance, so that only a frequent one may be meant. */
const LEAST_COUNT = {
  sure: [Infinity, Infinity, Infinity, Infinity, 20, 3, 1],
  unsure: [Infinity, Infinity, Infinity, Infinity, Infinity, Infinity, 30, 10, 3, 1],
} as const;
const TWO_SLIPS = { length: 10, count: 3 } as const;

function repairOf({ forms }: Words, word: string): string | undefined {
  let best: { word: string; score: number } | undefined;
  const propose = (to: string, score: number): void => {
    if (best === undefined || score > best.score) best = { word: to, score };
  };
  forms.visitNear(word, 1, ({ word: to, count }) => {
    const { isSure, prior } = SLIPS[slipOf(word, to)];
    const least = isSure ? LEAST_COUNT.sure : LEAST_COUNT.unsure;
    // "teh" and "wich" may be repaired: nothing is lost where it was another word.
    const isSmallWord = isSure && word.length >= 3 && isStopWord(to);
    if (isSmallWord || count >= (least[word.length] ?? 1)) propose(to, count * prior);
  });
  if (best === undefined && word.length >= TWO_SLIPS.length) {
    forms.visitNear(word, 2, ({ word: to, count }) => {
      if (count >= TWO_SLIPS.count) propose(to, count);
    });
  }
  return best?.word;
}

/** The slip that made `from` of `to`, which is one slip away. */
function slipOf(from: string, to: string): Slip {
  if (from.length < to.length) return 'missing';
  let at = 0;
  while (at < to.length && from[at] === to[at]) at++;
  const letter = from[at] ?? '';
  if (from.length > to.length) {
    return letter === from[at - 1] || letter === from[at + 1] ? 'doubled' : 'extra';
  }
  if (letter === to[at + 1] && from[at + 1] === to[at]) return 'swap';
  return VOWELS.includes(letter) && VOWELS.includes(to[at] ?? '') ? 'vowel' : 'other';
}
const VOWELS = 'aeiouy';
