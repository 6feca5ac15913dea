import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { meets, sharedOf } from '../reading/windows.ts';
import { type Holding, holdingsIn, sortOf } from './holdings.ts';

/**
 * A finding where a sentence gives a figure to one thing, and its passages give that figure to another and another
 * figure to the one: "Japan sent 13 per cent" of "Malaysia sent 13 per cent, Japan 6 per cent".
 */
export function holderNotIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  const own = holdingsIn(claim);
  const held = own.length > 0 ? sentences.flatMap((sentence) => holdingsIn(sentence)) : [];
  for (const one of own) {
    const found = otherOf(one, held, own);
    if (!found) continue;
    const why = `the passages tell "${found.quantity.text}" of it, and "${one.quantity.text}" of another`;
    return [{ kind: 'relation', text: one.quantity.text, why }];
  }
  return [];
}

function otherOf(
  one: Holding,
  held: readonly Holding[],
  own: readonly Holding[],
): Holding | undefined {
  const same = held.filter(({ quantity }) => isSameFigure(one.quantity, quantity));
  if (same.length === 0) return undefined;
  return held.find(
    (other) => isRival(one.quantity, other.quantity) && isToldSo(one, same, other, own),
  );
}

const isRival = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind &&
  (one.unit === undefined) === (other.unit === undefined) &&
  isSameMeasure(one, other) &&
  !isSameFigure(one, other);

function isToldSo(
  one: Holding,
  same: readonly Holding[],
  other: Holding,
  own: readonly Holding[],
): boolean {
  const isOpen = one.quantity.unit === undefined;
  if (isOpen && sharedOf(one.counted, other.counted) === 0) return false;
  const told = [...(one.isOwn ? one.holders : []), ...one.counted];
  const toldOther = toldOf(other);
  // "From 132,000 tonnes to 140,000 tonnes": it is told of the same.
  const ofOther = own
    .filter(({ quantity }) => isSameFigure(quantity, other.quantity))
    .flatMap(toldOf);
  const crossed = told.filter((word) => isOneOf(word, toldOther) && !isAmong(word, ofOther));
  if (crossed.length === 0) return false;
  const elsewhere = one.sentence.pieces.filter((piece) => !ofOther.includes(piece));
  return same.every((there) => {
    const toldThere = toldOf(there);
    if (told.some((word) => isAmong(word, toldThere) && !isAmong(word, toldOther))) return false;
    return crossed
      .filter((word) => !isAmong(word, toldThere) && !isAmong(word, there.shared))
      .some((word) => isInPlaceOf(word, there, other, elsewhere));
  });
}

const toldOf = ({ holders, counted }: Holding): readonly Piece[] => [...holders, ...counted];

const isOneOf = (word: Piece, words: readonly Piece[]): boolean =>
  words.some((other) => meets(word, other) && sortOf(word) === sortOf(other));

const isAmong = (word: Piece, words: readonly Piece[]): boolean =>
  words.some((other) => meets(word, other));

// The passage has another of its sort there, and of that the claim says nothing.
function isInPlaceOf(
  word: Piece,
  there: Holding,
  other: Holding,
  elsewhere: readonly Piece[],
): boolean {
  const sort = sortOf(word);
  // "25% of the venture, and 75%": what is counted is told once.
  if (!isAmong(word, other.holders) && there.counted.length === 0) return false;
  const isFar = there.sentence !== other.sentence && !isAmong(word, other.counted);
  if (sort === 'thing' && isFar) return false;
  const toldOther = toldOf(other);
  const theirs = toldOf(there).filter((holder) => !isAmong(holder, toldOther));
  const alike = theirs.filter((holder) => sortOf(holder) === sort);
  const isTold = there.sentence === other.sentence || theirs.some((one) => sortOf(one) !== 'thing');
  const rivals = alike.length > 0 || !isTold ? alike : theirs;
  return rivals.length > 0 && sharedOf(rivals, elsewhere) === 0;
}
