import { MockLanguageModelV4, simulateReadableStream } from 'ai/test';

type Said = Readonly<{ text: string; passages: readonly number[]; number?: number }>;

/** What one request to the model comes to. */
export type Reply =
  | Readonly<{ kind: 'statements'; statements: readonly Said[]; isUncounted?: true }>
  /** The beginning of a text, and then nothing more for ever. */
  | Readonly<{ kind: 'stall'; text: string }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'error'; error: Error }>;

const USAGE = {
  inputTokens: { total: 1000, noCache: 1000, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 100, text: 100, reasoning: 0 },
};
const UNCOUNTED = {
  inputTokens: {
    total: undefined,
    noCache: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};
const FINISHED = { unified: 'stop', raw: 'stop' } as const;

/** A model that gives these replies, one a request. */
export function modelReplying(...replies: readonly Reply[]): MockLanguageModelV4 {
  let requests = 0;
  const next = () => replies[requests++] ?? { kind: 'error', error: new Error('asked too often') };
  return new MockLanguageModelV4({
    modelId: 'fake-writer',
    doStream: async ({ abortSignal }) => {
      const reply = next();
      if (reply.kind === 'error') throw reply.error;
      return { stream: streamOf(reply, abortSignal) };
    },
  });
}

function textOf(reply: Exclude<Reply, { kind: 'error' }>): string {
  return reply.kind === 'statements' ? JSON.stringify({ elements: reply.statements }) : reply.text;
}

function usageOf(reply: Exclude<Reply, { kind: 'error' }>) {
  return reply.kind === 'statements' && reply.isUncounted ? UNCOUNTED : USAGE;
}

function streamOf(reply: Exclude<Reply, { kind: 'error' }>, signal: AbortSignal | undefined) {
  const id = '0';
  const pieces = textOf(reply).match(/.{1,7}/gs) ?? [];
  const begin = [
    { type: 'stream-start' as const, warnings: [] },
    { type: 'text-start' as const, id },
    ...pieces.map((delta) => ({ type: 'text-delta' as const, id, delta })),
  ];
  if (reply.kind !== 'stall') {
    const end = [
      { type: 'text-end' as const, id },
      { type: 'finish' as const, finishReason: FINISHED, usage: usageOf(reply) },
    ];
    return simulateReadableStream({
      chunks: [...begin, ...end],
      initialDelayInMs: null,
      chunkDelayInMs: null,
    });
  }
  return new ReadableStream({
    start(controller) {
      for (const chunk of begin) controller.enqueue(chunk);
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
}
