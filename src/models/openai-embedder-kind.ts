import { createHash } from 'node:crypto';
import { type Bulk, type Embedder, type EmbedderKind } from '../indexing/embedder.ts';
import { OPENAI_URL } from './connection.ts';
import type { EmbeddingMeter } from './embedding-meter.ts';
import { createOpenAIEmbeddingModel, type EmbeddingSettings } from './openai-embedding-model.ts';
import { PATIENCE, withRetries } from './retry.ts';

/** Its vector shows whether the model behind a name is the one that it was. */
const PROBE = 'Who mines, refines and buys rare earths, and which country controls their export?';

/** Under which the probe's vector is in the cache, beside those of passages. */
const PROBE_HASH = 'probe';

/** The same model gives the same text vectors this near, whatever machine it runs on. */
const SAME_COSINE = 0.99;

/** OpenAI takes 2048 texts and 300,000 tokens a request; no text has more than one token a character. */
const OPENAI_BULK = { texts: 256, characters: 250_000, atOnce: 3 } as const;

/** Some servers refuse more than 32 texts, and one machine gains nothing from many requests at once. */
const LOCAL_BULK = { texts: 32, characters: 100_000, atOnce: 2 } as const;

/**
 * Embeds with a provider's model. It has no state: which model made a generation's vectors is in its
 * name, `openai/HOST/MODEL@DIMENSIONS#PROBE`.
 */
export function createOpenAIEmbedderKind(
  settings: EmbeddingSettings,
  meter?: EmbeddingMeter,
): EmbedderKind {
  const { label, isOwn, probe, embedderOf } = partsOf(settings, meter);
  return {
    async prepare(texts, { cache, signal }) {
      const vector = await probe(signal);
      const isKnown = (name: string) =>
        isOwn(name) && isSame(vector, cache?.find(name, PROBE_HASH));
      const known = cache?.embedders().find(isKnown);
      const name = known ?? `${label}@${vector.length}#${hashOf(vector)}`;
      if (known === undefined) cache?.save(name, new Map([[PROBE_HASH, vector]]));
      return embedderOf(name, vector.length, texts.length);
    },
    open({ name, fittedOn }) {
      const named = parseName(name);
      if (!named || !isOwn(name)) throw new Error(`its embedder is "${name}" and not "${label}"`);
      return embedderOf(name, named.dimensions, fittedOn);
    },
    provider: {
      label: settings.dimensions === undefined ? label : `${label}@${settings.dimensions}`,
      isOwn,
      async isUnchanged(name, { cache, signal }) {
        return isSame(await probe(signal), cache?.find(name, PROBE_HASH));
      },
    },
  };
}

function partsOf(settings: EmbeddingSettings, meter: EmbeddingMeter | undefined) {
  const { connection, model: modelId, dimensions, patience = PATIENCE } = settings;
  const label = `openai/${connection.host}/${modelId}`;
  const bare = createOpenAIEmbeddingModel(settings);
  const model = meter ? meter.over(bare) : bare;
  const { bulk = connection.baseUrl === OPENAI_URL ? OPENAI_BULK : LOCAL_BULK } = settings;
  const attempt: Bulk['attempt'] = (work, signal) => withRetries(work, patience, signal);
  return {
    label,
    isOwn: (name: string): boolean => {
      const named = parseName(name);
      return named?.label === label && (dimensions ?? named.dimensions) === named.dimensions;
    },
    probe: async (signal: AbortSignal): Promise<Float32Array> => {
      const { embeddings } = await attempt(
        async (abortSignal) => model.doEmbed({ values: [PROBE], abortSignal }),
        signal,
      );
      return Float32Array.from(embeddings[0] ?? []);
    },
    embedderOf: (name: string, length: number, fittedOn: number): Embedder => ({
      model,
      name,
      dimensions: length,
      state: new Uint8Array(),
      fittedOn,
      bulk: { ...bulk, attempt },
    }),
  };
}

type Named = Readonly<{ label: string; dimensions: number }>;

function parseName(name: string): Named | undefined {
  const parts = /^(?<label>openai\/.+)@(?<dimensions>\d+)#[0-9a-f]{8}$/.exec(name)?.groups;
  const { label, dimensions } = parts ?? {};
  return label === undefined ? undefined : { label, dimensions: Number(dimensions) };
}

function hashOf(vector: Float32Array): string {
  const bytes = new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

function isSame(one: Float32Array, other: Float32Array | undefined): boolean {
  if (one.length !== other?.length) return false;
  return dot(one, other) >= SAME_COSINE * Math.sqrt(dot(one, one) * dot(other, other));
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}
