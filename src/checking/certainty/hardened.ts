import { YEAR } from '../../text/years.ts';
import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isPart, isPerfect, openness } from './asserted.ts';
import { isAmount } from './facts.ts';
import { isInfinitive } from './infinitives.ts';
import { CONDITION, opensIn, underWayIn } from './moods.ts';
import type { Open } from './moods.ts';
import { isNounAt } from './nouns.ts';

/** Digits that are no year; long enough to be nobody else's. */
export const AMOUNT = /^(?!(?:19|20)\d\d$).*\d.{2}/;

/** A finding where a claim tells as done, or as sure, a verb that its passage leaves open. */
export function hardenedIn(claim: Reading, aligned: readonly Reading[]): Finding | undefined {
  for (const sentence of aligned) {
    for (const open of [...opensIn(sentence), ...underWayIn(sentence)]) {
      const own = headIn(claim, open.head, sentence).filter((at) =>
        isOfFigures(claim, at, sentence),
      );
      if (own.length === 0 || own.some((at) => isKeptAt(claim, at, open))) continue;
      if (!isAbout(open, claim, own, sentence)) continue;
      if (isToldElsewhere(claim, own, open, aligned)) continue;
      const word = claim.pieces[own[0] ?? 0]?.word ?? '';
      const why = `"${open.marker.word} ${open.head.word}" in the passage: "${sentence.text}"`;
      return { kind: 'estimate', text: word, why };
    }
  }
  return undefined;
}

/** Whether a claim has the verb that a word of a passage leaves open, and leaves it open too. */
export const isHeadKept = (claim: Reading, marker: Piece, sentence: Reading): boolean =>
  opensIn(sentence).some(
    (open) =>
      open.marker === marker &&
      headIn(claim, open.head, sentence).some((at) => isKeptAt(claim, at, open)),
  );

// Where a claim has the verb itself, else where it has one that says the same.
function headIn(claim: Reading, head: Piece, { pieces }: Reading): number[] {
  const isThing = NOUN.test(head.word) && pieces[pieces.indexOf(head) - 1]?.word !== 'to';
  const places = claim.pieces.flatMap((piece, at) =>
    isVerb(piece) &&
    !isGoingTo(claim.pieces, at) &&
    (meets(piece, head) || HOMOGRAPHS.get(piece.word) === head.meanings[0]) &&
    (isThing || !isNounAt(claim, at))
      ? [at]
      : [],
  );
  const same = places.filter((at) => claim.pieces[at]?.meanings[0] === head.meanings[0]);
  return (same.length > 0 ? same : places).slice(0, PLACES);
}

// "Was going to use it": no verb of going.
const isGoingTo = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'going' && pieces[at + 1]?.word === 'to' && isInfinitive(pieces, at + 1);

/** Past forms that are words of their own too, and the stems of their verbs. */
const HOMOGRAPHS: ReadonlyMap<string, string> = new Map([
  ['left', 'leav'],
  ['saw', 'see'],
  ['felt', 'feel'],
  ['bore', 'bear'],
  ['found', 'find'],
]);

// "Dropped 5.7%, could lose 0.2%": what has amounts of its own is not what is told of others.
function isOfFigures({ pieces }: Reading, at: number, { words }: Reading): boolean {
  let [from, to] = [at, at + 1];
  while (from > 0 && pieces[from - 1]?.clause === pieces[at]?.clause && !isPart(pieces, from)) {
    from -= 1;
  }
  while (pieces[to]?.clause === pieces[at]?.clause && !isPart(pieces, to)) to += 1;
  const amounts = pieces
    .slice(from, to)
    .filter((piece) => isAmount(piece) && !YEAR.test(piece.word));
  return (
    amounts.length === 0 ||
    amounts.some(({ word }) => words.has(word)) ||
    !pieces.some(({ word, kind }) => kind === 'figure' && AMOUNT.test(word) && words.has(word))
  );
}

/** Of one verb in one claim: more are a text that means harm. */
const PLACES = 8;

const NOUN = /(?:tions?|sions?|ments?|als?|ances?|ences?|ures?|ness|[cs]es?|permits?|guarantees?)$/;

const isVerb = ({ kind }: Piece): boolean =>
  kind === 'content' || kind === 'light' || kind === 'stop';

function isKeptAt(claim: Reading, at: number, { level, kind, marker, head }: Open): boolean {
  if (kind === 'plan' && isDoneAt(claim.pieces, at)) return false;
  // "Was building", "was constructing": under way in both.
  if (
    head.word.endsWith('ing') &&
    BE.test(marker.word) &&
    BE.test(claim.pieces[at - 1]?.word ?? '')
  ) {
    return true;
  }
  // "Is buying" of "would buy": it is still to be done.
  if (
    kind === 'plan' &&
    /^(?:will|would|is|are)$/.test(marker.word) &&
    isAtOnce(claim.pieces, at)
  ) {
    return true;
  }
  // "Showed interest in casting": open by the same means.
  const isOpenToo = opensIn(claim).some(
    (other) => other.head === claim.pieces[at] && other.level >= level,
  );
  if (isOpenToo) return true;
  const own = openness(claim)[at] ?? 0;
  // "Whose cost is estimated at" of "is estimated to cost".
  if (own > 0 && kind === 'estimate' && !ONLY_IF.test(marker.word)) return true;
  if (own >= level || isDenied(claim, at) || isAwaited(claim, at)) return true;
  return own > 0 && CONDITION.test(claim.text);
}

