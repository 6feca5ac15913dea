import type { Piece } from '../reading/reading.ts';
import { isTelling } from '../reading/windows.ts';
import { isWho, rankOf, strengthAt } from './speaker-ranks.ts';
import type { Speaker } from './speakers.ts';

/** Words: names with titles are no longer. */
const REACH = 9;
/** Words between a verb and the one who does it. */
const BETWEEN = 7;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const HEARS = /^(?:hear|hears|heard|learn|learns|learned|learnt|understood)$/;
const STOPS = /^(?:that|as|in|on|at|to|for|who|which|when|and)$/;

/** Whether a word may be said of one whom another speaks to. */
export const mayHear = (word: string): boolean => HEARS.test(word);

/**
 * Who speaks where the verb is told of whom or what they speak to or of: "Miners heard from Ana Velt that",
 * "the step was described by Ana Velt as".
 */
export function agentAt(pieces: readonly Piece[], at: number): Speaker | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const { word, clause } = piece;
  const isHeard = HEARS.test(word);
  const known = strengthAt(piece);
  if (!isHeard && (known === undefined || known === 'weak' || !isPassive(pieces, at))) {
    return undefined;
  }
  const by = pieces.findIndex(
    (one, i) =>
      i > at &&
      i <= at + BETWEEN &&
      one.clause === clause &&
      one.word === (isHeard ? 'from' : 'by'),
  );
  if (by < 0) return undefined;
  let to = by + 1;
  while (to < by + REACH && pieces[to]?.clause === clause && !STOPS.test(pieces[to]?.word ?? '')) {
    to += 1;
  }
  const who = pieces.slice(by + 1, to).filter((one) => isTelling(one) || one.kind === 'light');
  if (!who.some(isWho)) return undefined;
  const isSaid = pieces.slice(to).some(({ word: next }) => next === 'that');
  if (isHeard && !isSaid) return undefined;
  const scope = (isHeard ? pieces.slice(to) : pieces).filter(
    (one) => isTelling(one) && !who.includes(one),
  );
  return {
    verb: isHeard ? 'said' : word,
    isStrong: rankOf(isHeard ? 'said' : (known ?? 'said'), who, pieces),
    who,
    scope,
  };
}

const isPassive = (pieces: readonly Piece[], at: number): boolean =>
  [1, 2].some((back) => BE.test(pieces[at - back]?.word ?? ''));
