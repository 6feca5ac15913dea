import type { Piece, Reading } from './reading.ts';

/** Words on each side. */
export const SIDE = 6;
/** And so many at the beginning of the sentence, where its subject is. */
const LEAD = 4;

/** Whether a word tells something on its side. */
export const isTold = ({ kind }: Piece): boolean => kind === 'content' || kind === 'name';

// Up to the next comma, or semicolon.
type Within = 'clause' | 'sentence';

const isCut = ({ text }: Reading, one: Piece, other: Piece, within: Within): boolean =>
  (within === 'clause' && one.clause !== other.clause) ||
  text.slice(one.end, other.start).includes(';');

/** What stands before a word, the nearest first, and what its sentence begins with. */
export function before(reading: Reading, at: number, within: Within): Piece[] {
  const side: Piece[] = [];
  for (let next = at - 1; next >= 0 && side.length < SIDE; next -= 1) {
    const [piece, last] = [reading.pieces[next], reading.pieces[next + 1]];
    if (!piece || !last || isCut(reading, piece, last, within)) break;
    if (isTold(piece)) side.push(piece);
  }
  if (side.length === 0) return antecedentOf(reading, at);
  const lead = reading.pieces.slice(0, at).filter(isTold).slice(0, LEAD);
  return [...side, ...lead.filter((piece) => !side.includes(piece))];
}

// "A firm, which had outbid it": what the clause before ends with.
function antecedentOf({ pieces }: Reading, at: number): Piece[] {
  const clause = pieces[at]?.clause ?? 0;
  const opener = pieces.find((piece) => piece.clause === clause);
  if (!/^(?:which|who|that)$/.test(opener?.word ?? '')) return [];
  const ahead = pieces.filter((piece) => piece.clause === clause - 1 && isTold(piece));
  return ahead.toReversed().slice(0, SIDE);
}

/** What stands after a word. */
export function after(reading: Reading, at: number, within: Within): Piece[] {
  const side: Piece[] = [];
  for (let next = at + 1; next < reading.pieces.length && side.length < SIDE; next += 1) {
    const [piece, last] = [reading.pieces[next], reading.pieces[next - 1]];
    if (!piece || !last) break;
    const isExample = /^(?:such|like|including)$/.test(piece.word);
    if (!isExample && isCut(reading, last, piece, within)) break;
    if (isTold(piece)) side.push(piece);
  }
  return side;
}

/** The sides of a word that opens a sentence are its two clauses: "after China had acted, prices rose". */
export function openingSides(
  reading: Reading,
  at: number,
): Readonly<{ left: readonly Piece[]; right: readonly Piece[] }> {
  const { pieces } = reading;
  const clause = pieces[at]?.clause ?? 0;
  const next = pieces.findIndex((piece) => piece.clause > clause);
  if (next < 0) return { left: [], right: [] };
  return {
    left: pieces.slice(next).filter(isTold).slice(0, SIDE),
    right: pieces
      .slice(at + 1, next)
      .filter(isTold)
      .slice(0, SIDE),
  };
}
