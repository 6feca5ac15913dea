import type { Finding } from '../finding.ts';
import { connectorsIn, isOnly, isTurnedRound } from '../reading/connectors.ts';
import type { Connector } from '../reading/connectors.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { isVerbAt } from '../reading/verbs.ts';
import { meets } from '../reading/windows.ts';
import { isNotEarlier } from './not-earlier.ts';

/**
 * A finding where the two sides of a word have changed places: who sells and who buys, what is more
 * than what, which came of which.
 */
export function sidesNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  for (const own of connectorsIn(claim)) {
    if (isNotEarlier(claim, own.piece)) continue;
    for (const sentence of aligned) {
      const held = connectorsIn(sentence).filter(({ family }) => family === own.family);
      if (held.length === 0) continue;
      if (!held.every((other) => isCrossed(own, other))) continue;
      const isExchange = own.family === 'return';
      if (isExchange && held.some((other) => isDoneInTurn(own, other, claim))) continue;
      const text = own.piece.word;
      const why = `the sides of "${text}" have changed places: "${sentence.text}"`;
      return [{ kind: 'relation', text, why }];
    }
  }
  return [];
}

// Words of each side stand on the other side there, and on that alone.
function isCrossed(own: Connector, other: Connector): boolean {
  if (isTurnedRound(own, other)) return false;
  const [first, second] = own.isTurned ? [own.right, own.left] : [own.left, own.right];
  const [there, beyond] = other.isTurned ? [other.right, other.left] : [other.left, other.right];
  const lead = first.filter((word) => isOnly(word, beyond, there) && !isAmong(word, second));
  const tail = second.filter((word) => isOnly(word, there, beyond) && !isAmong(word, first));
  const kept = [
    ...first.filter((word) => isOnly(word, there, beyond)),
    ...second.filter((word) => isOnly(word, beyond, there)),
  ];
  const crossed = lead.length + tail.length;
  if (lead.length === 0 || tail.length === 0) {
    // "That is more than X": of one side nothing is told.
    return own.family === 'rank' && kept.filter(isNamed).length === 0 && crossed > kept.length + 1;
  }
  // "A rather than B", "A, not B": nothing that is said not to hold is so there.
  if (own.family === 'contrast') return !second.some((word) => isOnly(word, beyond, there));
  if (!meets(own.piece, other.piece)) {
    const isClear = crossed >= CLEAR && crossed > kept.length * CLEAR;
    return isClear || (lead.some(isNamed) && tail.some(isNamed) && kept.length < crossed);
  }
  return kept.filter(isNamed).length < crossed;
}

// "In return for investing it gets ore" of "it invests in return for ore": what is done has gone along.
const isDoneInTurn = (own: Connector, other: Connector, claim: Reading): boolean =>
  [...own.left, ...own.right].some(
    (word) =>
      isVerbAt(claim, claim.pieces.indexOf(word)) &&
      isAmong(word, own.left.includes(word) ? other.right : other.left),
  );

/** So many words have changed places, for each that has kept its own. */
const CLEAR = 3;

const isNamed = ({ kind }: Piece): boolean => kind === 'name';

const isAmong = (word: Piece, others: readonly Piece[]): boolean =>
  others.some((other) => meets(word, other));
