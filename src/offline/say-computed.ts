import type { TableRow, TableRows } from '../retrieval/retrieval.ts';
import {
  amountOf,
  capitalised,
  estimatedOf,
  percentOf,
  subjectOf,
  timeOf,
  verbOf,
} from './table-words.ts';

/** The share, the sum, the rest or the difference that two rows give; none of shares of something. */
export function sayComputed(table: TableRows, one: TableRow, other: TableRow): string | undefined {
  switch (table.kind) {
    case 'share':
      return shareOf(table, one, other);
    case 'rest':
      return restOf(table, one, other);
    case 'sum':
      return sumOf(table, one, other);
    case 'columns':
      return betweenColumns(table, one, other);
    default:
      return undefined;
  }
}

function shareOf(table: TableRows, part: TableRow, whole: TableRow): string | undefined {
  const percent = percentOf(part.value / whole.value);
  if (table.unit === 'per cent' || percent === undefined) return undefined;
  const told = `${estimatedOf([part])}${amountOf(table, part.value)}`;
  const all = `${estimatedOf([whole])}${amountOf(table, whole.value)}`;
  return `${subjectOf(table, part)}${timeOf(table, part)}, ${told}, ${verbOf(table)} ${percent} of that of ${whole.place}, ${all}.`;
}

function restOf(table: TableRows, part: TableRow, whole: TableRow): string | undefined {
  const rest = whole.value - part.value;
  if (rest <= 0) return undefined;
  const lead = `${capitalised(table.subject)} outside ${part.place}${timeOf(table, whole)}`;
  const told = `${amountOf(table, whole.value)} in all less ${amountOf(table, part.value)}`;
  return `${lead} ${verbOf(table)} ${estimatedOf([part, whole])}${amountOf(table, rest)}: ${told}.`;
}

function sumOf(table: TableRows, one: TableRow, other: TableRow): string {
  const both = subjectOf(table, { place: `${one.place} and ${other.place}` });
  const sum = amountOf(table, one.value + other.value);
  return `${both} together${timeOf(table, one)} ${verbOf(table)} ${estimatedOf([one, other])}${sum}.`;
}

function betweenColumns(table: TableRows, one: TableRow, other: TableRow): string {
  const [more, less] = one.value >= other.value ? [one, other] : [other, one];
  const lead = `${capitalised(more.subject ?? '')}${timeOf(table, more)} ${verbOf({ ...table, subject: more.subject ?? '' })}`;
  if (more.value === less.value) return `${lead} the same as ${less.subject}.`;
  const by = `${estimatedOf([more, less])}${amountOf(table, more.value - less.value)}`;
  return `${lead} ${by} higher than ${less.subject}.`;
}
