/**
 * What is known of a word wherever it stands, or of the words of a sentence together: a bit for each question
 * about it, set where it fits, or where one of them does.
 */
export type KnownWord = readonly number[];

/** Texts are hostile: beyond so many words, made up as they may be, all are forgotten. */
const MOST = 50_000;
/** And what has more letters is no word: the answer may take the square of their number. */
const LONGEST = 64;
const words = new Map<string, number[]>();

/** Bits of a small integer. */
const BITS = 30;
const questions: ((word: string) => boolean)[] = [];

/** What is known of a folded word: one and the same for all of its places. */
export function knownWord(word: string): KnownWord {
  const before = words.get(word);
  if (before) return before;
  if (words.size >= MOST) words.clear();
  const known = noneKnown();
  if (word.length > LONGEST) return known;
  for (const [at, fits] of questions.entries()) {
    if (fits(word)) known[Math.floor(at / BITS)] = (known[Math.floor(at / BITS)] ?? 0) | bitOf(at);
  }
  words.set(word, known);
  return known;
}

let answered = 0;

/** Asks what modules that were loaded later ask of the words that are known already. */
export function askLateQuestions(): void {
  if (answered === questions.length) return;
  for (const [word, known] of words) {
    for (const [at, fits] of questions.entries()) {
      if (at < answered || !fits(word)) continue;
      known[Math.floor(at / BITS)] = (known[Math.floor(at / BITS)] ?? 0) | bitOf(at);
    }
  }
  answered = questions.length;
}

/** What is known of some words together. */
export function knownTogether(all: readonly Readonly<{ known: KnownWord }>[]): KnownWord {
  const together = noneKnown();
  for (const { known } of all) {
    for (let row = 0; row < together.length; row += 1) {
      together[row] = (together[row] ?? 0) | (known[row] ?? 0);
    }
  }
  return together;
}

// One is made for every sentence: `Array.from` would take longer than all that is done with it.
function noneKnown(): number[] {
  const none: number[] = [];
  for (let at = 0; at < questions.length; at += BITS) none.push(0);
  return none;
}

const bitOf = (question: number): number => 1 << (question % BITS);

type Asked = Readonly<{ word?: string; known?: KnownWord }>;

/**
 * Whether the word of a piece fits, or a word of a sentence does. It is looked at once for each word and not for
 * each of its places: rules ask it of every word of every sentence, and few fit.
 */
export function trait(fits: (word: string) => boolean): (piece: Asked) => boolean {
  const row = Math.floor(questions.length / BITS);
  const bit = bitOf(questions.length);
  questions.push(fits);
  return ({ word = '', known = knownWord(word) }) => ((known[row] ?? 0) & bit) !== 0;
}
