import type { Word } from '../../text/words.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

type Span = Readonly<{ first: number; last: number; key: string }>;

/** What a table tells by mere numbers, where one is named: "second batch", "2nd batch", "batch two". */
export function numberedAt(
  words: readonly Word[],
  at: number,
  isHead: (word: string) => boolean,
): Span | undefined {
  const [word = '', next = '', after = ''] = words.slice(at, at + 3).map((one) => one.word);
  // Of "the first and second batch" the second is but a part.
  if (/^(?:and|or)$/.test(words[at - 1]?.word ?? '')) return undefined;
  const ordinal = ORDINALS.indexOf(word) + 1;
  if (ordinal > 0 && isHead(next)) return { first: at, last: at + 1, key: String(ordinal) };
  const isDigits = /^\d{1,2}$/.test(word) && /^(?:st|nd|rd|th)$/.test(next);
  if (isDigits && isHead(after)) return { first: at, last: at + 2, key: word };
  const number = NUMBERS.indexOf(next) + 1;
  const key = number > 0 ? String(number) : next;
  return isHead(word) && /^\d{1,2}$/.test(key) ? { first: at, last: at + 1, key } : undefined;
}
