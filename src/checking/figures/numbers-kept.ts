import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Evidence } from '../evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import { nearestTexts } from '../reading/nearest.ts';
import type { Reading } from '../reading/reading.ts';
import { bareUnitsNotIn } from './bare-units.ts';
import { turnedBound } from './bounds.ts';
import { isDerivedAcross } from './derived-across.ts';
import { isDerived } from './derived.ts';
import { sensesOf } from './figure-senses.ts';
import { multiplesNotIn } from './multiples.ts';
import { isNoFigure } from './no-figures.ts';
import { isToldOtherwise } from './told-otherwise.ts';

/** A finding for every quantity of a sentence that no passage holds with its value and a unit that fits. */
export function numbersNotIn(
  claim: Pick<Reading, 'quantities' | 'dates' | 'text' | 'pieces' | 'words'>,
  passages: readonly Evidence[],
): Finding[] {
  const { quantities, text } = claim;
  const findings: Finding[] = [];
  for (const written of quantities) {
    if (findings.length === FINDINGS_SHOWN) break;
    // "First" is mostly no figure: "was first proposed", "for the first time".
    if ((written.kind === 'ordinal' && written.value === 1) || isNoFigure(text, written)) continue;
    const senses = sensesOf(text, written);
    const [quantity = written] = senses;
    const isHeld = senses.some((sense) => passages.some((passage) => holds(passage, sense)));
    const turned = isHeld ? turnedBound(text, quantity, passages) : undefined;
    if (isHeld && !turned) continue;
    // An amount that a passage has is not worked out, a share may be: "well over half, 30 of 50".
    const isReckoned = !turned || quantity.kind === 'percent';
    if (isReckoned && senses.some((sense) => isDerived(sense, claim, passages))) continue;
    if (isReckoned && isDerivedAcross(quantity, text, passages)) continue;
    if (turned) findings.push(turned);
    else if (!isToldOtherwise(claim, quantity, passages)) {
      findings.push(missing(quantity, passages));
    }
  }
  return [
    ...findings,
    ...bareUnitsNotIn(claim, passages),
    ...multiplesNotIn(text, passages),
    ...vagueIn(text, passages),
  ];
}

function missing(quantity: Quantity, passages: readonly Evidence[]): Finding {
  const sources = passages.map(({ source }) => source);
  const why = whyMissing(quantity.text, sources, nearest(quantity, passages));
  const isUnit = passages.some((passage) => passage.quantities.has(quantity.value));
  return { kind: isUnit ? 'unit' : 'number', text: quantity.text, why };
}

const VAGUE =
  /\b(?:dozens|scores|hundreds|thousands|millions|billions|trillions)\b(?<!\d[\d.,]* \w+)/gi;

// "Thousands" where the passages have "dozens".
function vagueIn(text: string, passages: readonly Evidence[]): Finding[] {
  const told = text.match(VAGUE)?.[0]?.toLowerCase();
  if (told === undefined) return [];
  const held = passages.flatMap(({ text: passage }) => passage.toLowerCase().match(VAGUE) ?? []);
  if (held.length === 0 || held.includes(told)) return [];
  const sources = passages.map(({ source }) => source);
  return [{ kind: 'number', text: told, why: whyMissing(told, sources, held) }];
}

function holds(passage: Evidence, quantity: Quantity): boolean {
  const { quantities } = passage;
  const isOther = (other: Quantity): boolean =>
    isPointsForShare(quantity, other) || isOtherRate(quantity, other, passage);
  const same = quantities.get(quantity.value) ?? [];
  if (same.some((other) => isSameMeasure(quantity, other) && !isOther(other))) return true;
  if (!CONVERTED.has(quantity.kind)) return false;
  for (const others of quantities.values()) {
    const isHeld = others.some((other) => isSameFigure(quantity, other) && !isOther(other));
    if (isHeld) return true;
  }
  return false;
}

// "12 percentage points" is no "12 per cent".
const isPointsForShare = ({ unit }: Quantity, other: Quantity): boolean =>
  unit !== other.unit && [unit, other.unit].every((one) => one === 'pp' || one === '%');

const BY_MASS = /^(.+)\/(?:kg|lb|g|t|oz)$/;

// "55 dollars a kilogram, then 75 dollars" has no 75 dollars a pound.
function isOtherRate(quantity: Quantity, other: Quantity, { quantities }: Evidence): boolean {
  const base = BY_MASS.exec(quantity.unit ?? '')?.[1];
  if (base === undefined || base !== other.unit) return false;
  const rates = [...quantities.values()]
    .flat()
    .flatMap(({ unit = '' }) => (BY_MASS.exec(unit)?.[1] === base ? [unit] : []));
  return rates.length > 0 && !rates.includes(quantity.unit ?? '');
}

const CONVERTED: ReadonlySet<string> = new Set([
  'percent',
  'duration',
  'length',
  'mass',
  'area',
  'power',
]);

// Of the same kind and unit, the closest value first: what the writer may have meant.
function nearest(quantity: Quantity, passages: readonly Evidence[]): string[] {
  const held = passages.flatMap(({ quantities }) => [...quantities.values()].flat());
  const fitting = held.filter((other) => isSameMeasure(quantity, other));
  const same = fitting.filter(({ unit, kind }) => unit === quantity.unit && kind === quantity.kind);
  const alike = same.length > 0 ? same : fitting;
  const distance = ({ value }: Quantity): number =>
    Math.abs(Math.log((value + 1e-9) / (quantity.value + 1e-9)));
  return nearestTexts(alike, distance);
}
