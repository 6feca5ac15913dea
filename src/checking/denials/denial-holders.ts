import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, isTelling, meets, sharedOf } from '../reading/windows.ts';
import { awaits, isDenying, isNegative, lasts, standsFor } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import { shareIn } from './said.ts';
import { opposedIn } from './turns.ts';

export type Texts = Readonly<{ claim: Reading; evidence: readonly Reading[] }>;

/** The words of the passages that may stand for a denial of the claim. */
export function heldFor(negator: Negator, texts: Texts): Piece[] {
  const heads = headsOf(negator, texts.claim);
  return texts.evidence.flatMap((sentence) => {
    const near = nearIn(sentence, negator, heads, texts);
    return near.length > 0 && isToldApart(heads, sentence, texts.claim)
      ? near.filter((piece) => !deniesOther(piece, heads, sentence, texts.claim))
      : near;
  });
}

/** Telling words of a clause, and how many of them a claim has that speaks of it. */
const APART = { words: 3, share: 0.6 };

// Whether a clause that has what is denied is said by the claim for the most part.
function isToldApart(heads: readonly Piece[], sentence: Reading, claim: Reading): boolean {
  const at = new Set(
    sentence.pieces
      .filter((piece) => heads.some((one) => meets(one, piece)))
      .map(({ clause }) => clause),
  );
  return [...at].some((clause) => {
    const part = sentence.pieces.filter((piece) => piece.clause === clause && isTelling(piece));
    return part.length >= APART.words && shareIn(part, claim) >= APART.share;
  });
}

// "Talks were complete; the report doesn't name the firm": a denial of what the claim doesn't speak of.
function deniesOther(
  piece: Piece,
  heads: readonly Piece[],
  sentence: Reading,
  claim: Reading,
): boolean {
  const own = negatorsIn(sentence).find((one) => one.piece === piece);
  if (!own || own.scope.length === 0) return false;
  if (own.scope.some((one) => isIn(one, claim) || claim.words.has(one.word))) return false;
  return !sentence.pieces.some(
    (one) => one.clause === piece.clause && heads.some((head) => meets(head, one)),
  );
}

// Those that stand near what is denied.
function nearIn(
  sentence: Reading,
  negator: Negator,
  heads: readonly Piece[],
  { claim }: Texts,
): Piece[] {
  const denied = [...heads, ...negator.scope];
  const isNoLonger = claim.pieces[negator.at + 1]?.word === 'longer';
  const isSince = claim.words.has('since');
  const isNotYet =
    /^(?:yet|still)$/.test(negator.piece.word) ||
    claim.pieces.slice(negator.at, negator.at + YET).some(({ word }) => word === 'yet');
  const opposed = new Set(opposedIn(negator.scope, sentence));
  return [
    ...negatorsIn(sentence)
      .filter((other) => sharedOf(heads, other.scope) > 0)
      .map(({ piece }) => piece),
    ...wordsNear(
      sentence,
      heads,
      (piece) =>
        (standsFor(piece, denied) &&
          (isNegative(piece) || !isDenying(piece) || lasts(piece, denied))) ||
        opposed.has(piece),
    ),
    // "No end to it": it lasts.
    ...wordsNear(sentence, negator.scope, (piece) => !isDenying(piece) && standsFor(piece, heads)),
    ...(isNotYet ? wordsNear(sentence, heads, awaits) : []),
    ...(isNoLonger ? wordsNear(sentence, heads, ({ word }) => ENDS.test(word)) : []),
    ...(isNoLonger ? endsOf(sentence, heads) : []),
    ...sentence.pieces.filter(
      ({ word, meanings }) =>
        (negator.piece.word === 'without' && PAST.test(word)) ||
        (word.length > LONG && meanings[0] === negator.piece.meanings[0]) ||
        // "Not since 2011": the last one was then.
        (isSince && word === 'last') ||
        // "None" denies whatever its sentence is about.
        (word === 'none' && sharedOf(heads, sentence.pieces) > 0),
    ),
  ];
}

// "The review of all licences for the whole of industry was halted": however long its subject is.
function endsOf({ pieces }: Reading, heads: readonly Piece[]): Piece[] {
  const own = pieces.filter((piece) => heads.some((one) => meets(one, piece)));
  return pieces.filter(
    ({ word, clause }, at) =>
      ENDS.test(word) &&
      word.endsWith('ed') &&
      /^(?:been|was|were|is|are|being)$/.test(pieces[at - 1]?.word ?? '') &&
      own.some((one) => one.clause === clause),
  );
}

/** Words in which "yet" may follow a denial. */
const YET = 10;

/** "Without Arta", "past Arta". */
const PAST = /^(?:past|around|bypass\w*|circumvent\w*|skirt\w*|sidestep\w*)$/;

/** Letters: a longer word denies one thing in particular, as "failed" does. */
const LONG = 4;

/** What is no longer so was so before, or was brought to an end. */
const ENDS =
  /^(?:earlier|former(?:ly)?|previous(?:ly)?|until|end(?:s|ed|ing)?|lift\w*|abolish\w*|remov\w+|drop\w*|chang\w+|replac\w+|expir\w+|laps\w+|scrap\w*|stop\w*|halt\w*|suspend\w*|ceas\w+|abandon\w*|instead|since)$/;

/** Telling words that say what is denied. */
export const HEADS = 2;
/** Words on each side in which a negative word speaks of the same. */
const REACH = 10;

/** What is denied above all: "hold" of "not yet hold", and no name where there is a word. */
export function headsOf({ at, scope }: Negator, { pieces }: Reading): Piece[] {
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

function wordsNear(
  { pieces }: Reading,
  heads: readonly Piece[],
  isWanted: (piece: Piece) => boolean,
): Piece[] {
  const places = pieces.flatMap((piece, at) =>
    heads.some((one) => meets(one, piece)) ? [at] : [],
  );
  return pieces.filter(
    (piece, at) =>
      isWanted(piece) &&
      !heads.some((one) => meets(one, piece)) &&
      places.some((place) => isNear(pieces, place, at)),
  );
}

// "The price, agreed in a deal of 2025, isn't": a part between commas is none of the way.
function isNear(pieces: readonly Piece[], one: number, other: number): boolean {
  const way = Math.abs(one - other);
  if (way <= REACH || way > FURTHEST) return way <= REACH;
  const [from, to] = [pieces[one]?.clause ?? 0, pieces[other]?.clause ?? 0];
  if (Math.abs(from - to) !== 2) return false;
  const between = pieces.slice(Math.min(one, other), Math.max(one, other));
  return between.filter(({ clause }) => clause === from || clause === to).length <= REACH;
}

/** Words, with those of the part between. */
const FURTHEST = 25;
