import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { subjectOf } from './subjects.ts';
import { trait } from './traits.ts';
import { helps, isPassiveAt, isPrep, isRelative, isVerbAt } from './verbs.ts';
import { isTelling } from './windows.ts';

/** A verb of a sentence, who does it, to whom, and what the small words after it bring in: "to A", "from B". */
export type Predicate = Readonly<{
  verb: Piece;
  at: number;
  isPassive: boolean;
  subject: readonly Piece[];
  object: readonly Piece[];
  /** Whether a figure is among what is done: "pays A 40 million". */
  isSum: boolean;
  beside: ReadonlyMap<string, readonly Piece[]>;
}>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 16;

/** The verbs of a sentence, each with its own parts, whatever stands between them. */
export const predicatesIn = remembered(findPredicatesIn);

function findPredicatesIn(reading: Reading): Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < reading.pieces.length && found.length < MOST; at += 1) {
    const verb = reading.pieces[at];
    if (!verb || !isVerbAt(reading, at) || helps(verb)) continue;
    const { object: after, beside, isSum } = partsAfter(reading, at);
    const isPassive = isPassiveAt(reading, at);
    const object = after.length > 0 || isPassive ? after : relativeOf(reading, at);
    found.push({ verb, at, isPassive, subject: subjectOf(reading, at), object, beside, isSum });
  }
  return found;
}

// "The mine, which Alcor owns": what it tells of is what is owned.
function relativeOf(reading: Reading, at: number): readonly Piece[] {
  const { pieces } = reading;
  const clause = pieces[at]?.clause;
  const which = pieces.findLastIndex(
    (piece, i) =>
      i < at && i >= at - PART && piece.clause === clause && /^(?:which|whom)$/.test(piece.word),
  );
  const isSubject = which < 0 || pieces.slice(which + 1, at).every((piece) => !isTelling(piece));
  return isSubject ? [] : subjectOf(reading, which + 1);
}

/** Words after a verb in which its parts stand. */
const REACH = 40;
/** Words of one part. */
const PART = 6;

type After = Readonly<{ object: Piece[]; isSum: boolean; beside: Map<string, Piece[]> }>;

// What follows a verb up to the next verb or the clause's end, by the small words that bring it in.
function partsAfter(reading: Reading, at: number): After {
  const { pieces } = reading;
  const object: Piece[] = [];
  const beside = new Map<string, Piece[]>();
  let part = object;
  let isSum = false;
  for (let next = at + 1; next < Math.min(pieces.length, at + REACH); next += 1) {
    const piece = pieces[next];
    if (!piece || isEnd(reading, next)) break;
    if (isSum && isGap(pieces, next)) break;
    if (isBringingIn(pieces, next) && !(piece.word === 'over' && next === at + 1)) {
      part = beside.get(piece.word) ?? [];
      beside.set(piece.word, part);
    } else if (isTelling(piece) && part.length < PART) {
      part.push(piece);
    } else if (piece.kind === 'figure' && part === object) {
      isSum = true;
    }
  }
  return { object, beside, isSum };
}

// "A owns 25% and B 75%": of B the verb is told once more.
function isGap(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:and|but|while)$/.test(pieces[at]?.word ?? '') || pieces[at + 1]?.kind !== 'name') {
    return false;
  }
  const rest = pieces.slice(at + 1, at + GAP);
  const end = rest.findIndex(({ kind }) => kind !== 'name' && kind !== 'light');
  return rest[end]?.kind === 'figure';
}

/** Words of a name before its figure. */
const GAP = 8;

// "Up to 40" brings in nobody.
const isBringingIn = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at] ?? { word: '' };
  return isPrep(piece) && piece.word !== 'of' && pieces[at - 1]?.word !== 'up';
};

const opensClause = trait((word) => /^(?:while|whereas|but|when|whenever|because|if)$/.test(word));

function isEnd(reading: Reading, at: number): boolean {
  const { pieces } = reading;
  const [last, piece] = [pieces[at - 1], pieces[at]];
  if (!last || !piece || isRelative(piece)) return true;
  if (piece.clause !== last.clause && !isPrep(piece)) return true;
  if (opensClause(piece)) return true;
  return last.word !== 'to' && isVerbAt(reading, at);
}
