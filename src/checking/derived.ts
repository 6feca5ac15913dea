import { quantitiesOf } from '../text/quantities.ts';
import type { Quantity } from '../text/quantities.ts';
import { isSameMeasure } from '../text/same-quantity.ts';
import type { Evidence } from './evidence.ts';

/**
 * Whether a figure that no passage has follows from those that one has: its rounding, a share or a
 * multiple of two of them, their difference or sum, the length of a list, one of "a dollar".
 */
export function isDerived(
  quantity: Quantity,
  text: string,
  passages: readonly Evidence[],
): boolean {
  return passages.some((passage) => {
    const held = [...passage.quantities.values()].flat().slice(0, MOST);
    return (
      held.some((other) => isRounded(quantity, other) || isSameDollar(quantity, other, held)) ||
      isRatio(quantity, text, held) ||
      isComputed(quantity, text, held) ||
      isSingle(quantity, passage.text) ||
      (!OF.test(text.slice(quantity.end)) && isListed(quantity, passage.text)) ||
      isPartOfYear(quantity, passage)
    );
  });
}

/** Figures of one passage: beyond it any two of them make nearly any third. */
const MOST = 14;

/** How far a rounded figure may be off, in parts of it. */
const ROUNDED = 0.05;

// "About 935,000" for 935,400, "more than 136" for 136.53, "nearly 12%" for 11.8%.
function isRounded(quantity: Quantity, other: Quantity): boolean {
  const { bound, value } = quantity;
  if (bound === undefined || !isSameMeasure(quantity, other)) return false;
  if (Math.abs(other.value - value) > ROUNDED * Math.abs(value)) return false;
  const [off, step] = [other.value - value, stepOf(value)];
  if (bound === 'at-least') return off >= 0 && off < step;
  if (bound === 'at-most') return off <= 0 && -off < step;
  return Math.abs(off) <= step / 2 + 1e-9;
}

/** The place of the last digit that is not 0: 1,000 of 935,000. */
export function stepOf(value: number): number {
  let step = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  for (let digits = 0; digits < 8; digits += 1) {
    const rest = Math.abs(value / step - Math.round(value / step));
    if (rest < 1e-6) return step;
    step /= 10;
  }
  return step;
}

// "2.1 billion dollars" where the dollars spoken of are Australian.
function isSameDollar(quantity: Quantity, other: Quantity, held: readonly Quantity[]): boolean {
  return (
    other.unit === 'USD' &&
    other.value === quantity.value &&
    quantity.unit !== undefined &&
    /^(?:AUD|CAD|NZD|SGD|HKD|TWD)$/.test(quantity.unit) &&
    /^[^A-Z$]*\bdollars?$/.test(other.text) &&
    held.some(({ unit }) => unit === quantity.unit)
  );
}

const SHARE_WORD = /^(?:\D|nine|two|three|four)/;

// "A third" for 20 of 60, "ten times" for 9,200 beside 920, "a fifth less" for 80 after 100.
function isRatio(quantity: Quantity, text: string, held: readonly Quantity[]): boolean {
  const isTimes = quantity.kind === 'count' && quantity.unit === 'times';
  if (!isTimes && (quantity.kind !== 'percent' || quantity.value > 1000)) return false;
  const share = isTimes ? quantity.value : quantity.value / 100;
  const isWord = isTimes || SHARE_WORD.test(quantity.text);
  // Where the passage tells shares itself, another one is made up sooner than worked out.
  if (!isWord && held.some(({ kind }) => kind === 'percent')) return false;
  // A share in digits is hardly ever one of two shares, and it is told with what it is of.
  const told = isWord ? [] : quantitiesOf(text).map(({ value }) => value);
  const amounts = held.filter(
    ({ kind, value }) =>
      kind !== 'ordinal' &&
      kind !== 'duration' &&
      (isWord || (kind !== 'percent' && told.includes(value))),
  );
  // A figure in digits is exact; one in words is a round one.
  const off = isWord ? ROUND : EXACT;
  return amounts.some((one) =>
    amounts.some((other) => {
      if (one === other || other.value === 0 || !isLike(one, other)) return false;
      const ratio = one.value / other.value;
      const changes = isTimes ? [ratio] : [ratio, Math.abs(ratio - 1)];
      return changes.some((change) => isNear(change, share, off, quantity.bound));
    }),
  );
}

/** Of a share: how far it may be off when told in a word, and when told in digits. */
const ROUND = 0.08;
const EXACT = 0.012;
/** "More than half" is hardly said of three quarters. */
const BEYOND = 0.3;

