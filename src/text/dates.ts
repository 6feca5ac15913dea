import { bareMonthAt, dayAt, monthAt } from './day-and-month.ts';
import type { DateFields, Found } from './day-and-month.ts';
import { MONTHS } from './month-names.ts';
import { scaleAt } from './number-words.ts';
import { isGlued, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';
import { YEAR_OF_DATE } from './years.ts';

/** A date as a text names it, as exactly as it does: `text.slice(start, end)`. */
export type DateMention = Readonly<DateFields & { start: number; end: number; text: string }>;

/** The dates of a text in order, none overlapping; "from 2013 to 2014" are two, "2024-25" is one with `untilYear`. */
export function datesOf(text: string, tokens: readonly Token[] = tokensOf(text)): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = dateAt(tokens, at);
    // Nearly no token begins one, and a place before the first is slow to ask for.
    if (!found) {
      at += 1;
      continue;
    }
    const [first, last] = [tokens[at], tokens[found.next - 1]];
    if (first && last) {
      const { start } = first;
      dates.push({ ...found.date, start, end: last.end, text: text.slice(start, last.end) });
    }
    at = found.next;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], at: number): Found | undefined {
  const found = dateAloneAt(tokens, at);
  if (found === undefined) return undefined;
  if (found.date.year !== undefined || found.date.month === undefined) return found;
  const year = yearBeyond(tokens, found, LISTED);
  return year === undefined ? found : { ...found, date: { ...found.date, year } };
}

function dateAloneAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  if (token.kind === 'word' && !BEGINS.has(token.low)) return undefined;
  const found =
    token.kind === 'digits'
      ? (numericAt(tokens, at) ?? vietnameseAt(tokens, at) ?? dayAt(tokens, at))
      : (partAt(tokens, at) ?? vietnameseAt(tokens, at) ?? monthAt(tokens, at));
  return found ?? bareMonthAt(tokens, at);
}

const JOINS = /^(?:to|and|or|until|through|till|bis|und|au|et|по|и|до|đến|[-–—,&~至到])$/u;

/** So many dates may share the year of the last: a bound for texts that mean harm. */
const LISTED = 6;

// "January to April 2025", "30 October and 9 November 2025": the year stands with the last of them.
function yearBeyond(
  tokens: readonly Token[],
  { next, date }: Found,
  listed: number,
): number | undefined {
  if (listed === 0 || !JOINS.test(tokens[next]?.low ?? '')) return undefined;
  const beyond = dateAloneAt(tokens, next + 1);
  if (beyond?.date.month === undefined) return undefined;
  if ((beyond.date.day === undefined) !== (date.day === undefined)) return undefined;
  return beyond.date.year ?? yearBeyond(tokens, beyond, listed - 1);
}

const isDash = (token: Token | undefined): boolean => /^[-–/]$/.test(token?.low ?? '');

function numericAt(tokens: readonly Token[], at: number): Found | undefined {
  const [token, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return undefined;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.raw);
  if (german) return ymd(at + 1, Number(german[3]), Number(german[2]), Number(german[1]));
  if (second?.low === '/' && third?.kind === 'digits') return slashedAt(tokens, at);
  if (!YEAR_OF_DATE.test(token.raw)) return undefined;
  const year = Number(token.raw);
  if (second?.low === '年') return hanAt(tokens, at, year);
  if (second?.low === 's' && isGlued(token, second)) {
    return { date: { year, part: 'decade' }, next: at + 2 };
  }
  if (isGlued(token, second) && isDash(second) && /^\d\d$/.test(third?.raw ?? '')) {
    return afterDash(tokens, at, year);
  }
  return isPlainYear(tokens, at) ? { date: { year }, next: at + 1 } : undefined;
}

// "2024-25" is a span of years, "2024-11" a month, "2024-11-08" a day; "2011-12" reads as a span.
function afterDash(tokens: readonly Token[], at: number, year: number): Found | undefined {
  const two = Number(tokens[at + 2]?.raw);
  const [dash, three] = [tokens[at + 3], tokens[at + 4]];
  if (isDash(dash) && isGlued(dash, three) && /^\d\d$/.test(three?.raw ?? '')) {
    return ymd(at + 5, year, two, Number(three?.raw));
  }
  const short = year % 100;
  if (two === (short + 1) % 100 || (two > 12 && two > short)) {
    const untilYear = year - short + two + (two < short ? 100 : 0);
    return { date: { year, untilYear }, next: at + 3 };
  }
  return two >= 1 && two <= 12 ? { date: { year, month: two }, next: at + 3 } : undefined;
}

function ymd(next: number, year: number, month: number, day: number): Found | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? { date: { year, month, day }, next } : undefined;
}

// Day first, as nearly everywhere; month first only where it cannot be otherwise.
function slashedAt(tokens: readonly Token[], at: number): Found | undefined {
  const [one, two] = [Number(tokens[at]?.raw), Number(tokens[at + 2]?.raw)];
  const year = tokens[at + 4]?.raw ?? '';
  if (tokens[at + 3]?.low !== '/' || !YEAR_OF_DATE.test(year)) return undefined;
  return ymd(at + 5, Number(year), two, one) ?? ymd(at + 5, Number(year), one, two);
}

