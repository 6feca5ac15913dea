import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { ModelConfig } from './config.ts';
import { loadOnce } from './load-once.ts';

/** A provider in trouble may be waited for in so much of the time that the answer has. */
const WAIT_SHARE = 0.5;

/**
 * The model that writes answers; none where the settings name no provider. What speaks to the provider
 * is loaded with its first call.
 */
export function createChatModel(config: ModelConfig | undefined): LanguageModelV4 | undefined {
  if (!config) return undefined;
  const { answerModel: modelId, answerWithinMs, connection } = config;
  const load = loadOnce(async () => {
    const { createOpenAIChatModel } = await import('./models/openai-chat-model.ts');
    return createOpenAIChatModel(modelId, connection, answerWithinMs * WAIT_SHARE);
  });
  return {
    specificationVersion: 'v4',
    provider: 'openai',
    modelId,
    supportedUrls: {},
    doGenerate: async (options) => (await load()).doGenerate(options),
    doStream: async (options) => (await load()).doStream(options),
  };
}
