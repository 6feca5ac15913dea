import type { Reading } from '../reading/reading.ts';
import { isHelper } from '../reading/verbs.ts';
import { isIn, isTelling, meets } from '../reading/windows.ts';
import { isNegative } from './negative-words.ts';

/** "For the courts, not for the tribunal": who tells the one denies nothing of the other. */
export function isContrast(at: number, claim: Reading, { pieces }: Reading): boolean {
  // "Isn't affected": a verb, and no contrast.
  if (pieces[at + 1]?.word === 't') return false;
  const clause = pieces[at]?.clause ?? 0;
  const [one, two] = [pieces[at - 1], pieces[at - 2]];
  const isOpening =
    one === undefined ||
    one.clause < clause ||
    (one.word === 'but' && (two?.clause ?? -1) < clause);
  if (!isOpening || clause === 0) return false;
  if (pieces.some((piece) => piece.clause === clause - 1 && isNegative(piece))) return false;
  const before = pieces.filter((piece) => piece.clause === clause - 1 && isTelling(piece));
  if (before.filter((piece) => isIn(piece, claim)).length * 2 < before.length) return false;
  // What only the denied part has, the claim has from there.
  const part = pieces.slice(at + 1).filter((piece) => piece.clause === clause);
  const isWhole = part.some(({ word }) => FINITE.test(word));
  const own = part.filter(
    (piece) =>
      isTelling(piece) &&
      (isWhole || piece.kind === 'name') &&
      isIn(piece, claim) &&
      !before.some((other) => meets(other, piece)),
  );
  return before.length > 0 && own.length === 0;
}

const FINITE =
  /^(?:is|are|was|were|be|been|ha[sd]|have|do|does|did|will|would|can|could|may|might|must|shall|should)$/;

/** "None from 2001 on": who tells of other years tells nothing of it. */
export function isOfOtherYears(at: number, claim: Reading, { pieces }: Reading): boolean {
  if (!/^(?:none|nothing|nobody)$/.test(pieces[at]?.word ?? '')) return false;
  const years = pieces
    .slice(at + 1, at + NEAR_YEAR)
    .filter(({ kind, word }) => kind === 'figure' && /^\d{4}$/.test(word));
  return years.length > 0 && years.every(({ word }) => !claim.words.has(word));
}

/** Words between a denial and the years that it holds for. */
const NEAR_YEAR = 8;

/** "It's not the boats that are dear but their crews": what is told is the crews. */
export function isButOther(at: number, { pieces }: Reading, evidence: readonly Reading[]): boolean {
  if (pieces[at]?.word !== 'not') return false;
  const but = pieces.findIndex(({ word }, next) => next > at + 1 && word === 'but');
  if (but < 0 || but - at > BUT) return false;
  const other = pieces.slice(but + 1, but + 1 + OTHER);
  if (other.some(({ word }) => isHelper(word))) return false;
  const told = other.filter(isTelling).slice(0, 2);
  return (
    told.length > 0 && evidence.some((sentence) => told.every((piece) => isIn(piece, sentence)))
  );
}

/** Words from "not" to the "but" that answers it. */
const BUT = 12;
/** Words after it that name what is so instead. */
const OTHER = 4;
