import type { Finding } from '../finding.ts';
import { connectorsIn, isTurnedRound } from '../reading/connectors.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isHelper } from '../reading/verbs.ts';
import { around, isTelling, meets, sharedOf } from '../reading/windows.ts';
import { negatorsIn } from './negatives.ts';
import { REACH, isKeptToo, isOfOtherAct, isOfOtherFigure } from './other-place.ts';
import type { Held } from './other-place.ts';
import { axisOfWord, isComparing, turnsIn } from './turns.ts';
import type { Turn } from './turns.ts';

/** The pairs of which each says the same of the other party. */
const CONVERSES: ReadonlySet<string> = new Set(['buy', 'import', 'lend', 'borrow'].map(axisOfWord));

/**
 * A finding where a sentence has a word for whose place the passages have its opposite: "rose" for "fell".
 * Beside one and the same word, as in "accepted the bid" of "turned down the bid", it's a denial; where
 * there is only much in common around the two, it's a matter of how close all the wording is.
 */
export function directionNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const held = evidence.flatMap(heldIn);
  if (held.length === 0) return [];
  const own = turnsIn(claim).slice(0, MOST);
  for (const turn of own) {
    const axis = axisOf(turn);
    // Who buys and who sells is a matter of roles.
    if (CONVERSES.has(axis)) continue;
    const rivals = held.filter(
      (other) =>
        axisOf(other) === axis &&
        (other.side === turn.side || !isKeptToo(other, turn, { own, held, claim })),
    );
    if (rivals.every(({ side }) => side === turn.side)) continue;
    // "Upheld the ruling and rejected the appeal": who tells of both has turned neither.
    if (areBoth(own, turn) && areBoth(held, turn)) continue;
    if (isComparedBack(turn, claim, evidence)) continue;
    const text = turn.piece.word;
    const turned = boundTurn(turn, rivals, claim);
    if (turned) return [{ kind: 'negation', text, why: whyOf(text, turned) }];
    const isHeld = count(own, turn.side) <= count(held, turn.side);
    if (!isAmongOthers(turn, rivals, claim, isHeld ? CLEARLY : 1)) continue;
    const found = rivals.find((other) => isOpposite(turn, other));
    if (!found) continue;
    return [{ kind: 'comparison', text, why: whyOf(text, found) }];
  }
  return [];
}

// "B is scarcer than A" of "A, the most abundant, has more than B".
const isComparedBack = ({ at }: Turn, claim: Reading, evidence: readonly Reading[]): boolean => {
  const own = connectorsIn(claim).find(({ piece }) => {
    const place = claim.pieces.indexOf(piece);
    return piece.word === 'than' && place > at && place <= at + THAN;
  });
  return (
    own !== undefined &&
    evidence.some((sentence) => connectorsIn(sentence).some((other) => isTurnedRound(own, other)))
  );
};

/** Words from what compares to its "than". */
const THAN = 10;

const heldIn = remembered((sentence) =>
  turnsIn(sentence)
    .slice(0, MOST)
    .map((turn) => ({ ...turn, sentence })),
);

const areBoth = (turns: readonly Turn[], { side }: Turn): boolean =>
  [`${side.slice(0, -1)}+`, `${side.slice(0, -1)}-`].every((one) => count(turns, one) > 0);

const axisOf = ({ side }: Turn): string => side.slice(0, -1);

const whyOf = (text: string, found: Turn): string =>
  `"${text}" stands where the passage has "${found.piece.word}"`;

/** Where the passages have the word as often themselves, its opposite has to stand there clearly. */
const CLEARLY = 3;
/** One word in so many around it makes a neighbour in common more than chance. */
const SIXTH = 6;
/** Words around it that a word has in common with one of its opposites. */
const LEAST = 2;

const count = (turns: readonly Turn[], side: string): number =>
  turns.filter((turn) => turn.side === side).length;

const MOST = 24;

// The same word denied is a denial, and no matter of its side.
const isOpposite = (turn: Turn, other: Turn): boolean =>
  other.side !== turn.side && (turn.piece.kind === 'stop' || !isOneWord(other.piece, turn.piece));

// "Full" and "fully" too.
const isOneWord = (one: Piece, other: Piece): boolean =>
  one.meanings[0] === other.meanings[0] ||
  `${one.word}y` === other.word ||
  `${other.word}y` === one.word ||
  `${one.word}ly` === other.word ||
  `${other.word}ly` === one.word;

// Whether more stands around the word's opposite of what stands around it than around the word itself.
function isAmongOthers(
  turn: Turn,
  rivals: readonly Held[],
  claim: Reading,
  clearly: number,
): boolean {
  // "Exports to Japan" are its imports.
  const wide = around(claim, turn.at, REACH);
  const narrow = wide.filter(({ clause }) => clause === turn.piece.clause);
  const context = narrow.length > 1 ? narrow : wide;
  const told = rivals.filter(
    (other) => !isDeniedOtherwise(turn, claim, other) && !isOfOtherAct(turn, claim, other),
  );
  const scores = told.map((other) => ({
    isOther: isOpposite(turn, other),
    score: sharedOf(context, around(other.sentence, other.at, REACH)),
  }));
  const same = bestOf(scores.filter(({ isOther }) => !isOther));
  const other = bestOf(scores.filter(({ isOther }) => isOther));
  return other >= LEAST && other >= same + clearly;
}

