import { contentHash, embeddedText, type PassageTexts } from '../corpus/passages.ts';
import type { EmbeddingCache } from '../store/embedding-cache.ts';
import { type Bulk, type Embedder, embedAll } from './embedder.ts';

type Options = Readonly<{
  /** Embed everything again, whatever the cache holds. */
  isFull: boolean;
  breathe: () => Promise<void>;
  onProgress: (share: number) => void;
  /** Told of each batch that the model embedded. */
  onEmbedded?: (embedded: Readonly<{ passages: number; tokens: number }>) => void;
  signal: AbortSignal;
}>;

type Deps = Readonly<{ embedder: Embedder; cache: Pick<EmbeddingCache, 'find' | 'save'> }>;

type Missing = Readonly<{ hash: string; text: string }>;

/** For a model that names no limit of its own. */
const DEFAULT_BATCH = 64;

/**
 * One vector a passage, by content hash. What the cache holds is not embedded again; each batch is in
 * the cache as soon as it is embedded, so that a crash costs only what is under way.
 */
export async function embedPassages(
  passages: readonly PassageTexts[],
  deps: Deps,
  options: Options,
): Promise<Map<string, Float32Array>> {
  const { embedder, cache } = deps;
  const { isFull, breathe } = options;
  const vectors = new Map<string, Float32Array>();
  const missing = new Map<string, Missing>();
  for (const passage of passages) {
    const hash = contentHash(passage);
    const cached = isFull ? undefined : cache.find(embedder.name, hash);
    if (cached?.length === embedder.dimensions) vectors.set(hash, cached);
    else missing.set(hash, { hash, text: embeddedText(passage) });
    await breathe();
  }
  for (const [hash, vector] of await embedMissing([...missing.values()], deps, options)) {
    vectors.set(hash, vector);
  }
  return vectors;
}

/** @throws where a batch can't be embedded; those that are under way are finished and kept first. */
async function embedMissing(
  missing: readonly Missing[],
  { embedder, cache }: Deps,
  { breathe, onProgress, onEmbedded, signal }: Options,
): Promise<Map<string, Float32Array>> {
  const bulk = embedder.bulk ?? (await bulkOf(embedder));
  const vectors = new Map<string, Float32Array>();
  const batches = batchesOf(missing, bulk).values();
  let isFailed = false;
  const embedBatches = async () => {
    for (const batch of batches) {
      const texts = batch.map(({ text }) => text);
      const embedded = await bulk.attempt((limit) => embedAll(embedder, texts, limit), signal);
      const fresh = freshOf(batch, embedded.vectors);
      cache.save(embedder.name, fresh);
      for (const [hash, vector] of fresh) vectors.set(hash, vector);
      onEmbedded?.({ passages: batch.length, tokens: embedded.tokens });
      onProgress(vectors.size / missing.length);
      await breathe();
      if (isFailed) return;
    }
  };
  const lanes = Array.from({ length: bulk.atOnce }, () =>
    embedBatches().catch((error: unknown) => {
      isFailed = true;
      throw error;
    }),
  );
  for (const lane of await Promise.allSettled(lanes)) {
    if (lane.status === 'rejected') throw lane.reason;
  }
  return vectors;
}

async function bulkOf({ model }: Embedder): Promise<Bulk> {
  const texts = (await model.maxEmbeddingsPerCall) ?? DEFAULT_BATCH;
  return { texts, characters: Infinity, atOnce: 1, attempt: (work, signal) => work(signal) };
}

function freshOf(
  batch: readonly Missing[],
  vectors: readonly Float32Array[],
): Map<string, Float32Array> {
  return new Map(
    batch.flatMap(({ hash }, i) => {
      const vector = vectors[i];
      return vector ? [[hash, vector] as const] : [];
    }),
  );
}

/** In order, none over a limit; a text that is over it by itself goes alone. */
function batchesOf(missing: readonly Missing[], { texts, characters }: Bulk): Missing[][] {
  const batches: Missing[][] = [];
  let batch: Missing[] = [];
  let length = 0;
  for (const one of missing) {
    const isFull = batch.length === texts || length + one.text.length > characters;
    if (isFull && batch.length > 0) {
      batches.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(one);
    length += one.text.length;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
