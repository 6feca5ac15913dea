import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import type { CircuitBreaker } from '../circuit-breaker.ts';
import { CallError, type Doing, sentence } from './model-error.ts';

/** The same model, which is left alone for a while after failures in a row. */
export function sparedModel(
  model: EmbeddingModelV4,
  breaker: CircuitBreaker,
  doing: Doing,
): EmbeddingModelV4 {
  return {
    ...model,
    async doEmbed(options) {
      if (!breaker.isClosed()) {
        const url = doing.connection.baseUrl;
        throw new CallError(sentence(doing, LEFT_ALONE), { url, isToPass: false });
      }
      try {
        const embedded = await model.doEmbed(options);
        breaker.succeeded();
        return embedded;
      } catch (error) {
        breaker.failed();
        throw error;
      }
    },
  };
}

const LEFT_ALONE = 'it failed several times in a row, and is left alone for a while';
