import type { Quantity } from '../text/quantities.ts';
import { isSameMeasure, isSameQuantity } from '../text/same-quantity.ts';
import type { Evidence } from './evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from './finding.ts';
import type { Finding } from './finding.ts';
import { nearestTexts } from './nearest.ts';

/** A finding for every quantity of a sentence that no passage holds with its value and a unit that fits. */
export function numbersNotIn(
  quantities: readonly Quantity[],
  passages: readonly Evidence[],
): Finding[] {
  const findings: Finding[] = [];
  for (const quantity of quantities) {
    if (findings.length === FINDINGS_SHOWN) break;
    // "First" is mostly no figure: "was first proposed", "for the first time".
    if (quantity.kind === 'ordinal' && quantity.value === 1) continue;
    if (passages.some((passage) => holds(passage, quantity))) continue;
    const sources = passages.map(({ source }) => source);
    const why = whyMissing(quantity.text, sources, nearest(quantity, passages));
    findings.push({ kind: 'number', text: quantity.text, why });
  }
  return findings;
}

function holds({ quantities }: Evidence, quantity: Quantity): boolean {
  const same = quantities.get(quantity.value) ?? [];
  if (same.some((other) => isSameMeasure(quantity, other))) return true;
  if (quantity.kind !== 'percent') return false;
  for (const [value, others] of quantities) {
    // A share may equal its rounding, and nothing that is further off.
    if (Math.abs(value - quantity.value) >= 1) continue;
    if (others.some((other) => isSameQuantity(quantity, other))) return true;
  }
  return false;
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
