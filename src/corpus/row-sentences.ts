import { capitalised } from '../text/capitalised.ts';
import type { Field, Table } from './datapackage.ts';
import type { Cell, Row } from './parse-table.ts';
import { createFiguresOf, type RowFigure } from './row-figures.ts';
import type { SourceMeta } from './source.ts';
import { type Clause, TABLE_CLAUSES } from './table-clauses.ts';
import { attributed, elementsSpelt, figureOf, noteOf, placeOf, whenOf } from './wording.ts';

/** One row of a table as an English sentence, the source that it came from, and its figures. */
export type RowSentence = Readonly<{
  source: string;
  heading: string;
  text: string;
  figures?: readonly RowFigure[];
}>;

/** The rows in order; those of a source that is not among `sources` are left out. */
export function rowSentencesOf(
  table: Table,
  rows: readonly Row[],
  sources: ReadonlyMap<string, SourceMeta>,
): RowSentence[] {
  const clause: Clause = TABLE_CLAUSES[table.name] ?? (() => undefined);
  const heading = table.title ?? table.name;
  const figuresOf = createFiguresOf(table);
  return rows.flatMap(({ source, cells }) => {
    const meta = sources.get(source);
    if (!meta) return [];
    const said = clause(cells) ?? plainClauseOf(table, cells);
    const text = attributed(capitalised(elementsSpelt(said)), meta);
    const figures = figuresOf(cells);
    return [{ source, heading, text, ...(figures.length > 0 && { figures }) }];
  });
}

/** What can be said of a row of any table: each column by its title, and its value. */
function plainClauseOf({ title, name, schema }: Table, cells: ReadonlyMap<string, Cell>): string {
  const parts = schema.fields.flatMap((field) => {
    const cell = cells.get(field.name);
    const isNamed = field.name === 'country_code' && cells.has('country');
    if (cell === undefined || field.name === 'source' || isNamed) return [];
    return [`${labelOf(field)} ${valueOf(cell, field)}`];
  });
  return `${title ?? name}: ${parts.join('; ')}`;
}

function labelOf({ name, title, description }: Field): string {
  if (title !== undefined) return title;
  // A description of a word or two is a label; a longer one explains the column to its keeper.
  const isLabel = description !== undefined && /^[^;:,.]{1,40}$/.test(description);
  return name === 'country_code' || !isLabel ? name.replaceAll('_', ' ') : description;
}

function valueOf(cell: Cell, { name }: Field): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return /year|as_of/.test(name) ? String(cell) : figureOf(cell);
  if (name === 'country_code') return placeOf(cell);
  return /^\d{4}(-\d\d){1,2}$/.test(cell) ? whenOf(cell) : noteOf(cell);
}
