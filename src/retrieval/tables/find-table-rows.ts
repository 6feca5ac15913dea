import type { Concept } from '../../corpus/glossary.ts';
import type { SourceMeta } from '../../corpus/source.ts';
import type { PassageStore, StoredSeries } from '../../store/passage-store.ts';
import { wordsOf } from '../../text/words.ts';
import type { ConceptMatcher } from '../concepts.ts';
import { type Filter, passesFilter } from '../filter.ts';
import { chooseRows, type DatedFigure } from './choose-rows.ts';
import { questionWordsOf } from './fit-series.ts';
import { placeKeyOf, type PlaceSpan } from './place-keys.ts';
import { readableSeries, type ReadableSeries } from './readable-series.ts';
import { mayAskTables, readTableQuestion, type TableQuestion } from './table-question.ts';

/** The rows of a table that answer a question which ranks or compares, in the order to be shown. */
export type FoundRows = Readonly<{
  kind: TableQuestion['kind'];
  series: StoredSeries;
  figures: readonly DatedFigure[];
}>;

type Deps = Readonly<{
  store: Pick<PassageStore, 'series' | 'figures' | 'sources' | 'sourceOf'>;
  matcher: ConceptMatcher;
  /** The glossary's names, by the numbers that the matcher gives. */
  names: readonly Pick<Concept, 'prefLabel' | 'kind'>[];
}>;

/**
 * None where the question, as it was asked or with its slips repaired, is not surely one for the order
 * or the difference of a table's rows.
 */
export type FindTableRows = (
  questions: readonly string[],
  filter: Filter,
) => Promise<FoundRows | undefined>;

/** What series there are is read with the first question that may be for one, and kept. */
export function createFindTableRows(deps: Deps): FindTableRows {
  let read: Promise<ReadableSeries[]> | undefined;
  const readSeries = async () => (await deps.store.series()).map(readableSeries);
  return async (questions, filter) => {
    for (const question of new Set(questions)) {
      const words = wordsOf(question);
      const joined = words.map(({ word }) => word).join(' ');
      if (words.length > MOST_WORDS || !mayAskTables(joined)) continue;
      read ??= readSeries();
      // oxlint-disable-next-line no-await-in-loop
      const found = await rowsFor(deps, await read, { question, joined, filter });
      if (found) return found;
    }
    return undefined;
  };
}

type Asked = Readonly<{ question: string; joined: string; filter: Filter }>;

async function rowsFor(
  deps: Deps,
  all: readonly ReadableSeries[],
  { question, joined, filter }: Asked,
): Promise<FoundRows | undefined> {
  const read = questionWordsOf(question, namedIn(deps, question));
  const candidates = all.flatMap((readable, number) => {
    const asked = readTableQuestion(readable, read, joined);
    return asked ? [{ series: readable.series, number, asked }] : [];
  });
  const ranks = candidates.map(({ series, asked }) => rankOf(series, asked.telling, joined));
  for (const rank of [...new Set(ranks)].toSorted((a, b) => b - a)) {
    const equal = candidates.filter((_, at) => ranks[at] === rank);
    // oxlint-disable-next-line no-await-in-loop
    const found = await Promise.all(equal.map((one) => rowsOf(deps, one, filter)));
    const [only, other] = found.filter((rows) => rows !== undefined);
    // Two kinds of figures that fit alike: which is meant is open.
    if (only) return other ? undefined : only;
  }
  return undefined;
}

/** A question for an order or a difference is short. */
const MOST_WORDS = 24;
const SHARES = /^(?:per cent|%)$/;

/** How well a series fits; where no share is asked for, the thing itself comes before shares of it. */
function rankOf({ unit }: StoredSeries, telling: number, joined: string): number {
  const isShare = SHARES.test(unit) && !/\b(?:shares?|percent|per cent|percentage)\b/.test(joined);
  return isShare ? telling - MOST_WORDS : telling;
}

/** A country's other names are mostly its capital, and so its government: that speaks, and mines nothing. */
function namedIn({ matcher, names }: Deps, question: string): PlaceSpan[] {
  return matcher.find(question).flatMap(({ concept, first, last }) => {
    const { prefLabel = '', kind } = names[concept] ?? {};
    return kind === 'country' ? [] : [{ first, last, key: placeKeyOf(prefLabel) }];
  });
}

type Candidate = Readonly<{ series: StoredSeries; number: number; asked: TableQuestion }>;

async function rowsOf(
  { store }: Deps,
  { series, number, asked }: Candidate,
  filter: Filter,
): Promise<FoundRows | undefined> {
  const figures = (await store.figures(number)).flatMap((figure) => {
    const source = store.sources[store.sourceOf[figure.passage] ?? -1];
    return source && passesFilter(source, filter)
      ? [{ ...figure, source: source.id, published: dayOf(source) }]
      : [];
  });
  const chosen = chooseRows(asked, figures);
  return chosen && { kind: asked.kind, series, figures: chosen };
}

/** From when on what was read of a source counts. */
function dayOf({ published, updated }: SourceMeta): string {
  return updated ?? published;
}
