import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { PREP } from '../reading/verbs.ts';
import { isPart, openness } from './asserted.ts';
import { AMOUNT, isAtOnce, isDenied } from './hardened.ts';
import { opensIn } from './moods.ts';
import { isPastForm } from './past-forms.ts';

/** A finding where a claim tells an amount as a fact that its passages have only in what is planned or possible. */
export function amountOpenIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  for (let at = 0; at < claim.pieces.length; at += 1) {
    const piece = claim.pieces[at];
    if (piece?.kind !== 'figure' || !AMOUNT.test(piece.word)) continue;
    const places = evidence.flatMap((sentence) => coversOf(sentence, piece));
    if (places.length === 0 || places.some((isOpen) => !isOpen)) continue;
    if ((openness(claim)[at] ?? 0) > 0 || isDenied(claim, at) || !isTold(claim, at)) continue;
    if (isAttribute(claim, at) || isCapacity(claim, at)) continue;
    return {
      kind: 'estimate',
      text: piece.word,
      why: `"${piece.word}" is planned or possible in the passages`,
    };
  }
  return undefined;
}

function coversOf(sentence: Reading, { word }: Piece): boolean[] {
  const covers: boolean[] = [];
  for (let at = 0; at < sentence.pieces.length; at += 1) {
    const piece = sentence.pieces[at];
    if (piece?.kind !== 'figure' || piece.word !== word) continue;
    covers.push(coverOf(sentence)[at] ?? false);
  }
  return covers;
}

// In the amount's own clause stands a verb that says that it is so: "a mine for 5 million" tells of none.
function isTold(claim: Reading, at: number): boolean {
  const { pieces } = claim;
  const last = Math.max(0, at - FURTHEST);
  for (let to = at; to >= last;) {
    let from = to;
    while (
      from > last &&
      !isPart(pieces, from) &&
      pieces[from - 1]?.clause === pieces[to]?.clause
    ) {
      from -= 1;
    }
    if (pieces.slice(from, at).some((_, i) => tells(pieces, from + i))) return true;
    // "Has raised it at Harlow, Essex, to 67": the clause goes on behind what is put in.
    const first = pieces[from];
    const isGoingOn = first && (PREP.test(first.word) || /^(?:name|figure)$/.test(first.kind));
    if (!isGoingOn || isPart(pieces, from)) return false;
    to = from - 1;
  }
  return false;
}

/** Words: a bound for texts of figures alone. */
const FURTHEST = 40;

const tells = (pieces: readonly Piece[], at: number): boolean =>
  TELLS.test(pieces[at]?.word ?? '') ||
  isPastForm(pieces, at) ||
  // "Is being raised to 67", "is raising it": it has still to be.
  (/^(?:is|are)$/.test(pieces[at]?.word ?? '') &&
    /(?<!^be)ing$/.test(pieces[at + 1]?.word ?? '') &&
    !isAtOnce(pieces, at + 1));

/** "Its £250 million refinery", "the 450-tonne plant": that it is so is not what a claim tells. */
export function isAttribute({ pieces }: Reading, at: number): boolean {
  const from = pieces.findLastIndex(({ kind }, i) => i < at && kind !== 'figure');
  const to = pieces.findIndex(({ kind }, i) => i > at && kind !== 'figure');
  const next = pieces[to];
  return (
    /^(?:the|its|their|his|her|an?)$/.test(pieces[from]?.word ?? '') &&
    /^(?:content|light|name)$/.test(next?.kind ?? '') &&
    next?.clause === pieces[at]?.clause
  );
}

/** "Has the capacity for up to 5,000 tonnes": what it could reach. */
export const isCapacity = ({ pieces }: Reading, at: number): boolean =>
  pieces[at - 2]?.word === 'up' &&
  pieces.slice(Math.max(0, at - 10), at).some(({ word }) => /^(?:capacity|capable)$/.test(word));

const TELLS =
  /^(?:has|have|had|was|were|now|currently|already|today|makes|produces|employs|processes|delivers|yields|exports|refines|turns|runs|operates)$/;

// What a sentence leaves open in so many words, from the word that does so to the end of its part.
const coverOf = remembered((reading): boolean[] => {
  const { pieces } = reading;
  const covers = pieces.map(() => false);
  const markers = [
    ...opensIn(reading).map(({ marker }) => marker),
    ...targetsIn(reading),
    ...lettersIn(reading),
  ];
  for (const marker of markers) {
    const at = pieces.indexOf(marker);
    // "1,000 people are expected to work there": those before it are of the plan too.
    for (let back = at - 1; pieces[back]?.clause === marker.clause && back >= 0; back -= 1) {
      if (isPart(pieces, back)) break;
      covers[back] = true;
    }
    let next = at;
    do {
      covers[next] = true;
      next += 1;
    } while (next < pieces.length && !isPart(pieces, next));
  }
  return covers;
});

// "Aims at 5 tonnes", "is planned at": no verb is left open.
const targetsIn = ({ pieces }: Reading): Piece[] => pieces.filter(({ word }) => TARGET.test(word));

// "Received a letter of interest for a loan of 120 million".
const lettersIn = ({ pieces }: Reading): Piece[] =>
  pieces.filter(
    ({ word }, at) =>
      /^(?:letters?|memorandum|memoranda|expressions?|declarations?)$/.test(word) &&
      /^(?:interest|intent|understanding)$/.test(pieces[at + 2]?.word ?? ''),
  );

const TARGET = /^(?:planned|targets?|aims?|expected|scheduled|foreseen|proposed)$/;
