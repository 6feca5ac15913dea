import { contentHash, embeddedText, type PassageTexts } from '../corpus/passages.ts';
import { createAnalyseQuestion } from '../retrieval/analyse-question.ts';
import { createConceptMatcher } from '../retrieval/concepts.ts';
import { createRank, type Rank } from '../retrieval/rank.ts';
import { openWordIndex } from '../retrieval/word-index.ts';
import { createBreathe } from './breathe.ts';
import { buildGraph, buildWords } from './build-search.ts';
import { embedPassages } from './embed-passages.ts';
import { createEmbed, type EmbedderKind } from './embedder.ts';
import type { Progress } from './reindex.ts';

type Options = Readonly<{ onProgress: (progress: Progress) => void; signal: AbortSignal }>;

/**
 * Ranks these passages by their places, from an index in memory that is built as one on disk is, but
 * without a glossary: for texts that are no corpus of ours.
 */
export async function buildRank(
  embedderKind: EmbedderKind,
  passages: readonly PassageTexts[],
  { onProgress, signal }: Options,
): Promise<Rank> {
  const steps = { breathe: createBreathe(signal), signal };
  const at = (stage: Progress['stage']) => ({
    ...steps,
    onProgress: (share: number) => onProgress({ stage, share }),
  });
  const embedder = await embedderKind.prepare(passages.map(embeddedText), at('fit'));
  const vectors = await embedPassages(
    passages,
    { embedder, cache: NO_CACHE },
    { ...at('embed'), isFull: true },
  );
  const rows = passages.map((passage) => {
    const vector = vectors.get(contentHash(passage));
    if (!vector) throw new Error('Cannot index a passage: it was not embedded');
    return { vector };
  });
  const words = openWordIndex(await buildWords({ passages, glossary: [] }, at('words')));
  return createRank({
    words,
    analyse: createAnalyseQuestion({
      index: words,
      matcher: createConceptMatcher([]),
      concepts: [],
    }),
    vectors: {
      kind: 'graph',
      graph: await buildGraph(rows, embedder.dimensions, at('graph')),
      embed: createEmbed(embedder),
    },
  });
}

const NO_CACHE = { find: () => undefined, save: () => undefined };
