import { existsSync } from 'node:fs';
import { contentHash, embeddedText, type PassageTexts } from '../corpus/passages.ts';
import { cachePathOf, openEmbeddingCache } from '../store/embedding-cache.ts';
import { estimatedTokens } from './embedder.ts';

/** What a provider's model has to embed. */
export type EmbeddingNeed = Readonly<{ passages: number; tokens: number }>;

type Deps = Readonly<{
  indexDir: string;
  /** Whether vectors of this embedder are the model's. */
  isOwn: (name: string) => boolean;
}>;

/** What of these passages no vector of the model is there for, its tokens estimated. */
export function findEmbeddingNeed(
  passages: readonly PassageTexts[],
  { indexDir, isOwn }: Deps,
): EmbeddingNeed {
  const known = knownHashes(cachePathOf(indexDir), isOwn);
  const texts = new Map(
    passages.map((passage) => [contentHash(passage), embeddedText(passage)] as const),
  );
  const missing = [...texts].filter(([hash]) => !known.has(hash));
  const characters = missing.reduce((sum, [, text]) => sum + text.length, 0);
  return { passages: missing.length, tokens: estimatedTokens(characters) };
}

function knownHashes(cachePath: string, isOwn: Deps['isOwn']): Set<string> {
  if (!existsSync(cachePath)) return new Set();
  const cache = openEmbeddingCache(cachePath);
  try {
    const own = cache.embedders().filter((name) => isOwn(name));
    return new Set(own.flatMap((name) => [...cache.hashesOf(name)]));
  } finally {
    cache.close();
  }
}
