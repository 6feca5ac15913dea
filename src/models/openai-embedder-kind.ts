import { createHash } from 'node:crypto';
import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import { createCircuitBreaker } from '../circuit-breaker.ts';
import type {
  Bulk,
  Embedder,
  EmbedderKind,
  Identity,
  PrepareOptions,
} from '../indexing/embedder.ts';
import { OPENAI_URL } from './connection.ts';
import type { EmbeddingMeter } from './embedding-meter.ts';
import type { Doing } from './model-error.ts';
import { createOpenAIEmbeddingModel, type EmbeddingSettings } from './openai-embedding-model.ts';
import { PATIENCE, shortened, withRetries } from './retry.ts';
import { sparedModel } from './spared-model.ts';

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

/** One vector of one text: whoever waits for it gives a provider up that takes longer. */
const PROBE_WITHIN_MS = 4000;

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
    async prepare(texts, options) {
      const vector = await probe(options);
      const { cache, isWaitedFor } = options;
      const { name } = identityOf(vector, { label, isOwn, cache });
      if (!cache?.find(name, PROBE_HASH)) cache?.save(name, new Map([[PROBE_HASH, vector]]));
      return embedderOf({ name, dimensions: vector.length, fittedOn: texts.length, isWaitedFor });
    },
    open({ name, fittedOn }) {
      const named = parseName(name);
      if (!named || !isOwn(name)) throw new Error(`its embedder is "${name}" and not "${label}"`);
      return embedderOf({ name, dimensions: named.dimensions, fittedOn });
    },
    provider: {
      label: settings.dimensions === undefined ? label : `${label}@${settings.dimensions}`,
      isOwn,
      identify: async (options) =>
        identityOf(await probe(options), { label, isOwn, cache: options.cache }),
    },
  };
}

type Waited = Pick<PrepareOptions, 'isWaitedFor'>;
type Opened = Pick<Embedder, 'name' | 'dimensions' | 'fittedOn'> & Waited;

function partsOf(settings: EmbeddingSettings, meter: EmbeddingMeter | undefined) {
  const { connection, model: modelId, dimensions, patience = PATIENCE } = settings;
  const label = `openai/${connection.host}/${modelId}`;
  const metered = (bare: EmbeddingModelV4) => (meter ? meter.over(bare) : bare);
  const bare = createOpenAIEmbeddingModel(settings);
  const model = metered(bare);
  const breaker = createCircuitBreaker(() => performance.now());
  // Who has no budget is refused by the meter, and says nothing of the provider.
  const doing: Doing = { verb: 'embed', model: modelId, connection };
  const questionModel = metered(sparedModel(bare, breaker, doing));
  const { bulk = connection.baseUrl === OPENAI_URL ? OPENAI_BULK : LOCAL_BULK } = settings;
  const patienceOf = ({ isWaitedFor }: Waited) => (isWaitedFor ? shortened(patience) : patience);
  return {
    label,
    isOwn: (name: string): boolean => {
      const named = parseName(name);
      return named?.label === label && (dimensions ?? named.dimensions) === named.dimensions;
    },
    probe: async ({ signal, isWaitedFor }: Waited & Readonly<{ signal: AbortSignal }>) => {
      const given = patienceOf({ isWaitedFor });
      const requestMs = Math.min(given.requestMs, isWaitedFor ? PROBE_WITHIN_MS : Infinity);
      const { embeddings } = await withRetries(
        async (abortSignal) => model.doEmbed({ values: [PROBE], abortSignal }),
        { ...given, requestMs },
        signal,
      );
      return Float32Array.from(embeddings[0] ?? []);
    },
    embedderOf: ({ isWaitedFor, ...opened }: Opened): Embedder => {
      const given = patienceOf({ isWaitedFor });
      const attempt: Bulk['attempt'] = (work, signal) => withRetries(work, given, signal);
      return {
        model,
        questionModel,
        ...opened,
        state: new Uint8Array(),
        bulk: { ...bulk, attempt },
      };
    },
  };
}

type Known = Readonly<{
  label: string;
  isOwn: (name: string) => boolean;
  cache: PrepareOptions['cache'];
}>;

/** By the vector that the model gives of the probe. */
function identityOf(vector: Float32Array, { label, isOwn, cache }: Known): Identity {
  const [same, others] = [new Set<string>(), new Set<string>()];
  for (const name of cache?.embedders() ?? []) {
    const before = cache?.find(name, PROBE_HASH);
    const isKnown = isOwn(name) && before !== undefined;
    if (isKnown && isSame(vector, before)) same.add(name);
    else if (isKnown) others.add(name);
  }
  const [known] = same;
  return { name: known ?? `${label}@${vector.length}#${hashOf(vector)}`, same, others };
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

function isSame(one: Float32Array, other: Float32Array): boolean {
  if (one.length !== other.length) return false;
  return dot(one, other) >= SAME_COSINE * Math.sqrt(dot(one, one) * dot(other, other));
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}
