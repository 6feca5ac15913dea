import type { PassageStore } from '../store/passage-store.ts';
import type { AnalysedQuestion } from './analyse-question.ts';
import { blend, type Hit } from './blend.ts';
import { type Filter, isEmptyFilter, maskOf } from './filter.ts';
import type { MarkPassage } from './mark-passage.ts';
import type { Retrieval } from './retrieval.ts';
import type { VectorGraph } from './vector-graph.ts';
import type { WordIndex } from './word-index.ts';

/** Each list goes this deep into the blend. */
const DEPTH = 100;

/** What words and vectors weigh: measured on 12 public collections, and flat around it. */
const WEIGHTS = { words: 0.7, vectors: 0.3 } as const;

/** So few allowed passages are scanned one by one: the graph would walk past nearly all it meets. */
const SCANNED = { passages: 1000, share: 0.02 } as const;

/** No source fills the list, but the one that the best passage is from: the question is likely about it. */
const PER_SOURCE = { best: 8, others: 3 } as const;

export type Retrieve = (
  question: string,
  options: Readonly<{ filter: Filter; limit: number }>,
) => Promise<Retrieval>;

type Deps = Readonly<{
  generation: string;
  store: PassageStore;
  words: WordIndex;
  graph: VectorGraph;
  analyse: (question: string) => AnalysedQuestion;
  embed: (text: string) => Promise<Float32Array>;
  markPassage: MarkPassage;
}>;

/** The passages most likely to answer a question, best first, with where they hold its parts. */
export function createRetrieve(deps: Deps): Retrieve {
  const { store } = deps;
  return async (question, { filter, limit }) => {
    const analysed = deps.analyse(question);
    const allowed = isEmptyFilter(filter)
      ? undefined
      : maskOf(filter, store.sources, store.sourceOf);
    const vector = await deps.embed(analysed.vectorText);
    const lexical = deps.words.search(analysed.query, { limit: DEPTH, allowed });
    const near = await nearest(deps, vector, allowed);
    const hits = blend([
      { hits: lexical, weight: WEIGHTS.words },
      { hits: near, weight: WEIGHTS.vectors },
    ]);

    const best = filter.source === undefined ? spread(hits, store.sourceOf) : hits;
    const shown = best.slice(0, limit);
    const passages = await store.passages(shown.map(({ passage }) => passage));
    return {
      generation: deps.generation,
      clauses: analysed.clauses.map(({ text, weight, isKnown }) => ({ text, weight, isKnown })),
      repairs: analysed.repairs,
      passages: passages.map((passage, rank) => ({
        passage,
        score: shown[rank]?.score ?? 0,
        lexical: scoreOf(lexical, shown[rank]),
        similarity: scoreOf(near, shown[rank]),
        ...deps.markPassage(analysed.clauses, passage),
      })),
    };
  };
}

async function nearest(
  { graph, store }: Deps,
  vector: Float32Array,
  allowed: Uint8Array | undefined,
): Promise<Hit[]> {
  if (!allowed) {
    return graph
      .search(vector, { limit: DEPTH })
      .map(({ label, similarity }) => ({ passage: label, score: similarity }));
  }
  const numbers = Array.from(allowed.keys()).filter((number) => allowed[number] === 1);
  if (numbers.length <= Math.max(SCANNED.passages, SCANNED.share * store.size)) {
    const vectors = await store.vectors(numbers);
    return numbers
      .map((passage, i) => ({ passage, score: dot(vector, vectors[i] ?? vector) }))
      .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, DEPTH);
  }
  return graph
    .search(vector, { limit: DEPTH, allowed: (label) => allowed[label] === 1 })
    .map(({ label, similarity }) => ({ passage: label, score: similarity }));
}

function scoreOf(hits: readonly Hit[], of: Hit | undefined): number {
  return hits.find(({ passage }) => passage === of?.passage)?.score ?? 0;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
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
