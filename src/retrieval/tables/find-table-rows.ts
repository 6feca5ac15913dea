import type { Concept } from '../../corpus/glossary.ts';
import { loadOnce } from '../../load-once.ts';
import type { StoredSeries } from '../../store/passage-store.ts';
import { stemOf } from '../../text/terms.ts';
import { wordsOf } from '../../text/words.ts';
import type { ConceptMatcher } from '../concepts.ts';
import type { Filter } from '../filter.ts';
import { isOfTwoFigures } from '../question-frame.ts';
import { questionWordsOf } from './fit-series.ts';
import { createIsAboutTables, type IsAboutTables } from './known-words.ts';
import { pricedNow, type PriceSeries, priceSeriesOf } from './newest-prices.ts';
import { placeKeyOf, type PlaceSpan } from './place-keys.ts';
import { type Family, familiesOf } from './product-family.ts';
import { readableSeries, type ReadableSeries } from './readable-series.ts';
import {
  type Candidate,
  columnsOf,
  type FoundRows,
  type LackingFigure,
  newestPrices,
  rowsOf,
  type Stored,
  unlikeRows,
} from './rows-of.ts';
import {
  mayAskTables,
  readTableQuestion,
  setsAgainst,
  type TableQuestion,
} from './table-question.ts';
import { unlikeIn } from './unlike-kinds.ts';

type Deps = Readonly<{
  store: Stored;
  matcher: ConceptMatcher;
  /** The glossary's names, by the numbers that the matcher gives. */
  names: readonly Pick<Concept, 'prefLabel' | 'kind'>[];
}>;

/**
 * None where the question, as it was asked or with its slips repaired, is not surely one for figures of
 * a table, for their order or for what comes of two of them.
 */
export type FindTableRows = (
  questions: readonly string[],
  filter: Filter,
) => Promise<Readonly<{ rows?: FoundRows; lacking?: LackingFigure }>>;

type Tables = Readonly<{
  all: readonly ReadableSeries[];
  families: readonly Family[];
  prices: PriceSeries;
  isAboutTables: IsAboutTables;
}>;

/** What series there are is read with the first question that may be for one, and kept. */
export function createFindTableRows(deps: Deps): FindTableRows {
  const readTables = loadOnce(async (): Promise<Tables> => {
    const series = await deps.store.series();
    const all = series.map(readableSeries);
    return {
      all,
      families: familiesOf(series),
      prices: priceSeriesOf(all),
      isAboutTables: createIsAboutTables(all),
    };
  });
  return async (questions, filter) => {
    const isOfTwo = questions.some(isOfTwoFigures);
    let lacking: LackingFigure | undefined;
    for (const question of new Set(questions)) {
      const words = wordsOf(question);
      const joined = words.map(({ word }) => word).join(' ');
      if (words.length > MOST_WORDS || !mayAskTables(joined)) continue;
      // oxlint-disable-next-line no-await-in-loop
      const tables = await readTables();
      if (!tables.isAboutTables(words)) continue;
      // oxlint-disable-next-line no-await-in-loop
      const found = await rowsFor(deps, tables, { question, joined, filter, isOfTwo });
      if (found.rows) return found;
      lacking ??= found.lacking;
    }
    return lacking ? { lacking } : {};
  };
}

type Asked = Readonly<{ question: string; joined: string; filter: Filter; isOfTwo: boolean }>;

async function rowsFor(
  deps: Deps,
  { all, families, prices }: Tables,
  { question, joined, filter, isOfTwo }: Asked,
): ReturnType<FindTableRows> {
  const { store } = deps;
  const read = questionWordsOf(question, namedIn(deps, question));
  const now = await newestPrices({ store, all }, pricedNow(prices, read, joined), filter);
  if (now) return { rows: now };
  const fitting = (readable: ReadableSeries, own: Pick<Candidate, 'numbers' | 'products'>) => {
    const found = readTableQuestion(readable, read, joined);
    if (!found || isOpen(readable.series, found.asked, joined)) return [];
    const asked = isOfTwo ? ofTwo(readable.series, found.asked) : found.asked;
    return [{ series: readable.series, ...own, ...found, asked }];
  };
  const candidates: Candidate[] = [
    ...all.flatMap((readable, number) => fitting(readable, { numbers: [number] })),
    ...families.flatMap(({ readable, members }) =>
      fitting(readable, { numbers: [...members.keys()], products: members }),
    ),
  ];
  const ranks = candidates.map(({ series, fit }) => rankOf(series, fit.used.size, joined));
  for (const rank of [...new Set(ranks)].toSorted((a, b) => b - a)) {
    const equal = candidates.filter((one, at) => ranks[at] === rank && !outdoing(one, candidates));
    // oxlint-disable-next-line no-await-in-loop
    const found = await Promise.all(equal.map((one) => rowsOf(store, one, filter)));
    const some = found.filter((rows) => rows !== undefined);
    const only = onlyOf(some);
    if (some.length > 0) return only ? { rows: only } : {};
  }
  const columns = await columnsOf(store, candidates, filter);
  const unlike = columns === undefined && setsAgainst(joined) ? unlikeIn(all, read) : undefined;
  const rows = unlike ? await unlikeRows({ store, all }, unlike, filter) : columns;
  if (rows) return { rows };
  const lacking = (await laterIn(store, candidates, filter)) ?? lackingIn(candidates);
  return lacking ? { lacking } : {};
}

