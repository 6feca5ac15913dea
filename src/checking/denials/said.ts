import type { Piece, Reading } from '../reading/reading.ts';
import { isIn } from '../reading/windows.ts';

/** Whether a claim has a word: one that says little is no part of what a sentence means, but may be what it denies. */
export const isSaid = (piece: Piece, claim: Reading): boolean =>
  isIn(piece, claim) ||
  (piece.kind !== 'content' &&
    claim.pieces.some(({ meanings }) => meanings[0] === piece.meanings[0]));

/** How much of a part a text has. */
export const shareIn = (part: readonly Piece[], reading: Reading): number =>
  part.filter((piece) => isIn(piece, reading)).length / part.length;
