import { closeSync, openSync, readSync } from 'node:fs';
import { platform } from 'node:os';

/** How long a loop was held, in milliseconds: `late` is all of it. */
export type LoopHeld = Readonly<{
  late99Ms: number;
  lateMs: number;
  holds: readonly Hold[];
}>;

/** From when on, by the clock that all processes share; `ranMs` is without the wait for a processor. */
type Hold = Readonly<{ at: number; lateMs: number; ranMs: number }>;

const EVERY_MS = 1;
/** Shorter holds are not remembered one by one. */
const LEAST_MS = 0.5;

/** Watches this thread's loop until the function that it gives is called. */
export function watchLoop(): () => LoopHeld {
  const waited = openWaited();
  const late: number[] = [];
  const holds: Hold[] = [];
  let before = { at: performance.now(), waitedMs: waited.readMs() };
  const timer = setInterval(() => {
    const now = { at: performance.now(), waitedMs: waited.readMs() };
    const lateMs = Math.max(0, now.at - before.at - EVERY_MS);
    late.push(lateMs);
    const ranMs = Math.max(0, lateMs - (now.waitedMs - before.waitedMs));
    if (lateMs >= LEAST_MS) holds.push({ at: performance.timeOrigin + before.at, lateMs, ranMs });
    before = now;
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    waited.close();
    late.sort((a, b) => a - b);
    return { late99Ms: late[Math.floor(0.99 * late.length)] ?? 0, lateMs: late.at(-1) ?? 0, holds };
  };
}

/**
 * The longest hold that is the program's own doing: without the wait for a processor, and without
 * what an idle process was late by in the same moment, as both are when the whole machine stands.
 */
export function longestOwn(held: LoopHeld, idle: LoopHeld): number {
  const own = held.holds.map(({ at, lateMs, ranMs }) => {
    const end = at + EVERY_MS + lateMs;
    const shared = idle.holds.filter(
      (other) => other.at < end && at < other.at + EVERY_MS + other.lateMs,
    );
    const idleMs = Math.max(0, ...shared.map((other) => other.lateMs));
    return Math.min(ranMs, Math.max(0, lateMs - idleMs));
  });
  return own.reduce((most, ms) => Math.max(most, ms), 0);
}

/** How long this thread has been ready to run and did not: https://docs.kernel.org/scheduler/sched-stats.html */
function openWaited() {
  if (platform() !== 'linux') return { readMs: () => 0, close: () => undefined };
  const file = openSync('/proc/thread-self/schedstat', 'r');
  const bytes = new Uint8Array(128);
  const text = new TextDecoder();
  return {
    readMs: () => {
      const length = readSync(file, bytes, 0, bytes.length, 0);
      const [, waitedNs] = text.decode(bytes.subarray(0, length)).split(' ');
      return Number(waitedNs) / 1e6;
    },
    close: () => closeSync(file),
  };
}
