import { parseModelConfig } from '../../../src/config.ts';
import type { EmbeddingSettings } from '../../../src/models/openai-embedding-model.ts';
import type { OpenAICounterpart } from './counterpart.ts';

/** As patient as a test is. */
const PATIENCE = { tries: 4, firstMs: 5, mostMs: 2000, requestMs: 2000 } as const;

/** The settings of models at the counterpart. */
export function modelConfigOf(
  { baseUrl, apiKey }: OpenAICounterpart,
  env: Readonly<Record<string, string>> = {},
) {
  const config = parseModelConfig({
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: apiKey,
    ANSWER_MODEL: 'gpt-test',
    EMBEDDING_MODEL: 'embed-test',
    ...env,
  });
  if (!config) throw new Error('Cannot use a counterpart without an address');
  return config;
}

/** The same for embedding alone, with waits that a test can wait for. */
export function embeddingSettingsOf(
  server: OpenAICounterpart,
  given: Partial<EmbeddingSettings> = {},
): EmbeddingSettings {
  const { connection, embedding } = modelConfigOf(server);
  return { connection, ...embedding, patience: PATIENCE, ...given };
}
