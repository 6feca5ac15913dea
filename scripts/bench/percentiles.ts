import { performance } from 'node:perf_hooks';

/** Milliseconds. */
export type Percentiles = Readonly<{ p50: number; p99: number }>;

/** How long each question takes, one after the other. */
export async function percentilesOf(
  ask: (question: string) => Promise<unknown>,
  questions: readonly string[],
): Promise<Percentiles> {
  const times: number[] = [];
  for (const question of questions) {
    const before = performance.now();
    await ask(question);
    times.push(performance.now() - before);
  }
  return percentilesIn(times);
}

/** Of so many milliseconds those in the middle, and those that one in a hundred exceeds. */
export function percentilesIn(times: readonly number[]): Percentiles {
  const inOrder = times.toSorted((a, b) => a - b);
  const at = (share: number) => inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
