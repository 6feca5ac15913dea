import type { Quantity } from '../../text/quantities.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Whether a bare number leaves out the unit that another figure of its sentence has, and the passages
 * have it in that unit: "15 years, with a further 15 possible", "of 163 billion rupees 26 billion".
 */
export function isElided(
  { kind, unit, value, start }: Quantity,
  { quantities }: Pick<Reading, 'quantities'>,
  passages: readonly Evidence[],
): boolean {
  if (unit !== undefined || (kind !== 'count' && kind !== 'number')) return false;
  const units = new Set(
    quantities.flatMap((other) => (other.start === start ? [] : (other.unit ?? []))),
  );
  return passages.some((passage) =>
    (passage.quantities.get(value) ?? []).some(
      (held) => held.unit !== undefined && units.has(held.unit),
    ),
  );
}
