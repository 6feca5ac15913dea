import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isTelling, meets } from '../reading/windows.ts';
import { isWhose } from './standing-scope.ts';

const WHOLE = /^(?:all|every|each|always|entire|entirely|fully|whole|completely|everything)$/;
const mayExtend = trait((word) => WHOLE.test(word) || word === 'most');
const PART =
  /^(?:some|partly|partially|part|most|mostly|many|much|several|half|barely|hardly|nearly|almost|mainly|largely|usually|often|sometimes|few|certain|particular)$/;
/** What is less than most. */
const SOME = /^(?:some|several|few|certain|particular|sometimes)$/;
/** Words before a thing that tell how much of it is meant. */
const REACH = 5;
const HEADS = 2;

/** A finding where a sentence says of all what its passages say of some: "all 20 minerals" of "19 of 20". */
export function extentNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  if (!mayExtend(claim)) return [];
  for (const [at, { word }] of claim.pieces.entries()) {
    if (!mayExtend({ word }) || isPhrase(claim.pieces, at)) continue;
    const heads = headsAt(claim, at);
    const found = partIn(aligned, claim, at, heads);
    if (!found) continue;
    const text = [word, ...heads.map((head) => head.word)].join(' ');
    return [{ kind: 'comparison', text, why: `the passage has it of a part: "${found.text}"` }];
  }
  return [];
}

// "All of Arta's demand" is of demand.
function headsAt({ pieces, text }: Reading, at: number): Piece[] {
  const clause = pieces[at]?.clause;
  return pieces
    .slice(at + 1, at + 1 + REACH)
    .filter(
      (piece) =>
        piece.clause === clause &&
        (isTelling(piece) || piece.kind === 'figure') &&
        !isWhose(piece, text),
    )
    .slice(0, HEADS);
}

// "All makers" of "most makers", "most makers" of "some makers"; not where they tell of all of them as well.
function partIn(
  aligned: readonly Reading[],
  { pieces: own }: Reading,
  at: number,
  heads: readonly Piece[],
): Reading | undefined {
  const { word = '' } = own[at] ?? {};
  if (heads.length === 0) return undefined;
  const [less, enough] = word === 'most' ? [SOME, MOST] : [PART, WHOLE];
  // "30% of all tin" and "each holds half" are shares themselves.
  const isShare =
    word === 'most' ||
    word === 'each' ||
    own.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'figure');
  const found = aligned.find(
    ({ pieces }) =>
      heads.every((head) => pieces.some((piece) => meets(head, piece))) &&
      (isOf(pieces, heads, less) ||
        (!isShare && isShareOf(pieces, heads)) ||
        (/^(?:all|every)$/.test(word) && isCountOf(pieces, heads))),
  );
  return found && !aligned.some((one) => isOfWhole(one, heads, enough)) ? found : undefined;
}

const MOST = /^(?:most|mostly|mainly|majority|all|every|bulk|largely|chiefly|many|numerous)$/;

// "100 per cent" is all, too.
const isOfWhole = (
  { pieces, quantities }: Reading,
  heads: readonly Piece[],
  enough: RegExp,
): boolean =>
  isOf(pieces, heads, enough) ||
  quantities.some(({ kind, value }) => kind === 'percent' && value === 100);

// "In all", "above all", "every year"; and what is denied: "unable to keep all of it".
function isPhrase(pieces: readonly Piece[], at: number): boolean {
  const [before, { word, clause }, next] = [pieces[at - 1], pieces[at] ?? {}, pieces[at + 1]];
  if (NO_EXTENT.test(before?.word ?? '')) return true;
  // "Nine out of every ten" are no all.
  if (word === 'every' && (next?.kind === 'figure' || TIME.test(next?.word ?? ''))) return true;
  const isAlone = next === undefined || !(isTelling(next) || next.kind === 'figure');
  if (/^(?:of|in)$/.test(before?.word ?? '') && isAlone) return true;
  return pieces.slice(0, at).some((piece) => piece.clause === clause && DENIED.test(piece.word));
}

const NO_EXTENT = /^(?:above|at|not|nearly|almost|after|hardly|virtually|practically|the|so)$/;
const TIME = /^(?:time|day|week|month|quarter|year|decade)$/;
const DENIED =
  /^(?:whether|unclear|not|no|never|without|unable|cannot|isn|aren|wasn|weren|doesn|don|didn|couldn)$/;

function isOf(pieces: readonly Piece[], heads: readonly Piece[], amounts: RegExp): boolean {
  return leadsOf(pieces, heads).some((lead) => lead.some(({ word }) => amounts.test(word)));
}

// "19 of 20 mines", "40% of the tin".
const isShareOf = (pieces: readonly Piece[], heads: readonly Piece[]): boolean =>
  leadsOf(pieces, heads).some((lead) =>
    lead.some(({ kind }, step) => kind === 'figure' && lead[step + 1]?.word === 'of'),
  );

// "Three makers", and not "the three makers".
const isCountOf = (pieces: readonly Piece[], heads: readonly Piece[]): boolean =>
  heads.every(({ kind }) => kind !== 'figure') &&
  leadsOf(pieces, heads.slice(0, 1)).some(
    (lead) =>
      lead.at(-1)?.kind === 'figure' &&
      /^(?:least|only|than|of|to|for)$/.test(lead.at(-2)?.word ?? ''),
  );

const leadsOf = (pieces: readonly Piece[], heads: readonly Piece[]): (readonly Piece[])[] =>
  pieces.flatMap((piece, at) =>
    heads.some((head) => head.word === piece.word || meets(head, piece))
      ? [pieces.slice(Math.max(0, at - REACH), at)]
      : [],
  );
