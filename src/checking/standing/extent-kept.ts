import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { isTelling, meets } from '../reading/windows.ts';

const WHOLE = /^(?:all|every|each|always|entire|entirely|fully|whole|completely|everything)$/;
const isWhole = trait((word) => WHOLE.test(word));
const PART =
  /^(?:some|partly|partially|part|most|mostly|many|several|half|barely|hardly|nearly|almost|mainly|largely|usually|often|sometimes|few|certain|particular)$/;
/** Words before a thing that tell how much of it is meant. */
const REACH = 5;
const HEADS = 2;

/** A finding where a sentence says of all what its passages say of some: "all 20 minerals" of "19 of 20". */
export function extentNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  if (!isWhole(claim)) return [];
  for (const [at, { word, clause }] of claim.pieces.entries()) {
    if (!WHOLE.test(word) || isPhrase(claim.pieces, at)) continue;
    const heads = claim.pieces
      .slice(at + 1, at + 6)
      .filter((piece) => piece.clause === clause && (isTelling(piece) || piece.kind === 'figure'))
      .slice(0, HEADS);
    if (heads.length === 0) continue;
    const found = aligned.find(({ pieces }) => isOfPart(pieces, heads));
    if (!found || aligned.some(isOfWhole)) continue;
    const text = [word, ...heads.map((head) => head.word)].join(' ');
    return [{ kind: 'comparison', text, why: `the passage has it of a part: "${found.text}"` }];
  }
  return [];
}

// "100 per cent" is all, too.
const isOfWhole = ({ pieces, quantities }: Reading): boolean =>
  pieces.some(({ word }) => WHOLE.test(word)) ||
  quantities.some(({ kind, value }) => kind === 'percent' && value === 100);

// "In all", "above all", "not all".
const isPhrase = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:above|at|not|nearly|almost|after)$/.test(pieces[at - 1]?.word ?? '') ||
  // "Nine out of every ten" are no all.
  (pieces[at]?.word === 'every' && pieces[at + 1]?.kind === 'figure') ||
  (/^(?:of|in)$/.test(pieces[at - 1]?.word ?? '') && pieces[at + 1]?.kind !== 'figure');

function isOfPart(pieces: readonly Piece[], heads: readonly Piece[]): boolean {
  return pieces.some((piece, at) => {
    if (!heads.some((head) => head.word === piece.word || meets(head, piece))) return false;
    const lead = pieces.slice(Math.max(0, at - REACH), at);
    const isShare = lead.some(({ kind }, i) => kind === 'figure' && lead[i + 1]?.word === 'of');
    return isShare || lead.some(({ word }) => PART.test(word));
  });
}
