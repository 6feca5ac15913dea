import { setTimeout } from 'node:timers/promises';
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { type Connection, createProvider } from './connection.ts';
import {
  AnswerError,
  BREAKS_OFF,
  CallError,
  cutErrorOf,
  type Doing,
  modelErrorOf,
  sentence,
} from './model-error.ts';

/** Before a provider that was in trouble is asked once more, unless it says how long. */
const RETRY_AFTER_MS = 1000;

/**
 * A provider's language model, by the Responses API or Chat Completions. A stream that does not begin is
 * asked for once more where its trouble may pass, and `waitsMs` at most are waited for that.
 *
 * Its calls throw CallError and AnswerError alone, and the reason of a signal that was aborted; an
 * `error` part of its streams holds an AnswerError, and is the last.
 */
export function createOpenAIChatModel(
  model: string,
  connection: Connection,
  waitsMs: number,
): LanguageModelV4 {
  const provider = createProvider(connection);
  const doing: Doing = { verb: 'answer', model, connection };
  const load = async () => {
    const openai = await provider();
    return connection.api === 'responses' ? openai.responses(model) : openai.chat(model);
  };
  const asked = connection.api === 'responses' ? askedOfResponses : askedOfChat;
  return {
    specificationVersion: 'v4',
    provider: 'openai',
    modelId: model,
    supportedUrls: {},
    async doGenerate(options) {
      try {
        return await (await load()).doGenerate(asked(options));
      } catch (error) {
        options.abortSignal?.throwIfAborted();
        throw modelErrorOf(error, doing);
      }
    },
    async doStream(options) {
      const { abortSignal } = options;
      const begin = async () => {
        try {
          return await (await load()).doStream(asked(options));
        } catch (error) {
          abortSignal?.throwIfAborted();
          throw modelErrorOf(error, doing);
        }
      };
      const result = await onceMore(begin, waitsMs, abortSignal);
      return { ...result, stream: withModelErrors(result.stream, doing, abortSignal) };
    },
  };
}

/** @throws the first error where it would have to wait for too long, or for nobody any more. */
async function onceMore<T>(
  work: () => Promise<T>,
  waitsMs: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CallError) || !error.isRetryable) throw error;
    const { retryAfterMs = RETRY_AFTER_MS } = error;
    if (retryAfterMs > waitsMs) throw error;
    const isOver = await setTimeout(retryAfterMs, false, { signal }).catch(() => true);
    if (isOver) throw error;
    return work();
  }
}

/** What only this program's own models read never gets near a request. */
function askedOfChat(options: LanguageModelV4CallOptions): LanguageModelV4CallOptions {
  const { providerOptions, ...rest } = options;
  const openai = providerOptions?.['openai'];
  return openai ? { ...rest, providerOptions: { openai } } : rest;
}

/** OpenAI keeps no copy, and thinks briefly: the passages have the answer, or nothing has. */
function askedOfResponses(options: LanguageModelV4CallOptions): LanguageModelV4CallOptions {
  const openai = { store: false, ...options.providerOptions?.['openai'] };
  return { ...options, reasoning: options.reasoning ?? 'low', providerOptions: { openai } };
}

/** It has ended, but not with what says that it is complete. */
function isBrokenOff(part: LanguageModelV4StreamPart): boolean {
  return part.type === 'finish' && part.finishReason.unified === 'interrupted';
}

/** The same stream; a failure in its midst is its last part. */
function withModelErrors(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  doing: Doing,
  signal: AbortSignal | undefined,
): ReadableStream<LanguageModelV4StreamPart> {
  const reader = stream.getReader();
  return new ReadableStream<LanguageModelV4StreamPart>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else if (value.type === 'error') throw value.error;
        else if (isBrokenOff(value)) throw new AnswerError(sentence(doing, BREAKS_OFF), 'cut');
        else controller.enqueue(value);
      } catch (error) {
        if (signal?.aborted) {
          controller.error(signal.reason);
          return;
        }
        controller.enqueue({ type: 'error', error: cutErrorOf(error, doing) });
        controller.close();
        await reader.cancel().catch(() => undefined);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
