import { parse } from 'csv-parse/sync';
import type { Field, Table } from './datapackage.ts';
import { isPlainLine } from './invisible.ts';
import { folded } from './parse-body.ts';
import { type ProblemList, shown } from './problems.ts';

const ROWS = 200_000;
const CELL_CHARACTERS = 2000;

export type Cell = string | number | boolean;

/** One row of a table, its missing values left out, and the source that it came from. */
export type Row = Readonly<{ source: string; cells: ReadonlyMap<string, Cell> }>;

type Deps = Readonly<{
  sources: Readonly<{ has(id: string): boolean }>;
  problems: ProblemList;
}>;

/**
 * The text of one CSV of data/ → its valid rows. What is wrong with a row goes to `problems` with its
 * number, as a spreadsheet counts: the header is row 1.
 */
export function parseTable(text: string, table: Table, deps: Deps): Row[] {
  const { problems } = deps;
  const rows: Row[] = [];
  const readRow = createReadRow(table, deps);
  let isHeaderRight = false;
  let number = 0;
  const each = (record: unknown, context: { empty_lines: number; records: number }): null => {
    const isHeader = number === 0;
    number = context.records + context.empty_lines;
    // What is wrong with a row costs the CSV parser ten times a right one: seconds, at a million.
    if (number > ROWS) throw new RangeError(`more than ${ROWS} rows`);
    const values = Array.isArray(record) ? record.map(String) : [];
    if (isHeader) isHeaderRight = checkHeader(values, table, problems);
    const row = isHeader || !isHeaderRight ? undefined : readRow(values, number);
    if (row) rows.push(row);
    return null;
  };
  try {
    parse(text, { relax_column_count: true, skip_empty_lines: true, on_record: each });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.add(`row ${number + 1}`, `found a table that cannot be read (${why}); expected CSV`);
    return [];
  }
  if (number === 0) problems.add('row 1', 'found an empty file; expected a header');
  return rows;
}

function checkHeader(values: readonly string[], table: Table, problems: ProblemList): boolean {
  const wanted = table.schema.fields.map(({ name }) => name);
  if (values.join(',') === wanted.join(',')) return true;
  const found = shown(values.join(','));
  problems.add('row 1', `found the header ${found}; expected "${wanted.join(',')}"`);
  return false;
}

type ReadRow = (values: readonly string[], number: number) => Row | undefined;

function createReadRow({ schema }: Table, { sources, problems }: Deps): ReadRow {
  const findTwin = createFindTwin(schema.primaryKey);
  const missing = new Set(schema.missingValues);
  return (values, number) => {
    let isValid = true;
    const fault = (field: string, message: string) => {
      isValid = false;
      problems.add(`row ${number}${field && `, ${field}`}`, message);
    };
    if (values.length !== schema.fields.length) {
      fault('', `found ${values.length} cells; expected ${schema.fields.length}`);
      return undefined;
    }
    const cells = new Map<string, Cell>();
    for (const [i, field] of schema.fields.entries()) {
      const value = folded(values[i] ?? '');
      const cell = missing.has(value) ? missingCell(field) : parseCell(value, field);
      if (cell.kind === 'wrong') fault(field.name, `found ${shown(values[i])}; ${cell.expected}`);
      if (cell.kind === 'cell') cells.set(field.name, cell.value);
    }

    const source = String(cells.get('source') ?? '');
    if (!sources.has(source)) {
      fault('source', `found ${shown(source)}; expected the id of a valid source`);
    }
    const twin = findTwin(cells, number);
    if (twin !== undefined) {
      fault(schema.primaryKey.join(', '), `found the key of row ${twin} again; expected it once`);
    }
    return isValid ? { source, cells } : undefined;
  };
}

/** Gives the number of an earlier row with the same primary key. */
function createFindTwin(primaryKey: readonly string[]) {
  const rows = new Map<string, number>();
  return (cells: ReadonlyMap<string, Cell>, number: number): number | undefined => {
    if (primaryKey.length === 0) return undefined;
    const key = JSON.stringify(primaryKey.map((name) => cells.get(name) ?? null));
    const twin = rows.get(key);
    if (twin === undefined) rows.set(key, number);
    return twin;
  };
}

type ParsedCell =
  | Readonly<{ kind: 'cell'; value: Cell }>
  | Readonly<{ kind: 'missing' }>
  | Readonly<{ kind: 'wrong'; expected: string }>;

function missingCell({ constraints }: Field): ParsedCell {
  return constraints.required ? wrong('expected a value, as one is required') : { kind: 'missing' };
}

function parseCell(value: string, field: Field): ParsedCell {
  const { constraints, trueValues, falseValues } = field;
  if (value.length > CELL_CHARACTERS) return wrong('expected a shorter text');
  if (!isPlainLine(value)) return wrong('expected visible text only');
  if (constraints.enum && !constraints.enum.includes(value)) {
    return wrong(`expected one of ${constraints.enum.map((one) => `"${one}"`).join(', ')}`);
  }
  if (field.type === 'boolean') {
    if (trueValues.includes(value)) return { kind: 'cell', value: true };
    if (falseValues.includes(value)) return { kind: 'cell', value: false };
    return wrong(`expected "${trueValues[0] ?? 'true'}" or "${falseValues[0] ?? 'false'}"`);
  }
  return field.type === 'string' ? { kind: 'cell', value } : parseFigure(value, field.type);
}

function parseFigure(text: string, type: 'integer' | 'number'): ParsedCell {
  const value = Number(text);
  if (type === 'integer') {
    return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(value)
      ? { kind: 'cell', value }
      : wrong('expected a whole number in digits');
  }
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(value)
    ? { kind: 'cell', value }
    : wrong('expected a number in digits, with a point for decimals');
}

function wrong(expected: string): ParsedCell {
  return { kind: 'wrong', expected };
}
