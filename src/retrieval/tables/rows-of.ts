import type { SourceMeta } from '../../corpus/source.ts';
import type { PassageStore, StoredSeries } from '../../store/passage-store.ts';
import { type Filter, passesFilter } from '../filter.ts';
import { chooseProducts } from './choose-products.ts';
import { chooseRows } from './choose-rows.ts';
import type { DatedFigure } from './editions.ts';
import type { Fit } from './fit-series.ts';
import { newestOfBases } from './newest-prices.ts';
import type { ReadableSeries } from './readable-series.ts';
import type { TableQuestion, Told } from './table-question.ts';
import type { Unlike } from './unlike-kinds.ts';

/** A figure that answers; of which subject, where the rows have several. */
export type AnsweringFigure = DatedFigure & Readonly<{ subject?: string }>;

/** The rows of a table that answer a question, in the order to be shown. */
export type FoundRows = Readonly<{
  kind: TableQuestion['kind'] | 'unlike';
  told?: Told;
  series: StoredSeries;
  figures: readonly AnsweringFigure[];
}>;

/** A figure that is asked for by its place and time, and that no table has from a source that may be used. */
export type LackingFigure = Readonly<{
  /** What it is: "mine production of rare earths". */
  subject: string;
  places: readonly string[];
  year?: string;
  /** The stems that set it apart from what the same table has: "separ" of a separation quota. */
  apart?: readonly string[];
  isLater?: boolean;
}>;

export type Stored = Pick<PassageStore, 'series' | 'figures' | 'sources' | 'sourceOf'>;

/** A series that a question may be for, or a family of them, and what is asked of it. */
export type Candidate = Readonly<{
  series: StoredSeries;
  numbers: readonly number[];
  /** The product of each series of a family. */
  products?: ReadonlyMap<number, string>;
  asked: TableQuestion;
  fit: Fit;
}>;

/** The rows that a candidate has for the question, if it has them. */
export async function rowsOf(
  store: Stored,
  { series, numbers, products, asked }: Candidate,
  filter: Filter,
): Promise<FoundRows | undefined> {
  if (asked.kind === 'columns') return undefined;
  const figures = await Promise.all(
    numbers.map(async (number) => {
      const own = await figuresOf(store, number, filter);
      const place = products?.get(number);
      return place === undefined ? own : own.map((figure) => ({ ...figure, place }));
    }),
  );
  const chosen = (products ? chooseProducts : chooseRows)(asked, figures.flat());
  const told = 'told' in asked ? { told: asked.told } : {};
  return chosen && { kind: asked.kind, ...told, series, figures: chosen };
}

/** What a product costs of late, on each basis that is told. */
export async function newestPrices(
  { store, all }: Readonly<{ store: Stored; all: readonly ReadableSeries[] }>,
  numbers: readonly number[],
  filter: Filter,
): Promise<FoundRows | undefined> {
  const figures = await Promise.all(
    numbers.map(async (number) => {
      const unit = all[number]?.series.unit ?? '';
      return (await figuresOf(store, number, filter)).map((own) => ({ ...own, unit, number }));
    }),
  );
  const newest = newestOfBases(figures.flat());
  const series = newest[0] && all[newest[0].number]?.series;
  return series && { kind: 'figure', series, figures: newest };
}

/** Two columns of one row that a question sets against each other, each by a word that is its own. */
export async function columnsOf(
  store: Stored,
  candidates: readonly Candidate[],
  filter: Filter,
): Promise<FoundRows | undefined> {
  const [one, other, third] = candidates.filter(({ asked }) => asked.kind === 'columns');
  if (!one || !other || third || one.series.title !== other.series.title) return undefined;
  const isApart =
    !one.fit.used.isSubsetOf(other.fit.used) && !other.fit.used.isSubsetOf(one.fit.used);
  if (!isApart || one.series.unit !== other.series.unit) return undefined;
  const rows = await Promise.all(
    [one, other].map(async ({ numbers: [number = 0], asked, series: { subject } }) => {
      const chosen = chooseRows(asked, await figuresOf(store, number, filter));
      return (chosen ?? []).map((figure) => ({ ...figure, subject }));
    }),
  );
  const [[left, more] = [], [right, others] = []] = rows;
  const isOne = left && right && !more && !others && left.passage === right.passage;
  return isOne ? { kind: 'columns', series: one.series, figures: [left, right] } : undefined;
}

/** The newest figures of two kinds that are not to be set against each other. */
export async function unlikeRows(
  { store, all }: Readonly<{ store: Stored; all: readonly ReadableSeries[] }>,
  { kinds, series, year }: Unlike,
  filter: Filter,
): Promise<FoundRows | undefined> {
  const at = year === undefined ? {} : { year };
  const rows = await Promise.all(
    series.map(async ({ number, places }) => {
      const own = await figuresOf(store, number, filter);
      const each = places.length === 0 ? [[]] : places.map((place) => [place]);
      return each.flatMap((one) => chooseRows({ kind: 'figure', places: one, ...at }, own) ?? []);
    }),
  );
  const [first] = series;
  const told = first && all[first.number];
  if (!told || rows.flat().length === 0) return undefined;
  const subjects = kinds.map((kind) => {
    const own = series.find((one) => one.kind === kind);
    const subject = own && all[own.number]?.series.subject;
    return subject ?? told.series.subject.replace(/^.*?(?= (?:of|for) |$)/, kind);
  });
  return {
    kind: 'unlike',
    series: { ...told.series, subject: subjects.join(' and ') },
    figures: rows.flat(),
  };
}

async function figuresOf(store: Stored, number: number, filter: Filter): Promise<DatedFigure[]> {
  return (await store.figures(number)).flatMap((figure) => {
    const source = store.sources[store.sourceOf[figure.passage] ?? -1];
    return source && passesFilter(source, filter)
      ? [{ ...figure, source: source.id, published: dayOf(source) }]
      : [];
  });
}

/** From when on what was read of a source counts. */
function dayOf({ published, updated }: SourceMeta): string {
  return updated ?? published;
}
