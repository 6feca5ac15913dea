import { join } from 'node:path';
import { type AnswerQuestion, createAnswerQuestion } from './answering/answer-question.ts';
import { type CheckMessage, createCheckMessage } from './answering/check-message.ts';
import { createCircuitBreaker } from './answering/circuit-breaker.ts';
import { type Budget, createWriter, type Writer } from './answering/writer.ts';
import type { Config, ModelConfig } from './config.ts';
import { createChatModel } from './models.ts';
import { createOfflineModel } from './offline/offline-model.ts';
import { createIndexClient, type IndexClient } from './worker/index-client.ts';

/** How many passages the answer may choose from. */
const PASSAGES_PER_ANSWER = 12;

/** The index, in a thread of its own. */
export function composeIndex({ corpusDir, dataDir }: Config, models?: ModelConfig): IndexClient {
  return createIndexClient({
    corpusDir,
    indexDir: join(dataDir, 'index'),
    ...(models && { embedding: { connection: models.connection, ...models.embedding } }),
  });
}

/** Copies sentences from the passages; with a writer, a language model writes, and copies stand in for it. */
export function composeAnswering(index: IndexClient, writer?: Writer): AnswerQuestion {
  return createAnswerQuestion({
    retrieve: (question, filter) =>
      index.call('retrieve', { question, filter, limit: PASSAGES_PER_ANSWER }),
    offline: createOfflineModel(),
    ...(writer && { writer }),
    now: () => performance.now(),
  });
}

/** The language model of the settings, behind the lock. */
export function composeWriter(
  config: ModelConfig,
  { budget, onFailure }: Readonly<{ budget: Budget; onFailure: (reason: string) => void }>,
): Writer | undefined {
  const model = createChatModel(config);
  if (!model) return undefined;
  const breaker = createCircuitBreaker(() => performance.now());
  return createWriter({ model, breaker, budget, onFailure, withinMs: config.answerWithinMs });
}

export function composeCheckMessage(index: IndexClient): CheckMessage {
  return createCheckMessage({
    search: (question, filter, limit) => index.call('search', { question, filter, limit }),
  });
}
