import type { Quantity } from '../text/quantities.ts';
import { isSameMeasure } from '../text/same-quantity.ts';
import type { Evidence } from './evidence.ts';
import { isSameFigure } from './figures.ts';
import { FINDINGS_SHOWN, whyMissing } from './finding.ts';
import type { Finding } from './finding.ts';
import { nearestTexts } from './nearest.ts';
import type { Reading } from './reading.ts';
import { meets } from './windows.ts';

/** A finding for every quantity of a sentence that no passage holds with its value and a unit that fits. */
export function numbersNotIn(
  { quantities, text, pieces }: Pick<Reading, 'quantities' | 'text' | 'pieces'>,
  passages: readonly Evidence[],
): Finding[] {
  const findings: Finding[] = [];
  for (const written of quantities) {
    if (findings.length === FINDINGS_SHOWN) break;
    const quantity = measuredIn(text, written);
    // "First" is mostly no figure: "was first proposed", "for the first time".
    if (quantity.kind === 'ordinal' && quantity.value === 1) continue;
    if (passages.some((passage) => holds(passage, quantity))) continue;
    if (pieces.length > 0 && isToldOtherwise(text, quantity, pieces, passages)) continue;
    const sources = passages.map(({ source }) => source);
    const why = whyMissing(quantity.text, sources, nearest(quantity, passages));
    const isUnit = passages.some((passage) => passage.quantities.has(quantity.value));
    findings.push({ kind: isUnit ? 'unit' : 'number', text: quantity.text, why });
  }
  return findings;
}

const AGO = /^\s*(?:earlier|later|before|ago|after)\b/i;

// "1,000 dollars a month earlier" is no rate.
function measuredIn(text: string, quantity: Quantity): Quantity {
  // "By nearly half to 90 million": a share has no scale.
  if (quantity.kind === 'percent' && quantity.scale > 1) {
    return { ...quantity, value: quantity.value / quantity.scale, scale: 1 };
  }
  const [base, per] = (quantity.unit ?? '').split('/');
  if (per === undefined || !/^(?:month|year|week|day|decade)$/.test(per)) return quantity;
  const isAgo = / an? (?:month|year|week|day|decade) (?:earlier|later|before|ago)\b/i.test(
    text.slice(quantity.start, quantity.end + 60),
  );
  return isAgo && base ? { ...quantity, unit: base } : quantity;
}

function holds({ quantities }: Evidence, quantity: Quantity): boolean {
  const same = quantities.get(quantity.value) ?? [];
  if (same.some((other) => isSameMeasure(quantity, other))) return true;
  if (!CONVERTED.has(quantity.kind)) return false;
  for (const others of quantities.values()) {
    if (others.some((other) => isSameFigure(quantity, other))) return true;
  }
  return false;
}

const CONVERTED: ReadonlySet<string> = new Set([
  'percent',
  'duration',
  'length',
  'mass',
  'area',
  'power',
]);

/** "Two governments" may be named one by one, "a delay of a year" is one year, "three years before" a year. */
function isToldOtherwise(
  text: string,
  quantity: Quantity,
  pieces: Reading['pieces'],
  passages: readonly Evidence[],
): boolean {
  const { kind, value, unit = '', start, end } = quantity;
  if (kind === 'duration') {
    const isUnit =
      value === 1 &&
      passages.some(({ text: held }) =>
        new RegExp(`\\b(?:an?|the|one)[ -]${unit}`, 'i').test(held),
      );
    if (isUnit) return true;
    if (AGO.test(text.slice(end, end + 12))) {
      return passages.every(({ quantities }) =>
        [...quantities.values()].flat().every((other) => other.unit !== unit),
      );
    }
    const isFirst = /first $/i.test(text.slice(Math.max(0, start - 6), start));
    return (
      value === 6 &&
      unit === 'month' &&
      isFirst &&
      passages.some(({ dates }) => dates.some(({ part }) => part === 'H1'))
    );
  }
  if (
    kind === 'percent' &&
    /(?:year|month|week|decade)s? and $/i.test(text.slice(Math.max(0, start - 12), start))
  ) {
    return true;
  }
  const isFew =
    unit === '' && value >= 2 && value <= 4 && /^\p{L}/u.test(quantity.text) && kind !== 'ordinal';
  if (isFew && /^ of\b/.test(text.slice(end, end + 3))) return false;
  return isFew && !isCountedOtherwise(end, pieces, passages);
}

// The passage counts the same things, and others of them.
function isCountedOtherwise(
  end: number,
  pieces: Reading['pieces'],
  passages: readonly Evidence[],
): boolean {
  const next = pieces.filter(({ start }) => start >= end).slice(0, 3);
  return passages.some(({ sentences }) =>
    sentences.some((sentence) =>
      sentence.quantities.some((other) => {
        if (other.kind !== 'count' && other.kind !== 'number') return false;
        const there = sentence.pieces.filter(({ start }) => start >= other.end).slice(0, 3);
        return next.some(
          (piece) => piece.kind !== 'stop' && there.some((held) => meets(piece, held)),
        );
      }),
    ),
  );
}

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
