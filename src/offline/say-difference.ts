import type { TableRow, TableRows } from '../retrieval/retrieval.ts';
import { capitalised } from '../text/capitalised.ts';
import { betweenColumns, restOf, shareOf, sumOf } from './say-computed.ts';
import { sayPercent } from './say-percent.ts';
import {
  amountOf,
  estimatedOf,
  figures,
  possessiveOf,
  subjectOf,
  timeOf,
  verbOf,
} from './table-words.ts';

/** One sentence of what comes of two rows, or of why nothing does; none where that can't be told plainly. */
export function sayDifference(table: TableRows): string | undefined {
  const { kind } = table;
  if (kind === 'unlike') return unlike(table);
  const [one, other] = table.rows;
  if (!table.isComparable || !one || !other || one.value < 0 || other.value < 0) return undefined;
  if (table.told === 'percent' && isAmount(table)) return sayPercent(table, one, other);
  switch (kind) {
    case 'times':
      return overTime(table, one, other);
    case 'places':
      return betweenPlaces(table, one, other);
    case 'share':
      return shareOf(table, one, other);
    case 'rest':
      return restOf(table, one, other);
    case 'sum':
      return sumOf(table, one, other);
    case 'columns':
      return betweenColumns(table, one, other);
    case 'ranking':
    case 'figure':
    case 'span':
      return undefined;
  }
}

/** Shares differ by points; and what a product's price rose by would pass for how pure it is. */
function isAmount({ unit }: TableRows): boolean {
  return unit !== 'per cent' && !unit.includes('/');
}

/** What is in the ground, what may be mined and what is mined have the unit in common, and nothing else. */
function unlike({ subject }: TableRows): string {
  return `${capitalised(subject)} are figures of different kinds, not compared here.`;
}

function betweenPlaces(table: TableRows, one: TableRow, other: TableRow): string {
  const [more, less] = one.value >= other.value ? [one, other] : [other, one];
  const isPrice = table.unit.includes('/');
  // The lock knows a product's price by its figure, as it knows a place's by the place.
  const told = isPrice ? `, ${amountOf(table, more.value)},` : '';
  const lead = `${subjectOf(table, more)}${timeOf(table, more)}${told} ${verbOf(table)}`;
  const beside = table.isOwned ? possessiveOf(less.place) : `in ${less.place}`;
  if (more.value === less.value) return `${lead} the same as ${beside}.`;
  const times = timesOf(more.value / less.value, table);
  return `${lead} ${differenceOf(table, more, less)} higher than ${beside}${times}.`;
}

function overTime(table: TableRows, then: TableRow, now: TableRow): string {
  const lead = `${subjectOf(table, now)}${timeOf(table, now)} ${verbOf(table)}`;
  const before = timeOf(table, then);
  if (then.value === now.value) return `${lead} the same as${before.replace('as of', 'in')}.`;
  const isMore = now.value > then.value;
  const times = isMore ? timesOf(now.value / then.value, table) : '';
  return `${lead} ${differenceOf(table, then, now)} ${isMore ? 'higher' : 'lower'} than${before}${times}.`;
}

/** "an estimated 27,000 tonnes", "87 percentage points" */
function differenceOf(table: TableRows, one: TableRow, other: TableRow): string {
  const value = Math.abs(one.value - other.value);
  const isShare = table.unit === 'per cent';
  const amount = isShare ? `${figures.format(value)} percentage points` : amountOf(table, value);
  return `${estimatedOf([one, other])}${amount}`;
}

/** ", 5.9 times as much", where that is asked for or plainer than the difference alone. */
function timesOf(ratio: number, { unit, told }: TableRows): string {
  const least = told === 'times' ? 1 : LEAST_TIMES;
  if (unit === 'per cent' || !Number.isFinite(ratio) || ratio < least) return '';
  const times = ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio);
  return `, ${figures.format(times)} times as much`;
}

const LEAST_TIMES = 1.5;
