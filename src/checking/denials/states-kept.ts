import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isHelper } from '../reading/verbs.ts';
import { around, isTelling, sharedOf } from '../reading/windows.ts';
import { deniedStatesIn, isThere } from './denied-states.ts';
import type { State } from './denied-states.ts';
import { isNegative } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import type { Denied } from './turned-word.ts';

/** States of one sentence: beyond it texts mean harm. */
const MOST = 12;

/** What the passages deny and the sentence says of the same, or the other way round, by how the two are built. */
export function turnedState(claim: Reading, evidence: readonly Reading[]): Denied | undefined {
  for (const [place, sentence] of evidence.entries()) {
    for (const state of deniedStatesIn(sentence).slice(0, MOST)) {
      const own = saidIn(claim, state, sentence, evidence[place - 1]);
      if (own && !isSaidElsewhere(own, claim, evidence)) {
        return { text: state.piece.word, there: sentence.text };
      }
    }
  }
  for (const state of deniedStatesIn(claim).slice(0, MOST)) {
    if (evidence.some((sentence) => isDeniedIn(sentence, state.piece))) continue;
    const there = evidence.find((sentence) => saidIn(sentence, state, claim));
    if (!there || endsInDenial(there)) continue;
    return { text: `not ${state.piece.word}`, there: there.text };
  }
  return undefined;
}

// "Six have been sent, and three have not"
const endsInDenial = (reading: Reading): boolean =>
  negatorsIn(reading).some(
    ({ at, piece }) => reading.pieces[at + (piece.word === 'not' ? 1 : 2)]?.clause !== piece.clause,
  );

const isDenied = (piece: Piece, reading: Reading): boolean =>
  deniedStatesIn(reading).some((state) => state.piece === piece);

const isDeniedIn = (reading: Reading, piece: Piece): boolean =>
  deniedStatesIn(reading).some((state) => isAlike(state.piece, piece));

const isSaidElsewhere = (own: State, claim: Reading, evidence: readonly Reading[]): boolean =>
  evidence.some((sentence) => saidIn(sentence, own, claim) !== undefined);

/** Of one of these kinds a word may stand for another: whoever needs it depends on it. */
const CLASSES = [
  /^(?:want|wish|desir|mean|meant|intend|intent|plan|seek|sought|aim|willing|ready|eager|keen)/,
  /^(?:need|requir|depend|hing|necess|indispens|rel(?:y|ies|ied))/,
  /^(?:fear|worr|afraid|concern|anxi|dread|apprehens)/,
].map((like) => trait((word) => like.test(word)));

function isAlike(one: Piece, other: Piece): boolean {
  if (one.kind === 'figure' || other.kind === 'figure') return false;
  if (one.meanings[0] === other.meanings[0]) return true;
  return CLASSES.some((isOfClass) => isOfClass(one) && isOfClass(other));
}

// Where a sentence says plainly what another one denies, of the same.
function saidIn(reading: Reading, denied: State, by: Reading, before?: Reading): State | undefined {
  for (const [at, piece] of reading.pieces.entries()) {
    if (piece.kind === 'stop' || piece.kind === 'name' || !isAlike(piece, denied.piece)) continue;
    if (isDenied(piece, reading) || isOpen(reading, at, denied.kind)) continue;
    if (!isOfKind(reading.pieces, at, denied)) continue;
    if (isOfSame(partOf({ at, piece, kind: denied.kind }, reading), partOf(denied, by, before))) {
      return { at, piece, kind: denied.kind };
    }
  }
  return undefined;
}

const isOfKind = (pieces: readonly Piece[], at: number, denied: State): boolean => {
  if (CLASSES.some((isOfClass) => isOfClass(denied.piece))) return true;
  if (denied.kind === 'there') return isThere(pieces, at);
  if (denied.kind === 'thing') return isNoun(pieces, at);
  // "Its exports" are no verb.
  return !isNoun(pieces, at) && !/^(?:im|ex)ports?$|tion$|ment$/.test(pieces[at]?.word ?? '');
};

