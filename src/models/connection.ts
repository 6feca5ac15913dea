import type { OpenAIProvider } from '@ai-sdk/openai';
import { loadOnce } from '../load-once.ts';

export const OPENAI_URL = 'https://api.openai.com/v1';

/** Where a provider is and how it is spoken to: plain, so that it can cross threads. */
export type Connection = Readonly<{
  baseUrl: string;
  /** Of the base URL, with its port: what may be shown. */
  host: string;
  apiKey?: string;
  /** Which of OpenAI's two ways of asking for a text. */
  api: 'responses' | 'chat';
}>;

/** Loaded when it is first needed: whoever works offline never waits for it. */
export function createProvider({ baseUrl, apiKey }: Connection): () => Promise<OpenAIProvider> {
  return loadOnce(async () => {
    const { createOpenAI } = await import('@ai-sdk/openai');
    // Both are always given: the SDK would look for them in the environment. A server that needs
    // no key passes over the one it gets.
    return createOpenAI({ baseURL: baseUrl, apiKey: apiKey ?? 'none' });
  });
}
