import type { AnalysedQuestion, AnalyseQuestion } from './analyse-question.ts';
import { blend, type Hit } from './blend.ts';
import type { VectorGraph } from './vector-graph.ts';
import type { WordIndex } from './word-index.ts';

/** How deep each list goes into the blend: vectors less far, since that is where the time goes. */
const DEPTH = { words: 64, vectors: 32 } as const;

/** What words and vectors weigh: measured on 12 public collections, and flat around it. */
const WEIGHTS = { words: 0.75, vectors: 0.25 } as const;

/** The last of few vectors is still nearer than nearly all others: nDCG@10 is as high as with 48 of them. */
const BEYOND = 0.3;

/** So few allowed passages are scanned one by one: the graph would walk past nearly all it meets. */
const SCANNED = { passages: 1000, share: 0.02 } as const;

/** The passages that may be returned. */
export type Allowed = Readonly<{
  /** By passage number, 1 where it may. */
  mask: Uint8Array;
  /** The vectors of these passages, in order. */
  vectorsOf: (passages: readonly number[]) => Promise<Float32Array[]>;
}>;

export type Ranking = Readonly<{
  analysed: AnalysedQuestion;
  /** By words and vectors, best first. */
  hits: readonly Hit[];
  /** Why by words alone. */
  wordsAlone?: string;
}>;

/** All passages, or of the allowed ones those, that fit a question. */
export type Rank = (question: string, allowed?: Allowed) => Promise<Ranking>;

type Deps = Readonly<{
  words: WordIndex;
  analyse: AnalyseQuestion;
  vectors: Vectors;
}>;

/** Passages by their meaning, or why that is not to be had. */
export type Vectors =
  | Readonly<{
      kind: 'graph';
      graph: VectorGraph;
      embed: (text: string) => Promise<QuestionVector>;
    }>
  | Readonly<{ kind: 'none'; reason: string }>;

/** A question's vector, or why there is none now, so that words alone have to find. */
export type QuestionVector =
  | Readonly<{ kind: 'vector'; vector: Float32Array }>
  | Readonly<{ kind: 'none'; reason: string }>;

/** Ranks passages by their numbers: what they say is not needed for it. */
export function createRank({ words, analyse, vectors }: Deps): Rank {
  return async (question, allowed) => {
    const analysed = await analyse(question);
    const found = await embeddedBy(vectors, analysed.vectorText);
    const lexical = words.search(analysed.query, { limit: DEPTH.words, allowed: allowed?.mask });
    if (found.kind === 'none') {
      const hits = blend([{ hits: lexical, weight: 1 }]);
      return { analysed, hits, wordsAlone: found.reason };
    }
    const near = await nearest(found.graph, found.vector, allowed);
    const hits = blend([
      { hits: lexical, weight: WEIGHTS.words },
      { hits: near, weight: WEIGHTS.vectors, beyond: BEYOND },
    ]);
    return { analysed, hits };
  };
}

async function embeddedBy(vectors: Vectors, text: string) {
  if (vectors.kind === 'none') return vectors;
  const embedded = await vectors.embed(text);
  return embedded.kind === 'none' ? embedded : { ...embedded, graph: vectors.graph };
}

async function nearest(
  graph: VectorGraph,
  vector: Float32Array,
  allowed: Allowed | undefined,
): Promise<Hit[]> {
  if (!allowed) {
    return graph
      .search(vector, { limit: DEPTH.vectors })
      .map(({ label, similarity }) => ({ passage: label, score: similarity }));
  }
  const { mask, vectorsOf } = allowed;
  const numbers = Array.from(mask.keys()).filter((number) => mask[number] === 1);
  if (numbers.length <= Math.max(SCANNED.passages, SCANNED.share * mask.length)) {
    const vectors = await vectorsOf(numbers);
    return numbers
      .map((passage, i) => ({ passage, score: dot(vector, vectors[i] ?? vector) }))
      .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, DEPTH.vectors);
  }
  return graph
    .search(vector, { limit: DEPTH.vectors, allowed: (label) => mask[label] === 1 })
    .map(({ label, similarity }) => ({ passage: label, score: similarity }));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
