import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { isReportDay } from '../reading/report-day.ts';

/** A figure and the date that it is of. */
type Tie = Readonly<{ quantity: Quantity; date: DateMention }>;

/**
 * A finding where a sentence gives a figure to another year than its passages do: "390,000 tonnes in
 * 2024" of "390,000 tonnes in 2025, after 380,000 tonnes in 2024".
 */
export function bindingNotIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  if (claim.quantities.length === 0 || claim.dates.length === 0) return [];
  for (const tie of tiesIn(claim)) {
    const held = aligned.flatMap((sentence) => tiesIn(sentence));
    const same = held.filter(({ quantity }) => isSameFigure(tie.quantity, quantity));
    // "Between 2016 and 2020 from 198 to 258 dollars": each is of one of the two.
    const own = tiesIn(claim).filter(({ quantity }) => quantity === tie.quantity);
    const isHeld = own.some((one) => same.some(({ date }) => isSameTime(one.date, date)));
    if (same.length === 0 || isHeld) continue;
    const isElsewhere =
      same.every(({ date }) => !isSameYear(tie.date, date)) &&
      (isSingle(claim) || !isNamed(tie.date, aligned) || isExchanged(tie, claim, held));
    if (!isElsewhere) continue;
    const why = `"${tie.quantity.text}" is not of ${tie.date.text}: the passage has "${tie.quantity.text}" in ${same[0]?.date.text ?? ''}`;
    return [{ kind: 'relation', text: `${tie.quantity.text} … ${tie.date.text}`, why }];
  }
  return [];
}

const isNamed = (date: DateMention, aligned: readonly Reading[]): boolean =>
  aligned.some(({ dates }) => dates.some((other) => isSameYear(date, other)));

// "5 million in 2014 and 7 million in 2015" of "7 million in 2014 and 5 million in 2015".
const isExchanged = ({ quantity, date }: Tie, claim: Reading, held: readonly Tie[]): boolean =>
  held.some(
    (other) =>
      isSameTime(date, other.date) &&
      isSameMeasure(quantity, other.quantity) &&
      tiesIn(claim).some(
        (own) => isSameFigure(own.quantity, other.quantity) && !isSameYear(own.date, date),
      ),
  );

const isSingle = ({ dates, quantities }: Reading): boolean =>
  dates.length === 1 && quantities.filter(({ kind }) => kind !== 'ordinal').length === 1;

const isSameYear = (one: DateMention, other: DateMention): boolean =>
  one.year === undefined || other.year === undefined || one.year === other.year;

function isSameTime(one: DateMention, other: DateMention): boolean {
  if (!isSameYear(one, other)) {
    const until = other.untilYear ?? one.untilYear;
    return until !== undefined && (until === one.year || until === other.year);
  }
  if (one.part !== undefined && other.part !== undefined && one.part !== other.part) {
    return !(/^[HQ]/.test(one.part) && /^[HQ]/.test(other.part));
  }
  return one.month === undefined || other.month === undefined || one.month === other.month;
}

/** Of one sentence: beyond it texts mean harm. */
const MOST = 24;

// Figures and dates that stand next to each other, each the other's nearest.
const tiesIn = remembered(findTiesIn);

function findTiesIn(reading: Reading): Tie[] {
  const dates = reading.dates.filter((date) => isOfFigure(reading.text, date)).slice(0, MOST);
  const figures = reading.quantities.filter(({ kind }) => kind !== 'ordinal').slice(0, MOST);
  return figures.flatMap((quantity) => {
    const date = nearestTo(dates, (other) => gapOf(reading.text, quantity, other));
    if (!date) return [];
    const back = nearestTo(figures, (other) => gapOf(reading.text, other, date));
    const isMutual =
      back !== undefined && (back === quantity || isRange(reading.text, quantity, back));
    return isMutual ? [{ quantity, date }] : [];
  });
}

// "Than in 2023", "since 2018" and "from 2014" compare; the day of a report is none of the figure's.
const COMPARES =
  /\b(?:than(?: in)?|since|from|before|until|compared (?:with|to)|against|by|to) (?:the )?$/i;

const isOfFigure = (text: string, date: DateMention): boolean =>
  !isReportDay(text, date) &&
  !COMPARES.test(text.slice(Math.max(0, date.start - 20), date.start)) &&
  !PAPER.test(text.slice(date.end, date.end + 20));

/** "In its 2026 edition": the year of what tells the figure. */
const PAPER = /^\s(?:edition|report|summar|list|survey|version|issue|law|act|plan|budget)/;

const isRange = (text: string, one: Quantity, other: Quantity): boolean =>
  /^\s*(?:to|and|or|[-–])\s*$/.test(
    one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start),
  );

function nearestTo<T>(others: readonly T[], gapTo: (other: T) => number): T | undefined {
  let best: { other: T; gap: number } | undefined;
  for (const other of others) {
    const gap = gapTo(other);
    if (gap < (best?.gap ?? REACH)) best = { other, gap };
  }
  return best?.other;
}

function gapOf(text: string, quantity: Quantity, date: DateMention): number {
  const isAfter = date.start >= quantity.end;
  const [from, to] = isAfter ? [quantity.end, date.start] : [date.end, quantity.start];
  if (to < from || to - from > REACH) return REACH;
  if (text.slice(from, to).includes(';')) return REACH;
  const marks = text.slice(from, to).match(/[,:]|\bto\b|\bthan\b|\bafter\b/g)?.length ?? 0;
  return to - from + 30 * marks + (isAfter ? 0 : 10);
}

/** Characters between a figure and its date. */
const REACH = 140;
