import type { Quantity } from '../../text/quantities.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading/reading.ts';
import { isElided } from './elided.ts';
import { hasMultiple } from './multiples.ts';

const AGO =
  /^\s*(?:(?:or so|or more|or less|and more|exactly|precisely) )?(?:earlier|later|before|ago|after|prior|previously|beforehand)\b/i;

/** "Two governments" may be named one by one, "a delay of a year" is one year, "the 9th" a day of a date. */
export function isToldOtherwise(
  claim: Pick<Reading, 'quantities' | 'text' | 'pieces'>,
  quantity: Quantity,
  passages: readonly Evidence[],
): boolean {
  const { text, pieces } = claim;
  const { kind, value, unit = '', start, end } = quantity;
  if (pieces.length === 0) return false;
  if (isElided(quantity, claim, passages)) return true;
  if (kind === 'ordinal') return isPlaceTold(text, quantity, passages);
  if (kind === 'duration') return isTimeTold(text, quantity, passages);
  if (unit.startsWith('times/') && value === 2) {
    return passages.some((passage) => /\btwice (?:an?|per|every)\b/i.test(passage.text));
  }
  if (unit === 'times') {
    return passages.some((passage) => hasMultiple(passage.text, value));
  }
  if (
    kind === 'percent' &&
    /(?:year|month|week|decade)s? and $/i.test(text.slice(Math.max(0, start - 12), start))
  ) {
    return true;
  }
  const isFew = unit === '' && value >= 2 && value <= 4 && /^\p{L}/u.test(quantity.text);
  if (isFew && /^ of\b/.test(text.slice(end, end + 3))) return false;
  return isFew;
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
