import { createHash } from 'node:crypto';
import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import type { QuestionVector } from '../retrieval/rank.ts';
import type { EmbeddingCache } from '../store/embedding-cache.ts';

/** A model that turns texts into vectors, and what a generation has to know of it. */
export type Embedder = Readonly<{
  model: EmbeddingModelV4;
  /** The same for questions, where one that lives elsewhere is to be left alone while it is down. */
  questionModel?: EmbeddingModelV4;
  /** What the model would give for one text, always of length 1: where the model is in this thread. */
  embedNow?: (text: string) => Float32Array;
  /** Changes exactly when vectors of before can't be compared with vectors of now. */
  name: string;
  dimensions: number;
  /** What it needs to come back as the same; empty for a model that lives elsewhere. */
  state: Uint8Array;
  /** How many passages its state was fitted on. */
  fittedOn: number;
  /** How a model that lives elsewhere wants many texts. */
  bulk?: Bulk;
}>;

export type Bulk = Readonly<{
  /** Of one request, at most. */
  texts: number;
  characters: number;
  /** How many requests may be under way. */
  atOnce: number;
  /** Does the work of one request, again where its trouble may pass. */
  attempt: <T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal) => Promise<T>;
}>;

/** What is known of the embedder of the generation before. */
export type PreviousEmbedder = Readonly<{
  embedder: Embedder;
  /** How many of today's passages it was fitted on. */
  stillThere: number;
}>;

export type PrepareOptions = Readonly<{
  /** Awaited after every few milliseconds of work, since indexing shares a thread with answering. */
  breathe: () => Promise<void>;
  onProgress: (share: number) => void;
  signal: AbortSignal;
  /** Somebody waits for it: a model that lives elsewhere and is in trouble is soon given up. */
  isWaitedFor?: boolean | undefined;
  previous?: PreviousEmbedder;
  /** Where vectors of other runs are. */
  cache?: Pick<EmbeddingCache, 'embedders' | 'find' | 'save'>;
}>;

/** A kind of embedder: what a setting chooses. */
export type EmbedderKind = Readonly<{
  /** The embedder for these texts: the previous one where it still fits them. */
  prepare(texts: readonly string[], options: PrepareOptions): Promise<Embedder>;
  /** As it was when the generation was built. @throws where the state is not one of this kind. */
  open(generation: Readonly<{ name: string; state: Uint8Array; fittedOn: number }>): Embedder;
  /** Of a model that lives elsewhere: embedding costs time and money, and may fail at any moment. */
  provider?: Readonly<{
    /** The model, for people. */
    label: string;
    /** Whether vectors of this embedder can be compared with the model's, as far as the name tells. */
    isOwn(name: string): boolean;
    /** Asks the model for a vector that it gave before. */
    identify(options: Pick<PrepareOptions, 'cache' | 'signal' | 'isWaitedFor'>): Promise<Identity>;
  }>;
}>;

/** A provider's model as it is now, beside those whose vectors are in the cache. */
export type Identity = Readonly<{
  /** Under which its own vectors are kept. */
  name: string;
  /** Whose vectors can be compared with its own. */
  same: ReadonlySet<string>;
  /** Whose vectors can't, whatever their names say. */
  others: ReadonlySet<string>;
}>;

/** English has some four characters a token. */
export function estimatedTokens(characters: number): number {
  return Math.ceil(characters / 4);
}

export type Embedded = Readonly<{ vectors: Float32Array[]; tokens: number }>;

/**
 * One unit vector a text, in order, and how many tokens that took.
 *
 * @throws where the model gives none, or one of another length.
 */
export async function embedAll(
  { model, dimensions }: Embedder,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Embedded> {
  const { embeddings, usage } = await model.doEmbed({ values: [...texts], abortSignal: signal });
  if (embeddings.length !== texts.length) {
    throw new Error(
      `Cannot embed ${texts.length} texts: the model gave ${embeddings.length} vectors`,
    );
  }
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    vectors: embeddings.map((embedding) => unitVector(embedding, dimensions)),
    tokens: usage?.tokens ?? estimatedTokens(characters),
  };
}

/**
 * Embeds one question at a time, and remembers the last ones; a model that lives elsewhere may fail
 * without an error of ours.
 */
export function createEmbed(embedder: Embedder): (text: string) => Promise<QuestionVector> {
  const { embedNow, model, questionModel = model } = embedder;
  // A question is worth sparing the model's arrays of numbers and a timer.
  if (embedNow) return async (text) => ({ kind: 'vector', vector: embedNow(text) });
  const known = new Map<string, Float32Array>();
  return async (text) => {
    // No question's text is kept.
    const hash = createHash('sha256').update(text).digest('base64url');
    const before = known.get(hash);
    if (before) return { kind: 'vector', vector: before };
    try {
      const signal = AbortSignal.timeout(EMBED_WITHIN_MS);
      const [vector] = (await embedAll({ ...embedder, model: questionModel }, [text], signal))
        .vectors;
      if (!vector) return { kind: 'none', reason: 'it gave no vector' };
      known.set(hash, vector);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
      return { kind: 'vector', vector };
    } catch (error) {
      return { kind: 'none', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

const REMEMBERED = 500;

/** Who asks waits for it, and words alone find nearly as much. */
const EMBED_WITHIN_MS = 2000;

function unitVector(embedding: readonly number[], dimensions: number): Float32Array {
  let squares = 0;
  for (const value of embedding) squares += value * value;
  const length = Math.sqrt(squares);
  if (embedding.length !== dimensions || !Number.isFinite(length) || length === 0) {
    throw new Error(
      `Cannot use a vector of ${embedding.length} numbers and length ${length}: expected ${dimensions} numbers`,
    );
  }
  const vector = Float32Array.from(embedding);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}
