import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { meets } from '../reading/windows.ts';

type Claim = Pick<Reading, 'quantities' | 'pieces'>;

/** Two figures give every one of them a place; only of more a reader says which is second. */
const LEAST = 3;
/** Figures of one sentence: beyond it texts mean harm. */
const MOST = 24;
const NEAR = 90;

/**
 * Whether the figures that the passages list give a place in their order: of 6,000, 3,700 and 2,600
 * tonnes the second is who has 3,700. Whose place it is, a figure of the claim says, or a name.
 */
export function isPlacedByFigures(
  { start, rank, pole }: Readonly<{ start: number; rank: number; pole: string }>,
  claim: Claim,
  evidence: readonly Reading[],
): boolean {
  const lists = evidence.map((sentence) => amountsIn(sentence));
  return figuresOf(start, claim, evidence).some((figure) =>
    [...lists, ...(rank > 1 ? [lists.flat()] : [])].some((list) =>
      isNth(figure, list, { rank, pole }),
    ),
  );
}

function isNth(
  figure: Quantity,
  list: readonly Quantity[],
  { rank, pole }: Readonly<{ rank: number; pole: string }>,
): boolean {
  const alike = list.filter((other) => isLike(figure, other));
  const values = [...new Set(alike.map(({ value }) => value))];
  if (values.length < LEAST) return false;
  values.sort((a, b) => (pole === 'down' ? a - b : b - a));
  return values[rank - 1] === figure.value;
}

// "500 million dollars for cobalt, 245 million for antimony"
const isLike = (one: Quantity, other: Quantity): boolean =>
  isSameMeasure(one, other) &&
  (one.unit === other.unit || one.unit === undefined || other.unit === undefined);

// "Section 232" has no place in any order.
const isRanked = ({ kind, unit, value }: Quantity): boolean =>
  !/^(?:ordinal|duration)$/.test(kind) && (unit !== undefined || value >= 1000);

const amountsIn = remembered(({ quantities }: Reading) =>
  quantities.filter((figure) => isRanked(figure)).slice(0, MOST),
);

// The claim's own figures near by, or those that the passages have right after a name near by.
function figuresOf(start: number, claim: Claim, evidence: readonly Reading[]): Quantity[] {
  const own = claim.quantities
    .filter((figure) => isRanked(figure))
    .map((figure) => ({ figure, gap: Math.abs(figure.start - start) }))
    .toSorted((a, b) => a.gap - b.gap)[0];
  if (own && own.gap < NEAR) return [own.figure];
  const names = claim.pieces.filter(
    (piece) => piece.kind === 'name' && Math.abs(piece.start - start) < NEAR,
  );
  return evidence.flatMap((sentence) =>
    sentence.pieces
      .filter((piece) => names.some((name) => meets(name, piece)))
      .flatMap(({ end }) => amountsIn(sentence).find((figure) => figure.start >= end) ?? []),
  );
}
