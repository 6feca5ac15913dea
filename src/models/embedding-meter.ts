import { AsyncLocalStorage } from 'node:async_hooks';
import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import { CallError } from './model-error.ts';

/** One call of the index: whether it may ask a provider's embedding model, and what that took so far. */
export type MeteredCall = { readonly mayEmbed: boolean; tokens: number };

/** Counts what a provider's embedding model takes for each call of the index, whichever are under way. */
export type EmbeddingMeter = Readonly<{
  run<T>(call: MeteredCall, work: () => Promise<T>): Promise<T>;
  /** The same model, counted, and never asked by a call that may not. */
  over(model: EmbeddingModelV4): EmbeddingModelV4;
}>;

export function createEmbeddingMeter(): EmbeddingMeter {
  // A call's work passes through parts that know nothing of calls.
  const current = new AsyncLocalStorage<MeteredCall>();
  return {
    run: (call, work) => current.run(call, work),
    over: (model) => ({
      ...model,
      async doEmbed(options) {
        const call = current.getStore();
        if (call?.mayEmbed === false) {
          throw new CallError(SPENT, { url: '', isToPass: false });
        }
        const most = options.values.reduce((sum, text) => sum + mostTokensOf(text), 0);
        const count = (tokens: number) => {
          if (call) call.tokens += tokens;
        };
        try {
          const embedded = await model.doEmbed(options);
          count(embedded.usage?.tokens ?? most);
          return embedded;
        } catch (error) {
          // Whoever refused or was never reached asks for nothing; what else was taken nobody knows.
          if (!(error instanceof CallError)) count(most);
          throw error;
        }
      },
    }),
  };
}

const SPENT = 'Cannot embed: the budget for today is used up';

/** English has some four characters a token, other scripts two. */
function mostTokensOf(text: string): number {
  return Math.ceil(text.length / 2);
}
