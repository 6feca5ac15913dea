import { join } from 'node:path';
import { type AnswerQuestion, createAnswerQuestion } from './answering/answer-question.ts';
import { type CheckMessage, createCheckMessage } from './answering/check-message.ts';
import type { Config } from './config.ts';
import { createOfflineModel } from './offline/offline-model.ts';
import { createIndexClient, type IndexClient } from './worker/index-client.ts';

/** How many passages the answer may choose from. */
const PASSAGES_PER_ANSWER = 12;

/** The index, in a thread of its own. */
export function composeIndex({ corpusDir, dataDir }: Config): IndexClient {
  return createIndexClient({ corpusDir, indexDir: join(dataDir, 'index') });
}

export function composeAnswering(index: IndexClient): AnswerQuestion {
  return createAnswerQuestion({
    retrieve: (question, filter) =>
      index.call('retrieve', { question, filter, limit: PASSAGES_PER_ANSWER }),
    offline: createOfflineModel(),
    now: () => performance.now(),
  });
}

export function composeCheckMessage(index: IndexClient): CheckMessage {
  return createCheckMessage({
    search: (question, filter, limit) => index.call('search', { question, filter, limit }),
  });
}
