import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling } from '../reading/windows.ts';
import { openness } from './asserted.ts';

/** What the telling words and amounts of a sentence mean that it tells as facts. */
const factsIn: (reading: Reading) => ReadonlySet<string> = remembered((reading) => {
  const levels = openness(reading);
  const facts = new Set<string>();
  for (const [at, piece] of reading.pieces.entries()) {
    if (levels[at] !== 0) continue;
    if (isTelling(piece)) for (const meaning of piece.meanings) facts.add(meaning);
    if (isAmount(piece)) facts.add(piece.word);
  }
  return facts;
});

/** Whether a word is a number: "54" of "54 per cent". */
export const isAmount = ({ kind, word }: Piece): boolean => kind === 'figure' && /\d/.test(word);

/** Whether passages tell as a fact of what a word of a claim speaks. */
export function isFactIn(piece: Piece, evidence: readonly Reading[]): boolean {
  return evidence.some((one) => {
    const facts = factsIn(one);
    return isAmount(piece)
      ? facts.has(piece.word)
      : piece.meanings.some((meaning) => facts.has(meaning));
  });
}
