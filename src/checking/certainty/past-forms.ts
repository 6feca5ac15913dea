import { baseOf } from '../../text/irregular-verbs.ts';
import type { Piece } from '../reading/reading.ts';

/** Whether a word says what somebody did, right behind who did it; "that Alcor ordered" is not what is told. */
export const isPastForm = (pieces: readonly Piece[], at: number): boolean => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return (
    piece?.kind === 'content' &&
    before?.clause === piece.clause &&
    /^(?:name|content|figure)$/.test(before.kind) &&
    (/[^e]ed$/.test(piece.word) || (baseOf(piece.word) ?? piece.word) !== piece.word) &&
    !pieces.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:that|which)$/.test(word))
  );
};