/** What figure of a place, or of the world, is told only by sources later than what may be used. */
async function laterIn(
  store: Stored,
  candidates: readonly Candidate[],
  { until, ...others }: Filter,
): Promise<LackingFigure | undefined> {
  if (until === undefined) return undefined;
  for (const candidate of candidates) {
    const { asked, series, products } = candidate;
    if (asked.kind !== 'figure' || asked.year === undefined) continue;
    if (products || series.of !== 'country' || outdoing(candidate, candidates)) continue;
    // oxlint-disable-next-line no-await-in-loop
    if (!(await rowsOf(store, candidate, others))) continue;
    const places = asked.places.length > 0 ? asked.places : ['world'];
    return { subject: series.subject, places, year: asked.year, isLater: true };
  }
  return undefined;
}

/** A column beside a candidate's that more of the question names: without a figure it is answered by no other. */
function outdoing({ series, fit }: Candidate, all: readonly Candidate[]): Candidate | undefined {
  return all.find(
    (other) =>
      other.series.title === series.title &&
      other.series.column !== series.column &&
      other.fit.used.size > fit.used.size &&
      fit.used.isSubsetOf(other.fit.used),
  );
}

/** What figure of a place, or what above a bound, is asked for where that is what a series is of. */
function lackingIn(candidates: readonly Candidate[]): LackingFigure | undefined {
  for (const candidate of candidates) {
    const { asked, series, products } = candidate;
    if (outdoing(candidate, candidates)) continue;
    const isBounded = asked.kind === 'ranking' && asked.bound !== undefined;
    const places = asked.kind === 'figure' ? asked.places : [];
    const apart = asked.kind === 'figure' ? apartBy(candidate, candidates) : [];
    const isNamed = places.length > 0 || apart.length > 0;
    if (products || series.of === '' || !(isNamed || isBounded)) continue;
    const year = 'year' in asked ? { year: asked.year } : {};
    return { subject: series.subject, places, ...year, ...(apart.length > 0 && { apart }) };
  }
  return undefined;
}

/** The stems of a column that one beside it, which the question may be for too, doesn't have. */
function apartBy(candidate: Candidate, all: readonly Candidate[]): string[] {
  const less = all.find((other) => outdoing(other, [candidate]));
  return less ? [...candidate.fit.used.difference(less.fit.used)].map(stemOf) : [];
}

/** A question for figures is short. */
const MOST_WORDS = 24;
const SHARES = /^(?:per cent|%)$/;

/** How well a series fits; where no share is asked for, the thing itself comes before shares of it. */
function rankOf(series: StoredSeries, telling: number, joined: string): number {
  return isUnaskedShare(series, joined) ? telling - MOST_WORDS : telling;
}

/** What a share is now is told in many tables and texts, each of another basis; so is what a price is. */
function isOpen(series: StoredSeries, asked: TableQuestion, joined: string): boolean {
  if (asked.kind !== 'figure') return false;
  const isRate = series.unit.includes('/') || SHARES.test(series.unit);
  return isUnaskedShare(series, joined) || (isRate && asked.year === undefined);
}

/** Of what is counted on a day each edition has its own day, so that two figures for one thing are of two. */
function ofTwo({ isStock }: StoredSeries, asked: TableQuestion): TableQuestion {
  const isOne = asked.kind === 'figure' && asked.year === undefined && asked.places.length < 2;
  return isStock && isOne ? { ...asked, ofTwo: true } : asked;
}

/** "How much does China mine" is asked in tonnes. */
function isUnaskedShare({ unit }: StoredSeries, joined: string): boolean {
  return SHARES.test(unit) && !/\b(?:shares?|percent|per cent|percentage)\b/.test(joined);
}

/** Of two kinds of figures that fit alike it is open which is meant, but where one row has both. */
function onlyOf(found: readonly FoundRows[]): FoundRows | undefined {
  const [first] = found;
  const same = new Set(found.map(({ figures }) => figures.map(({ passage }) => passage).join()));
  return same.size === 1 ? first : undefined;
}

/** A country's other names are mostly its capital, and so its government: that speaks, and mines nothing. */
function namedIn({ matcher, names }: Deps, question: string): PlaceSpan[] {
  return matcher.find(question).flatMap(({ concept, first, last }) => {
    const { prefLabel = '', kind } = names[concept] ?? {};
    if (kind === 'country') return [];
    const named = kind === 'term' ? {} : ({ isNamed: true } as const);
    return [{ first, last, key: placeKeyOf(prefLabel), ...named }];
  });
}
