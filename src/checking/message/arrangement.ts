import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure, isSameQuantity } from '../../text/same-quantity.ts';
import { isInOrder, roleOf, shareKey } from './order.ts';
import { isNamedIn, isReportDate } from './same-thing.ts';
import type { NameStated, Stated } from './stated.ts';

/**
 * Whether a stretch puts the claim's parts together as the claim does: each figure with the same place
 * and the same words around it, none oftener than there, and who comes before whom.
 */
export function isArrangedAlike(claim: Stated, stretch: Stated): boolean {
  return (
    claim.quantities.every((one) => isPlacedAlike(one, claim, stretch)) &&
    isNoneOftener(claim, stretch) &&
    isOrderedAlike(claim, stretch)
  );
}

// Who comes before whom, and which way it goes.
function isOrderedAlike(claim: Stated, stretch: Stated): boolean {
  return (
    claim.dates.every((date) => isDatedAlike(date, claim, stretch)) &&
    isInOrder(claim, stretch) &&
    claim.names.every((name) => isDirectedAlike(name, claim, stretch))
  );
}

function isPlacedAlike(quantity: Quantity, claim: Stated, stretch: Stated): boolean {
  const held = stretch.quantities.filter((other) => isSameQuantity(quantity, other));
  if (held.length === 0) return true;
  const isOneOfMany =
    stretch.quantities.filter((other) => isSameMeasure(quantity, other)).length > 1;
  const wanted = wordsAround(claim, quantity, isOneOfMany ? 1 : 2);
  return held.some((other) => {
    const around = wordsAround(stretch, other, isOneOfMany ? 3 : 5);
    const isNear = wanted.length === 0 || wanted.some((stem) => around.includes(stem));
    return isNear && isOfSame(claim, quantity, stretch, other);
  });
}

/** The meanings of so many words before and after a figure. */
export function wordsAround({ words }: Stated, figure: Quantity, reach: number): string[] {
  const before = words.filter(({ start }) => start < figure.start).slice(-reach);
  const after = words.filter(({ start }) => start >= figure.end).slice(0, reach);
  return [...before, ...after].map(({ stem }) => stem);
}

// "China mined 100 and Vietnam 5": the 5 are Vietnam's.
function isOfSame(claim: Stated, own: Quantity, stretch: Stated, held: Quantity): boolean {
  for (const isPlace of [true, false]) {
    const wanted = lastBefore(claim, own, isPlace);
    const found = lastBefore(stretch, held, isPlace);
    if (!wanted || !found || shareKey(wanted, found)) continue;
    if (isPlace) return false;
    if (!isNamedIn(found, claim) && isListed(stretch, held, wanted)) return false;
  }
  return true;
}

// "Lynas made 10 tonnes, Iluka 5": between Lynas and the 5 stands another's figure.
function isListed(stretch: Stated, held: Quantity, wanted: NameStated): boolean {
  const own = stretch.names.findLast((name) => shareKey(name, wanted) && name.end <= held.start);
  if (!own) return false;
  return stretch.quantities.some(
    (other) => other.start > own.end && other.end <= held.start && isSameMeasure(other, held),
  );
}

function lastBefore({ names }: Stated, figure: Quantity, isPlace: boolean): NameStated | undefined {
  return names.findLast((name) => name.isPlace === isPlace && name.end <= figure.start);
}

const DIRECTED = /^(?:outside|from|to|against|without|except|than|over)$/;

// What goes from China doesn't go to China.
function isDirectedAlike(name: NameStated, claim: Stated, stretch: Stated): boolean {
  const role = roleOf(claim.text, name);
  const there = stretch.names.filter((other) => shareKey(name, other));
  if (!DIRECTED.test(role) || there.length === 0) return true;
  return there.some((other) => roleOf(stretch.text, other) === role);
}

// "Late 2026" is no "January 2026" on which that was told.
function isDatedAlike(date: DateMention, claim: Stated, stretch: Stated): boolean {
  if (isReportDate(claim, date)) return true;
  const held = stretch.dates.filter(({ year }) => year === date.year);
  // What is not there at all is another check's.
  if (held.length === 0) return date.part !== 'decade';
  const told = date.text.toLowerCase();
  return held.some((other) => {
    if (other.text.toLowerCase() === told) return true;
    return !isReportDate(stretch, other) && (date.part === undefined || date.part === other.part);
  });
}

function isNoneOftener(claim: Stated, stretch: Stated): boolean {
  return [namesIn, figuresOf, yearsOf].every((of) => isWithin(of(claim), of(stretch)));
}

const namesIn = ({ names }: Stated): string[] => names.map(({ keys }) => keys[0] ?? '');
const figuresOf = ({ quantities }: Stated): string[] => quantities.map(({ value }) => `${value}`);
const yearsOf = ({ dates }: Stated): string[] => dates.map(({ year, text }) => `${year ?? text}`);

// Only what is there at all is counted: what is not is another check's.
function isWithin(claimed: readonly string[], found: readonly string[]): boolean {
  const counts = Map.groupBy(found, (one) => one);
  return Array.from(Map.groupBy(claimed, (one) => one)).every(
    ([one, all]) => all.length <= (counts.get(one)?.length ?? 1),
  );
}
