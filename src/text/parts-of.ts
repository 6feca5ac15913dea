import { cardinalOf } from './number-words.ts';
import type { Quantity } from './quantities.ts';

const LEAD =
  /\b(?<part>\p{L}+|\d{1,2})(?: (?:\p{Ll}+-\p{Ll}+ )?(?<thing>\p{Ll}+))? (?:(?:in|out of|of|from)(?: every| each)|in|out of) $/u;
const FOLLOW =
  /^(?: \p{Ll}+-\p{Ll}+)?(?: \p{Ll}+)? (?:(?:in|out of|of|from)(?: every| each)|in|out of)(?: an?(?= hundred| thousand))? (?<whole>\p{L}+|\d{1,3})\b/u;
/** Characters in which the other figure stands. */
const NEAR = 40;

const numberOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : cardinalOf(word.toLowerCase());

/** The share that a figure tells with another one: 90% for both of "nine in ten" and "nine out of every ten". */
export function partOf(text: string, quantity: Quantity): Quantity | undefined {
  const { kind, value, start, end } = quantity;
  if (kind !== 'count' && kind !== 'number') return undefined;
  const lead = LEAD.exec(text.slice(Math.max(0, start - NEAR), start))?.groups;
  // "Over nine in ten" has no thing between, "one magnet in ten" has.
  const part = numberOf(lead?.['thing'] ?? '') ?? numberOf(lead?.['part'] ?? '');
  if (part !== undefined && part < value) return shareLike(quantity, part / value);
  const whole = numberOf(FOLLOW.exec(text.slice(end, end + NEAR))?.groups?.['whole'] ?? '');
  return whole !== undefined && value < whole ? shareLike(quantity, value / whole) : undefined;
}

function shareLike({ bound, start, end, text }: Quantity, share: number): Quantity {
  const value = Number((100 * share).toPrecision(12));
  const found = {
    kind: 'percent',
    unit: '%',
    value,
    scale: 1,
    factor: 1,
    start,
    end,
    text,
  } as const;
  return bound === undefined ? found : { ...found, bound };
}
