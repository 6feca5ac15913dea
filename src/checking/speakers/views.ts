import type { Piece } from '../reading/reading.ts';
import { isTelling } from '../reading/windows.ts';
import { rankOf } from './speaker-ranks.ts';
import type { Speaker } from './speakers.ts';

/** Nouns of what somebody thinks, and of what somebody counted. */
const VIEW =
  /^(?:account|admission|view|words|opinion|eyes|reckoning|estimates?|judge?ment|assessment|belief|verdict|telling|estimation|mind|reading|interpretation|version)$/;
const COUNT = /^(?:figures?|count|calculations?|arithmetic|numbers)$/;

/**
 * Whose view, account or figure a word brings in: "by Bennett's account", "in his view", "in the view of
 * David Abraham", "by one estimate", "by the figure that Bennett gave".
 */
export function viewAt(pieces: readonly Piece[], at: number): Speaker | undefined {
  const word = pieces[at]?.word ?? '';
  const isCount = COUNT.test(word);
  if (!isCount && !VIEW.test(word)) return undefined;
  const from = pieces.findLastIndex(
    (piece, i) =>
      i < at &&
      i >= at - 6 &&
      piece.clause === pieces[at]?.clause &&
      (isCount ? /^by$/ : /^(?:by|in|to)$/).test(piece.word),
  );
  // "Take no account of"
  if (from < 0 || /^(?:no|into)$/.test(pieces[at - 1]?.word ?? '')) return undefined;
  const who = pieces.slice(from + 1, at).filter((piece) => isTelling(piece));
  const all = [...who, ...ownerAfter(pieces, at)];
  if (isCount && all.every(({ kind }) => kind !== 'name')) return undefined;
  // "Because in its view", ", and in the ministry's view": no more than what follows.
  const isOwnClause = /^(?:and|but|while|because|since|that|as)$/.test(
    pieces[from - 1]?.word ?? '',
  );
  const scope = (isOwnClause ? pieces.slice(at + 1) : pieces).filter(
    (piece) => isTelling(piece) && !all.includes(piece),
  );
  const isStrong = isCount ? rankOf('said', all, pieces) : 'strong';
  return { verb: word, isStrong, who: all, scope };
}

const GIVES =
  /^(?:g[ai]ve[sn]?|has|had|cite[sd]?|name[sd]?|quote[sd]?|made|makes|publish(?:es|ed))$/;

// "Of David Abraham", "that David Abraham gave"
function ownerAfter(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces[at + 1]?.word ?? '';
  if (next === 'of') return pieces.slice(at + 2, at + 6).filter(isTelling);
  if (!/^(?:that|which)$/.test(next)) return [];
  const gives = pieces.findIndex(({ word }, i) => i > at && i < at + 12 && GIVES.test(word));
  return gives < 0 ? [] : pieces.slice(at + 2, gives).filter(isTelling);
}

const BELIEVES =
  /^(?:sure|certain|convinced|confident|adamant|persuaded|hopeful|optimistic|pessimistic|afraid)$/;
const BE = /^(?:is|are|was|were|am|be|been|remains?|remained)$/;

/** Whether a word may bring in whose view, figure or belief it is. */
export const mayView = (word: string): boolean =>
  VIEW.test(word) || COUNT.test(word) || BELIEVES.test(word);

/** Who is sure of what: "Bennett is convinced that". */
export function beliefAt(pieces: readonly Piece[], at: number): Speaker | undefined {
  const { word = '', clause } = pieces[at] ?? {};
  if (!BELIEVES.test(word) || pieces[at + 1]?.word !== 'that') return undefined;
  const be = BE.test(pieces[at - 1]?.word ?? '') ? at - 1 : at - 2;
  if (!BE.test(pieces[be]?.word ?? '')) return undefined;
  const who = pieces.slice(0, be).filter((piece) => piece.clause === clause && isTelling(piece));
  if (who.length === 0) return undefined;
  return { verb: word, isStrong: 'strong', who, scope: pieces.slice(at + 2).filter(isTelling) };
}
