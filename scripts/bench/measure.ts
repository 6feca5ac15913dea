// One measurement in a process of its own: node scripts/bench/measure.ts SYSTEM STEP INPUTS QUESTIONS
import { readFile } from 'node:fs/promises';
import { fts5Hnswlib } from './fts5-hnswlib.ts';
import type { MadeQuestion } from './made-corpus.ts';
import { measureMainLoop } from './main-loop.ts';
import { minisearch } from './minisearch.ts';
import { ours } from './ours.ts';
import type { BenchInputs, System } from './system.ts';

/** Asked before the clock counts, so that the code is compiled. */
const WARM = 100;

const SYSTEMS: Readonly<Record<string, System>> = { ours, minisearch, 'fts5-hnswlib': fts5Hnswlib };

const [name = '', step = '', inputsJson = '', questionsFile = ''] = process.argv.slice(2);
const inputs: BenchInputs = JSON.parse(inputsJson);
const system = SYSTEMS[name];
if (!system) {
  throw new Error(`Cannot measure "${name}": it is none of ${Object.keys(SYSTEMS).join(', ')}`);
}

if (step === 'build') {
  const start = performance.now();
  await system.build(inputs);
  print({ buildMs: performance.now() - start, peakMb: process.resourceUsage().maxRSS / 1024 });
} else if (step === 'search') {
  print(await measureSearch(system, await readQuestions()));
} else {
  print(await measureMainLoop(inputs, await readQuestions()));
}

async function measureSearch(peer: System, questions: readonly MadeQuestion[]) {
  const bare = process.memoryUsage.rss();
  const start = performance.now();
  const opened = await peer.open(inputs);
  const loadMs = performance.now() - start;
  for (const { question } of questions.slice(0, WARM)) await opened.search(question);

  const times: number[] = [];
  let found = 0;
  for (const { question, text } of questions) {
    const asked = performance.now();
    const texts = await opened.search(question);
    times.push(performance.now() - asked);
    if (texts.includes(text)) found += 1;
  }
  const rssMb = (process.memoryUsage.rss() - bare) / 2 ** 20;
  await opened.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { loadMs, rssMb, p50: at(0.5), p99: at(0.99), found: found / questions.length };
}

async function readQuestions(): Promise<MadeQuestion[]> {
  return JSON.parse(await readFile(questionsFile, 'utf8'));
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
