import type { Logger } from '../log.ts';
import { explainFailure } from './explain-failure.ts';
import { noteOf } from './message.ts';
import type { Reply } from './reply.ts';
import type { Facts } from './turn.ts';
import type { Words } from './words/en.ts';

/** What is being answered at this moment; each has a time limit, and an end when the bot is to stop. */
export type Turns = Readonly<{
  /** Runs `work`; whatever it throws becomes one sentence to the asker. Never rejects. */
  run(
    asked: Readonly<{ reply: Reply; words: Words; facts: Facts }>,
    work: (signal: AbortSignal) => Promise<Facts>,
  ): Promise<void>;
  /** Waits for what is open; what is not done by then is told that the bot restarts. */
  close(withinMs: number): Promise<void>;
}>;

type Open = Readonly<{ reply: Reply; words: Words; done: Promise<void> }>;

/** One log line a turn: ids, counts and milliseconds. */
export function createTurns({ log, withinMs }: Readonly<{ log: Logger; withinMs: number }>): Turns {
  const open = new Set<Open>();
  const stopping = new AbortController();

  const perform = async (
    { reply, words, facts }: Parameters<Turns['run']>[0],
    work: Parameters<Turns['run']>[1],
  ) => {
    const started = performance.now();
    const signal = AbortSignal.any([AbortSignal.timeout(withinMs), stopping.signal]);
    const ms = () => Math.round(performance.now() - started);
    try {
      log.info('interaction', { ...facts, ...(await work(signal)), ms: ms() });
    } catch (error) {
      await explainFailure(error, { reply, words, log, facts: { ...facts, ms: ms() } });
    }
  };
  return {
    async run(asked, work) {
      // The turn is open before its work begins, so that none is missed by `close`.
      const { promise: done, resolve } = Promise.withResolvers<void>();
      const turn: Open = { ...asked, done };
      open.add(turn);
      await perform(asked, work);
      open.delete(turn);
      resolve();
    },
    async close(withinMilliseconds) {
      const inTime = Promise.withResolvers<void>();
      const timer = setTimeout(inTime.resolve, withinMilliseconds);
      await Promise.race([Promise.all(Array.from(open, ({ done }) => done)), inTime.promise]);
      clearTimeout(timer);
      const left = [...open];
      await Promise.allSettled(
        left.map(({ reply, words }) => reply.finish(noteOf(words.restarting))),
      );
      stopping.abort(new Error('Cannot go on: the bot is being stopped'));
    },
  };
}
