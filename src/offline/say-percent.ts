import type { TableRow, TableRows } from '../retrieval/retrieval.ts';
import { amountOf, estimatedOf, percentOf, subjectOf, timeOf, verbOf } from './table-words.ts';

/** By how many per cent two figures differ, with both: it is one of the first told, and of no other. */
export function sayPercent(table: TableRows, one: TableRow, other: TableRow): string | undefined {
  if (one.value === other.value) return undefined;
  return table.kind === 'times' ? overTime(table, one, other) : betweenPlaces(table, one, other);
}

function overTime(table: TableRows, then: TableRow, now: TableRow): string | undefined {
  const percent = percentOf(Math.abs(now.value - then.value) / then.value);
  if (percent === undefined) return undefined;
  const way = now.value > then.value ? 'rose' : 'fell';
  const [from, to] = [amountOf(table, then.value), amountOf(table, now.value)];
  const told = `from ${from}${timeOf(table, then)} to ${to}${timeOf(table, now)}`;
  return `${subjectOf(table, now)} ${way} by ${estimatedOf([then, now])}${percent}, ${told}.`;
}

function betweenPlaces(table: TableRows, one: TableRow, other: TableRow): string | undefined {
  const [more, less] = one.value > other.value ? [one, other] : [other, one];
  const percent = percentOf((more.value - less.value) / less.value);
  if (percent === undefined) return undefined;
  const lead = `${subjectOf(table, more)}${timeOf(table, more)}`;
  const told = `${estimatedOf([more])}${amountOf(table, more.value)}`;
  const beside = table.isOwned ? `than that of ${less.place}` : `than in ${less.place}`;
  return `${lead}, ${told}, ${verbOf(table)} ${percent} higher ${beside}, ${estimatedOf([less])}${amountOf(table, less.value)}.`;
}
