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
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
