import { closeSync, openSync, readSync } from 'node:fs';
import { platform } from 'node:os';

/** How long a loop was held, in milliseconds: `late` is all of it. */
export type LoopHeld = Readonly<{
  late99Ms: number;
  lateMs: number;
  /** At most, without what the thread waited for a processor that others had: what is the program's doing. */
  ownMs: number;
}>;

const EVERY_MS = 1;

/** Watches this thread's loop until the function that it gives is called. */
export function watchLoop(): () => LoopHeld {
  const waited = openWaited();
  const late: number[] = [];
  let ownMs = 0;
  let before = { at: performance.now(), waitedMs: waited.readMs() };
  const timer = setInterval(() => {
    const now = { at: performance.now(), waitedMs: waited.readMs() };
    const lateMs = Math.max(0, now.at - before.at - EVERY_MS);
    late.push(lateMs);
    ownMs = Math.max(ownMs, lateMs - (now.waitedMs - before.waitedMs));
    before = now;
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    waited.close();
    late.sort((a, b) => a - b);
    return { late99Ms: late[Math.floor(0.99 * late.length)] ?? 0, lateMs: late.at(-1) ?? 0, ownMs };
  };
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
