import { after, isTold, SIDE } from '../reading/connected-sides.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { REPLY, UNIT, wordAt } from './order-marks.ts';
import type { Order } from './orders.ts';

/** "Before that", "months earlier", "in return", "was still to come": the other one was told before. */
export function backAt(reading: Reading, at: number): Order | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  const back = backOf(reading, at);
  if (!piece || !back) return undefined;
  const from = clauseFrom(reading, at);
  const own = [...pieces.slice(from, at).filter(isTold), ...ownAfter(reading, at)]
    .filter(({ word }) => !UNIT.test(word))
    .slice(0, SIDE + 2);
  const told = pieces.slice(0, from).filter(isTold).slice(-SIDE);
  const other = told.length > 1 ? told : [];
  const sides = back === 'early' ? { early: other, late: own } : { early: own, late: other };
  return other.length > 0 ? { piece, ...sides } : { piece, ...sides, back };
}

const ownAfter = (reading: Reading, at: number): readonly Piece[] =>
  clauseFrom(reading, at) === at ? after(reading, at, 'clause') : [];

/** Where the part of a sentence begins in which a word stands. */
function clauseFrom({ pieces }: Reading, at: number): number {
  let from = at;
  while (from > 0) {
    const [piece, last] = [pieces[from], pieces[from - 1]];
    if (!piece || !last || piece.clause !== last.clause) break;
    if (/^(?:and|but|while|whereas|when|although|though)$/.test(piece.word)) break;
    from -= 1;
  }
  return from;
}

/** Which of the two was told before, where a word looks back to it. */
function backOf(reading: Reading, at: number): Order['back'] {
  const [last, word = '', next = ''] = [at - 1, at, at + 1].map((one) => wordAt(reading, one));
  const isLast = reading.pieces[at + 1]?.clause !== reading.pieces[at]?.clause;
  if (REPLY.test(word)) return last === 'in' && isLast ? 'early' : undefined;
  const isThat = /^(?:that|then|this)$/.test(next) && endsAt(reading, at + 1);
  if (word === 'before') return isThat ? 'late' : undefined;
  if (word === 'after') return isThat ? 'early' : undefined;
  if (word === 'earlier') return isEarlier(reading, at) ? 'late' : undefined;
  if (word === 'beforehand') return 'late';
  if (word === 'come') {
    const lead = reading.pieces.slice(Math.max(0, at - 3), at).map((piece) => piece.word);
    return lead.includes('to') && (lead.includes('still') || lead.includes('yet'))
      ? 'early'
      : undefined;
  }
  if (word === 'over') return isOver(reading, at) ? 'late' : undefined;
  return undefined;
}

// "It had begun months earlier", but "less than a month earlier".
const isEarlier = ({ pieces }: Reading, at: number): boolean =>
  UNIT.test(pieces[at - 1]?.word ?? '') &&
  pieces
    .slice(Math.max(0, at - 5), at)
    .every(({ word }) => !/^(?:than|from|of|since|as|against)$/.test(word));

const endsAt = ({ pieces }: Reading, at: number): boolean =>
  pieces[at + 1]?.clause !== pieces[at]?.clause;

// "Was over", "being over by then"
const isOver = (reading: Reading, at: number): boolean =>
  /^(?:is|was|were|are|being|already)$/.test(wordAt(reading, at - 1)) &&
  (endsAt(reading, at) || wordAt(reading, at + 1) === 'by');
