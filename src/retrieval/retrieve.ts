import type { Concept } from '../corpus/glossary.ts';
import type { PassageStore } from '../store/passage-store.ts';
import type { ConceptMatcher } from './concepts.ts';
import { type Filter, isEmptyFilter, maskOf } from './filter.ts';
import { withInitials } from './initials.ts';
import type { MarkPassage } from './mark-passage.ts';
import type { QuestionClause } from './question-clauses.ts';
import { withoutAsOf, withoutConfirming, withoutDispute } from './question-frame.ts';
import type { Rank } from './rank.ts';
import type { Clause, Found, FoundPassage, Retrieval } from './retrieval.ts';
import { spreadWithNeighbours } from './spread-neighbours.ts';
import { spreadSources } from './spread-sources.ts';
import { createFindTableRows } from './tables/find-table-rows.ts';
import { withTableRows } from './tables/with-table-rows.ts';
import { withDefinition } from './with-definition.ts';
import { createWithDisputes } from './with-disputes.ts';

type Options = Readonly<{ filter: Filter; limit: number }>;

/** The passages most likely to answer a question, best first. */
export type Retriever = Readonly<{
  search(question: string, options: Options): Promise<Found>;
  /** The same, with where they hold the question's parts; that takes twice the time. */
  retrieve(question: string, options: Options): Promise<Retrieval>;
}>;

type Deps = Readonly<{
  generation: string;
  store: PassageStore;
  rank: Rank;
  markPassage: MarkPassage;
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
}>;

export function createRetriever(deps: Deps): Retriever {
  const { generation, store, concepts, markPassage, matcher } = deps;
  const findTableRows = createFindTableRows({ store, matcher, names: concepts });
  const withDisputes = createWithDisputes(store);
  return {
    async search(question, options) {
      const asked = { question, spread: spreadSources };
      const { analysed, passages: found, how } = await find(deps, asked, options);
      const read = { texts: [question, analysed.text], orAlone: 'yes', found, options } as const;
      const { passages } = await withDefinition(deps, read);
      return { generation, repairs: analysed.repairs, ...how, passages };
    },
    async retrieve(question, options) {
      const asked = { question, spread: spreadWithNeighbours };
      const { analysed, passages: first, numbers, how } = await find(deps, asked, options);
      const found = await withDisputes({ found: first, numbers, limit: options.limit });
      const { repairs } = analysed;
      const texts = [question, analysed.text];
      const defined = await withDefinition(deps, { texts, orAlone: 'no', found, options });
      const read = { texts: [question, analysed.english], found: defined.passages, options };
      const { passages, table, lacking } = await withTableRows({ store, findTableRows }, read);
      const { definition } = table ? {} : defined;
      const { clauses, ranked, named } = markAll(markPassage, analysed.clauses, passages);
      return {
        generation,
        repairs,
        ...how,
        ...(analysed.english !== analysed.text && { english: analysed.english }),
        unread: analysed.unread,
        clauses,
        passages: ranked,
        things: [...named].flatMap((number) => namesOf(concepts[number])),
        ...(table && { table }),
        ...(lacking && { lacking }),
        ...(definition !== undefined && { definition }),
      };
    },
  };
}

function markAll(
  markPassage: MarkPassage,
  clauses: readonly QuestionClause[],
  passages: readonly FoundPassage[],
) {
  const named = new Set<number>();
  const mark = markPassage(clauses);
  const ranked = passages.map((one) => {
    const { concepts: numbers, ...marked } = mark(one.passage);
    for (const number of numbers) named.add(number);
    return { ...one, ...marked };
  });
  return { ...withInitials({ clauses: clauses.map(shownOf), ranked }), named };
}

type Asked = Readonly<{ question: string; spread: typeof spreadSources }>;

async function find(
  { store, rank }: Deps,
  { question, spread }: Asked,
  { filter, limit }: Options,
) {
  const allowed = isEmptyFilter(filter)
    ? undefined
    : {
        mask: maskOf(filter, store.sources, searchedOf(store)),
        vectorsOf: (passages: readonly number[]) => store.vectors(passages),
      };
  const plain = filter.until === undefined ? question : withoutAsOf(question);
  const asked = withoutConfirming(withoutDispute(plain));
  const { analysed, hits, wordsAlone } = await rank(asked, allowed);
  const found =
    filter.source === undefined
      ? spread(hits, searchedOf(store))
      : hits.map((hit) => ({ ...hit, relevance: hit.score }));
  const shown = found.slice(0, limit);
  const passages = await store.passages(shown.map(({ passage }) => passage));
  return {
    analysed,
    how: wordsAlone === undefined ? {} : { wordsAlone },
    numbers: shown.map(({ passage }) => passage),
    passages: passages.map((passage, at) => {
      const { score = 0, relevance = 0 } = shown[at] ?? {};
      return { passage, score, relevance };
    }),
  };
}

/** The sources of the passages that words and vectors know: the definitions stand behind them. */
function searchedOf({ sourceOf, definitions }: PassageStore): Uint32Array {
  return sourceOf.subarray(0, sourceOf.length - definitions.size);
}

/** All labels of a thing; a term is the name of none. */
function namesOf(concept: Concept | undefined): (readonly string[])[] {
  return concept && concept.kind !== 'term' ? [concept.labels] : [];
}

/** Without the terms that it is found by. */
function shownOf({ text, weight, isKnown, isTerm }: QuestionClause): Clause {
  return { text, weight, isKnown, isTerm };
}
