import type { LanguageModelV4, LanguageModelV4GenerateResult } from '@ai-sdk/provider';
import { OfflineMaterial } from './offline-material.ts';
import { writeOffline } from './write-offline.ts';

/**
 * The language model that needs no weights, no key and no network: it copies the sentences that
 * answer. The same question and passages always give the same draft.
 */
export function createOfflineModel(): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'offline',
    modelId: 'offline',
    supportedUrls: {},
    doGenerate: async ({ providerOptions, abortSignal }) => {
      abortSignal?.throwIfAborted();
      const text = write(providerOptions?.['offline']);
      return { ...finished, content: [{ type: 'text', text }] };
    },
    doStream: async ({ providerOptions, abortSignal }) => {
      abortSignal?.throwIfAborted();
      const delta = write(providerOptions?.['offline']);
      return {
        stream: ReadableStream.from([
          { type: 'stream-start' as const, warnings: [] },
          { type: 'text-start' as const, id: '0' },
          { type: 'text-delta' as const, id: '0', delta },
          { type: 'text-end' as const, id: '0' },
          { type: 'finish' as const, finishReason: finished.finishReason, usage: finished.usage },
        ]),
      };
    },
  };
}

function write(material: unknown): string {
  const { question, retrieval } = OfflineMaterial.parse(material);
  return JSON.stringify(writeOffline(question, retrieval));
}

const none = { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 };
const finished: Omit<LanguageModelV4GenerateResult, 'content'> = {
  finishReason: { unified: 'stop', raw: undefined },
  usage: { inputTokens: none, outputTokens: { total: 0, text: 0, reasoning: 0 } },
  warnings: [],
};
