import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Evidence } from '../evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import { nearestTexts } from '../reading/nearest.ts';
import type { Reading } from '../reading/reading.ts';
import { meets } from '../reading/windows.ts';
import { turnedBound } from './bounds.ts';
import { isDerivedAcross } from './derived-across.ts';
import { isDerived } from './derived.ts';
import { sensesOf } from './figure-senses.ts';
import { hasMultiple, multiplesNotIn } from './multiples.ts';

/** A finding for every quantity of a sentence that no passage holds with its value and a unit that fits. */
export function numbersNotIn(
  claim: Pick<Reading, 'quantities' | 'text' | 'pieces'>,
  passages: readonly Evidence[],
): Finding[] {
  const { quantities, text } = claim;
  const findings: Finding[] = [];
  for (const written of quantities) {
    if (findings.length === FINDINGS_SHOWN) break;
    // "First" is mostly no figure: "was first proposed", "for the first time".
    if (written.kind === 'ordinal' && written.value === 1) continue;
    const senses = sensesOf(text, written);
    const [quantity = written] = senses;
    const isHeld = senses.some((sense) => passages.some((passage) => holds(passage, sense)));
    const turned = isHeld ? turnedBound(text, quantity, passages) : undefined;
    if (isHeld && !turned) continue;
    if (isDerived(quantity, claim, passages)) continue;
    if (isDerivedAcross(quantity, text, passages)) continue;
    if (turned) findings.push(turned);
    else if (!isToldOtherwise(claim, quantity, passages)) {
      findings.push(missing(quantity, passages));
    }
  }
  return [...findings, ...multiplesNotIn(text, passages), ...vagueIn(text, passages)];
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

const AGO = /^\s*(?:earlier|later|before|ago|after)\b/i;

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

/** "Two governments" may be named one by one, "a delay of a year" is one year, "the 9th" a day of a date. */
function isToldOtherwise(
  { text, pieces }: Pick<Reading, 'text' | 'pieces'>,
  quantity: Quantity,
  passages: readonly Evidence[],
): boolean {
  const { kind, value, unit = '', start, end } = quantity;
  if (pieces.length === 0) return false;
  if (kind === 'ordinal') return isPlaceTold(text, quantity, passages);
  if (kind === 'duration') return isTimeTold(text, quantity, passages);
  if (unit.startsWith('times/') && value === 2) {
    return passages.some((passage) => /\btwice (?:an?|per|every)\b/i.test(passage.text));
  }
  if (unit === 'times') return passages.some((passage) => hasMultiple(passage.text, value));
  if (
    kind === 'percent' &&
    /(?:year|month|week|decade)s? and $/i.test(text.slice(Math.max(0, start - 12), start))
  ) {
    return true;
  }
  const isFew = unit === '' && value >= 2 && value <= 4 && /^\p{L}/u.test(quantity.text);
  if (isFew && /^ of\b/.test(text.slice(end, end + 3))) return false;
  return isFew && !isCountedOtherwise(end, pieces, passages);
}

// "Six months and half", "a delay of a year", "three years before".
function isTimeTold(
  text: string,
  { value, unit = '', end }: Quantity,
  passages: readonly Evidence[],
): boolean {
  const isUnit =
    value === 1 &&
    passages.some(({ text: held }) => new RegExp(`\\b(?:an?|the|one)[ -]${unit}`, 'i').test(held));
  if (isUnit) return true;
  return (
    AGO.test(text.slice(end, end + 12)) &&
    passages.every(({ quantities }) =>
      [...quantities.values()].flat().every((other) => other.unit !== unit),
    )
  );
}

// "On the 9th", "tariffs came first and controls second".
function isPlaceTold(
  text: string,
  { value, start, end, text: told }: Quantity,
  passages: readonly Evidence[],
): boolean {
  if (/^\d/.test(told) && passages.some(({ dates }) => dates.some(({ day }) => day === value))) {
    return true;
  }
  return (
    value === 2 && /\bfirst\b/i.test(text.slice(0, start)) && /^\W/.test(text.slice(end).trim())
  );
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
