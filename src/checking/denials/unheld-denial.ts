import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, isTelling, meets, sharedOf } from '../reading/windows.ts';
import { isButOther, isOfFew } from './contrast.ts';
import { awaits, isDenying, isNegative, lasts, standsFor } from './negative-words.ts';
import { negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import { likeIn, opposedIn } from './turns.ts';

/** Denials of one sentence: beyond it texts mean harm. */
const MOST = 12;

/** A denial of the sentence for which its passages have no negative word of their own, where they speak of the same. */
export function unheldOf(claim: Reading, evidence: readonly Reading[]): Negator | undefined {
  // "Still had to be built" may be told without any denial: "before it is built".
  const own = negatorsIn(claim)
    .filter(
      ({ at, piece }) =>
        !/^(?:still|remain\w*)$/.test(piece.word) &&
        !isButOther(at, claim, evidence) &&
        !isOfFew(at, claim),
    )
    .slice(0, MOST);
  if (own.length === 0) return undefined;
  const plain = claim.pieces.filter(
    (piece) =>
      !/^(?:stop|figure)$/.test(piece.kind) &&
      !own.some(({ piece: denial, scope }) => denial === piece || scope.includes(piece)),
  );
  const texts = { claim, evidence };
  // What the claim has besides its denial, it has not for the denial.
  const held = own.map((negator) =>
    heldFor(negator, texts).filter((piece) => !plain.some((one) => meets(one, piece))),
  );
  const holders = new Map<Piece, number>();
  return own.find(
    (negator, at) => isToldWell(negator, texts) && !isPaired(at, held, holders, new Set()),
  );
}

// In words of its own a writer gets round what isn't denied with a denial as often: "no different" for "the same".
function isToldWell(negator: Negator, { claim, evidence }: Texts): boolean {
  const heads = headsOf(negator, claim);
  const part = partOf(negator, claim);
  return evidence.some(
    (sentence) => sharedOf(heads, sentence.pieces) > 0 && isToldIn(part, sentence),
  );
}

// What a sentence tells besides a denial.
const partOf = ({ piece: own }: Negator, { pieces }: Reading): Piece[] =>
  pieces.filter(
    (piece) =>
      piece !== own && piece.word !== 'longer' && (isTelling(piece) || piece.kind === 'figure'),
  );

// Each word holds one denial: where another one has it, that one may take another word in its place.
function isPaired(
  at: number,
  held: readonly (readonly Piece[])[],
  holders: Map<Piece, number>,
  tried: Set<Piece>,
): boolean {
  for (const piece of held[at] ?? []) {
    if (tried.has(piece)) continue;
    tried.add(piece);
    const holder = holders.get(piece);
    if (holder !== undefined && !isPaired(holder, held, holders, tried)) continue;
    holders.set(piece, at);
    return true;
  }
  return false;
}

type Texts = Readonly<{ claim: Reading; evidence: readonly Reading[] }>;

// The words of the passages that may stand for a denial of the claim.
function heldFor(negator: Negator, texts: Texts): Piece[] {
  const heads = headsOf(negator, texts.claim);
  return texts.evidence.flatMap((sentence) => nearIn(sentence, negator, heads, texts));
}

const isToldIn = (part: readonly Piece[], sentence: Reading): boolean =>
  part.every((piece) =>
    piece.kind === 'figure' ? sentence.words.has(piece.word) : isIn(piece, sentence),
  );

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
  const alike = new Set(likeIn(negator.piece, sentence));
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
    ...wordsNear(sentence, heads, (piece) => alike.has(piece)),
    ...(isNotYet ? wordsNear(sentence, heads, awaits) : []),
    ...(isNoLonger ? wordsNear(sentence, heads, ({ word }) => ENDS.test(word)) : []),
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

/** Words in which "yet" may follow a denial. */
const YET = 10;

/** "Without Arta", "past Arta". */
const PAST = /^(?:past|around|bypass\w*|circumvent\w*|skirt\w*|sidestep\w*)$/;

/** Letters: a longer word denies one thing in particular, as "failed" does. */
const LONG = 4;

/** What is no longer so was so before, or was brought to an end. */
const ENDS =
  /^(?:earlier|former(?:ly)?|previous(?:ly)?|until|end(?:s|ed|ing)?|lift\w*|abolish\w*|remov\w+|drop\w*|chang\w+|replac\w+|expir\w+|laps\w+|scrap\w*|stop\w*|ceas\w+|abandon\w*|instead|since)$/;

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
