import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isIn } from '../reading/windows.ts';
import { amountOpenIn } from './amounts-open.ts';
import { surerIn } from './certainty.ts';
import { dateOpenIn } from './dates-open.ts';
import { doneIn } from './done.ts';
import { hardenedIn, isDenied } from './hardened.ts';
import { leftOpenIn } from './left-open.ts';
import { markersIn } from './open-markers.ts';
import { openThingIn } from './open-things.ts';
import { openerAt } from './openers.ts';

/** A finding where a sentence tells as done, as sure or as exact what its passages plan, expect or guess. */
export function modalityNotIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding[] {
  const found =
    statusIn(claim, aligned) ??
    overIn(claim, aligned, evidence) ??
    surerIn(claim, aligned, evidence) ??
    hardenedIn(claim, evidence) ??
    amountOpenIn(claim, evidence) ??
    openIn(claim, aligned, evidence) ??
    doneIn(claim, evidence) ??
    leftOpenIn(claim, evidence) ??
    dateOpenIn(claim, evidence);
  return found ? [found] : [];
}

// Nothing is left open by passages without a word that plans or guesses.
const openIn = (
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding | undefined =>
  evidence.some((one) => markersIn(one).length > 0) ? openThingIn(claim, aligned) : undefined;

/** What is over, in a word that leaves no doubt. */
const OVER =
  /^(?:already|finished|completed|proven|proved|approved|finalised|finalized|concluded)$/;
const isOver = trait((word) => OVER.test(word));
/** A sentence with one of these may tell of it in other words. */
const PAST = /^(?:has|have|had|was|were|since|already|now|after|ago)$/;
const isPast = ({ word, kind }: Piece): boolean =>
  PAST.test(word) || (kind === 'content' && /(?:[^e]ied|[^e]ed)$/.test(word));
/** Words before one in which what leaves open speaks of it. */
const BESIDE = 4;

// "Has finished" of what is begun: no sentence about it says that it is over.
function overIn(
  claim: Reading,
  aligned: readonly Reading[],
  evidence: readonly Reading[],
): Finding | undefined {
  if (!isOver(claim)) return undefined;
  if (aligned.some(({ pieces }) => pieces.some(isPast))) return undefined;
  const over = claim.pieces.find(
    (piece, at) =>
      isOver(piece) &&
      !isOpenBefore(claim, at) &&
      !isCondition(claim, at) &&
      !isDenied(claim, at) &&
      !evidence.some((one) => isIn(piece, one) || one.words.has(piece.word)),
  );
  if (!over) return undefined;
  const why = `no sentence of the passage says that it is over: "${over.word}"`;
  return { kind: 'estimate', text: over.word, why };
}

// "Should the money be approved".
const isCondition = ({ pieces }: Reading, at: number): boolean =>
  /^(?:should|if|unless|once|when|until|provided|whether)$/.test(
    pieces.find(({ clause }) => clause === pieces[at]?.clause)?.word ?? '',
  );

const isOpenBefore = (claim: Reading, at: number): boolean =>
  claim.pieces.some((_, place) => place < at && place >= at - BESIDE && openerAt(claim, place));

const STATUS =
  /\(status: (?<status>[^)]*\b(?:plan\w*|propos\w+|letter|intent|interest|memorandum|negotiat\w+|pending|announced|expected)\b[^)]*)\)/i;
const statusOf = remembered(({ text }) => STATUS.exec(text)?.groups?.['status']);
const DONE = /\b(?:has|have|had|was|were|paid|granted|built|bought|sold|completed)\b/i;

// "(status: letter of interest)" in a row of a table.
function statusIn(claim: Reading, aligned: readonly Reading[]): Finding | undefined {
  if (aligned.every((sentence) => statusOf(sentence) === undefined)) return undefined;
  const { text, words, pieces } = claim;
  if (!DONE.test(text) || pieces.some((_, at) => openerAt(claim, at))) return undefined;
  for (const sentence of aligned) {
    const status = statusOf(sentence);
    const isSaid = status?.split(' ').some((word) => word.length > 3 && words.has(word));
    if (status === undefined || isSaid) continue;
    const why = `"${status}" in the passage and a fact in the sentence: "${sentence.text}"`;
    return { kind: 'estimate', text: status, why };
  }
  return undefined;
}