const bestOf = (scores: readonly Readonly<{ score: number }>[]): number =>
  scores.reduce((best, { score }) => Math.max(best, score), -1);

/** Telling words on each side of a word, of which one is mostly what it says something of. */
const NEXT = 2;

const beside = (reading: Reading, { at, piece }: Turn): Piece[] =>
  nearOf(reading, at, piece.clause).filter(isTelling);

// "The lift, proposed in 2002, doesn't exist": what is said of it stands beyond the part between commas.
function nearOf(reading: Reading, at: number, clause: number): Piece[] {
  const { pieces } = reading;
  // "Had been halted and wished": what comes after the "and" is another verb's.
  const end = isHelper(pieces[at - 1]?.word ?? '')
    ? pieces.slice(at, at + NEXT * 2).find(({ word }) => word === 'and')?.start
    : undefined;
  const own = around(reading, at, NEXT).filter(
    (one) => one.clause === clause && !isHelper(one.word) && one.start < (end ?? Infinity),
  );
  if (own.length > 0 || clause < 1) return own;
  const earlier = reading.pieces.filter((one) => one.clause < clause && isTelling(one));
  return earlier.filter((one, i) => earlier[i + NEXT]?.clause !== one.clause);
}

const figuresBeside = (reading: Reading, { at, piece }: Turn): Piece[] =>
  around(reading, at, REACH).filter(
    ({ kind, clause }) => kind === 'figure' && clause === piece.clause,
  );

// The word's opposite beside the same words, where the passages have the word itself beside none of them.
function boundTurn(turn: Turn, rivals: readonly Held[], claim: Reading): Held | undefined {
  const own = beside(claim, turn);
  const things = own.filter(({ kind }) => kind === 'content');
  const wide = around(claim, turn.at, REACH);
  const isBeside = (other: Held): boolean => {
    const there = beside(other.sentence, other);
    const inAll = sharedOf(wide, around(other.sentence, other.at, REACH));
    const isThing = things.some((one) => there.some((two) => one.meanings[0] === two.meanings[0]));
    if (isThing && inAll * SIXTH >= wide.length) return true;
    const shared = sharedOf(own, there);
    const isMuch = inAll >= CLEARLY;
    if (shared > 1 || (isMuch && sharedOf(things, there) > 0)) return true;
    return (
      shared > 0 &&
      isMuch &&
      sharedOf(figuresBeside(claim, turn), figuresBeside(other.sentence, other)) > 0
    );
  };
  // "Upheld the appeal": what confirms something else holds it not.
  const object = objectOf(claim, turn);
  const isOfObject = (other: Held): boolean =>
    object !== undefined && beside(other.sentence, other).some((one) => meets(one, object));
  const isByObject = rivals.some((other) => isOpposite(turn, other) && isOfObject(other));
  const isOwn = (other: Held): boolean =>
    other.piece.meanings[0] === turn.piece.meanings[0] ||
    (isBeside(other) && (!isByObject || isOfObject(other)));
  if (rivals.some((other) => !isOpposite(turn, other) && isOwn(other))) return undefined;
  return rivals.find(
    (other) =>
      isOpposite(turn, other) &&
      isComparing(turn.piece) === isComparing(other.piece) &&
      !isDeniedOtherwise(turn, claim, other) &&
      !isInDenial(turn, claim) &&
      !isOfOtherFigure(turn, claim, other) &&
      !isOfOtherAct(turn, claim, other) &&
      !isInDenial(other, other.sentence) &&
      isBeside(other),
  );
}

// The thing right after a word of the same clause.
function objectOf({ pieces }: Reading, { at, piece }: Turn): Piece | undefined {
  const ahead = pieces.slice(at + 1, at + OBJECT);
  const end = ahead.findIndex(
    ({ word, clause }) => clause !== piece.clause || /^(?:and|or|but)$/.test(word),
  );
  return (end < 0 ? ahead : ahead.slice(0, end)).find(({ kind }) => kind === 'content');
}

/** Words after a verb in which its object begins. */
const OBJECT = 4;

// What one text denies, the other may deny in words that stand further off.
const isDeniedOtherwise = (turn: Turn, claim: Reading, other: Held): boolean =>
  (other.isDenied && deniesIn(claim)) || (turn.isDenied && deniesIn(other.sentence));

// "No rule was lifted": what is denied is the rule, and whether its opposite holds is open.
const isInDenial = ({ piece, isDenied }: Turn, reading: Reading): boolean =>
  !isDenied && negatorsIn(reading).some(({ scope }) => scope.includes(piece));

// "Without payment" denies no verb.
const deniesIn = (reading: Reading): boolean =>
  negatorsIn(reading).some(({ piece }) => piece.word !== 'without');
