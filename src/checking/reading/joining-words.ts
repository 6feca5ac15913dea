import { after, before, isTold, openingSides, SIDE } from './connected-sides.ts';
import type { Connector } from './connectors.ts';
import type { Reading } from './reading.ts';

/** "A rather than B", "A, not B", "not B but A": what holds, and what does not. */
export function contrastAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const [last, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || !next) return undefined;
  const isRather = piece.word === 'rather' && next.word === 'than';
  const isInstead = /^(?:instead|lieu)$/.test(piece.word) && next.word === 'of';
  if (isRather || isInstead) return contrastOf(reading, at, at + 1);
  if (SPARES.test(piece.word) && at > 0) return contrastOf(reading, at, at);
  if (piece.word === 'but') {
    const not = pieces.findLastIndex(({ word }, i) => i < at && i > at - 8 && word === 'not');
    if (not < 0 || pieces[not]?.clause !== last?.clause) return undefined;
    const left = pieces.slice(not + 1, at).filter(isTold);
    const right = after(reading, at, 'clause');
    return left.length === 0
      ? undefined
      : { family: 'contrast', piece, isTurned: true, left, right };
  }
  const isCut = last?.clause !== piece.clause || /^(?:and|but)$/.test(last.word);
  const isNoun = /^(?:the|an?|its|their|for|by|in|to|with|of|from)$/.test(next.word);
  const isBut = pieces
    .slice(at, at + 8)
    .some(({ word, clause }) => word === 'but' && clause === piece.clause);
  const isNot = piece.word === 'not' && at > 0 && isCut && !isBut;
  return isNot && (isNoun || isTold(next)) ? contrastOf(reading, at, at) : undefined;
}

/** "Covers A but spares B", "A except B". */
export const SPARES =
  /^(?:spare[sd]?|exclud(?:es?|ed|ing)|exempt(?:s|ed|ing)?|omit(?:s|ted|ting)?|except)$/;

const contrastOf = (reading: Reading, at: number, end: number): Connector | undefined => {
  const piece = reading.pieces[at];
  if (!piece) return undefined;
  const left = before(reading, at, 'sentence');
  return { family: 'contrast', piece, isTurned: false, left, right: after(reading, end, 'clause') };
};

/** "A in return for B", "as payment for B". */
export function returnAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece || !/^(?:exchange|return|payment|compensation)$/.test(piece.word)) return undefined;
  if (pieces[at + 1]?.word !== 'for') return undefined;
  const from = pieces
    .slice(Math.max(0, at - 2), at)
    .findIndex(({ word }) => /^(?:in|as)$/.test(word));
  if (from < 0) return undefined;
  const start = Math.max(0, at - 2) + from;
  const sides =
    start === 0
      ? openingSides(reading, at + 1)
      : { left: before(reading, start, 'sentence'), right: after(reading, at + 1, 'clause') };
  return { family: 'return', piece, isTurned: false, ...sides };
}

/** "A; three months later B", "A and then B": A came before B. */
export function laterAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const [last, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || !last || !next) return undefined;
  const isThen = /^(?:then|afterwards|thereafter|subsequently)$/.test(piece.word);
  const isAfter =
    piece.word === 'later' && /^(?:days?|weeks?|months?|years?|hours?)$/.test(last.word);
  if (!(isThen && /^(?:and|which)$/.test(last.word)) && !isAfter) return undefined;
  const left = pieces
    .slice(0, at)
    .filter((one) => isTold(one) && one !== last)
    .slice(-SIDE);
  const right = after(reading, at, 'clause');
  return left.length === 0 ? undefined : { family: 'cause', piece, isTurned: true, left, right };
}
