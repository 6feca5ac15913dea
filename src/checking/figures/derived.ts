import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading/reading.ts';
import { isComputed, isRatio } from './computed.ts';
import { isElapsed } from './elapsed.ts';
import { sensesOf } from './figure-senses.ts';
import { isListed } from './listed.ts';
import { isPlaceDerived } from './place-derived.ts';

type Claim = Pick<Reading, 'quantities' | 'dates' | 'text' | 'pieces' | 'words'>;

/**
 * Whether a figure that no passage has follows from those that they have: its rounding, a share or a
 * multiple of two of them, their difference or sum, its place in their order, the length of a list or
 * of a span of years, one of "a dollar".
 */
export function isDerived(
  quantity: Quantity,
  claim: Claim,
  passages: readonly Evidence[],
): boolean {
  if (quantity.kind === 'ordinal') return isPlaceDerived(quantity, claim, passages);
  const { text } = claim;
  return (
    passages.some((passage) => {
      const held = [...passage.quantities.values()].flat().slice(0, MOST);
      return (
        held.some((other) => isRounded(quantity, other, claim)) ||
        isRatio(quantity, text, { held }) ||
        isComputed(quantity, text, { held }) ||
        isSingle(quantity, passage.text) ||
        isListed(quantity, claim, passage) ||
        isPartOfYear(quantity, passage) ||
        isSpan(quantity, passage)
      );
    }) ||
    isElapsed(quantity, claim, passages) ||
    isOfSeveral(quantity, claim, passages)
  );
}
/** Figures of one passage: beyond it any two of them make nearly any third. */
const MOST = 14;

/** How far a rounded figure may be off, in parts of it; and how far a round one beside which it is told exactly. */
const ROUNDED = 0.05;
const BOUNDED = 0.3;
const SHARE_OFF = 0.1;

// "About 935,000" for 935,400, "more than 136" for 136.53, "more than 20,000, namely 22,000".
function isRounded(quantity: Quantity, other: Quantity, claim: Claim): boolean {
  const { bound, value } = quantity;
  if (bound === undefined || other.value === value || !isSameMeasure(quantity, other)) return false;
  const [off, step] = [other.value - value, isShareInWords(quantity) ? SHARE : stepOf(value)];
  const isRound = step === 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  const isOpen = isRound && claim.quantities.some((told) => told.value === other.value);
  const most = isShareInWords(quantity) ? SHARE_OFF : isOpen ? BOUNDED : ROUNDED;
  if (Math.abs(off) > most * Math.abs(value)) return false;
  if (bound === 'at-least') return off >= 0 && off < step;
  if (bound === 'at-most') return off <= 0 && -off < step;
  return Math.abs(off) <= Math.min(step / 2, ROUNDED * Math.abs(value)) + 1e-9;
}

/** Per cent: "just over a third" is said of 34, "more than half" of 54. */
const SHARE = 5;
const isShareInWords = ({ kind, text }: Quantity): boolean =>
  kind === 'percent' && /^\D/.test(text);

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

// "One dollar" of "a dollar".
function isSingle({ value, text, kind }: Quantity, passage: string): boolean {
  if (value !== 1 || kind === 'ordinal') return false;
  const word = /(?<word>\p{L}{3,}?)s?$/u.exec(text)?.groups?.['word'];
  return word !== undefined && new RegExp(String.raw`\b(?:an?|one|per) ${word}`, 'i').test(passage);
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const FROM_TO = new RegExp(
  String.raw`\b(?<from>${MONTHS.join('|')})(?: ?[-–—] ?| to | until | through | and )(?<to>${MONTHS.join('|')})\b`,
  'gi',
);

// "Eleven months" of "from January to November".
function isSpanOfMonths(value: number, text: string): boolean {
  return Array.from(text.matchAll(FROM_TO), ({ groups }) => groups ?? {}).some(
    ({ from = '', to = '' }) =>
      MONTHS.indexOf(to.toLowerCase()) - MONTHS.indexOf(from.toLowerCase()) + 1 === value,
  );
}

// "Three months" of "the first quarter".
function isPartOfYear({ kind, unit, value }: Quantity, { dates, text }: Evidence): boolean {
  if (kind !== 'duration' || unit !== 'month') return false;
  if (value === 12) return /\byear/i.test(text);
  if (isSpanOfMonths(value, text)) return true;
  if (value !== 3 && value !== 6) return false;
  const [part, word] = value === 3 ? [/^Q/, /\bquarter/i] : [/^H/, /\bhalf[ -]year/i];
  return word.test(text) || dates.some((date) => part.test(date.part ?? ''));
}

// "A five-year plan" of one for 2024–2028, "six years" from 2018 to 2024.
function isSpan({ kind, unit, value }: Quantity, { dates, text }: Evidence): boolean {
  if (kind !== 'duration' || unit !== 'year') return false;
  return dates.some(({ year, untilYear, end }, at) => {
    if (year === undefined) return false;
    const next = dates[at + 1];
    const joined = next && JOINS.test(text.slice(end, next.start)) ? next.year : undefined;
    const until = untilYear ?? joined;
    return until !== undefined && (until - year === value || until - year + 1 === value);
  });
}

const JOINS = /^ ?(?:[-–—]|to|and|until|through|till) ?$/;

/** Figures of several passages. */
const MANY = 40;

// "150 dollars more than oxide, 900 against 750": of two passages, where the claim tells of what it was worked out.
function isOfSeveral(quantity: Quantity, claim: Claim, passages: readonly Evidence[]): boolean {
  if (passages.length < 2 && claim.quantities.length < 2) return false;
  const held = passages.flatMap(({ quantities }) => [...quantities.values()].flat()).slice(0, MANY);
  const others = claim.quantities.filter(({ start }) => start !== quantity.start);
  const told = new Set(
    others.flatMap((other) => sensesOf(claim.text, other)).map(({ value }) => value),
  );
  const operands = { held, told };
  return isRatio(quantity, claim.text, operands) || isComputed(quantity, claim.text, operands);
}
