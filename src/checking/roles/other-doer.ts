import { isCountry } from '../../text/countries.ts';
import { isOwned } from '../names/owned.ts';
import { isSeat } from '../reading/other-names.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { PREP } from '../reading/verbs.ts';
import { isIn, isTelling, meets } from '../reading/windows.ts';
import { speakersOf } from '../speakers/speakers.ts';

/** Who has a part in the sentence, and who has it in the passages. */
export type Turned = Readonly<{ text: string; there: string }>;

/** Words in common that the other part of a passage must have more than that which names the doer. */
const CLEARLY = 2;

/** The claim's doer, where the passages name them in another sentence than that which says what was done, and by whom. */
export function otherDoer(claim: Reading, evidence: readonly Reading[]): Turned | undefined {
  const doer = claim.pieces.findIndex(({ kind }) => kind === 'name');
  const first = claim.pieces[doer];
  if (!first || isCountry(first.word) || evidence.length === 0) return undefined;
  // "Before Alcor" names no doer.
  if (PREP.test(claim.pieces[doer - 1]?.word ?? '')) return undefined;
  // Who reports it does nothing else in it.
  if (speakersOf(claim).some(({ who }) => who.includes(first))) return undefined;
  const told = claim.pieces.filter(
    ({ kind, clause }) => clause === first.clause && (kind === 'content' || kind === 'figure'),
  );
  const lead = told.filter(({ start }) => start < first.start).length;
  if (told.length < 3 || lead > 1) return undefined;
  const parts = evidence.flatMap((sentence, at) => {
    const isBack = BACK.test(sentence.pieces[0]?.word ?? '') && isNamedIn(first, evidence[at - 1]);
    return segmentsOf(sentence).map((part) => ({ part, isBack }));
  });
  const scores = parts.map(({ part, isBack }) => ({
    part,
    isBack,
    score: told.filter((word) => part.some((piece) => meets(piece, word))).length,
    isNamed: part.some((piece) => meets(piece, first)),
  }));
  const named = scores
    .filter(({ isNamed }) => isNamed)
    .reduce((best, { score }) => Math.max(best, score), -1);
  if (named < 0) return undefined;
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  if (!best || best.isNamed || best.isBack || best.score < named + CLEARLY) return undefined;
  const rival = best.part
    .slice(0, LEAD)
    .find(({ kind, word }) => kind === 'name' && !isCountry(word) && !isSeat(word));
  if (!rival || isIn(rival, claim) || isShort(rival, claim)) return undefined;
  return isOwned(rival.word, first.word, evidence)
    ? undefined
    : { text: first.word, there: rival.word };
}

// "Its aims are": whose they are was told before.
const BACK = /^(?:it|its|they|their|he|she|his|her)$/;
const isNamedIn = (piece: Piece, before: Reading | undefined): boolean =>
  before !== undefined && isIn(piece, before);

// "EDC" is "Export Development Canada".
const isShort = ({ word }: Piece, { names }: Reading): boolean =>
  names.some(({ words }) => words.map((one) => one.slice(0, 1)).join('') === word);

/** Words at the beginning of a part in which its doer is named. */
const LEAD = 8;

// Semicolons and sentences part what is said of one from what is said of another.
const segmentsOf = remembered(findSegmentsOf);

function findSegmentsOf(reading: Reading): Piece[][] {
  const { pieces, text } = reading;
  const segments: Piece[][] = [[]];
  // Who tells it does nothing in it.
  const tellers = new Set(
    speakersOf(reading).flatMap(({ who, isStrong }) => (isStrong === 'weak' ? who : [])),
  );
  for (const [at, piece] of pieces.entries()) {
    const end = pieces[at - 1]?.end ?? 0;
    if (text.slice(end, piece.start).includes(';')) segments.push([]);
    if (tellers.has(piece)) continue;
    if (isTelling(piece) || piece.kind === 'figure') segments.at(-1)?.push(piece);
  }
  return segments;
}
