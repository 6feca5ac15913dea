import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isIn, isTelling, meets } from '../reading/windows.ts';
import { openness } from './asserted.ts';
import { AMOUNT, isDenied, isHeadKept } from './hardened.ts';
import { markersIn } from './open-markers.ts';
import type { Marker } from './open-markers.ts';
import { openerAt } from './openers.ts';

/** A finding where a claim tells as a fact most of what stands beside a plan or a guess in its passages. */
export function openThingIn(claim: Reading, aligned: readonly Reading[]): Finding | undefined {
  for (const sentence of aligned) {
    for (const marker of markersIn(sentence).slice(0, MOST)) {
      if (!isAbout(marker, claim) || isPlainThere(marker, sentence, aligned)) continue;
      if (isLeftOpen(marker, claim) || isHeadKept(claim, marker.piece, sentence)) continue;
      const text = [marker.piece, ...marker.scope].map(({ word }) => word).join(' ');
      const why = `a ${marker.kind} in the passage and a fact in the sentence: "${sentence.text}"`;
      return { kind: 'estimate', text, why };
    }
  }
  return undefined;
}

const MOST = 12;
/** Before a figure as good as "an estimated". */
const ABOUT = /^(?:some|about|around|roughly|approximately|nearly|almost|close)$/;

// "Is planned in May": elsewhere the passage says it as a fact.
const isPlainThere = ({ scope }: Marker, sentence: Reading, aligned: readonly Reading[]): boolean =>
  aligned.some(
    (other) =>
      other !== sentence &&
      scope.every((piece) => isIn(piece, other) || other.words.has(piece.word)) &&
      markersIn(other).length === 0,
  );

// At least half of what the claim has of it stands beside what leaves it open, or denies it.
function isLeftOpen({ scope, piece: marker }: Marker, claim: Reading): boolean {
  if (claim.pieces.some(({ meanings }) => meanings[0] === marker.meanings[0])) return true;
  if (isAboutFigure(scope, claim)) return true;
  const levels = openness(claim);
  let held = 0;
  let open = 0;
  let purpose = 0;
  for (const [at, piece] of claim.pieces.entries()) {
    if (!isTelling(piece) && piece.kind !== 'figure') continue;
    if (!scope.some((one) => meets(one, piece))) continue;
    held += 1;
    if ((levels[at] ?? 0) > 0 || openerAt(claim, at) || isDenied(claim, at)) open += 1;
    else if (isPurpose(claim, at)) purpose += 1;
  }
  return open * 2 >= held || (open + purpose) * 2 > held;
}

// "Sectors for closer ties": of what a thing is for, it isn't told that it is there.
const isPurpose = ({ pieces }: Reading, at: number): boolean =>
  pieces
    .slice(Math.max(0, at - 3), at)
    .some(({ word, clause }) => /^(?:for|towards?)$/.test(word) && clause === pieces[at]?.clause);

const isAboutFigure = (scope: readonly Piece[], { pieces }: Reading): boolean =>
  scope.length === 1 &&
  pieces.some(({ word }, at) => word === scope[0]?.word && ABOUT.test(pieces[at - 1]?.word ?? ''));

function isAbout({ scope, piece }: Marker, claim: Reading): boolean {
  const telling = scope.filter(({ kind }) => kind !== 'figure');
  if (telling.length === 0) return scope.some(({ word }) => claim.words.has(word));
  const figures = scope.filter(({ kind, word }) => kind === 'figure' && AMOUNT.test(word));
  const isFigure = figures.some(({ word }) => claim.pieces.some((one) => one.word === word));
  const held = telling.filter((one) => claim.words.has(one.word) || isIn(one, claim)).length;
  if (isFigure && held > 0) return true;
  if (telling.length === 1) {
    const [stem = ''] = telling[0]?.meanings ?? [];
    return claim.meanings.has(stem) || claim.words.has(telling[0]?.word ?? '');
  }
  // "Plans a plant that separates": of a thing that is planned all is planned.
  const isHalf = piece.word.startsWith('plan') && held * 2 === telling.length;
  return held > 1 && (held * 2 > telling.length || isHalf);
}
