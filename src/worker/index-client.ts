import { Worker } from 'node:worker_threads';
import type { Progress } from '../indexing/reindex.ts';
import { type EmbeddingBudget, tokensSetAsideFor } from './embedding-budget.ts';
import type { CallName, Calls, Reply, WorkerSettings } from './protocol.ts';

/** The index, seen from the main thread: each call is one message there and one back. */
export type IndexClient = Readonly<{
  call<Name extends CallName>(
    name: Name,
    args: Calls[Name]['args'],
    onProgress?: (progress: Progress) => void,
  ): Promise<Calls[Name]['result']>;
  /** Ends the thread; calls under way are rejected. */
  close(): Promise<void>;
  /** Gives the reason where the thread ends by itself: no call can be answered any more. */
  ended: Promise<Error>;
}>;

type Pending = Readonly<{
  // A method, so that it takes any result: that the thread gives each call the one that `Calls`
  // promises is index-worker.ts' to keep.
  resolve(result: unknown): void;
  reject(error: Error): void;
  onProgress(progress: Progress): void;
  /** Told how many tokens a provider's model took to embed for it. */
  onEmbedded(tokens: number): void;
}>;

/** With a budget, what a provider's model embeds is counted, and refused where nothing is left. */
export function createIndexClient(settings: WorkerSettings, budget?: EmbeddingBudget): IndexClient {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const pending = new Map<number, Pending>();
  let calls = 0;
  let ended: Error | undefined;
  let isClosing = false;
  const byItself = Promise.withResolvers<Error>();

  const end = (error: Error) => {
    // An error ends the thread, and its end is told too: the first has the reason.
    ended ??= error;
    if (!isClosing) byItself.resolve(ended);
    rejectAll(pending, error);
  };
  worker.on('message', (reply: Reply) => settle(pending, reply));
  worker.on('error', (cause) => end(endedWith(cause)));
  worker.on('exit', () => end(new Error('Cannot use the index: its thread has ended')));

  return {
    call: (name, args, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        calls += 1;
        const { onEmbedded, ...allowed } = allowanceFor(args, budget);
        pending.set(calls, { resolve, reject, onProgress, onEmbedded });
        worker.postMessage({ call: calls, name, args: { ...args, ...allowed } });
      }),
    close: async () => {
      isClosing = true;
      await worker.terminate();
    },
    ended: byItself.promise,
  };
}

type Allowance = Readonly<{ onEmbedded: (tokens: number) => void; mayEmbed?: false }>;

/** Of a question as much as it can take is set aside; what a reindex takes was asked for, and counts. */
function allowanceFor(args: object, budget: EmbeddingBudget | undefined): Allowance {
  if (!budget) return { onEmbedded: () => undefined };
  if (!('question' in args)) return { onEmbedded: budget.add };
  const reservation = budget.reserve(tokensSetAsideFor(String(args.question)));
  if (!reservation) return { onEmbedded: () => undefined, mayEmbed: false };
  return { onEmbedded: reservation.settle };
}

/** A native part that is not there lists every place it was looked for at: one line is enough. */
function endedWith(cause: unknown): Error {
  const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return new Error(`Cannot use the index: its thread ended with an error: ${reason}`, { cause });
}

function rejectAll(pending: Map<number, Pending>, error: Error): void {
  for (const { reject, onEmbedded } of pending.values()) {
    onEmbedded(0);
    reject(error);
  }
  pending.clear();
}

function settle(pending: Map<number, Pending>, reply: Reply): void {
  const waiting = pending.get(reply.call);
  if (!waiting) return;
  if (reply.kind === 'progress') {
    waiting.onProgress(reply.progress);
    return;
  }
  pending.delete(reply.call);
  waiting.onEmbedded(reply.embedded);
  if (reply.kind === 'error') waiting.reject(reply.error);
  else waiting.resolve(reply.result);
}
