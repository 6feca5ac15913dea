import type { Quantity } from '../../text/quantities.ts';
import { isSameQuantity } from '../../text/same-quantity.ts';

// What the larger units of one measure are in the smaller: a paraphrase may change between them.
const BASES: Readonly<Record<string, readonly [string, number]>> = {
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  week: ['day', 7],
  kg: ['t', 0.001],
  g: ['t', 0.000_001],
  km: ['m', 1000],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  'km²': ['m²', 1_000_000],
  ha: ['m²', 10_000],
  GW: ['kW', 1_000_000],
  MW: ['kW', 1000],
};

/** Whether two quantities are the same, "six kilometres" and "6,000 metres", "half a year" and "six months" too. */
export function isSameFigure(one: Quantity, other: Quantity): boolean {
  if (isSameQuantity(one, other)) return true;
  if (one.kind !== other.kind || one.unit === other.unit) return isNearShare(one, other);
  const [unit, value] = basedOn(one);
  const [otherUnit, otherValue] = basedOn(other);
  return unit === otherUnit && Math.abs(value - otherValue) < 1e-6 * Math.abs(value);
}

function basedOn({ unit = '', value }: Quantity): readonly [string, number] {
  const base = BASES[unit];
  return base ? [base[0], value * base[1]] : [unit, value];
}

/** Per cent: "nearly half" may be 49%. */
const NEARLY = 3;

function isNearShare(one: Quantity, other: Quantity): boolean {
  if (one.kind !== 'percent' || other.kind !== 'percent') return false;
  const isWord = /^\D/.test(one.text) || /^\D/.test(other.text);
  const isAbout = one.bound === 'about' || other.bound === 'about';
  return isWord && isAbout && Math.abs(one.value - other.value) < NEARLY;
}
