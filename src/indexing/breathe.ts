import { setImmediate } from 'node:timers/promises';

/** How long indexing may hold its thread before questions get their turn. */
const HELD_MS = 8;

/** Lets whatever waits run, but only when the last time is `HELD_MS` ago; call it after every small step. */
export function createBreathe(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < HELD_MS) return;
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
  };
}
