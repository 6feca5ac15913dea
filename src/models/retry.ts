import { setTimeout } from 'node:timers/promises';
import { CallError, isPassing } from './model-error.ts';

/** How patiently a provider is asked again. */
export type Patience = Readonly<{
  /** How often it is asked at most. */
  tries: number;
  /** The wait before the second try; each next one is twice as long. */
  firstMs: number;
  /** No wait is longer, whatever the provider asks for. */
  mostMs: number;
  /** Who asks for a longer wait is given up; unless given, the longest one has to do. */
  givenUpMs?: number;
  /** One request may take so long. */
  requestMs: number;
}>;

export const PATIENCE: Patience = { tries: 6, firstMs: 1000, mostMs: 60_000, requestMs: 60_000 };

/** The same where somebody waits: a second try, and none where the provider asks for more time. */
export function shortened(patience: Patience): Patience {
  const requestMs = Math.min(SHORT_REQUEST_MS, patience.requestMs);
  return { ...patience, tries: Math.min(2, patience.tries), givenUpMs: SHORT_WAIT_MS, requestMs };
}

const SHORT_WAIT_MS = 3000;
/** Many texts take a server without a graphics card some seconds. */
const SHORT_REQUEST_MS = 20_000;

/**
 * Does `work` until it succeeds, as long as its trouble may pass: after the time that the provider asks
 * for, or after waits that double.
 *
 * @throws the last error of `work`, or the first that will not pass.
 */
export async function withRetries<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { tries, firstMs, mostMs, givenUpMs = Infinity, requestMs }: Patience,
  signal: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    signal.throwIfAborted();
    try {
      return await work(AbortSignal.any([signal, AbortSignal.timeout(requestMs)]));
    } catch (error) {
      signal.throwIfAborted();
      if (!isPassing(error) || tried >= tries) throw error;
      const asked = error instanceof CallError ? error.retryAfterMs : undefined;
      if (asked !== undefined && asked > givenUpMs) throw error;
      // Spread, so that requests that failed together do not come back together.
      const backOff = firstMs * 2 ** (tried - 1) * (0.75 + 0.5 * Math.random());
      const wait = Math.min(mostMs, asked ?? backOff);
      await setTimeout(wait, undefined, { signal });
    }
  }
}
