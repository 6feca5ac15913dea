import { createAnalyseQuestion } from '../retrieval/analyse-question.ts';
import { createConceptMatcher } from '../retrieval/concepts.ts';
import { createMarkPassage } from '../retrieval/mark-passage.ts';
import { createRank } from '../retrieval/rank.ts';
import { createRetriever, type Retriever } from '../retrieval/retrieve.ts';
import { loadVectorGraph } from '../retrieval/vector-graph.ts';
import { openWordIndex } from '../retrieval/word-index.ts';
import { generationDir, IndexError, type Manifest } from '../store/generation.ts';
import { openGeneration } from '../store/open-generation.ts';
import type { PassageStore } from '../store/passage-store.ts';
import { createEmbed, type EmbedderKind } from './embedder.ts';

/** One generation, ready to be searched. */
export type Search = Retriever &
  Readonly<{
    manifest: Manifest;
    store: PassageStore;
    close(): Promise<void>;
  }>;

/** @throws IndexError where anything of the generation is not as it was written. */
export async function openSearch(
  indexDir: string,
  id: string,
  embedderKind: EmbedderKind,
): Promise<Search> {
  const generation = await openGeneration(indexDir, id);
  const { manifest, store, glossary } = generation;
  try {
    const words = openWordIndex(generation.words);
    const graph = await loadVectorGraph(generation.graphPath, {
      dimensions: manifest.embedder.dimensions,
      count: manifest.passages,
    });
    const embedder = embedderKind.open({ ...manifest.embedder, state: generation.embedderState });
    const matcher = createConceptMatcher(glossary);
    const rank = createRank({
      words,
      graph,
      analyse: createAnalyseQuestion({ index: words, matcher, concepts: glossary }),
      embed: createEmbed(embedder),
    });
    const markPassage = createMarkPassage({ matcher, concepts: glossary });
    const retriever = createRetriever({ generation: id, store, rank, markPassage });
    return { manifest, store, ...retriever, close: () => store.close() };
  } catch (cause) {
    await store.close();
    const reason = 'this version of the program cannot read a file of it';
    throw new IndexError(generationDir(indexDir, id), reason, { cause });
  }
}
