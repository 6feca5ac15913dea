import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { composeAnswering } from '../../src/compose.ts';
import { createIndexClient } from '../../src/worker/index-client.ts';
import type { MadeQuestion } from './made-corpus.ts';
import type { BenchInputs } from './system.ts';

/**
 * What the main thread notices: how long a search and a whole answer hold its loop, the memory of all
 * threads over a bare Node, and how long the loop is held while all is indexed.
 */
export async function measureMainLoop(
  { corpusDir, indexDir }: BenchInputs,
  questions: readonly MadeQuestion[],
) {
  const bare = process.memoryUsage.rss();
  const index = createIndexClient({ corpusDir, indexDir });
  await index.call('open', { following: 'as-is' });
  const search = (question: string) => index.call('search', { question, filter: {}, limit: 10 });
  for (const { question } of questions) await search(question);
  const rssMb = (process.memoryUsage.rss() - bare) / 2 ** 20;

  const answerQuestion = composeAnswering(index);
  const answer = (question: string) => answerQuestion(question, {}, AbortSignal.timeout(60_000));
  for (const { question } of questions) await answer(question);
  const heldMs = await heldBy(search, questions);
  const answerHeldMs = await heldBy(answer, questions);

  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await index.call('reindex', { mode: 'full' });
  delay.disable();
  await index.close();
  return {
    rssMb,
    heldMs,
    answerHeldMs,
    indexingHeldMs: delay.max / 1e6 - 1,
    indexingHeld99Ms: delay.percentile(99) / 1e6 - 1,
  };
}

/** How long each question keeps the loop busy, on average: milliseconds. */
async function heldBy(
  ask: (question: string) => Promise<unknown>,
  questions: readonly MadeQuestion[],
): Promise<number> {
  const before = performance.eventLoopUtilization();
  for (const { question } of questions) await ask(question);
  return performance.eventLoopUtilization(before).active / questions.length;
}
