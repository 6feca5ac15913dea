import { MONTHS } from './month-names.ts';
import { isGlued } from './tokens.ts';
import type { Token } from './tokens.ts';
import { YEAR_OF_DATE } from './years.ts';

/** What a date says of itself; what it leaves open is absent. */
export type DateFields = Readonly<{
  year?: number;
  month?: number;
  day?: number;
  /** 'Q3', 'H1', 'decade', 'fiscal', 'early', 'mid' or 'late', where the text narrows or widens it so. */
  part?: string;
  /** The last year of a span written as one: 2025 in "2024-25". */
  untilYear?: number;
}>;

export type Found = Readonly<{ date: DateFields; next: number }>;

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const DAY_JOINS = /^(?:to|and|or|until|through|bis|und|et|y|и|[-–—,])$/u;

/** So many days may share the month of the last: a bound for texts that mean harm. */
const LISTED = 6;

/** A date that starts with its day: "17 January 2024", "17th of January", "5. April 2024", "29-30 June 2026". */
export function dayAt(
  tokens: readonly Token[],
  at: number,
  listed: number = LISTED,
): Found | undefined {
  const token = tokens[at];
  if (!token || !DAY.test(token.raw)) return undefined;
  const day = Number(token.raw);
  const afterMark = overMark(tokens, at + 1);
  const afterOf = /^(?:of|de)$/.test(tokens[afterMark]?.low ?? '') ? afterMark + 1 : afterMark;
  const month = monthNamed(tokens, afterOf);
  if (month !== undefined) {
    const { year, next } = yearAt(tokens, overDot(tokens, afterOf));
    return { date: { ...year, month, day }, next };
  }
  if (listed === 0 || !DAY_JOINS.test(tokens[afterMark]?.low ?? '')) return undefined;
  const beyond = dayAt(tokens, afterMark + 1, listed - 1);
  if (beyond === undefined) return undefined;
  return { date: { ...beyond.date, day }, next: afterMark };
}

/** A date that starts with its month and goes on with a day or a year: "January 17, 2024", "March 2025". */
export function monthAt(tokens: readonly Token[], at: number): Found | undefined {
  const month = monthNamed(tokens, at);
  if (month === undefined) return undefined;
  const after = overDot(tokens, at);
  const only = yearAt(tokens, after);
  if (only.year.year !== undefined) return { date: { ...only.year, month }, next: only.next };
  const digits = tokens[after];
  // "In April 4 tonnes …" is no 4 April: a day is followed by a comma, a year, or no unit at all.
  if (!digits || !DAY.test(digits.raw) || tokens[at]?.raw === tokens[at]?.low) return undefined;
  const afterDay = overMark(tokens, after + 1);
  const { year, next } = yearAt(tokens, tokens[afterDay]?.low === ',' ? afterDay + 1 : afterDay);
  if (year.year !== undefined) return { date: { ...year, month, day: Number(digits.raw) }, next };
  if (tokens[afterDay]?.kind === 'word' && afterDay === after + 1) return undefined;
  if (/^[%$]$/.test(tokens[afterDay]?.low ?? '')) return undefined;
  return { date: { month, day: Number(digits.raw) }, next: afterDay };
}

const BEFORE_MONTH =
  /^(?:in|since|by|of|until|till|from|to|through|during|before|after|last|next|this|early|late|mid|every|and|end)$/;

/** A month alone: "in May"; "may" and "march" are words as well, and a name in short needs more. */
export function bareMonthAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.raw === token.low) return undefined;
  const month = MONTHS.get(token.low);
  if (month === undefined || (token.low.length < 4 && token.low !== 'may')) return undefined;
  if (/^(?:may|march|mars)$/.test(token.low) && !BEFORE_MONTH.test(tokens[at - 1]?.low ?? '')) {
    return undefined;
  }
  return { date: { month }, next: at + 1 };
}

function monthNamed(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? MONTHS.get(token.low) : undefined;
}

function yearAt(tokens: readonly Token[], at: number): { year: { year?: number }; next: number } {
  const isJoined = /^(?:of|de|del|,)$/.test(tokens[at]?.low ?? '');
  const from = isJoined ? at + 1 : at;
  const raw = tokens[from]?.raw ?? '';
  if (!YEAR_OF_DATE.test(raw)) return { year: {}, next: at };
  return { year: { year: Number(raw) }, next: from + 1 };
}

// "17th", "1er", "5."
function overMark(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  if (!isGlued(tokens[at - 1], mark)) return at;
  return /^(?:st|nd|rd|th|er|º|\.)$/.test(mark?.low ?? '') ? at + 1 : at;
}

// "Oct. 9"
function overDot(tokens: readonly Token[], month: number): number {
  const [name, dot, after] = [tokens[month], tokens[month + 1], tokens[month + 2]];
  const isShort = dot?.low === '.' && isGlued(name, dot) && (name?.raw.length ?? 9) <= 4;
  return isShort && after?.kind === 'digits' ? month + 2 : month + 1;
}
