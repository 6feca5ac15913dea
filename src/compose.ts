import { join } from 'node:path';
import { createAnswerQuestion } from './answering/answer-question.ts';
import { type AnswerAsFound, createAskings } from './answering/asking.ts';
import { type CheckMessage, createCheckMessage } from './answering/check-message.ts';
import { createReadFollowUp, type ReadFollowUp } from './answering/read-follow-up.ts';
import { createWriter, type Writer } from './answering/writer.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { Config, ModelConfig } from './config.ts';
import { createChatModel } from './models.ts';
import { createOfflineModel } from './offline/offline-model.ts';
import { NOBODY, type Spending } from './records/spending.ts';
import type { Without } from './retrieval/ingredients.ts';
import type { EmbeddingBudget } from './worker/embedding-budget.ts';
import { createIndexClient, type IndexClient } from './worker/index-client.ts';

/** How many passages the answer may choose from. */
export const PASSAGES_PER_ANSWER = 18;

/** The index knows nothing of guilds, and the answering nothing of how it was found. */
const askings = createAskings();

/** The index, in a thread of its own; without some of what finds passages, to see what that is worth. */
export function composeIndex(
  { corpusDir, dataDir }: Config,
  models?: ModelConfig,
  spending?: Spending,
  without?: Without,
): IndexClient {
  const settings = {
    corpusDir,
    indexDir: join(dataDir, 'index'),
    ...(without && { without }),
    ...(models && { embedding: { connection: models.connection, ...models.embedding } }),
  };
  return createIndexClient(settings, models && spending && embeddingBudgetOf(spending));
}

/** A question's tokens are its guild's; those of a reindex count in all alone. */
function embeddingBudgetOf(spending: Spending): EmbeddingBudget {
  return {
    reserve(most) {
      const account = askings.find()?.account ?? NOBODY;
      const reservation = spending.reserve(account, { embeddingTokens: most });
      return reservation && { settle: (tokens) => reservation.settle({ embeddingTokens: tokens }) };
    },
    add: (tokens) => {
      if (tokens > 0) spending.add(NOBODY, { embeddingTokens: tokens });
    },
  };
}

/** Copies sentences from the passages; with a writer, a language model writes, and copies stand in for it. */
export function composeAnswering(index: IndexClient, writer?: Writer): AnswerAsFound {
  const answerQuestion = createAnswerQuestion({
    async retrieve(question, filter) {
      const asking = askings.find();
      const found = await index.call('retrieve', { question, filter, limit: PASSAGES_PER_ANSWER });
      if (asking && found.wordsAlone !== undefined) asking.byWordsAlone = true;
      return found;
    },
    offline: createOfflineModel(),
    ...(writer && { writer }),
    now: () => performance.now(),
  });
  return askings.following(answerQuestion);
}

type WriterParts = Pick<Parameters<typeof createWriter>[0], 'budget' | 'onFailure' | 'allWithinMs'>;

/** The language model of the settings, behind the lock. */
export function composeWriter(config: ModelConfig, parts: WriterParts): Writer | undefined {
  const model = createChatModel(config);
  if (!model) return undefined;
  const breaker = createCircuitBreaker(() => performance.now());
  return createWriter({ model, breaker, withinMs: config.answerWithinMs, ...parts });
}

/** A part of the time that the answer has. */
const FOLLOW_UP_SHARE = 0.25;

/** Follow-up questions, read with the language model of the settings. */
export function composeReadFollowUp(
  config: ModelConfig,
  { budget, onFailure }: WriterParts,
): ReadFollowUp {
  const model = createChatModel(config);
  if (!model) return createReadFollowUp();
  const breaker = createCircuitBreaker(() => performance.now());
  const withinMs = config.answerWithinMs * FOLLOW_UP_SHARE;
  return createReadFollowUp({ model, breaker, budget, onFailure, withinMs });
}

export function composeCheckMessage(index: IndexClient): CheckMessage {
  return createCheckMessage({
    search: (question, filter, limit) => index.call('search', { question, filter, limit }),
  });
}
