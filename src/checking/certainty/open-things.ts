import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isVerbAt } from '../reading/verbs.ts';
import { isIn, isTelling, meets } from '../reading/windows.ts';
import { isAgreed } from './agreed.ts';
import { isAttribute, isCapacity } from './amounts-open.ts';
import { openness } from './asserted.ts';
import { isAmount, isFactIn } from './facts.ts';
import { AMOUNT, isDenied, isHeadKept } from './hardened.ts';
import { isInfinitive } from './infinitives.ts';
import { markersIn } from './open-markers.ts';
import type { Marker } from './open-markers.ts';
import { openerAt } from './openers.ts';

/** A finding where a claim tells as a fact most of what stands beside a plan or a guess in its passages. */
export function openThingIn(claim: Reading, aligned: readonly Reading[]): Finding | undefined {
  for (const sentence of aligned) {
    for (const marker of markersIn(sentence).slice(0, MOST)) {
      if (!isAbout(marker, claim, sentence) || isPlainThere(marker, sentence, aligned)) continue;
      if (isLeftOpen(marker, claim, aligned) || isHeadKept(claim, marker.piece, sentence)) continue;
      const text = [marker.piece, ...marker.scope].map(({ word }) => word).join(' ');
      const why = `a ${marker.kind} in the passage and a fact in the sentence: "${sentence.text}"`;
      return { kind: 'estimate', text, why };
    }
  }
  return undefined;
}

const MOST = 12;
/** "Was to" is kept by no "was". */
const IS = /^(?:is|are|was|were|be)$/;
const COULD = /^(?:could|might|may|perhaps|maybe|possibly)$/;
const DUTY = /^(?:should|shall|must)$/;
/** What a duty is told with, in a noun. */
const NORM =
  /^(?:ceilings?|limits?|caps?|thresholds?|maximum|minimum|benchmarks?|norms?|quotas?|rules?|standards?|requirements?|dut(?:y|ies)|provisions?)$/;
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

// At least half of what the claim has of it stands beside what leaves it open or denies it, or is a fact too.
function isLeftOpen(marker: Marker, claim: Reading, aligned: readonly Reading[]): boolean {
  const { scope, piece } = marker;
  const isSame = ({ meanings }: Piece): boolean => meanings[0] === piece.meanings[0];
  if (!IS.test(piece.word) && claim.pieces.some(isSame)) return true;
  if (IS.test(piece.word) && claim.pieces.some((_, at) => isBoundAt(claim, at))) return true;
  if (isAboutFigure(scope, claim) || isAgreed(claim)) return true;
  if (DUTY.test(piece.word) && claim.pieces.some(({ word }) => NORM.test(word))) return true;
  if (COULD.test(piece.word) && claim.pieces.some((_, at) => isAbleTo(claim, at))) return true;
  const { held, open, purpose, verbs, isAmountClosed } = tallyOf(marker, claim, aligned);
  if (isAmountClosed && open < held) return false;
  if (verbs.length > 0 && verbs.every(Boolean)) return true;
  return open * 2 >= held || (open + purpose) * 2 > held;
}

const isAbleTo = (claim: Reading, at: number): boolean => {
  const piece = claim.pieces[at];
  return piece !== undefined && isAmount(piece) && !isAttribute(claim, at) && isCapacity(claim, at);
};

