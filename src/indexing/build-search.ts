import type { Concept } from '../corpus/glossary.ts';
import type { PassageTexts } from '../corpus/passages.ts';
import { createVectorGraph, type VectorGraph } from '../retrieval/vector-graph.ts';
import { createWordIndexBuilder } from '../retrieval/word-index-builder.ts';

type Searched = Readonly<{ passages: readonly PassageTexts[]; glossary: readonly Concept[] }>;

type Steps = Readonly<{
  breathe: () => Promise<void>;
  onProgress: (share: number) => void;
}>;

/** The word index of all passages, as it lies on disk; a passage's number is its place. */
export async function buildWords(
  { passages, glossary }: Searched,
  { breathe, onProgress }: Steps,
): Promise<Uint8Array> {
  const builder = createWordIndexBuilder({ concepts: glossary });
  for (const [number, { source, heading, text }] of passages.entries()) {
    builder.add({ title: source.title, heading, text });
    if (number % REPORTED_EVERY === 0) onProgress(number / passages.length);
    await breathe();
  }
  return builder.finish(breathe);
}

/** The graph of all vectors; a vector's label is its passage's number. */
export async function buildGraph(
  rows: readonly Readonly<{ vector: Float32Array }>[],
  dimensions: number,
  { breathe, onProgress }: Steps,
): Promise<VectorGraph> {
  const graph = createVectorGraph(dimensions);
  for (const [number, { vector }] of rows.entries()) {
    graph.add(vector);
    if (number % REPORTED_EVERY === 0) onProgress(number / rows.length);
    await breathe();
  }
  return graph;
}

const REPORTED_EVERY = 100;
