import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { composeAnswering } from '../../src/compose.ts';
import { createIndexClient } from '../../src/worker/index-client.ts';
import type { MadeQuestion } from './made-corpus.ts';
import { percentilesOf } from './percentiles.ts';
import type { BenchInputs } from './system.ts';
import { longestOwn, type LoopHeld, watchLoop } from './watch-loop.ts';

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
  const answer = (question: string) =>
    answerQuestion(question, {}, { signal: AbortSignal.timeout(60_000) });
  for (const { question } of questions) await answer(question);
  const heldMs = await heldBy(search, questions);
  const answerHeldMs = await heldBy(answer, questions);
  const { p50: answerMs } = await percentilesOf(
    answer,
    questions.map(({ question }) => question),
  );

  const stopIdle = await startIdleProcess();
  const stop = watchLoop();
  await index.call('reindex', { mode: 'full' });
  const held = stop();
  const idle = await stopIdle();
  await index.close();
  return {
    rssMb,
    heldMs,
    answerHeldMs,
    answerMs,
    indexingHeld99Ms: held.late99Ms,
    indexingHeldMs: held.lateMs,
    indexingOwnMs: longestOwn(held, idle),
    idleHeldMs: idle.lateMs,
  };
}

/** What a process that has nothing to do with us sees meanwhile on the same machine. */
async function startIdleProcess(): Promise<() => Promise<LoopHeld>> {
  const path = fileURLToPath(new URL('idle-process.ts', import.meta.url));
  const idle = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(idle.stdout, 'data');
  return async () => {
    idle.stdin.end();
    return JSON.parse(await text(idle.stdout));
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
