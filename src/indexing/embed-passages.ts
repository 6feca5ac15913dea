import { contentHash, embeddedText, type PassageTexts } from '../corpus/passages.ts';
import type { EmbeddingCache } from '../store/embedding-cache.ts';
import { type Embedder, embedAll } from './embedder.ts';

type Options = Readonly<{
  /** Embed everything again, whatever the cache holds. */
  isFull: boolean;
  breathe: () => Promise<void>;
  onProgress: (share: number) => void;
  signal: AbortSignal;
}>;

/** For a model that names no limit of its own. */
const DEFAULT_BATCH = 64;

/**
 * One vector a passage, by content hash. What the cache holds is not embedded again; each batch is
 * in the cache before the next begins, so that a crash costs one batch at most.
 */
export async function embedPassages(
  passages: readonly PassageTexts[],
  deps: Readonly<{ embedder: Embedder; cache: Pick<EmbeddingCache, 'find' | 'save'> }>,
  { isFull, breathe, onProgress, signal }: Options,
): Promise<Map<string, Float32Array>> {
  const { embedder, cache } = deps;
  const vectors = new Map<string, Float32Array>();
  const missing: { hash: string; text: string }[] = [];
  for (const passage of passages) {
    const hash = contentHash(passage);
    const cached = isFull ? undefined : cache.find(embedder.name, hash);
    if (cached?.length === embedder.dimensions) vectors.set(hash, cached);
    else missing.push({ hash, text: embeddedText(passage) });
    await breathe();
  }

  const size = (await embedder.model.maxEmbeddingsPerCall) ?? DEFAULT_BATCH;
  for (let start = 0; start < missing.length; start += size) {
    const batch = missing.slice(start, start + size);
    const texts = batch.map(({ text }) => text);
    const embedded = await embedAll(embedder, texts, signal);
    const fresh = new Map(
      batch.flatMap(({ hash }, i) => {
        const vector = embedded[i];
        return vector ? [[hash, vector] as const] : [];
      }),
    );
    cache.save(embedder.name, fresh);
    for (const [hash, vector] of fresh) vectors.set(hash, vector);
    onProgress(Math.min(1, (start + size) / missing.length));
    await breathe();
  }
  return vectors;
}
