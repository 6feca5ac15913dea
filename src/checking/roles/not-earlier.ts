import type { Piece, Reading } from '../reading/reading.ts';

/** Words before "before" in which a denial is one of the order. */
const NEAR = 8;

/** "Nothing starts before they are paid": first they are paid, and not as "before" alone would have it. */
export function isNotEarlier({ pieces }: Reading, piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  return (
    piece.word === 'before' &&
    pieces.slice(Math.max(0, at - NEAR), at).some(({ word }) => DENIES.test(word))
  );
}

const DENIES =
  /^(?:not|no|never|nobody|nothing|cannot|(?:ca|do|does|did|wo|would|could|should|is|are|was|were|has|have|had|must|may)n)$/;