function hanAt(tokens: readonly Token[], at: number, year: number): Found {
  const month = Number(tokens[at + 2]?.raw);
  if (tokens[at + 3]?.low !== '月' || !month) return { date: { year }, next: at + 2 };
  const day = Number(tokens[at + 4]?.raw);
  const isDay = /^[日号號]$/.test(tokens[at + 5]?.low ?? '') && day >= 1 && day <= 31;
  return isDay
    ? { date: { year, month, day }, next: at + 6 }
    : { date: { year, month }, next: at + 4 };
}

const NO_YEAR_AFTER = /^(?:nos?|section|article|chapter|rule|order|page|[$€£¥₩₹#])$/u;

// "2000 tonnes", "$2000", "1500万" and "No. 2010" are none.
function isPlainYear(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const label = before?.low === '.' ? tokens[at - 2]?.low : before?.low;
  if (NO_YEAR_AFTER.test(label ?? '') || scaleAt(tokens, at + 1).scale > 1) return false;
  const word = after?.low ?? '';
  if (word !== 'won' && UNITS.has(word)) return false;
  return after?.kind !== 'word' || !isGlued(token, after) || /\p{Script=Han}/u.test(word);
}

const PART_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
};

/** The words with which a date may begin. */
const BEGINS: ReadonlySet<string> = new Set([
  ...Object.keys(PART_WORDS),
  ...MONTHS.keys(),
  'q',
  'h',
  'early',
  'mid',
  'late',
  'fiscal',
  'fy',
  'cy',
  'ngày',
  'tháng',
]);

const PARTS = /^(?:early|mid|late|fiscal|fy|cy)$/;

// "Q3 2025", "the third quarter of 2025", "H1", "fiscal 2024-25", "mid-2026", "early 2025".
function partAt(tokens: readonly Token[], at: number): Found | undefined {
  const [token, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const low = token?.low ?? '';
  if (/^[qh]$/.test(low) && isGlued(token, second) && /^[1-4]$/.test(second?.raw ?? '')) {
    return withYear(tokens, at + 2, `${low.toUpperCase()}${second?.raw ?? ''}`);
  }
  const rank = PART_WORDS[low];
  if (rank !== undefined && second?.low === 'quarter') return withYear(tokens, at + 2, `Q${rank}`);
  if (rank !== undefined && second?.low === 'half') {
    return withYear(tokens, at + 2, `H${Math.min(rank, 2)}`);
  }
  if (/^(?:fiscal|fy|cy)$/.test(low)) {
    return within(tokens, second?.low === 'year' ? at + 2 : at + 1, 'fiscal');
  }
  if (!PARTS.test(low)) return undefined;
  const isJoined = second?.low === '-' || second?.low === 'in';
  return within(tokens, isJoined && third ? at + 2 : at + 1, low);
}

function withYear(tokens: readonly Token[], next: number, part: string): Found {
  const skipped = /^(?:of|in|,)$/.test(tokens[next]?.low ?? '') ? next + 1 : next;
  const from = tokens[skipped]?.low === 'fiscal' ? skipped + 1 : skipped;
  const year = tokens[from]?.kind === 'digits' ? numericAt(tokens, from) : undefined;
  const isYear = year?.date.year !== undefined && year.date.month === undefined;
  return isYear ? { date: { ...year.date, part }, next: year.next } : { date: { part }, next };
}

function within(tokens: readonly Token[], at: number, part: string): Found | undefined {
  const short = /^\d\d$/.test(tokens[at]?.raw ?? '') && part === 'fiscal';
  if (short) return { date: { year: 2000 + Number(tokens[at]?.raw), part }, next: at + 1 };
  if (PARTS.test(tokens[at]?.low ?? '')) return undefined;
  const found = dateAloneAt(tokens, at);
  return found?.date.year === undefined || found.date.day !== undefined
    ? undefined
    : { date: { part, ...found.date }, next: found.next };
}

// "ngày 18 tháng 3 năm 2025", "18 tháng 3, 2025", "tháng 3 năm 2025", "tháng 3/2025".
function vietnameseAt(tokens: readonly Token[], at: number): Found | undefined {
  const from = tokens[at]?.low === 'ngày' ? at + 1 : at;
  const isDay = tokens[from]?.kind === 'digits';
  const month = vietnameseMonthAt(tokens, isDay ? from + 1 : from);
  if (!isDay || month === undefined) return month;
  const day = Number(tokens[from]?.raw);
  return day >= 1 && day <= 31 ? { date: { ...month.date, day }, next: month.next } : undefined;
}

function vietnameseMonthAt(tokens: readonly Token[], at: number): Found | undefined {
  const month = Number(tokens[at + 1]?.raw);
  if (tokens[at]?.low !== 'tháng' || !(month >= 1 && month <= 12)) return undefined;
  const isJoined = /^(?:năm|[/,-])$/.test(tokens[at + 2]?.low ?? '');
  const year = tokens[at + 3]?.raw ?? '';
  return isJoined && YEAR_OF_DATE.test(year)
    ? { date: { year: Number(year), month }, next: at + 4 }
    : { date: { month }, next: at + 2 };
}
