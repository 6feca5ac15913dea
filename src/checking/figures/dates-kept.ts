import type { DateMention } from '../../text/dates.ts';
import type { Evidence } from '../evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { nearestTexts } from '../reading/nearest.ts';
import { isReportDay } from '../reading/report-day.ts';

/** A finding for every date of a sentence that no passage or its context bears out. */
export function datesNotIn(
  dates: readonly DateMention[],
  passages: readonly Evidence[],
  sentence: string,
): Finding[] {
  const findings: Finding[] = [];
  for (const date of dates) {
    if (findings.length === FINDINGS_SHOWN) break;
    const isReport = isReportDay(sentence, date);
    if (passages.some((passage) => holds(passage, date, isReport))) continue;
    if (passages.some((passage) => isToldFrom(passage, date) || isAsVague(passage, date))) continue;
    if (passages.some((passage) => isEndOfSpan(date, dates, passage))) continue;
    const sources = passages.map(({ source }) => source);
    const held = passages.flatMap((passage) => passage.dates);
    const why = whyMissing(date.text, sources, nearest(date, held));
    findings.push({ kind: 'date', text: date.text, why });
  }
  return findings;
}

function holds({ dates, published }: Evidence, date: DateMention, isReport: boolean): boolean {
  const { untilYear, day } = date;
  const isEndHeld = untilYear === undefined || dates.some((held) => isWithin(untilYear, held));
  return (
    isEndHeld &&
    dates.some(
      (held) =>
        isYearHeld(date, held) &&
        isRestHeld(date, held) &&
        (day === undefined || isReport || !published.has(held)),
    )
  );
}

/** A half or a quarter of a year, by its first and its last month. */
const SPANS = [
  [1, 6, 'H1'],
  [7, 12, 'H2'],
  [1, 3, 'Q1'],
  [4, 6, 'Q2'],
  [7, 9, 'Q3'],
  [10, 12, 'Q4'],
] as const;

// "January to June" is the first half of the year.
function isEndOfSpan(
  date: DateMention,
  dates: readonly DateMention[],
  { dates: held }: Evidence,
): boolean {
  if (date.month === undefined || date.day !== undefined) return false;
  return SPANS.some(
    ([from, to, part]) =>
      (date.month === from || date.month === to) &&
      [from, to].every((end) => dates.some(({ month }) => month === end)) &&
      held.some((other) => other.part === part && isYearHeld(date, other)),
  );
}

const BEFORE =
  /\b(?:previous|preceding|prior|last) (?:year|quarter|half)|\b(?:year|quarter) (?:before|earlier|ago)\b/i;
const AFTER = /\b(?:next|following|coming) (?:year|quarter)|\byear (?:after|later)\b/i;

// "The previous quarter", said in January 2026, is the last of 2025.
function isToldFrom({ text, dates }: Evidence, { year, month, part, day }: DateMention): boolean {
  if (year === undefined || month !== undefined || day !== undefined) return false;
  const isBefore = BEFORE.test(text);
  if (!isBefore && !AFTER.test(text)) return false;
  return dates.some((held) => {
    if (held.year === undefined) return false;
    if (!isSpan(part)) return held.year + (isBefore ? -1 : 1) === year;
    if (!isBefore || held.month === undefined) return false;
    const length = part.startsWith('Q') ? 3 : 6;
    const at = (held.year * 12 + held.month - 1) / length;
    return Math.floor(at) - 1 === (year * 12) / length + Number(part.slice(1)) - 1;
  });
}

// "The last quarter" of "the previous quarter": neither says of which year.
const isAsVague = ({ text }: Evidence, { year, month, part, text: told }: DateMention): boolean =>
  year === undefined &&
  month === undefined &&
  isSpan(part) &&
  /^(?:the )?last\b/i.test(told) &&
  BEFORE.test(text);

function isYearHeld({ year, part }: DateMention, held: DateMention): boolean {
  if (year === undefined) return true;
  if (part !== 'decade') return isWithin(year, held);
  return held.year !== undefined && held.year >= year && held.year < year + 10;
}

function isWithin(year: number, held: DateMention): boolean {
  return held.year !== undefined && year >= held.year && year <= (held.untilYear ?? held.year);
}

function isRestHeld(date: DateMention, held: DateMention): boolean {
  if (date.month !== undefined) {
    return date.month === held.month && (date.day === undefined || date.day === held.day);
  }
  if (!isSpan(date.part)) return true;
  return held.part === date.part || spanOf(held.month ?? 0, date.part) === date.part;
}

/** Whether a part of a year narrows a date down so that it has to be there: a quarter or a half. */
function isSpan(part: string | undefined): part is string {
  return part !== undefined && /^[QH]\d$/.test(part);
}

function spanOf(month: number, like: string): string {
  const months = like.startsWith('Q') ? 3 : 6;
  return `${like.slice(0, 1)}${Math.ceil(month / months)}`;
}

function nearest(date: DateMention, held: readonly DateMention[]): string[] {
  const rank = (other: DateMention): number =>
    (other.year === date.year ? 0 : 4) +
    (other.month === date.month ? 0 : 2) +
    (other.day === date.day ? 0 : 1);
  return nearestTexts(held, rank);
}