function isNear(found: number, told: number, off: number, bound: Quantity['bound']): boolean {
  if (bound === 'at-least') return found >= told && found <= told * (1 + BEYOND);
  if (bound === 'at-most') return found <= told && found >= told * (1 - BEYOND);
  return Math.abs(found - told) <= told * (bound === 'about' ? Math.max(off, ROUND) : off);
}

/** A bare figure and one with a unit are of one list where they are of one size. */
const SIZE = 20;

// Both have the same unit, or one of a list has none: "190,000 tonnes in 2018, 223,000 in 2019".
function isLike(one: Quantity, other: Quantity): boolean {
  if (!isSameMeasure(one, other)) return false;
  if (one.unit === other.unit) return true;
  const isOpen = one.unit === undefined || other.unit === undefined;
  const ratio = one.value / other.value;
  return isOpen && ratio < SIZE && ratio > 1 / SIZE;
}

export const DIFFERS =
  /\b(?:more|less|fewer|higher|lower|above|below|up|down|by|ris\w+|rose|fell|fall\w*|grew|difference|gap|increas\w+|decreas\w+|drop\w*|gain\w*|cut|over|under|dearer|cheaper)\b/i;
export const SUMS =
  /\b(?:total|together|combined|all|sum|altogether|both|overall|in all|joint\w*|adds? up|amount\w*)\b/i;

const REST = /\b(?:rest|remain\w+|other|others)\b/i;

// "18 dollars less" of 239 and 257; "in all 300" of 100 and 200.
function isComputed(quantity: Quantity, text: string, held: readonly Quantity[]): boolean {
  if (quantity.kind === 'ordinal' || quantity.value < 1) return false;
  const near = text.slice(Math.max(0, quantity.start - 40), quantity.end + 40);
  const [isLess, isSum] = [DIFFERS.test(near), SUMS.test(text)];
  if (!isLess && !isSum && !REST.test(near)) return false;
  const amounts = held.filter((one) => isSameMeasure(one, quantity) && one.kind !== 'ordinal');
  const off = 1e-6 * quantity.value;
  const isPair = amounts.some((one, at) =>
    amounts.slice(at + 1).some((other) => {
      if (!isLike(one, other)) return false;
      const [difference, sum] = [Math.abs(one.value - other.value), one.value + other.value];
      const isDifference = isLess && Math.abs(difference - quantity.value) <= off;
      return isDifference || (isSum && Math.abs(sum - quantity.value) <= off);
    }),
  );
  const isRest = REST.test(near) && quantity.kind === 'percent';
  const whole = amounts.reduce((sum, { value }) => sum + value, 0);
  const isComplement =
    isRest && amounts.some(({ value }) => Math.abs(100 - value - quantity.value) <= off);
  return (
    isPair ||
    isComplement ||
    (isSum && amounts.length > 2 && Math.abs(whole - quantity.value) <= off)
  );
}

// "One dollar" of "a dollar".
function isSingle({ value, text, kind }: Quantity, passage: string): boolean {
  if (value !== 1 || kind === 'ordinal') return false;
  const word = /(?<word>\p{L}{3,}?)s?$/u.exec(text)?.groups?.['word'];
  return word !== undefined && new RegExp(String.raw`\b(?:an?|one|per) ${word}`, 'i').test(passage);
}

/** "Five of the projects" are no list of five. */
const OF = /^ of\b/;

const LIST = /[^,;.:()]{2,60}(?:, [^,;.:()]{2,60})*,? and [^,;.:()]{2,60}/g;
/** Things that a list may name one by one. */
const LONGEST = 20;

// "Five countries" that a passage names one by one.
function isListed({ kind, unit = '', value, text }: Quantity, passage: string): boolean {
  const isCount = (kind === 'count' || kind === 'number') && unit === '' && value <= LONGEST;
  if (!isCount || value < 2 || /^\d/.test(text)) return false;
  return (passage.match(LIST) ?? []).some((list) => {
    const length = list.split(/, | and /).length;
    // "Ten others": what leads to a long list may count as one of it.
    return length === value || (value > 4 && length === value + 1);
  });
}

// "Three months" of "the first quarter".
function isPartOfYear({ kind, unit, value }: Quantity, { dates, text }: Evidence): boolean {
  if (kind !== 'duration' || unit !== 'month') return false;
  if (value === 12) return /\byear/i.test(text);
  if (value !== 3 && value !== 6) return false;
  const [part, word] = value === 3 ? [/^Q/, /\bquarter/i] : [/^H/, /\bhalf[ -]year/i];
  return word.test(text) || dates.some((date) => part.test(date.part ?? ''));
}
