import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isSpeechVerb } from '../speakers/speech-words.ts';
import { isPart, isPerfect, openness } from './asserted.ts';
import { isAmount, isFactIn } from './facts.ts';
import { isDenied } from './hardened.ts';
import { BETWEEN, isDenied as isDeniedAt, opensIn } from './moods.ts';
import { markersIn } from './open-markers.ts';
import { openerAt } from './openers.ts';
import { isPastForm } from './past-forms.ts';

/** A finding where a claim says that a thing has been done, and its passages know it only from what is open. */
export function doneIn(claim: Reading, evidence: readonly Reading[]): Finding | undefined {
  if (evidence.every((one) => openPartsIn(one).length === 0)) return undefined;
  const levels = openness(claim);
  const isOpenSomewhere = claim.pieces.some((_, at) => openerAt(claim, at) !== undefined);
  for (let at = 0; at < claim.pieces.length; at += 1) {
    const isPast = !isOpenSomewhere && isPastForm(claim.pieces, at);
    if (!isPast && !isPerfect(claim.pieces, at)) continue;
    if (levels[at] !== 0 || isDenied(claim, at)) continue;
    const verb = isPast
      ? at
      : claim.pieces.findIndex(({ word }, i) => i > at && !BETWEEN.test(word));
    const done = claim.pieces[verb];
    if (!done || isNoDeed(claim, verb) || isFactIn(done, evidence)) continue;
    const words = wordsOf(claim, at, verb);
    // "Gave itself until May to find it": what is left open of it is no deed.
    const own = words.filter(
      (piece) =>
        !(isPast && (levels[claim.pieces.indexOf(piece)] ?? 0) > 0) && !isFactIn(piece, evidence),
    );
    if (own.length < LEAST) continue;
    const open = evidence.find((one) => openPartsIn(one).some((part) => holds(part, own, words)));
    if (!open) continue;
    const text = `${claim.pieces[at]?.word} ${done.word}`;
    return { kind: 'estimate', text, why: `planned or possible in the passage: "${open.text}"` };
  }
  return undefined;
}

/** Telling words that no fact of the passages has. */
const LEAST = 2;

// "Has promised", "has said": that is done by saying it.
const isNoDeed = (claim: Reading, verb: number): boolean => {
  const piece = claim.pieces[verb];
  if (!piece || openerAt(claim, verb) !== undefined) return true;
  // "Concluded a contract", and no "concluded that".
  const isSigned = /^concluded$/.test(piece.word) && claim.pieces[verb + 1]?.word !== 'that';
  if (isSigned) return false;
  // What stays as it is has done nothing.
  if (/^(?:remained|stayed|stood|kept|continued)$/.test(piece.word)) return true;
  return SAYS.test(piece.word) || isSpeechVerb(piece);
};

const SAYS =
  /^(?:said|told|announced|declared|stated|reported|warned|called|named|put|described|written|argued|claimed|recalled|noted|lined|set|allocated|backed|supported|identified|published|presented|issued|released|debated|discussed|become|been|had)$/;

const holds = (part: readonly Piece[], own: readonly Piece[], words: readonly Piece[]): boolean => {
  const held = own.filter((piece) => part.some((other) => isSame(piece, other))).length;
  return held >= LEAST && held * 2 >= words.length;
};

const isSame = (one: Piece, other: Piece): boolean =>
  isAmount(one) ? one.word === other.word : meets(one, other);

// What is told of a verb in its clause.
function wordsOf({ pieces, dates }: Reading, at: number, verb: number): Piece[] {
  const clause = pieces[verb]?.clause;
  let from = at;
  while (from > 0 && !isPart(pieces, from) && pieces[from - 1]?.clause === clause) from -= 1;
  let to = verb + 1;
  while (pieces[to]?.clause === clause && !isPart(pieces, to)) to += 1;
  const isDated = (piece: Piece): boolean =>
    dates.some(({ start, end }) => start <= piece.start && piece.end <= end);
  return pieces
    .slice(from, to)
    .filter((piece, i) => from + i !== verb && isTold(piece) && !isDated(piece));
}

const isTold = (piece: Piece): boolean => isTelling(piece) || isAmount(piece);

/** "Had to halt it": and so did it. What is "due" is as good as set. */
const FORCED = /^(?:had|due)$/;

/** What somebody has no more than in mind, with a thing as its object. */
const CONSIDERS =
  /^(?:thinking|consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|contemplat(?:es|ed|ing)|explor(?:es|ed|ing)|ey(?:es|ed|eing)|negotiat(?:e|es|ing)|talks|discuss(?:es|ed|ing)|interested)$/;

const isConsidering = (pieces: readonly Piece[], at: number): boolean =>
  CONSIDERS.test(pieces[at]?.word ?? '') ||
  (pieces[at]?.word === 'looking' && /^(?:at|into)$/.test(pieces[at + 1]?.word ?? ''));

const SHORT =
  /^(?:tried|attempted|threatened|asked|applied|requested|sought|offered|proposed|considered|planned|hoped|wanted|intended|meant|volunteered)$/;

// "Had reported that", "had threatened it with": no deed of those of whom it is told.
const isSaying = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(at + 1, at + 3).some(({ word }) => SHORT.test(word)) ||
  pieces
    .slice(at + 1, at + 4)
    .some(
      (piece) =>
        SAYS.test(piece.word) && pieces.slice(at, at + 8).some(({ word }) => word === 'that'),
    );

// Of each word that leaves something open, what stands in its part; none where the sentence has a deed too.
const openPartsIn = remembered((reading): (readonly Piece[])[] => {
  const { pieces } = reading;
  if (pieces.some((_, at) => isPerfect(pieces, at) && !isSaying(pieces, at))) return [];
  const markers = new Set([
    ...opensIn(reading).map(({ marker }) => marker),
    ...markersIn(reading)
      .filter(({ piece, scope }) => !(piece.word === 'estimated' && scope.length === 1))
      .map(({ piece }) => piece),
    ...pieces.filter((_, at) => isConsidering(pieces, at) && !isDeniedAt(pieces, at)),
  ]);
  const open = [...markers].filter(({ word }) => !FORCED.test(word));
  return open.map((marker) => {
    const at = pieces.indexOf(marker);
    let from = at;
    while (from > 0 && pieces[from - 1]?.clause === marker.clause && !isPart(pieces, from)) {
      from -= 1;
    }
    let to = at + 1;
    while (to < pieces.length && !isPart(pieces, to) && !isAfterStop(reading, to)) to += 1;
    return pieces.slice(from, to).filter(isTold);
  });
});

// "Hoped that it would; a call brought nothing": behind a semicolon another fact begins.
const isAfterStop = ({ pieces, text }: Reading, at: number): boolean =>
  text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0).includes(';');
