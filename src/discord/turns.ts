import type { Logger } from '../log.ts';
import { explainFailure } from './explain-failure.ts';
import { noteOf } from './message.ts';
import type { Reply } from './reply.ts';
import type { Facts } from './turn.ts';
import type { Words } from './words/en.ts';

/** What is being answered at this moment; each has a time limit, and an end when the bot is to stop. */
export type Turns = Readonly<{
  /** Runs `work`; whatever it throws becomes one sentence to the asker. Never rejects. */
  run(asked: Asked, work: Work): Promise<void>;
  /** Waits for what is open; what is not done by then is told that the bot restarts. */
  close(withinMs: number): Promise<void>;
}>;

type Asked = Readonly<{ reply: Reply; words: Words; facts: Facts }>;
type Work = (signal: AbortSignal) => Promise<Facts>;
type Open = Asked & Readonly<{ done: Promise<void> }>;

type Deps = Readonly<{
  log: Logger;
  /** Of each. */
  withinMs: number;
  /** For the last words to those who are still waiting when the bot stops. */
  lastWordsMs: number;
}>;

/** One log line a turn: ids, counts and milliseconds. */
export function createTurns({ log, withinMs, lastWordsMs }: Deps): Turns {
  const open = new Set<Open>();
  const stopping = new AbortController();
  let isClosing = false;

  const perform = async (asked: Asked, work: Work) => {
    const { reply, words, facts } = asked;
    const started = performance.now();
    const signal = AbortSignal.any([AbortSignal.timeout(withinMs), stopping.signal]);
    const ms = () => Math.round(performance.now() - started);
    try {
      log.info('interaction', { ...facts, ...(await endedBy(signal, work)), ms: ms() });
    } catch (error) {
      if (!stopping.signal.aborted) {
        await explainFailure(error, { reply, words, log, facts: { ...facts, ms: ms() } });
        return;
      }
      await Promise.allSettled([sayRestarting(asked)]);
      log.info('interaction cut short', { ...facts, ms: ms() });
    }
  };
  const left = () => Promise.all(Array.from(open, ({ done }) => done));
  return {
    async run(asked, work) {
      // The turn is open before its work begins, so that none is missed by `close`.
      const { promise: done, resolve } = Promise.withResolvers<void>();
      const turn: Open = { ...asked, done };
      open.add(turn);
      await perform(asked, isClosing ? () => sayRestarting(asked) : work);
      open.delete(turn);
      resolve();
    },
    async close(withinMilliseconds) {
      isClosing = true;
      await within(withinMilliseconds, left());
      await within(lastWordsMs, Promise.allSettled(Array.from(open, sayRestarting)));
      stopping.abort(new Error('Cannot go on: the bot is being stopped'));
      await within(lastWordsMs, left());
    },
  };
}

/** Only waits for the last message where one is on its way. */
async function sayRestarting({ reply, words }: Asked): Promise<Facts> {
  await reply.finish(noteOf(words.restarting));
  return { refused: 'restarting' };
}

/** What `work` gives, or the reason of the signal where the work doesn't heed it. */
async function endedBy(signal: AbortSignal, work: Work): Promise<Facts> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(signal), aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Waits for it, but no longer than this. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: inTime, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, inTime]);
  clearTimeout(timer);
}
