import type { PassageStore } from '../store/passage-store.ts';
import type { Hit } from './blend.ts';
import { type Filter, isEmptyFilter, maskOf } from './filter.ts';
import type { MarkPassage } from './mark-passage.ts';
import type { Rank } from './rank.ts';
import type { Retrieval } from './retrieval.ts';

/** No source fills the list, but the one that the best passage is from: the question is likely about it. */
const PER_SOURCE = { best: 8, others: 3 } as const;

export type Retrieve = (
  question: string,
  options: Readonly<{ filter: Filter; limit: number }>,
) => Promise<Retrieval>;

type Deps = Readonly<{
  generation: string;
  store: PassageStore;
  rank: Rank;
  markPassage: MarkPassage;
}>;

/** The passages most likely to answer a question, best first, with where they hold its parts. */
export function createRetrieve({ generation, store, rank, markPassage }: Deps): Retrieve {
  return async (question, { filter, limit }) => {
    const allowed = isEmptyFilter(filter)
      ? undefined
      : {
          mask: maskOf(filter, store.sources, store.sourceOf),
          vectorsOf: (passages: readonly number[]) => store.vectors(passages),
        };
    const { analysed, hits, lexical, near } = await rank(question, allowed);

    const best = filter.source === undefined ? spread(hits, store.sourceOf) : hits;
    const shown = best.slice(0, limit);
    const passages = await store.passages(shown.map(({ passage }) => passage));
    return {
      generation,
      clauses: analysed.clauses.map(({ text, weight, isKnown }) => ({ text, weight, isKnown })),
      repairs: analysed.repairs,
      passages: passages.map((passage, at) => ({
        passage,
        score: shown[at]?.score ?? 0,
        lexical: scoreOf(lexical, shown[at]),
        similarity: scoreOf(near, shown[at]),
        ...markPassage(analysed.clauses, passage),
      })),
    };
  };
}

function scoreOf(hits: readonly Hit[], of: Hit | undefined): number {
  return hits.find(({ passage }) => passage === of?.passage)?.score ?? 0;
}

/** In order, at most a few of one source. */
function spread(hits: readonly Hit[], sourceOf: Uint32Array): Hit[] {
  const first = sourceOf[hits[0]?.passage ?? -1];
  const counts = new Map<number, number>();
  return hits.filter(({ passage }) => {
    const source = sourceOf[passage] ?? -1;
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    return count <= (source === first ? PER_SOURCE.best : PER_SOURCE.others);
  });
}
