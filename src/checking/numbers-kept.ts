import type { Quantity } from '../text/quantities.ts';
import { isSameMeasure } from '../text/same-quantity.ts';
import { isDerivedAcross } from './derived-across.ts';
import { isDerived } from './derived.ts';
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
    if (passages.some((passage) => holds(passage, quantity))) {
      const turned = turnedBound(text, quantity, passages);
      if (turned) findings.push(turned);
      continue;
    }
    if (pieces.length > 0 && isToldOtherwise(text, quantity, pieces, passages)) continue;
    if (pieces.length > 0 && isDerived(quantity, text, passages)) continue;
    if (pieces.length > 0 && isDerivedAcross(quantity, text, passages)) continue;
    const sources = passages.map(({ source }) => source);
    const why = whyMissing(quantity.text, sources, nearest(quantity, passages));
    const isUnit = passages.some((passage) => passage.quantities.has(quantity.value));
    findings.push({ kind: isUnit ? 'unit' : 'number', text: quantity.text, why });
  }
  return [...findings, ...vagueIn(text, passages)];
}

const VAGUE =
  /(?<!\d[\d.,]* )\b(?:dozens|scores|hundreds|thousands|millions|billions|trillions)\b/gi;

// "Thousands" where the passages have "dozens".
function vagueIn(text: string, passages: readonly Evidence[]): Finding[] {
  const told = text.match(VAGUE)?.[0]?.toLowerCase();
  if (told === undefined) return [];
  const held = passages.flatMap(({ text: passage }) => passage.toLowerCase().match(VAGUE) ?? []);
  if (held.length === 0 || held.includes(told)) return [];
  const sources = passages.map(({ source }) => source);
  return [{ kind: 'number', text: told, why: whyMissing(told, sources, held) }];
}

/** "A tenth below": a part, and no place in an order. */
const PART = /^\W?an? \p{L}+(?: (?:of|more|less|below|above|lower|higher|fewer)\b|[,.;])/u;
/** "From 21 to 11 million": the scale is of both. */
const SHARED = /^ to (?:[a-z]+ ){0,2}[\d.,]+ (?<scale>thousand|million|billion|trillion)\b/;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
// "At least 60" where all that the passages have is "no more than 60".
function turnedBound(
  text: string,
  quantity: Quantity,
  passages: readonly Evidence[],
): Finding | undefined {
  const bound = sideOf(text, quantity);
  if (bound === undefined) return undefined;
  const sides = passages.flatMap((passage) =>
    (passage.quantities.get(quantity.value) ?? []).map((other) => sideOf(passage.text, other)),
  );
  if (sides.length === 0 || sides.some((side) => side === undefined || side === bound)) {
    return undefined;
  }
  const why = `"${quantity.text}" is a bound on the other side in the passages`;
  return { kind: 'number', text: quantity.text, why };
}

// "No more than 60" is at most 60.
function sideOf(text: string, { bound, start }: Quantity): 'at-least' | 'at-most' | undefined {
  const lead = text.slice(Math.max(0, start - 24), start);
  if (/\bno(?:t)? (?:more|higher|greater|longer|larger) than\W*$/i.test(lead)) return 'at-most';
  if (/\bno(?:t)? (?:less|fewer|lower|smaller) than\W*$/i.test(lead)) return 'at-least';
  return bound === 'at-least' || bound === 'at-most' ? bound : undefined;
}

const AGO = /^\s*(?:earlier|later|before|ago|after)\b/i;

// "1,000 dollars a month earlier" is no rate.
function measuredIn(text: string, quantity: Quantity): Quantity {
  // "By nearly half to 90 million": a share has no scale.
  if (quantity.kind === 'percent' && quantity.scale > 1) {
    return { ...quantity, value: quantity.value / quantity.scale, scale: 1 };
  }
  if (
    quantity.kind === 'ordinal' &&
    quantity.value > 2 &&
    PART.test(text.slice(Math.max(0, quantity.start - 3)))
  ) {
    return { ...quantity, kind: 'percent', unit: '%', value: 100 / quantity.value };
  }
  const scale = SHARED.exec(text.slice(quantity.end, quantity.end + 40))?.groups?.['scale'];
  if (scale !== undefined && quantity.scale === 1 && /^[\d.,]+$/.test(quantity.text)) {
    return { ...quantity, value: quantity.value * (SCALES[scale] ?? 1) };
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
