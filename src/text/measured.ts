import { boundBefore } from './bound-before.ts';
import { valueOfDigits } from './digits.ts';
import { amountInWordsAt, isCommaScale, rounded, scaleAt } from './number-words.ts';
import type { Amount } from './number-words.ts';
import { isStopWord } from './stop-words.ts';
import { isGlued, overHyphen } from './tokens.ts';
import type { Token } from './tokens.ts';
import { CURRENCIES_BEFORE, UNITS } from './units.ts';
import type { QuantityKind, Unit } from './units.ts';

/** A number of a text and what it measures: `text.slice(start, end)`, sign and unit included. */
export type Quantity = Readonly<{
  /** In the canonical unit: 3,000,000 for "3 million"; a share in per cent: 25 for "a quarter". */
  value: number;
  kind: QuantityKind;
  /** 'USD', 't', '%', 'USD/kg', 't/year' …; absent where the text names none. */
  unit?: string;
  /** How the text hedges it, where a word before it does. */
  bound?: 'about' | 'at-least' | 'at-most';
  /** What the scale words multiplied by: 1,000,000 for "3 million". */
  scale: number;
  /** What the unit multiplied by: 1,000 for "5 kt". */
  factor: number;
  start: number;
  end: number;
  text: string;
}>;

type Measured = Readonly<{ quantity: Quantity; next: number }>;
type Measure = Readonly<{ kind: QuantityKind; unit?: string; factor: number; next: number }>;

/**
 * The quantity whose number starts with the token at `at`, with its unit after and its currency sign
 * before; what stands before the token `from` belongs to another.
 */
export function measuredAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  from = 0,
): Measured | undefined {
  const amount = amountAt(tokens, at);
  if (amount === undefined) return undefined;
  const before = currencyBefore(tokens, at);
  // "5 $ 5"
  const currency = before && before.at >= from ? before : undefined;
  const { next, ...measure } = measureOf(tokens, amount, currency?.unit);
  const [first, last] = [tokens[currency?.at ?? at], tokens[next - 1]];
  // "One of them", "no one": only before a unit or a scale does it count.
  const isPronoun = tokens[at]?.low === 'one' && measure.unit === undefined && amount.scale === 1;
  if (!first || !last || (isPronoun && amount.value === 1)) return undefined;
  const bound = boundBefore(tokens, currency?.at ?? at);
  const quantity = {
    ...measure,
    value: rounded(amount.value * measure.factor),
    ...(bound ? { bound } : {}),
    scale: amount.scale,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
  };
  return { quantity, next };
}

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return amountInWordsAt(tokens, at);
  if (token?.kind !== 'digits' || isInName(tokens, at)) return undefined;
  const grouped = blankGroupsAt(tokens, at);
  const after = tokens[grouped.next];
  if (/^(?:st|nd|rd|th)$/.test(after?.low ?? '') && isGlued(token, after)) {
    const value = Number(token.raw);
    return { value, coefficient: value, scale: 1, kind: 'ordinal', next: at + 2 };
  }
  const { scale, next } = scaleAfter(tokens, grouped.next, at);
  const isComma =
    isCommaScale(tokens[grouped.next]?.low ?? '') || unitAt(tokens, next)?.unit.comma === true;
  const coefficient = valueOfDigits(grouped.raw, isComma ? 'comma' : 'point');
  if (coefficient === undefined || !Number.isFinite(coefficient * scale)) return undefined;
  return { value: rounded(coefficient * scale), coefficient, scale, kind: 'number', next };
}

// "F-35", "C5+1", "G7", "DDG-51": digits glued to a name are part of it, but "US$40" and "Rs500" are not.
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const ending = tokens[at + 2];
  // "163.com", "7.example.org": a domain name.
  if (after?.low === '.' && isGlued(token, after) && isGlued(after, ending)) {
    if (ending?.kind === 'word' && ending.raw === ending.low) return true;
  }
  if (!isGlued(before, token) || before === undefined) return false;
  if (before.kind === 'word') {
    return !CURRENCIES_BEFORE.has(before.low) && !/\p{Script=Han}/u.test(before.low);
  }
  const name = tokens[at - 2];
  const isJoined = /^[-‐‑+]$/.test(before.low) && isGlued(name, before);
  return isJoined && name !== undefined && name.kind !== 'sign' && /\p{Lu}|\d/u.test(name.raw)
    ? name.kind === 'word' || (tokens[at - 3]?.kind === 'word' && isGlued(tokens[at - 3], name))
    : false;
}

/**
 * Thousands apart by a blank, "13 715": a narrow or a no-break blank always; a plain one only before
 * a unit or a scale, since "in groups of 13 715 people" could be either.
 */
function blankGroupsAt(tokens: readonly Token[], at: number): { raw: string; next: number } {
  let raw = tokens[at]?.raw ?? '';
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(raw)) return { raw, next };
  while (
    raw.length < LONGEST &&
    /^\d{3}$/.test(tokens[next]?.raw ?? '') &&
    isOneBlank(tokens[next - 1], tokens[next])
  ) {
    raw += tokens[next]?.raw ?? '';
    next += 1;
  }
  const isMeasured = scaleAt(tokens, next).scale > 1 || unitAt(tokens, next) !== undefined;
  return isMeasured ? { raw, next } : { raw: tokens[at]?.raw ?? '', next: at + 1 };
}

/** Digits: beyond a hundred trillions nothing is counted. */
const LONGEST = 15;

const isOneBlank = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end === 1;

// "$1.2m", "$3b", "€50k", "$2t": after a currency these letters are scales; "18.7m euros" as well.
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

