import type { PassageStore } from '../../store/passage-store.ts';
import type { Filter } from '../filter.ts';
import type { Found, FoundPassage, Retrieval, TableRows } from '../retrieval.ts';
import type { DatedFigure } from './editions.ts';
import type { FindTableRows } from './find-table-rows.ts';
import type { FoundRows } from './rows-of.ts';

type Deps = Readonly<{ store: PassageStore; findTableRows: FindTableRows }>;

type Read = Readonly<{
  /** The question as it was asked, and with its slips repaired. */
  texts: readonly string[];
  found: readonly FoundPassage[];
  options: Readonly<{ filter: Filter; limit: number }>;
}>;

/** What was found, and before it the rows of the table that the question is for. */
export async function withTableRows(
  { store, findTableRows }: Deps,
  { texts, found, options: { filter, limit } }: Read,
): Promise<Pick<Retrieval, 'table' | 'lacking'> & Pick<Found, 'passages'>> {
  const { rows, lacking } = await findTableRows(texts, filter);
  if (!rows) return { passages: found, ...(lacking && { lacking }) };
  const numbers = [...new Set(rows.figures.map(({ passage }) => passage))];
  const said = await store.passages(numbers);
  const ids = new Set(said.map(({ id }) => id));
  const first = said.map((passage) => ({ passage, score: 1, relevance: 1 }));
  const others = found.filter(({ passage }) => !ids.has(passage.id));
  return { passages: [...first, ...others].slice(0, limit), table: tableOf(rows, numbers) };
}

function tableOf(
  { kind, told, series, figures }: FoundRows,
  numbers: readonly number[],
): TableRows {
  const { subject, isOwned, isStock, unit } = series;
  const rows = figures.map(({ passage, place, time, value, isEstimate, subject: own }) => ({
    passage: numbers.indexOf(passage),
    place,
    time,
    value,
    isEstimate,
    ...(own !== undefined && { subject: own }),
  }));
  const isComparable = !ALONE.has(kind) && isOfOneBasis(figures);
  const how = told === undefined ? {} : { told };
  return { kind, ...how, subject, isOwned, isStock, unit, rows, isComparable };
}

/** Of these each row says all by itself. */
const ALONE: ReadonlySet<FoundRows['kind']> = new Set(['ranking', 'figure', 'span', 'unlike']);

/** Two, come by in the same way, of the time that the table says: a note with a year says another. */
function isOfOneBasis(figures: readonly DatedFigure[]): boolean {
  const [one, other, third] = figures;
  if (!one || !other || third) return false;
  const isTold = [one, other].every(({ isExpected, basis }) => !isExpected && !YEAR.test(basis));
  return isTold && one.basis === other.basis;
}

const YEAR = /\b(?:19|20)\d\d\b|\byears?\b/;
