import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import { type Connection, createProvider } from './connection.ts';
import { AnswerError, type Doing, modelErrorOf, sentence } from './model-error.ts';
import type { Patience } from './retry.ts';

/** Which model embeds, and where it is: plain, so that it can cross threads. */
export type EmbeddingSettings = Readonly<{
  connection: Connection;
  model: string;
  /** How long its vectors are to be; without it, as long as the model makes them. */
  dimensions?: number;
  /** Unless given, as patient as a provider of many wants it. */
  patience?: Patience;
  /** Unless given, what OpenAI takes, and less for any other server. */
  bulk?: Readonly<{ texts: number; characters: number; atOnce: number }>;
}>;

/** No model reads more, and one that is given more refuses all texts of the request. */
const TEXT_LENGTH = 24_000;

/** OpenAI takes 2048 texts a request; smaller requests lose less when one of them fails. */
const TEXTS_A_CALL = 256;

/**
 * A provider's embedding model. Every vector it gives is as long as was asked for, finite, and not zero.
 *
 * Its calls throw CallError and AnswerError alone.
 */
export function createOpenAIEmbeddingModel(settings: EmbeddingSettings): EmbeddingModelV4 {
  const { connection, model, dimensions } = settings;
  const provider = createProvider(connection);
  const doing: Doing = { verb: 'embed', model, connection };
  return {
    specificationVersion: 'v4',
    provider: 'openai',
    modelId: model,
    maxEmbeddingsPerCall: TEXTS_A_CALL,
    supportsParallelCalls: true,
    async doEmbed(options) {
      try {
        const embedding = (await provider()).embeddingModel(model);
        const values = options.values.map((text) => text.slice(0, TEXT_LENGTH));
        const asked = { ...options, values, ...(dimensions !== undefined && { dimensions }) };
        const { embeddings, usage } = await embedding.doEmbed(asked);
        assertUsable(embeddings, values.length, { doing, dimensions });
        return { embeddings, warnings: [], ...(usage && { usage }) };
      } catch (error) {
        throw modelErrorOf(error, doing);
      }
    },
  };
}

type Asked = Readonly<{ doing: Doing; dimensions: number | undefined }>;

function assertUsable(
  embeddings: readonly (readonly number[])[],
  texts: number,
  { doing, dimensions }: Asked,
): void {
  if (embeddings.length !== texts) {
    throw unusable(doing, `it gave ${embeddings.length} vectors for ${texts} texts`);
  }
  const length = dimensions ?? embeddings[0]?.length ?? 0;
  for (const vector of embeddings) {
    if (vector.length === 0) throw unusable(doing, 'it gave an empty vector');
    if (vector.length !== length) {
      const given = `it gave a vector of ${vector.length} numbers, and ${length} were expected`;
      throw unusable(doing, `${given}; check the setting EMBEDDING_DIMENSIONS`);
    }
    const squares = vector.reduce((sum, value) => sum + value * value, 0);
    if (!Number.isFinite(squares)) {
      throw unusable(doing, 'it gave a vector with something in it that is no finite number');
    }
    if (squares === 0) throw unusable(doing, 'it gave a vector of zeros');
  }
}

function unusable(doing: Doing, what: string): AnswerError {
  return new AnswerError(sentence(doing, what), 'not-understood');
}
