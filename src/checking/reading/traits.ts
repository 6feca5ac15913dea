/** What is known of a word wherever it stands: of each question about it, whether it was asked and whether it fits. */
export type KnownWord = { asked: number; fitting: number };

/** Texts are hostile: beyond so many words, made up as they may be, all are forgotten. */
const MOST = 50_000;
const words = new Map<string, KnownWord>();

/** What is known of a folded word: one and the same for all of its places. */
export function knownWord(word: string): KnownWord {
  const before = words.get(word);
  if (before) return before;
  if (words.size >= MOST) words.clear();
  const known = { asked: 0, fitting: 0 };
  words.set(word, known);
  return known;
}

type Asked = Readonly<{ word: string; known?: KnownWord }>;

/** Bits of a small integer. */
const QUESTIONS = 30;
let questions = 0;

/**
 * Whether the word of a piece fits, looked at once for each word and not for each of its places: rules ask
 * it of every word of every sentence, and few fit.
 */
export function trait(fits: (word: string) => boolean): (piece: Asked) => boolean {
  if (questions === QUESTIONS) throw new RangeError(`Cannot ask more than ${QUESTIONS} questions`);
  const bit = 1 << questions;
  questions += 1;
  return ({ word, known = knownWord(word) }) => {
    if ((known.asked & bit) === 0) {
      known.asked |= bit;
      if (fits(word)) known.fitting |= bit;
    }
    return (known.fitting & bit) !== 0;
  };
}