// How much of what stands beside a marker the claim has, and how much of that it leaves open or tells for a purpose.
function tallyOf({ scope, piece: marker }: Marker, claim: Reading, aligned: readonly Reading[]) {
  const levels = openness(claim);
  const isSurer = COULD.test(marker.word) && hasOnlyWill(claim);
  const tally = { held: 0, open: 0, purpose: 0, isAmountClosed: false };
  /** Of each verb among them, whether it is left open. */
  const verbs: boolean[] = [];
  for (const [at, piece] of claim.pieces.entries()) {
    if (isAmount(piece) ? isAttribute(claim, at) : !isTelling(piece)) continue;
    if (!scope.some((one) => meets(one, piece))) continue;
    const isFact = isFactIn(piece, aligned);
    // Of whom it is told, and where, says nothing of what is told.
    if (piece.kind === 'name' && (isFact || isAhead(claim, piece))) continue;
    const isOpen = !isSurer && ((levels[at] ?? 0) > 0 || openerAt(claim, at) !== undefined);
    const isKept = isOpen || isFact || isDenied(claim, at);
    // What an amount says is all that matters of it, whatever else is a fact.
    if (!isKept && isAmount(piece)) tally.isAmountClosed = true;
    if (isVerbAt(claim, at)) verbs.push(isKept);
    tally.held += 1;
    if (isKept) tally.open += 1;
    else if (isPurpose(claim, at)) tally.purpose += 1;
  }
  return { ...tally, verbs };
}

/** What a place begins with that stands before its sentence. */
const WHERE = /^(?:at|in|near|off|outside|across|around|from|for|with|on)$/;

// "At Alcor in Harlow, the firm plans to …"
const isAhead = ({ pieces }: Reading, { clause }: Piece): boolean =>
  clause === pieces[0]?.clause &&
  WHERE.test(pieces[0]?.word ?? '') &&
  pieces.at(-1)?.clause !== clause;

// "Will fall": no word of the sentence says that it may not, or that somebody only thinks so.
const hasOnlyWill = (claim: Reading): boolean =>
  claim.pieces.some(({ word }) => word === 'will') &&
  !claim.pieces.some(({ word }, at) => openerAt(claim, at)?.kind === 'guess' || EXPECTS.test(word));

const EXPECTS =
  /^(?:expect|anticipat|forecast|predict|project|foresee|foresaw|envisag|envision|hop(?:e|ing)|plan|intend|aim|want|fear|warn)/;

// "Are to get": no verb of the passage needs to be kept.
const isBoundAt = ({ pieces }: Reading, at: number): boolean =>
  IS.test(pieces[at]?.word ?? '') && pieces[at + 1]?.word === 'to' && isInfinitive(pieces, at + 1);

// "For closer ties", "with Korea in the chair": of what a thing is for or comes with, no verb is told.
const isPurpose = ({ pieces }: Reading, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const { word = '', clause } = pieces[back] ?? {};
    if (clause !== pieces[at]?.clause || VERBAL.test(word)) return false;
    if (/^(?:for|towards?|with)$/.test(word)) return true;
  }
  return false;
};

const VERBAL =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|and|but|that|which|who|by|from|to)$/;

const isAboutFigure = (scope: readonly Piece[], { pieces }: Reading): boolean =>
  scope.length === 1 &&
  pieces.some(({ word }, at) => word === scope[0]?.word && ABOUT.test(pieces[at - 1]?.word ?? ''));

function isAbout({ scope, piece }: Marker, claim: Reading, sentence: Reading): boolean {
  const telling = scope.filter(({ kind }) => kind !== 'figure');
  if (telling.length === 0) return scope.some((one) => isFigureIn(one, claim, sentence));
  const figures = scope.filter(({ kind, word }) => kind === 'figure' && AMOUNT.test(word));
  const isFigure =
    figures.some(({ word }) => claim.pieces.some((one) => one.word === word)) ||
    isSpanIn(scope, claim);
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

// "An estimated 100 tonnes" is nobody's "100 per cent".
const isFigureIn = (figure: Piece, claim: Reading, sentence: Reading): boolean =>
  claim.pieces.some(
    (piece) => piece.word === figure.word && isShare(claim, piece) === isShare(sentence, figure),
  );

const isShare = ({ text }: Reading, { end }: Piece): boolean =>
  /^\s?(?:%|per ?cent)/.test(text.slice(end, end + 9));

// "Three to four weeks": so many figures say as much as a long one.
const isSpanIn = (scope: readonly Piece[], claim: Reading): boolean => {
  const figures = scope.filter(({ kind }) => kind === 'figure');
  return figures.length > 2 && figures.every(({ word }) => claim.words.has(word));
};
