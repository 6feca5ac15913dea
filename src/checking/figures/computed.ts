import { quantitiesOf } from '../../text/quantities.ts';
import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';

/** Figures that a claim may have worked with; where they are of several passages, it tells one of each pair itself. */
export type Operands = Readonly<{ held: readonly Quantity[]; told?: ReadonlySet<number> }>;

const SHARE_WORD = /^(?:\D|nine|two|three|four)/;

/** "A third" for 20 of 60, "ten times" for 9,200 beside 920, "a fifth less" for 80 after 100. */
export function isRatio(quantity: Quantity, text: string, { held, told }: Operands): boolean {
  const isTimes = quantity.kind === 'count' && quantity.unit === 'times';
  if (!isTimes && (quantity.kind !== 'percent' || quantity.value > 1000)) return false;
  const share = isTimes ? quantity.value : quantity.value / 100;
  const isWord = isTimes || SHARE_WORD.test(quantity.text);
  // Where the passage tells shares itself, another one is made up sooner than worked out.
  if (!isWord && held.some(({ kind }) => kind === 'percent')) return false;
  // A share in digits is hardly ever one of two shares, and it is told with what it is of.
  const own = isWord ? [] : quantitiesOf(text).map(({ value }) => value);
  const amounts = held.filter(
    ({ kind, value }) =>
      kind !== 'ordinal' &&
      kind !== 'duration' &&
      (isWord || (kind !== 'percent' && own.includes(value))),
  );
  const way = wayOf(text, quantity);
  // A figure in digits is exact; one in words is a round one.
  const off = isWord ? ROUND : EXACT;
  return somePair({ held: amounts, ...(told ? { told } : {}) }, (one, other) => {
    if (other.value === 0) return false;
    const ratio = one.value / other.value;
    const changes = isTimes ? [ratio] : changesOf(ratio, isWord ? 0 : way);
    return changes.some((change) => isNear(change, share, off, quantity.bound));
  });
}

const UP =
  /\b(?:up|ris\w+|rose|gr[eo]w\w*|increas\w+|gain\w*|climb\w*|jump\w*|soar\w*|surg\w+)(?: \p{L}+){0,2} $/iu;
const DOWN =
  /\b(?:down|f[ae]ll\w*|declin\w+|decreas\w+|drop\w*|shr[iau]nk\w*|plung\w+|slump\w*|cut)(?: \p{L}+){0,2} $/iu;
const MORE = /^ (?:more|higher|above|larger|dearer)\b/i;
const LESS = /^ (?:less|fewer|lower|below|smaller|cheaper)\b/i;

// 1 for "up 83%", -1 for "83% less": then it is no share of anything; 0 where the sentence doesn't say.
function wayOf(text: string, { start, end }: Quantity): -1 | 0 | 1 {
  const [before, after] = [text.slice(Math.max(0, start - BY), start), text.slice(end)];
  if (UP.test(before) || MORE.test(after)) return 1;
  return DOWN.test(before) || LESS.test(after) ? -1 : 0;
}

const changesOf = (ratio: number, way: -1 | 0 | 1): readonly number[] =>
  way === 0 ? [ratio, Math.abs(ratio - 1)] : [(ratio - 1) * way];

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

function somePair(
  { held, told }: Operands,
  isFound: (one: Quantity, other: Quantity) => boolean,
): boolean {
  return held.some((one) =>
    held.some(
      (other) =>
        one !== other &&
        (!told || told.has(one.value) || told.has(other.value)) &&
        isLike(one, other) &&
        isFound(one, other),
    ),
  );
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
  /\b(?:more|less|fewer|higher|lower|above|below|up|down|ris\w+|rose|fell|fall\w*|grew|grow\w*|differ\w*|gap|margin|increas\w+|decreas\w+|drop\w*|gain\w*|los[ets]\w*|cut|shed|add\w*|over|under|dearer|cheaper|larger|smaller|bigger|longer|shorter|ahead|behind|apart|short|exceed\w*|trail\w*|outstrip\w*|surplus|shortfall|deficit)\b/i;
export const SUMS =
  /\b(?:total\w*|together|combined|sum|altogether|both|overall|joint\w*|adds? up|amount\w*|in all|all told|between them|counting|plus|adding)\b/i;
const REST =
  /\b(?:rest|remain\w+|others?|else\w*|elsewhere|not|nor|never|without|outside|minority|balance|lack\w*|leaves?|left|un\p{L}{3,}(?:ed|t))\b|n['’]t\b/iu;

/** Characters before and after a figure in which it is said how it was worked out. */
const NEAR = 60;
const BY = 24;

// "Three quarters of the applications made since April had not been approved": the verb stands further off.
const restOf = (text: string, { end }: Quantity): string =>
  /^[^.,;:]*/.exec(text.slice(end, end + FAR))?.[0] ?? '';
const FAR = 160;

/** "18 dollars less" of 239 and 257; "in all 300" of 100 and 200; "the other 40%" of 60%. */
export function isComputed(quantity: Quantity, text: string, { held, told }: Operands): boolean {
  if (quantity.kind === 'ordinal' || quantity.value < 1) return false;
  const near = text.slice(Math.max(0, quantity.start - NEAR), quantity.end + NEAR);
  const isBy = /\bby(?: \p{L}+){0,2} $/iu.test(text.slice(0, quantity.start).slice(-BY));
  const isRest =
    REST.test(near) || (quantity.kind === 'percent' && REST.test(restOf(text, quantity)));
  const [isLess, isSum] = [isBy || DIFFERS.test(near), SUMS.test(near)];
  if (!isLess && !isSum && !isRest) return false;
  const amounts = held.filter((one) => isSameMeasure(one, quantity) && one.kind !== 'ordinal');
  const off = 1e-6 * quantity.value;
  const isPair = somePair({ held: amounts, ...(told ? { told } : {}) }, (one, other) => {
    const isDifference = isLess && Math.abs(one.value - other.value - quantity.value) <= off;
    return isDifference || (isSum && Math.abs(one.value + other.value - quantity.value) <= off);
  });
  if (isPair || told) return isPair;
  const isComplement =
    isRest &&
    quantity.kind === 'percent' &&
    amounts.some(({ value }) => Math.abs(100 - value - quantity.value) <= off);
  const whole = amounts.reduce((sum, { value }) => sum + value, 0);
  return isComplement || (isSum && amounts.length > 2 && Math.abs(whole - quantity.value) <= off);
}
