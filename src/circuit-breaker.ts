/** Spares a provider that is down: after some failures in a row nothing is asked of it for a while. */
export type CircuitBreaker = Readonly<{
  /** Whether it may be asked now; after the pause one call at a time is let through to try. */
  isClosed(): boolean;
  succeeded(): void;
  failed(): void;
}>;

const FAILURES = 3;
const PAUSE_MS = 30_000;

/** `now` is in milliseconds. */
export function createCircuitBreaker(now: () => number): CircuitBreaker {
  let failures = 0;
  let opensAt = 0;
  return {
    isClosed: () => {
      if (failures < FAILURES) return true;
      if (now() < opensAt) return false;
      // Whoever comes first tries it; the others wait for what comes of it, or for the next pause.
      opensAt = now() + PAUSE_MS;
      return true;
    },
    succeeded: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      opensAt = now() + PAUSE_MS;
    },
  };
}
