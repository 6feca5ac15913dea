import { type Negator, negatorsIn } from '../checking/denials/negatives.ts';
import { type Piece, type Reading, readingOf, readingsOf } from '../checking/reading/reading.ts';
import { isVerb } from './question-words.ts';

/**
 * Whether a question that was written anew denies only what was denied before it, and takes nothing up
 * that was only denied: "why did it ban exports?" is not asked where it did not ban them.
 */
export function areDenialsKept(
  rewritten: string,
  followUp: string,
  before: readonly string[],
): boolean {
  const own = readingOf(rewritten);
  const said = [followUp, ...before].flatMap(readingsOf);
  const denials = said.flatMap(negatorsIn);
  const ownDenials = negatorsIn(own);
  const isLost = readingsOf(followUp).some((reading) => negatorsIn(reading).length > 0);
  if (isLost && ownDenials.length === 0) return false;
  const denied = stemsOf(denials.flatMap(({ scope }) => scope));
  if (!ownDenials.every(({ scope }) => stemsOf(scope).intersection(denied).size > 0)) return false;
  const onlyDenied = stemsOf(denials.flatMap(deedsOf)).difference(stemsOf(said.flatMap(plainOf)));
  return stemsOf(plainOf(own)).isDisjointFrom(onlyDenied);
}

/** What is denied first of all: "ban" of "did not ban exports of ore". */
function deedsOf({ scope }: Negator): Piece[] {
  return scope.filter(({ kind, word }, i) => kind !== 'name' && (i === 0 || isVerb(word)));
}

/** What of a sentence no word denies. */
function plainOf(reading: Reading): Piece[] {
  const denied = new Set(negatorsIn(reading).flatMap(({ scope }) => scope));
  return reading.pieces.filter((piece) => piece.kind !== 'stop' && !denied.has(piece));
}

function stemsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.map(({ meanings: [stem], word }) => stem ?? word));
}
