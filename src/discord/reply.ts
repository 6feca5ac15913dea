import { isForbidden, isGone } from './explain-failure.ts';
import type { Message } from './message.ts';
import { persist } from './persist.ts';

/** Where the answer to one act of a member appears: what it shows is replaced until it is finished. */
export type Reply = Readonly<{
  /** Shows it soon: where another comes before its time, that one alone is shown. Never throws. */
  update(message: Message): void;
  /** Shows it for good, after anything that is under way; a later call only waits for that. */
  finish(message: Message): Promise<void>;
  /** In place of a last message that could not be shown: does nothing where one was. */
  replace(message: Message): Promise<void>;
}>;

type Deps = Readonly<{
  /** Puts the message in its place. */
  show: (message: Message) => Promise<void>;
  pace: EditPace;
  /** Milliseconds before the first update: what is answered sooner shows no progress. */
  firstAfterMs?: number;
}>;

/** Long enough to spare a quick answer its flicker, short enough that nobody wonders. */
const FIRST_AFTER_MS = 300;

/** The last message is worth an outage of half a minute: without it the asker sees us think for ever. */
const AGAIN_AFTER_MS = [500, 2000, 6000, 15_000] as const;

/** One request at a time, no more often than the pace allows, the last one always. */
export function createReply({ show, pace, firstAfterMs = FIRST_AFTER_MS }: Deps): Reply {
  const progress = createProgress(show, pace, firstAfterMs);
  let last: Promise<void> | undefined;
  let isShown = false;
  const showLast = async (message: Message) => {
    await progress.stop();
    await persist(() => show(message), AGAIN_AFTER_MS);
    isShown = true;
  };
  return {
    update: (message) => progress.show(message),
    finish: (message) => {
      // Who finished first is told where it failed.
      if (last) return last.catch(() => undefined);
      last = showLast(message);
      return last;
    },
    replace: async (message) => {
      await last?.catch(() => undefined);
      if (isShown) return;
      last = showLast(message);
      await last;
    },
  };
}

/** What is shown while the work goes on: the newest, when its time has come. */
function createProgress(show: Deps['show'], pace: EditPace, firstAfterMs: number) {
  let waiting: Message | undefined;
  let shown = '';
  let isStopped = false;
  let refusal: Error | undefined;
  let underWay: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const showWaiting = async () => {
    timer = undefined;
    const message = waiting;
    waiting = undefined;
    if (!message || isStopped || JSON.stringify(message) === shown) return;
    shown = JSON.stringify(message);
    // Progress that can't be shown is no reason to stop: the answer is what counts.
    underWay = show(message).catch((error: unknown) => {
      // Nor is there one to ask again where nobody is to be answered any more: each refusal counts.
      if (!isGone(error) && !isForbidden(error)) return;
      isStopped = true;
      refusal = error instanceof Error ? error : new Error(String(error));
    });
    await underWay;
    underWay = undefined;
    if (waiting) schedule(pace.gapMs());
  };
  const schedule = (ms: number) => {
    if (timer || underWay || isStopped) return;
    // `showWaiting` never rejects.
    timer = setTimeout(() => void showWaiting(), ms);
  };
  return {
    show: (message: Message) => {
      waiting = message;
      schedule(shown === '' ? firstAfterMs : pace.gapMs());
    },
    /**
     * Nothing is under way any more when it has ended.
     *
     * @throws what Discord said where nobody is to be answered any more
     */
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
      if (refusal) throw refusal;
    },
  };
}

/** How often the bot may edit one message; all replies share it. */
export type EditPace = Readonly<{
  gapMs(): number;
  /** discord.js had to wait for a rate limit. */
  slowDown(): void;
}>;

const GAP_MS = 1200;
const LONGEST_GAP_MS = 20_000;
const CALM_MS = 60_000;

/** The gap doubles with each rate limit that we meet, and returns to the first after a calm minute. */
export function createEditPace(now: () => number, firstGapMs = GAP_MS): EditPace {
  let gap = firstGapMs;
  let slowedAt = 0;
  const gapMs = () => {
    if (now() - slowedAt > CALM_MS) gap = firstGapMs;
    return gap;
  };
  return {
    gapMs,
    slowDown: () => {
      gap = Math.min(2 * gapMs(), LONGEST_GAP_MS);
      slowedAt = now();
    },
  };
}