function scaleAfter(
  tokens: readonly Token[],
  from: number,
  digits: number,
): { scale: number; next: number } {
  const letter = tokens[from];
  const scale = LETTER_SCALES[letter?.low ?? ''];
  if (scale === undefined || !isGlued(tokens[from - 1], letter)) return scaleAt(tokens, from);
  const isMoney = currencyBefore(tokens, digits) !== undefined;
  const isBeforeUnit = letter?.low !== 't' && unitAt(tokens, from + 1) !== undefined;
  if (isMoney || isBeforeUnit || letter?.low === 'k') return { scale, next: from + 1 };
  return scaleAt(tokens, from);
}

function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { unit: string; at: number } | undefined {
  const [two, one] = [tokens[at - 2], tokens[at - 1]];
  if (one === undefined || one.kind === 'digits') return undefined;
  if (two && isGlued(two, one)) {
    const unit = CURRENCIES_BEFORE.get(`${two.low} ${one.low}`);
    if (unit !== undefined) return { unit, at: at - 2 };
  }
  const unit = CURRENCIES_BEFORE.get(one.low);
  return unit === undefined ? undefined : { unit, at: at - 1 };
}

function unitAt(tokens: readonly Token[], at: number): { unit: Unit; next: number } | undefined {
  const from = overOf(tokens, overHyphen(tokens, at));
  const one = tokens[from];
  if (one === undefined || one.kind === 'digits') return undefined;
  const alone = UNITS.get(one.low);
  if (!BEGIN_LONGER.has(one.low)) return alone && { unit: alone, next: from + 1 };
  const two = `${one.low} ${tokens[overHyphen(tokens, from + 1)]?.low ?? ''}`;
  const afterTwo = overHyphen(tokens, from + 1) + 1;
  const three = `${two} ${tokens[afterTwo]?.low ?? ''}`;
  const [long, middle] = [UNITS.get(three), UNITS.get(two)];
  if (long) return { unit: long, next: afterTwo + 1 };
  if (middle) return { unit: middle, next: afterTwo };
  return alone && { unit: alone, next: from + 1 };
}

/** The first words of units of several. */
const BEGIN_LONGER: ReadonlySet<string> = new Set(
  Array.from(UNITS.keys()).flatMap((unit) => (unit.includes(' ') ? unit.split(' ', 1) : [])),
);

// "U.S." before "dollars"
function isDotted(tokens: readonly Token[], at: number): boolean {
  const letters = tokens.slice(at, at + 4).map(({ low }) => low);
  return letters.join('') === 'u.s.' && /^dollars?$/.test(tokens[at + 4]?.low ?? '');
}

// "millions d'euros", "millones de dólares", "million U.S. dollars"
function overOf(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low;
  if (low === 'u' && isDotted(tokens, at)) return at + 4;
  if (low === 'd' && /^['’]$/.test(tokens[at + 1]?.low ?? '')) return at + 2;
  return low === 'de' ? at + 1 : at;
}

function measureOf(
  tokens: readonly Token[],
  { kind, next }: Amount,
  currency: string | undefined,
): Measure {
  if (kind === 'ordinal') return { kind: 'ordinal', factor: 1, next };
  if (kind === 'fraction') return fractionOf(tokens, next);
  const found = unitAt(tokens, next);
  if (currency !== undefined) {
    const after = found?.unit.kind === 'money' ? found.next : next;
    return rated(tokens, { kind: 'money', unit: currency, factor: 1, next: after });
  }
  if (found) {
    const { kind: measured, unit, times } = found.unit;
    return rated(tokens, { kind: measured, unit, factor: times, next: found.next });
  }
  const noun = tokens[next];
  const isNoun =
    noun?.kind === 'word' &&
    noun.raw === noun.low &&
    !isStopWord(noun.low) &&
    !NO_NOUN.test(noun.low);
  const isLabel = isGlued(tokens[next - 1], noun);
  return { kind: isNoun && !isLabel ? 'count' : 'number', factor: 1, next };
}

/** Small words that are no stop words: "564 against 280" counts nothing named "against". */
const NO_NOUN =
  /^(?:against|versus|vs|behind|within|without|toward|towards|among|amongst|across|along|alongside|around|despite|besides|beside|beyond|beneath|near|onto|per|since|throughout|unlike|upon|via|whereas|although|though|unless|however|yet|instead|rather|compared|worldwide|respectively|apiece|each|later|earlier|ago|today|now|in|by)$/;

// "Half a tonne" is half of one; elsewhere a fraction is a share in per cent.
function fractionOf(tokens: readonly Token[], next: number): Measure {
  const isOne = /^an?$/.test(tokens[next]?.low ?? '');
  const found = isOne ? unitAt(tokens, next + 1) : undefined;
  if (!found) return { kind: 'percent', unit: '%', factor: 1, next };
  const { kind, unit, times } = found.unit;
  return rated(tokens, { kind, unit, factor: times / 100, next: found.next });
}

// "dollars a kilo", "per kilogram", "/kg", "tonnes a year", "tonnes annually".
function rated(tokens: readonly Token[], measure: Measure): Measure {
  const by = tokens[measure.next];
  if (/^(?:annually|yearly)$/.test(by?.low ?? '')) {
    return { ...measure, unit: `${measure.unit ?? ''}/year`, next: measure.next + 1 };
  }
  if (!/^(?:a|an|per|each|every|the|pro|por|\/)$/.test(by?.low ?? '')) return measure;
  const found = unitAt(tokens, measure.next + 1);
  if (!found || found.unit.kind === 'money' || found.unit.kind === 'percent') return measure;
  // "40 dollars a month before" is no rent.
  if (/^(?:before|earlier|ago|later|after)$/.test(tokens[found.next]?.low ?? '')) return measure;
  return { ...measure, unit: `${measure.unit ?? ''}/${found.unit.unit}`, next: found.next };
}
