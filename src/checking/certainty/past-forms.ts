import { baseOf } from '../../text/irregular-verbs.ts';
import type { Piece } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isTelling } from '../reading/windows.ts';

const isPast = trait((word) => /[^e]ed$/.test(word) || (baseOf(word) ?? word) !== word);

/** Whether a word says what somebody did, right behind who did it; "that Alcor ordered" is not what is told. */
export const isPastForm = (pieces: readonly Piece[], at: number): boolean => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return (
    piece?.kind === 'content' &&
    before?.clause === piece.clause &&
    (isTelling(before) || before.kind === 'figure') &&
    isPast(piece) &&
    !pieces.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:that|which)$/.test(word))
  );
};
