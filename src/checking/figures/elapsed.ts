import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading/reading.ts';

type Claim = Pick<Reading, 'text' | 'dates'>;

/** Days of each unit, and how many of it such a time may be off: months and years are told roughly. */
const UNITS: Readonly<Record<string, Readonly<{ days: number; off: number }>>> = {
  day: { days: 1, off: 0 },
  week: { days: 7, off: 0.5 },
  month: { days: 30.44, off: 0.6 },
  year: { days: 365.25, off: 0.35 },
  decade: { days: 3652.5, off: 0.1 },
};

const AFTER =
  /^(?:\W|or so|or more|or less)*(?:before|after|later|earlier|ago|past|since|on|ahead|apart|prior|old|high|low|peak|record|interval|gap|delay|wait|beyond|from)\b/i;
const BEFORE =
  /\b(?:for|within|after|over|takes?|took|taken|lasted|lasts?|in|last|past|span(?:s|ned|ning)?|another|nearly|almost|about|some|every|over|than|barely|hardly|just)\W*$/i;

/**
 * Whether a time is the one between two dates, of which the claim itself tells one: "two weeks later" of
 * the 1st and the 14th, "a ten-year high" of June 2025 of "the highest since May 2015".
 */
export function isElapsed(
  { kind, unit = '', value, bound, start, end }: Quantity,
  { text, dates }: Claim,
  passages: readonly Evidence[],
): boolean {
  const measure = UNITS[unit];
  if (kind !== 'duration' || !measure) return false;
  const isBetween =
    AFTER.test(text.slice(end, end + 24)) ||
    BEFORE.test(text.slice(Math.max(0, start - 16), start));
  if (!isBetween) return false;
  const own = dates.filter(({ year }) => year !== undefined);
  const held = passages.flatMap((passage) => passage.dates.slice(0, MOST));
  return own.some((one) =>
    [...own, ...held].some((other) => {
      const [from, to] = [spanOf(one), spanOf(other)];
      if (!from || !to || one === other) return false;
      // A month has too many days for days to be counted from it.
      if (unit === 'day' && !(isDay(from) && isDay(to))) return false;
      const [least, most] = gapsOf(from, to);
      const [low, high] = [least / measure.days, most / measure.days];
      const slack = bound === undefined ? measure.off : Math.max(measure.off, value * ROUGH);
      if (bound === 'at-least') return high >= value && low <= value * (1 + 2 * ROUGH) + 1;
      if (bound === 'at-most') return low <= value && high >= value * (1 - 2 * ROUGH) - 1;
      return low <= value + slack && high >= value - slack;
    }),
  );
}

/** Dates of one passage. */
const MOST = 12;
/** In parts of a time that is told roughly. */
const ROUGH = 0.15;
const DAY = 86_400_000;

type Days = Readonly<{ first: number; last: number }>;

// The first and the last day that a date may mean.
function spanOf({ year, month, day, part }: DateMention): Days | undefined {
  if (year === undefined || part === 'decade' || part === 'fiscal') return undefined;
  if (month === undefined) {
    return { first: Date.UTC(year, 0, 1) / DAY, last: Date.UTC(year, 11, 31) / DAY };
  }
  if (day !== undefined) {
    const at = Date.UTC(year, month - 1, day) / DAY;
    return { first: at, last: at };
  }
  return { first: Date.UTC(year, month - 1, 1) / DAY, last: Date.UTC(year, month, 0) / DAY };
}

const isDay = ({ first, last }: Days): boolean => first === last;

// The least and the most days between two dates: "2015" and "2025" are ten years apart, give or take.
function gapsOf(one: Days, other: Days): readonly [number, number] {
  const middle = Math.abs((one.first + one.last) / 2 - (other.first + other.last) / 2);
  const isExact = isDay(one) && isDay(other);
  const length = Math.max(one.last - one.first, other.last - other.first);
  const off = isExact || length > 31 ? 0 : length / 2;
  return [middle - off, middle + off];
}
