import type { Piece, Reading } from '../reading/reading.ts';
import { isTelling } from '../reading/windows.ts';
import { isWhose } from './standing-scope.ts';
import { rankOf } from './standing-words.ts';

const LINK =
  /^(?:the|is|are|was|were|remains?|remained|by|far|though|although|both|still|a|one|of|among)$/;

/** All that is told of before the link, back to the beginning of the clause. */
export function ownersAt({ pieces, text }: Reading, at: number): Piece[] {
  const place = rankOf(pieces[at - 1]?.word ?? '') === undefined ? at : at - 1;
  // "China was the EU's largest supplier."
  const isOwned = isWhose(pieces[place - 1], text) && BE.test(wordsBefore(pieces, place - 1));
  const from = isOwned ? place - 1 : place;
  const back = pieces.slice(0, from).findLastIndex(({ word }) => !LINK.test(word));
  const last = pieces[back];
  if (!last || back === from - 1 || !isTelling(last)) return [];
  const owners = pieces.slice(0, back + 1).filter(({ clause }) => clause === last.clause);
  // "When Arta began, the largest mine was": told of another time, and no owner.
  if (last.clause !== pieces[at]?.clause && WHEN.test(owners[0]?.word ?? '')) return [];
  return owners.length > OWNERS ? [] : owners.filter(isTelling);
}

const WHEN = /^(?:when|while|as|after|before|since|because|if|although|though|once|until)$/;
const BE = /\b(?:is|are|was|were|remains?|remained)(?: the)?$/;
const wordsBefore = (pieces: readonly Piece[], at: number): string =>
  pieces
    .slice(Math.max(0, at - 2), at)
    .map(({ word }) => word)
    .join(' ');

/** Words: a longer clause tells more than whose place it is. */
const OWNERS = 7;

/** "One of the ten leading", "the top ten", "among the largest", "a leading maker". */
export function withinOf(
  pieces: readonly Piece[],
  at: number,
): Readonly<{ within?: number; isAmong: boolean }> {
  const clause = pieces[at]?.clause;
  const lead = pieces
    .slice(Math.max(0, at - 8), at)
    .map((piece) => (piece.clause === clause ? piece.word : ''));
  const [one = '', next = ''] = [lead.at(-1), pieces[at + 1]?.word];
  const among = lead.findLastIndex(
    (word, step) =>
      /^(?:among|amongst)$/.test(word) ||
      (word === 'with' && step > lead.length - 5 && isRanked(pieces, at)) ||
      (/^(?:one|some|two|three|several)$/.test(word) && lead[step + 1] === 'of'),
  );
  const isAmong = among >= 0 || /^(?:several|many|few|an?|other)$/.test(one);
  const counted = isAmong ? lead.slice(among + 2).find((word) => NUMBER.test(word)) : undefined;
  const many = counted ?? [one, next].find((word) => NUMBER.test(word));
  if (many !== undefined) return { within: numberOf(many), isAmong };
  return isAmong ? { within: Infinity, isAmong } : { isAmong };
}

// "Ranks it with the world's richest": others stand there too.
const isRanked = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(0, at)
    .some(({ word }) => /^(?:rank|class|count|number|bracket|group)(?:s|es|ed|ing)?$/.test(word));

const NUMBERS = 'two three four five six seven eight nine ten twelve twenty'.split(' ');
const NUMBER = new RegExp(`^(?:${NUMBERS.join('|')}|\\d{1,3})$`);
const numberOf = (word: string): number => {
  const at = NUMBERS.indexOf(word);
  return at < 0 ? Number(word) : ([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20][at] ?? Infinity);
};

/** "The top rare-earth producers", and not "the largest tailings pool". */
export function isPlural(pieces: readonly Piece[], at: number): boolean {
  const clause = pieces[at]?.clause;
  const tail = pieces.slice(at + 1, at + 7);
  const end = tail.findIndex((piece) => piece.kind === 'stop' || piece.clause !== clause);
  const phrase = end < 0 ? tail : tail.slice(0, end);
  // "The largest reserves of any state" are one state's.
  const [of, any] = tail.slice(phrase.length);
  if (of?.word === 'of' && any?.word === 'any') return false;
  if (phrase.length === 0) {
    // "With the biggest at Arta, Harlow and Osaka": it may be of many.
    return pieces
      .slice(Math.max(0, at - 3), at)
      .some(({ word }) => /^(?:are|were|with)$/.test(word));
  }
  return phrase.some(
    ({ word, kind }, step) =>
      /^(?:content|light)$/.test(kind) &&
      /[^s]s$/.test(word) &&
      word.length > 3 &&
      phrase[step + 1]?.kind !== 'content',
  );
}
