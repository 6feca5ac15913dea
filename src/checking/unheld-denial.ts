import { isDenying, negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import type { Piece, Reading } from './reading.ts';
import { isIn, isTelling, meets, sharedOf } from './windows.ts';

/** Denials of one sentence: beyond it texts mean harm. */
const MOST = 12;

/** A denial of the sentence for which its passages have no negative word of their own, where they speak of the same. */
export function unheldOf(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Negator | undefined {
  const used = new Set<Piece>();
  const own = negatorsIn(claim).slice(0, MOST);
  const plain = claim.pieces.filter(
    (piece) => piece.kind !== 'stop' && !own.some((negator) => negator.piece === piece),
  );
  return own.find((negator) => {
    const heads = headsOf(negator, claim);
    if (heads.length === 0) return false;
    const near = evidence.flatMap((sentence) => [
      ...negatorsIn(sentence)
        .filter((other) => sharedOf(heads, other.scope) > 0)
        .map(({ piece }) => piece),
      ...negativesNear(sentence, heads),
      ...sentence.pieces.filter(({ word }) => word === negator.piece.word && word.length > LONG),
      // "None" denies whatever its sentence is about.
      ...sentence.pieces.filter(
        ({ word }) => word === 'none' && sharedOf(heads, sentence.pieces) > 0,
      ),
    ]);
    const [head] = heads.filter(isTelling);
    const isSpoken = head !== undefined && evidence.some((sentence) => isIn(head, sentence));
    const all = isSpoken ? near : aligned.flatMap(({ pieces }) => pieces.filter(isDenying));
    // What the claim has besides its denial, it has not for the denial.
    const free = all.find((piece) => !used.has(piece) && !plain.some((one) => meets(one, piece)));
    if (free) used.add(free);
    return free === undefined;
  });
}

/** Letters: a longer word denies one thing in particular, as "failed" does. */
const LONG = 4;

/** Telling words that say what is denied. */
const HEADS = 2;
/** Words on each side in which a negative word speaks of the same. */
const REACH = 10;

// What is denied above all: "hold" of "not yet hold", and no name where there is a word.
function headsOf({ at, scope }: Negator, { pieces }: Reading): Piece[] {
  const next = pieces
    .slice(at + 1, at + 3)
    .filter(({ kind, word }) => kind === 'light' && word !== 'yet');
  const words = scope
    .filter(({ kind, word }) => kind === 'content' && word !== 'longer')
    .slice(0, HEADS);
  return words.length > 0 || next.length > 0
    ? [...next, ...words]
    : scope.filter(isTelling).slice(0, HEADS);
}

function negativesNear({ pieces }: Reading, heads: readonly Piece[]): Piece[] {
  const places = pieces.flatMap((piece, at) =>
    heads.some((one) => meets(one, piece)) ? [at] : [],
  );
  return pieces.filter(
    (piece, at) =>
      isDenying(piece) &&
      !heads.some((one) => meets(one, piece)) &&
      places.some((place) => Math.abs(place - at) <= REACH),
  );
}
