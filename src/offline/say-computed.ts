import type { TableRow, TableRows } from '../retrieval/retrieval.ts';
import { capitalised } from '../text/capitalised.ts';
import { amountOf, estimatedOf, percentOf, subjectOf, timeOf, verbOf } from './table-words.ts';

/** What part of the whole a thing has. */
export function shareOf(table: TableRows, part: TableRow, whole: TableRow): string | undefined {
  const percent = percentOf(part.value / whole.value);
  if (table.unit === 'per cent' || percent === undefined) return undefined;
  const told = `${estimatedOf([part])}${amountOf(table, part.value)}`;
  const all = `${estimatedOf([whole])}${amountOf(table, whole.value)}`;
  return `${subjectOf(table, part)}${timeOf(table, part)}, ${told}, ${verbOf(table)} ${percent} of that of ${whole.place}, ${all}.`;
}

/** What the whole has without a thing. */
export function restOf(table: TableRows, part: TableRow, whole: TableRow): string | undefined {
  const rest = whole.value - part.value;
  if (rest <= 0) return undefined;
  const lead = `${capitalised(table.subject)} outside ${part.place}${timeOf(table, whole)}`;
  const told = `${amountOf(table, whole.value)} in all less ${amountOf(table, part.value)}`;
  return `${lead} ${verbOf(table)} ${estimatedOf([part, whole])}${amountOf(table, rest)}: ${told}.`;
}

/** What two have together. */
export function sumOf(table: TableRows, one: TableRow, other: TableRow): string {
  const both = subjectOf(table, { place: `${one.place} and ${other.place}` });
  const sum = amountOf(table, one.value + other.value);
  return `${both} together${timeOf(table, one)} ${verbOf(table)} ${estimatedOf([one, other])}${sum}.`;
}

/** How two columns of a row differ. */
export function betweenColumns(table: TableRows, one: TableRow, other: TableRow): string {
  const [more, less] = one.value >= other.value ? [one, other] : [other, one];
  const lead = `${capitalised(more.subject ?? '')}${timeOf(table, more)} ${verbOf({ ...table, subject: more.subject ?? '' })}`;
  if (more.value === less.value) return `${lead} the same as ${less.subject}.`;
  const by = `${estimatedOf([more, less])}${amountOf(table, more.value - less.value)}`;
  return `${lead} ${by} higher than ${less.subject}.`;
}
