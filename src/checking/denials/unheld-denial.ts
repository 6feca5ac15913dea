import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, isTelling, meets, sharedOf } from '../reading/windows.ts';
import { isButOther } from './contrast.ts';
import { HEADS, headsOf, heldFor } from './denial-holders.ts';
import type { Texts } from './denial-holders.ts';
import { negatorsIn } from './negatives.ts';
import type { Negator } from './negatives.ts';
import { isUndecided } from './no-answer-needed.ts';
import { isPeakSince } from './not-since.ts';
import { shareIn } from './said.ts';

/** Denials of one sentence: beyond it texts mean harm. */
const MOST = 12;

/** A denial of the sentence for which its passages have no negative word of their own, where they speak of the same. */
export function unheldOf(claim: Reading, evidence: readonly Reading[]): Negator | undefined {
  // "Still had to be built" may be told without any denial: "before it is built".
  const own = negatorsIn(claim)
    .filter(
      ({ at, piece }, one, all) =>
        all[one - 1]?.piece !== piece &&
        !/^(?:still|remain\w*)$/.test(piece.word) &&
        !isButOther(at, claim, evidence) &&
        !isPeakSince(at, claim, evidence) &&
        !isUndecided(at, claim, evidence),
    )
    .slice(0, MOST);
  if (own.length === 0) return undefined;
  const plain = claim.pieces.filter(
    (piece) =>
      !/^(?:stop|figure)$/.test(piece.kind) &&
      !/^(?:yet|longer)$/.test(piece.word) &&
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
  return evidence.some((sentence) => {
    const held = sharedOf(heads, sentence.pieces);
    if (held === 0) return false;
    if (isToldIn(part, sentence)) return true;
    return (
      sharedOf(heads.slice(0, HEADS), sentence.pieces) === Math.min(HEADS, heads.length) &&
      isToldNearly(negator, part, sentence)
    );
  });
}

/** Of what is denied, of the clause that denies it and of the whole claim a sentence that affirms it has so much. */
const NEARLY = { scope: 0.5, clause: 0.6, all: 0.25 };

// What is denied word for word, and most of what stands around it.
function isToldNearly(
  { piece: { clause }, scope }: Negator,
  part: readonly Piece[],
  sentence: Reading,
): boolean {
  if (scope[0]?.kind === 'name') return false;
  const words = part.filter(isTelling);
  const own = words.filter((piece) => piece.clause === clause);
  const told = scope.filter((piece) => isIn(piece, sentence) || sentence.words.has(piece.word));
  return (
    told.length >= scope.length * NEARLY.scope &&
    shareIn(own, sentence) >= NEARLY.clause &&
    shareIn(words, sentence) >= NEARLY.all
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

const isToldIn = (part: readonly Piece[], sentence: Reading): boolean =>
  part.every((piece) =>
    piece.kind === 'figure' ? sentence.words.has(piece.word) : isIn(piece, sentence),
  );
