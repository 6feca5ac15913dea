import type { EmbeddingModelV4 } from '@ai-sdk/provider';

/** A model that turns texts into vectors, and what a generation has to know of it. */
export type Embedder = Readonly<{
  model: EmbeddingModelV4;
  /** What the model would give for one text, always of length 1: where the model is in this thread. */
  embedNow?: (text: string) => Float32Array;
  /** Changes exactly when vectors of before can't be compared with vectors of now. */
  name: string;
  dimensions: number;
  /** What it needs to come back as the same; empty for a model that lives elsewhere. */
  state: Uint8Array;
  /** How many passages its state was fitted on. */
  fittedOn: number;
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
  previous?: PreviousEmbedder;
}>;

/** A kind of embedder: what a setting chooses. */
export type EmbedderKind = Readonly<{
  /** The embedder for these texts: the previous one where it still fits them. */
  prepare(texts: readonly string[], options: PrepareOptions): Promise<Embedder>;
  /** As it was when the generation was built. @throws where the state is not one of this kind. */
  open(generation: Readonly<{ name: string; state: Uint8Array; fittedOn: number }>): Embedder;
}>;

/** One unit vector a text, in order. @throws where the model gives none, or one of another length. */
export async function embedAll(
  { model, dimensions }: Embedder,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const { embeddings } = await model.doEmbed({ values: [...texts], abortSignal: signal });
  if (embeddings.length !== texts.length) {
    throw new Error(
      `Cannot embed ${texts.length} texts: the model gave ${embeddings.length} vectors`,
    );
  }
  return embeddings.map((embedding) => unitVector(embedding, dimensions));
}

/** Embeds one question at a time. */
export function createEmbed(embedder: Embedder): (text: string) => Promise<Float32Array> {
  const { embedNow } = embedder;
  // A question is worth sparing the model's arrays of numbers and a timer.
  if (embedNow) return async (text) => embedNow(text);
  return async (text) => {
    const [vector] = await embedAll(embedder, [text], AbortSignal.timeout(EMBED_WITHIN_MS));
    if (!vector) throw new Error('Cannot retrieve: the embedding model returned no vector');
    return vector;
  };
}

const EMBED_WITHIN_MS = 10_000;

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
