import type { PassageTexts } from '../corpus/passages.ts';
import { cachePathOf, openEmbeddingCache } from '../store/embedding-cache.ts';
import type { Manifest } from '../store/generation.ts';
import type { EmbedderKind } from './embedder.ts';
import { type EmbeddingNeed, findEmbeddingNeed } from './embedding-need.ts';

type Deps = Readonly<{ indexDir: string; embedderKind: EmbedderKind }>;

type Previous = Pick<Manifest, 'embedder'> | undefined;

/** Whether vectors of the generation can't be compared with those that the provider's model makes. */
export function isForeign({ provider }: EmbedderKind, previous: Previous): boolean {
  return (
    provider !== undefined && previous !== undefined && !provider.isOwn(previous.embedder.name)
  );
}

/** The same, and where the name is the model's own, the model is asked whether it is the same still. */
export async function isOtherModel(
  { embedderKind, indexDir }: Deps,
  previous: Previous,
  signal: AbortSignal,
): Promise<boolean> {
  const { provider } = embedderKind;
  if (!provider || !previous) return false;
  if (isForeign(embedderKind, previous)) return true;
  const cache = openEmbeddingCache(cachePathOf(indexDir));
  try {
    return !(await provider.isUnchanged(previous.embedder.name, { cache, signal }));
  } finally {
    cache.close();
  }
}

/** What a check says that a reindex would embed; a reindex has embedded nothing before it is built. */
export function needBefore(
  { embedderKind: { provider }, indexDir }: Deps,
  { passages }: Readonly<{ passages: readonly PassageTexts[] }>,
  mode: string,
): EmbeddingNeed | undefined {
  if (!provider) return undefined;
  if (mode !== 'check') return { passages: 0, tokens: 0 };
  return findEmbeddingNeed(passages, { indexDir, provider });
}
