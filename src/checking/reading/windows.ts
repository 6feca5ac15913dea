import type { Piece, Reading } from './reading.ts';

/** Whether a word says something by itself. */
export const isTelling = ({ kind }: Piece): boolean => kind === 'content' || kind === 'name';

/** Up to so many telling words and figures after a word of a sentence, no further than its clause. */
export function after({ pieces }: Reading, at: number, most: number): Piece[] {
  const found: Piece[] = [];
  const clause = pieces[at]?.clause;
  for (let next = at + 1; next < pieces.length && found.length < most; next += 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause) break;
    if (isTelling(piece) || piece.kind === 'figure') found.push(piece);
  }
  return found;
}

/** The same before a word, the nearest first. */
export function before({ pieces }: Reading, at: number, most: number): Piece[] {
  const found: Piece[] = [];
  const clause = pieces[at]?.clause;
  for (let next = at - 1; next >= 0 && found.length < most; next -= 1) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause) break;
    if (isTelling(piece) || piece.kind === 'figure') found.push(piece);
  }
  return found;
}

/** The telling words around one, whatever the clause: so many on each side. */
export function around({ pieces }: Reading, at: number, reach: number): Piece[] {
  const found: Piece[] = [];
  for (const step of [-1, 1]) {
    let left = reach;
    for (let next = at + step; left > 0 && Math.abs(next - at) < FURTHEST; next += step) {
      const piece = pieces[next];
      if (!piece) break;
      if (!isTelling(piece) && piece.kind !== 'figure') continue;
      found.push(piece);
      left -= 1;
    }
  }
  return found;
}

/** Words: a bound for texts of stop words alone. */
const FURTHEST = 24;

/** Whether two words say the same. */
export function meets(one: Piece, other: Piece): boolean {
  if (one.meanings === other.meanings || one.word === other.word) return true;
  for (const meaning of one.meanings) if (other.meanings.includes(meaning)) return true;
  return false;
}

/** How many of the words have one that says the same among the others. */
export function sharedOf(words: readonly Piece[], others: readonly Piece[]): number {
  let shared = 0;
  for (const word of words) if (others.some((other) => meets(word, other))) shared += 1;
  return shared;
}

/** Whether a sentence has a word that says the same. */
export function isIn(piece: Piece, { meanings }: Pick<Reading, 'meanings'>): boolean {
  for (const meaning of piece.meanings) if (meanings.has(meaning)) return true;
  return false;
}
