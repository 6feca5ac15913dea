import type { Concept } from '../corpus/glossary.ts';
import type { PassageStore } from '../store/passage-store.ts';
import type { Hit } from './blend.ts';
import { type Filter, isEmptyFilter, maskOf } from './filter.ts';
import type { MarkPassage } from './mark-passage.ts';
import type { Rank } from './rank.ts';
import type { Found, Retrieval } from './retrieval.ts';

/** No source fills the list, but the one that the best passage is from: the question is likely about it. */
const PER_SOURCE = { best: 8, others: 3 } as const;

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
  concepts: readonly Concept[];
}>;

export function createRetriever(deps: Deps): Retriever {
  const { generation, concepts, markPassage } = deps;
  return {
    async search(question, options) {
      const { analysed, passages, how } = await find(deps, question, options);
      return { generation, repairs: analysed.repairs, ...how, passages };
    },
    async retrieve(question, options) {
      const { analysed, passages, how } = await find(deps, question, options);
      const { clauses, repairs } = analysed;
      const named = new Set<number>();
      const ranked = passages.map((one) => {
        const { concepts: numbers, ...marked } = markPassage(clauses, one.passage);
        for (const number of numbers) named.add(number);
        return { ...one, ...marked };
      });
      return {
        generation,
        repairs,
        ...how,
        clauses: clauses.map(({ text, weight, isKnown }) => ({ text, weight, isKnown })),
        passages: ranked,
        things: [...named].flatMap((number) => namesOf(concepts[number])),
      };
    },
  };
}

async function find({ store, rank }: Deps, question: string, { filter, limit }: Options) {
  const allowed = isEmptyFilter(filter)
    ? undefined
    : {
        mask: maskOf(filter, store.sources, store.sourceOf),
        vectorsOf: (passages: readonly number[]) => store.vectors(passages),
      };
  const { analysed, hits, wordsAlone } = await rank(question, allowed);
  const best = filter.source === undefined ? spread(hits, store.sourceOf, limit) : hits;
  const shown = best.slice(0, limit);
  const passages = await store.passages(shown.map(({ passage }) => passage));
  return {
    analysed,
    how: wordsAlone === undefined ? {} : { wordsAlone },
    passages: passages.map((passage, at) => ({ passage, score: shown[at]?.score ?? 0 })),
  };
}

/** All labels of a thing; a term is the name of none. */
function namesOf(concept: Concept | undefined): (readonly string[])[] {
  return concept && concept.kind !== 'term' ? [concept.labels] : [];
}

/** In order, at most a few of one source. */
function spread(hits: readonly Hit[], sourceOf: Uint32Array, limit: number): Hit[] {
  const first = sourceOf[hits[0]?.passage ?? -1];
  const counts = new Map<number, number>();
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (kept.length === limit) break;
    const source = sourceOf[hit.passage] ?? -1;
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    if (count <= (source === first ? PER_SOURCE.best : PER_SOURCE.others)) kept.push(hit);
  }
  return kept;
}
