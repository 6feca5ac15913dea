import { UNITS } from '../text/units.ts';
import type { Field, Table } from './datapackage.ts';
import type { Cell } from './parse-table.ts';
import { type Roles, rolesOf } from './table-roles.ts';
import { type Subject, TABLE_SUBJECTS } from './table-subjects.ts';
import { placeOf } from './wording.ts';

/** Figures that are of one kind, so that they may be put in order and set against each other. */
export type Series = Readonly<{
  /** The table's title. */
  title: string;
  /** The column's name, where the table has figures in several. */
  column: string;
  /** What of its table it is: "refining", "dysprosium oxide". */
  key: string;
  /** "mine production of rare earths": what its figures are, as in a sentence. */
  subject: string;
  /** Whether the subject is had ("China's share") and doesn't lie somewhere ("output in China"). */
  isOwned: boolean;
  /** "tonnes", "per cent", "USD/kg"; empty where the table doesn't say. */
  unit: string;
  /** What the figures are of: "country", "plant"; empty where the table has one thing alone. */
  of: string;
  /** Whether its time is the day that a stock is told of, and not when something flowed. */
  isStock: boolean;
  /** Whether it has one figure alone, which compares with nothing. */
  isAlone?: true;
}>;

/** One figure of a row. */
export type Figure = Readonly<{
  /** "the United States"; empty where the table has one thing alone. */
  place: string;
  /** ISO 3166-1 alpha-2, where the table has it. */
  code: string;
  /** `whole`: the world, a total; `rest`: all the others together. */
  part: 'one' | 'whole' | 'rest';
  /** As the table has it: "2024", "2025-06-11". */
  time: string;
  value: number;
  isEstimate: boolean;
  /** Whether it is a projection or an expectation. */
  isExpected: boolean;
  /** How it was come by, as the table's notes have it. */
  basis: string;
}>;

export type RowFigure = Readonly<{ series: Series; figure: Figure }>;

/** A function that gives the figures of a table's rows: none of a table that has none or no time. */
export function createFiguresOf(table: Table): (cells: ReadonlyMap<string, Cell>) => RowFigure[] {
  const roles = rolesOf(table);
  const { time, values } = roles;
  if (!time || values.length === 0) return () => [];
  return (cells) =>
    values.flatMap((field) => {
      const value = cells.get(field.name);
      const when = cells.get(time.name);
      if (typeof value !== 'number' || when === undefined) return [];
      const subject = subjectOf(table, roles, { field, cells });
      const series = seriesOf(table, roles, { field, cells, subject });
      const basis = [subject.basis ?? '', ...textsAt(cells, roles.basis)].filter(Boolean);
      const isEstimate = roles.estimated ? cells.get(roles.estimated.name) === true : false;
      const figure = {
        ...thingOf(roles, cells),
        time: String(when),
        value,
        isEstimate: isEstimate || basis.some((one) => ABOUT.test(one)),
        isExpected: basis.some((one) => EXPECTED.test(one)),
        basis: basis.join('; '),
      };
      return [{ series, figure }];
    });
}

const EXPECTED = /\b(?:projec|forecast|expect|planned|target)/i;
const ABOUT = /\b(?:about|estimate)/i;

type At = Readonly<{ field: Field; cells: ReadonlyMap<string, Cell> }>;

function subjectOf(table: Table, { values, key }: Roles, { field, cells }: At): Subject {
  const known = TABLE_SUBJECTS[table.name];
  if (known) return known(cells, field.name);
  const title = (table.title ?? table.name).replace(/ by [a-z].*$/, '');
  const column = values.length > 1 ? [field.title ?? field.name.replaceAll('_', ' ')] : [];
  return { words: [title, ...textsAt(cells, key), ...column].join(', ') };
}

function seriesOf(
  table: Table,
  { values, key, unit, thing, time }: Roles,
  { field, cells, subject }: At & Readonly<{ subject: Subject }>,
): Series {
  return {
    title: table.title ?? table.name,
    column: values.length > 1 ? field.name.replaceAll('_', ' ') : '',
    key: textsAt(cells, key).join(', '),
    subject: subject.words,
    isOwned: subject.isOwned ?? false,
    unit: unit ? String(cells.get(unit.name) ?? '') : unitOf(field),
    of: thing?.name.replace(/_code$/, '').replaceAll('_', ' ') ?? '',
    isStock: time?.name === 'as_of',
  };
}

/** The unit that a column's name or description has: "tonnes_reo", "share in percent". */
function unitOf({ name, title, description }: Field): string {
  const words = [name.replaceAll('_', ' '), title ?? '', description ?? ''].join(' ').split(/\s+/);
  const word = words.find((one) => (UNITS.get(one.toLowerCase())?.kind ?? 'count') !== 'count');
  return word === undefined ? '' : word.replace(/^percent$/i, 'per cent');
}

function thingOf({ thing, name, isPlace }: Roles, cells: ReadonlyMap<string, Cell>) {
  const code = thing ? String(cells.get(thing.name) ?? '') : '';
  const named = name ? cells.get(name.name) : undefined;
  const own = named === undefined ? undefined : String(named);
  const place = isPlace ? placeOf(code, own) : (own ?? code);
  const part = WHOLE.test(code) || WHOLE.test(place) ? 'whole' : partOf(code, place);
  return { place, code: /^[A-Z]{2}$/.test(code) ? code : '', part } as const;
}

const WHOLE = /^(?:WLD|(?:the )?(?:whole )?(?:world|total|all)(?: total)?)$/i;
const REST = /^(?:OTH|(?:all )?(?:the )?others?(?: countries)?|rest(?: of (?:the )?world)?)$/i;

function partOf(code: string, place: string): 'one' | 'rest' {
  return REST.test(code) || REST.test(place) ? 'rest' : 'one';
}

function textsAt(cells: ReadonlyMap<string, Cell>, fields: readonly Field[]): string[] {
  return fields.map(({ name }) => String(cells.get(name) ?? '')).filter(Boolean);
}
