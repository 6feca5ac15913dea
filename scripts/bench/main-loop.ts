import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createIndexClient } from '../../src/worker/index-client.ts';
import type { MadeQuestion } from './made-corpus.ts';
import type { BenchInputs } from './system.ts';

/**
 * What the main thread notices of our index: how long a question holds its loop, how long the answer
 * is under way, the memory of all threads over a bare Node, and the longest hold while all is indexed.
 */
export async function measureMainLoop(
  { corpusDir, indexDir }: BenchInputs,
  questions: readonly MadeQuestion[],
) {
  const bare = process.memoryUsage.rss();
  const index = createIndexClient({ corpusDir, indexDir });
  await index.call('open', { following: 'as-is' });
  const ask = (question: string) => index.call('search', { question, filter: {}, limit: 10 });
  for (const { question } of questions) await ask(question);
  const rssMb = (process.memoryUsage.rss() - bare) / 2 ** 20;

  const before = performance.eventLoopUtilization();
  const start = performance.now();
  for (const { question } of questions) await ask(question);
  const { active } = performance.eventLoopUtilization(before);
  const heldMs = active / questions.length;
  const roundTripMs = (performance.now() - start) / questions.length;

  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await index.call('reindex', { mode: 'full' });
  delay.disable();
  await index.close();
  return {
    rssMb,
    heldMs,
    roundTripMs,
    indexingHeldMs: delay.max / 1e6 - 1,
    indexingHeld99Ms: delay.percentile(99) / 1e6 - 1,
  };
}
