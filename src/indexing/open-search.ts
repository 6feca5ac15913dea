import { createAnalyseQuestion } from '../retrieval/analyse-question.ts';
import { createConceptMatcher } from '../retrieval/concepts.ts';
import { NOTHING, type Without } from '../retrieval/ingredients.ts';
import { createMarkPassage } from '../retrieval/mark-passage.ts';
import { createRank, type Vectors } from '../retrieval/rank.ts';
import { createRetriever, type Retriever } from '../retrieval/retrieve.ts';
import { loadVectorGraph } from '../retrieval/vector-graph.ts';
import { openWordIndex } from '../retrieval/word-index.ts';
import { generationDir, IndexError, type Manifest } from '../store/generation.ts';
import { type Generation, openGeneration } from '../store/open-generation.ts';
import type { PassageStore } from '../store/passage-store.ts';
import { createEmbed, type EmbedderKind } from './embedder.ts';
import {
  type FindOtherModel,
  type FoundModel,
  otherByName,
  type OtherModel,
} from './other-model.ts';
import { createProvenEmbed } from './proven-embed.ts';

/** One generation, ready to be searched. */
export type Search = Retriever &
  Readonly<{
    manifest: Manifest;
    store: PassageStore;
    /** Set where words alone find, since the vectors are not of this model, which is set. */
    other?: OtherModel;
    close(): Promise<void>;
  }>;

type Options = Readonly<{
  without?: Without;
  /** Unless given, names alone are compared. */
  findOther?: FindOtherModel;
}>;

/** @throws IndexError where anything of the generation is not as it was written. */
export async function openSearch(
  indexDir: string,
  id: string,
  embedderKind: EmbedderKind,
  { without = NOTHING, findOther }: Options = {},
): Promise<Search> {
  const generation = await openGeneration(indexDir, id);
  const { manifest, store } = generation;
  const { name } = manifest.embedder;
  const found = findOther ? await findOther(name) : foundByName(embedderKind, name);
  const glossary = without.has('glossary') ? [] : generation.glossary;
  try {
    const words = openWordIndex(generation.words, without);
    const matcher = createConceptMatcher(glossary);
    const rank = createRank({
      words,
      analyse: createAnalyseQuestion({ index: words, matcher, concepts: glossary, without }),
      vectors: without.has('vectors')
        ? { kind: 'none', reason: 'they are left out' }
        : await openVectors(generation, embedderKind, found),
    });
    const markPassage = createMarkPassage({ matcher, concepts: glossary, without });
    const retriever = createRetriever({
      generation: id,
      store,
      rank,
      markPassage,
      matcher,
      concepts: glossary,
    });
    const close = () => store.close();
    const foreign = found.kind === 'other' && { other: found.other };
    return { manifest, store, ...foreign, ...retriever, close };
  } catch (cause) {
    await store.close();
    const reason = 'this version of the program cannot read a file of it';
    throw new IndexError(generationDir(indexDir, id), reason, { cause });
  }
}

function foundByName(embedderKind: EmbedderKind, indexed: string): FoundModel {
  const other = otherByName(embedderKind, indexed);
  return other ? { kind: 'other', other } : { kind: 'own' };
}

/** None where a provider's model is set and the vectors are not its own: mixed, they would mislead. */
async function openVectors(
  { manifest, store, graphPath, embedderState }: Generation,
  embedderKind: EmbedderKind,
  found: FoundModel,
): Promise<Vectors> {
  const { name, dimensions } = manifest.embedder;
  const reasonAgainst = (other: OtherModel) =>
    `the index has vectors of "${name}", and "${other.name}" is set`;
  if (found.kind === 'other') return { kind: 'none', reason: reasonAgainst(found.other) };
  const count = manifest.passages - store.definitions.size;
  const graph = await loadVectorGraph(graphPath, { dimensions, count });
  const embedder = embedderKind.open({ ...manifest.embedder, state: embedderState });
  const embed = createEmbed(embedder);
  if (found.kind === 'own') return { kind: 'graph', graph, embed };
  const { askAgain } = found;
  const proven = createProvenEmbed({
    embed,
    askAgain,
    reasonAgainst,
    now: () => performance.now(),
  });
  return { kind: 'graph', graph, embed: proven };
}
