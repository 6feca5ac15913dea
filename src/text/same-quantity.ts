import type { Quantity } from './quantities.ts';

/** The same value, and units that fit; a share in thirds or sixths equals its rounding: 67% is two thirds. */
export function isSameQuantity(one: Quantity, other: Quantity): boolean {
  if (!isSameMeasure(one, other)) return false;
  if (one.value === other.value) return true;
  if (one.kind !== 'percent' || other.kind !== 'percent') return false;
  const isRounded = isEndless(one.value) || isEndless(other.value);
  return isRounded && Math.abs(one.value - other.value) < 0.5;
}

const isEndless = (value: number): boolean => String(value).length > 9;

/** Whether two quantities may measure the same; one of which the text says nothing fits all but a place in an order. */
export function isSameMeasure(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'ordinal' || other.kind === 'ordinal') return one.kind === other.kind;
  const isOpen = one.kind === 'number' || other.kind === 'number';
  if (isOpen && (one.unit === undefined || other.unit === undefined)) return true;
  if (one.unit === other.unit) return true;
  const [base, per] = (one.unit ?? '').split('/');
  const [otherBase, otherPer] = (other.unit ?? '').split('/');
  if (familyOf(base ?? '') !== familyOf(otherBase ?? '')) return false;
  return per === undefined || otherPer === undefined || per === otherPer;
}

// What one word may mean both of: pounds, points of a share, days of work.
const FAMILIES: Readonly<Record<string, string>> = { GBP: 'lb', pp: '%', 'working day': 'day' };
const familyOf = (unit: string): string => FAMILIES[unit] ?? unit;