const ONLY_IF = /^(?:could|might|may|if|unless|should)$/;
/** What is done at one time, before which nobody is at it: "is buying it" is as good as "will buy it". */
const AT_ONCE =
  /^(?:buying|acquiring|purchasing|selling|raising|lifting|cutting|doubling|tripling|joining|leaving|opening|closing|launching|moving|merging|quitting|introducing|imposing|lending|granting|appointing)$/;

/** Whether a verb in the present tells what is still to be done: "is buying it". */
export const isAtOnce = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:is|are)$/.test(pieces[at - 1]?.word ?? '') && AT_ONCE.test(pieces[at]?.word ?? '');

const BE = /^(?:is|are|was|were)$/;

// "Has built": of a plan it says that it is done, whoever thinks so.
const isDoneAt = (pieces: readonly Piece[], at: number): boolean =>
  // "Began operating"
  (/^(?:began|started|commenced)$/.test(pieces[at - 1]?.word ?? '') &&
    (pieces[at]?.word.endsWith('ing') ?? false)) ||
  [1, 2, 3].some((back) => isPerfect(pieces, at - back) && pieces[at - 1]?.word !== 'to');

// "Cannot start until they have been paid".
const isAwaited = ({ pieces }: Reading, at: number): boolean =>
  pieces.slice(Math.max(0, at - 8), at).some(({ word }) => /^(?:until|unless|before)$/.test(word));

// "Has no approval yet": what is denied is not told as done.
export const isDenied = ({ pieces }: Reading, at: number): boolean =>
  pieces.slice(Math.max(0, at - 5), at).some(({ word }) => DENIES.test(word));

const DENIES =
  /^(?:no|not|without|yet|lack\w*|never|nor|neither|cannot|hardly|(?:has|have|had|is|are|was|were|did|does|do|should|would|could|must|need)n)$/;

function isAbout(
  { scope, head, marker }: Open,
  claim: Reading,
  own: readonly number[],
  { pieces }: Reading,
): boolean {
  if (scope.length === 0) return false;
  if (isOfSame(claim, own[0] ?? 0, pieces, pieces.indexOf(marker))) return true;
  const near = claim.pieces.filter((_, at) => own.some((place) => Math.abs(place - at) < 14));
  const shared = scope.filter((piece) => near.some((other) => meets(piece, other))).length;
  if (shared > 0 && shared * 2 >= scope.length) return true;
  // "Is to produce 40 tonnes, and from it 8": the 8 are of the same plan.
  return (
    shared > 0 &&
    pieces
      .slice(pieces.indexOf(head))
      .some(
        ({ kind, word }) =>
          kind === 'figure' && AMOUNT.test(word) && near.some((one) => one.word === word),
      )
  );
}

// "Arta, Norland and others may have mined": most of those who did it in the claim stand before.
function isOfSame(
  { pieces: own }: Reading,
  verb: number,
  pieces: readonly Piece[],
  marker: number,
): boolean {
  const doers = own.slice(0, verb).filter(({ kind }) => kind === 'name');
  const named = pieces.slice(0, marker).filter(({ kind }) => kind === 'name');
  const shared = doers.filter((piece) => named.some((other) => meets(piece, other))).length;
  const isNext = own[verb - 1]?.kind === 'name' && own[verb]?.clause === own[verb - 1]?.clause;
  return isNext && shared > 1 && shared === doers.length && named.length > shared;
}

// The same verb as a fact, with as much of what the claim says beside it.
function isToldElsewhere(
  claim: Reading,
  own: readonly number[],
  { head }: Open,
  aligned: readonly Reading[],
): boolean {
  const words = claim.pieces.filter(
    (piece, at) =>
      (isTelling(piece) || piece.kind === 'figure') &&
      own.some((place) => Math.abs(place - at) < 8),
  );
  let open = 0;
  let plain = 0;
  for (const sentence of aligned) {
    const levels = openness(sentence);
    for (const [at, piece] of sentence.pieces.entries()) {
      if (piece === head || !isVerb(piece) || !meets(piece, head)) continue;
      const near = sentence.pieces.slice(Math.max(0, at - 12), at + 13);
      const score = words.filter((word) => near.some((other) => meets(word, other))).length;
      if ((levels[at] ?? 0) > 0) open = Math.max(open, score);
      else plain = Math.max(plain, score);
    }
  }
  return plain > 0 && plain >= open;
}
