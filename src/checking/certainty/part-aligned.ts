import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, isTelling } from '../reading/windows.ts';
import { isPart } from './asserted.ts';

/** Telling words without which a part says too little by itself. */
const LEAST = 3;

/** The sentences that speak of a claim, and those that have the most words of one of its parts. */
export function alignedByPart(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): readonly Reading[] {
  // All of them speak of it already.
  if (aligned.length === evidence.length) return aligned;
  const parts = partsOf(claim);
  if (parts.length < 2) return aligned;
  const all = new Set(aligned);
  for (const part of parts) {
    const shared = evidence.map((sentence) => part.filter((piece) => isIn(piece, sentence)).length);
    const most = Math.max(...shared);
    if (most < LEAST) continue;
    for (const [at, sentence] of evidence.entries()) if (shared[at] === most) all.add(sentence);
  }
  return [...all];
}

// The telling words between where other verbs begin.
function partsOf(claim: Reading): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const [at, piece] of claim.pieces.entries()) {
    if (at > 0 && isPart(claim.pieces, at)) parts.push([]);
    if (isTelling(piece)) parts.at(-1)?.push(piece);
  }
  return parts.filter((part) => part.length >= LEAST);
}