/** Stand before a noun. */
const OF_NOUNS =
  /^(?:an?|the|its|their|his|her|this|these|those|some|all|any|no|of|s|for|in|on|at|by|with|from)$/;

function isNoun(pieces: readonly Piece[], at: number): boolean {
  const [two, one] = [pieces[at - 2]?.word ?? '', pieces[at - 1]];
  if (one?.clause !== pieces[at]?.clause) return false;
  if (one?.word === 'on' && GOES.test(two)) return false;
  return (
    OF_NOUNS.test(one?.word ?? '') ||
    (one?.kind === 'content' && /^(?:an?|the|its|their)$/.test(two))
  );
}

/** "Goes on building" */
const GOES = /^(?:go|goes|going|went|gone|keeps?|kept|carr\w+)$/;

/** After these something is neither said nor denied. */
const OPENS =
  /^(?:if|unless|until|till|before|without|whether|lest|against|instead|rather|yet|need\w*|requir\w*|await\w*|pending)$/;
/** And after these it ends. */
const ENDS = /^(?:end(?:s|ed|ing)?|cut(?:s|ting)?|off|out|over|from|away)$/;

// "Before it's sent", "whether it's sent": neither said nor denied.
function isOpen({ pieces }: Reading, at: number, kind: State['kind']): boolean {
  const { clause } = pieces[at] ?? { clause: 0 };
  const isOwn = (piece: Piece): boolean => piece.clause === clause;
  const all = pieces.slice(0, at).filter(isOwn);
  const before = all.slice(-OPEN);
  const behind = pieces.slice(at + 1, at + (kind === 'done' ? AFTER : OPEN)).filter(isOwn);
  return (
    isToCome(pieces, at) ||
    lastPartOf(all).some(({ word }) => NONE.test(word)) ||
    before.some(({ word }) => OPENS.test(word)) ||
    before.slice(-ENDED).some(({ word }) => ENDS.test(word)) ||
    [...lastPartOf(before), ...behind].some(isNegative)
  );
}

// "Little came, and he was sending it": what stands before "and" is of another one.
function lastPartOf(before: readonly Piece[]): readonly Piece[] {
  const at = before.findLastIndex(({ word }) =>
    /^(?:and|but|while|whereas|though|although)$/.test(word),
  );
  const last = before.slice(at + 1);
  if (before[at]?.word === 'but') return last;
  return at >= 0 &&
    last.some(({ kind }) => kind !== 'stop') &&
    last.some(({ word }) => isHelper(word))
    ? last
    : before;
}

// "To be built": nobody says that it is.
function isToCome(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  while (/^(?:be|been|have)$/.test(before.at(-1) ?? '')) before.pop();
  return before.at(-1) === 'to';
}

const NONE = /^(?:none|nobody|nothing|neither)$/;
/** Words before a word in which that stands, those after it, and those within which something is brought to an end. */
const OPEN = 12;
const AFTER = 4;
const ENDED = 4;

/** Words that two clauses have in common, and their share of the shorter one. */
const LEAST = 2;
const SHARE = 0.5;

function isOfSame(here: readonly Piece[], there: readonly Piece[]): boolean {
  const shared = sharedOf(here, there);
  return shared >= LEAST && shared >= SHARE * Math.min(here.length, there.length);
}

// What else is told in its clause; where that is little, of whom the sentence before is about.
function partOf({ at, piece }: State, reading: Reading, before?: Reading): Piece[] {
  const own = reading.pieces.filter(
    (one) =>
      one.clause === piece.clause &&
      one !== piece &&
      !isNegative(one) &&
      (isTelling(one) || one.kind === 'figure'),
  );
  if (own.length > LEAST) return own;
  return before && piece.kind === 'content'
    ? [...own, ...reading.pieces, ...before.pieces].filter(
        (one) => one !== piece && (isTelling(one) || one.kind === 'figure'),
      )
    : around(reading, at, NEAR);
}

/** Telling words on each side that make up for a short clause. */
const NEAR = 4;
