import { isStopWord } from '../text/stop-words.ts';
import { stemOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { WordIndex } from './word-index.ts';

export type Repair = Readonly<{ from: string; to: string }>;

/** A function from a text to the same text with words that no passage has read as ones that some have. */
export type RepairSpelling = (
  text: string,
  /** Whether a word is to stay as it is, by its number in the text. */
  isSettled: (word: number) => boolean,
) => Readonly<{ text: string; repairs: readonly Repair[] }>;

export function createRepairSpelling({
  index,
}: {
  index: Pick<WordIndex, 'forms' | 'frequency'>;
}): RepairSpelling {
  const isKnown = (word: string): boolean =>
    isStopWord(word) || index.forms.countOf(word) > 0 || index.frequency(stemOf(word)) > 0;
  return (text, isSettled) => {
    const repairs: Repair[] = [];
    const isShouted = text === text.toUpperCase() && text !== text.toLowerCase();
    let repaired = '';
    let end = 0;
    let tried = 0;
    wordsOf(text).forEach((word, at) => {
      const from = text.slice(word.start, word.end);
      // A capital makes a name of a word, and names that we lack are names, not slips.
      if (!PLAIN.test(isShouted ? from.toLowerCase() : from) || isSettled(at)) return;
      if (isKnown(word.word) || tried++ >= MOST_WORDS) return;
      const to = repairOf(word, index);
      if (to === undefined) return;
      repaired += text.slice(end, word.start) + (isShouted ? to.toUpperCase() : to);
      end = word.end;
      repairs.push({ from, to });
    });
    return { text: repaired + text.slice(end), repairs };
  };
}

const PLAIN = /^[a-z]+$/;
/** A question with more unknown words than this isn't one of slips. */
const MOST_WORDS = 12;

function repairOf({ word }: Word, index: Pick<WordIndex, 'forms'>): string | undefined {
  return word.length < 6 ? undefined : index.forms.countOf(word) > 0 ? undefined : undefined;
}
