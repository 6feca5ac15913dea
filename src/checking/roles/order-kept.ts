import type { Finding } from '../finding.ts';
import { isTold } from '../reading/connected-sides.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { meets } from '../reading/windows.ts';
import { isNotEarlier } from './not-earlier.ts';
import { mayOrder, ordersIn } from './orders.ts';
import type { Order } from './orders.ts';

/** A finding where what came first, or was the cause, comes second in the passages. */
export function orderNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = mayOrder(claim) ? ordersIn(claim).flatMap((one) => whole(one, undefined)) : [];
  if (own.length === 0) return [];
  const held = evidence.flatMap((sentence, at) =>
    ordersIn(sentence).flatMap((one) =>
      whole(one, evidence[at - 1]).map((order) => ({ order, sentence })),
    ),
  );
  for (const one of own) {
    if (isNotEarlier(claim, one.piece)) continue;
    const told = held
      .map(({ order, sentence }) => ({ ...likenessOf(one, order), sentence }))
      .toSorted((a, b) => b.crossed + b.kept - a.crossed - a.kept);
    const [best] = told;
    if (!best?.isTurned) continue;
    const [kept] = told.filter(({ isTurned }) => !isTurned);
    if (kept && kept.kept >= best.crossed) continue;
    const text = one.piece.word;
    const why = `what came first and what came second around "${text}" have changed places: "${best.sentence.text}"`;
    return [{ kind: 'relation', text, why }];
  }
  return [];
}

type Whole = Readonly<Pick<Order, 'piece' | 'early' | 'late'>>;

// What looks back is whole with the sentence before.
function whole({ piece, early, late, back }: Order, before: Reading | undefined): Whole[] {
  if (back === undefined) return [{ piece, early, late }];
  const told = before?.pieces.filter(isTold) ?? [];
  if (told.length === 0) return [];
  return [back === 'early' ? { piece, early: told, late } : { piece, early, late: told }];
}

type Likeness = Readonly<{ crossed: number; kept: number; isTurned: boolean }>;

/** So many words have changed places. */
const CLEAR = 3;

function likenessOf(own: Whole, other: Whole): Likeness {
  const early = own.early.filter((word) => !isAmong(word, own.late));
  const late = own.late.filter((word) => !isAmong(word, own.early));
  const lead = countOf(early, other.late, other.early);
  const tail = countOf(late, other.early, other.late);
  const kept = countOf(early, other.early, other.late) + countOf(late, other.late, other.early);
  const crossed = lead + tail;
  const isTurned = lead > 0 && tail > 0 && crossed >= CLEAR && crossed > kept * 2;
  return { crossed, kept, isTurned };
}

const isAmong = (word: Piece, others: readonly Piece[]): boolean =>
  others.some((other) => meets(word, other));

const countOf = (
  words: readonly Piece[],
  side: readonly Piece[],
  beyond: readonly Piece[],
): number => words.filter((word) => isAmong(word, side) && !isAmong(word, beyond)).length;
