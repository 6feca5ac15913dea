import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { renderTable } from '../src/evaluation/render-report.ts';
import { runCommand, UsageError } from '../src/terminal/run-command.ts';
import { measureAnswers } from './bench/answers.ts';
import { measureLock, type Checks } from './bench/lock.ts';
import { writeMadeCorpus } from './bench/made-corpus.ts';
import type { Percentiles } from './bench/percentiles.ts';
import { measureStart } from './bench/start.ts';
import type { BenchInputs } from './bench/system.ts';
import { readEnvironment } from './environment.ts';

const HELP = `
Usage: npm run bench                     10,000 and 100,000 passages (some ten minutes)
       npm run bench -- --sizes 10000    other sizes, separated by commas
  --json                                 the figures as one JSON object

Passages are made of the corpus' own words. MiniSearch, and FTS5 with hnswlib-node, are measured in
the same run: compare within a run, since machines differ and have their moods.`;

const run = promisify(execFile);
const PEERS = ['ours', 'fts5-hnswlib', 'minisearch'] as const;
const QUESTIONS = 400;

type Row = Readonly<Record<string, number | string>>;

async function measureSize(passages: number): Promise<Row[]> {
  const root = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const corpusDir = join(root, 'corpus');
    process.stderr.write(`Making ${passages} passages\n`);
    const questions = await writeMadeCorpus(corpusDir, await readCorpus('corpus'), {
      passages,
      questions: QUESTIONS,
    });
    await writeFile(join(root, 'questions.json'), JSON.stringify(questions));
    const rows: Row[] = [];
    for (const system of PEERS) {
      const dir = join(root, system);
      await mkdir(dir);
      const inputs = { corpusDir, indexDir: join(root, 'index'), dir };
      rows.push({ passages, system, ...(await measureSystem(system, inputs, root)) });
    }
    return rows;
  } finally {
    await rm(root, { recursive: true });
  }
}

async function measureSystem(system: string, inputs: BenchInputs, root: string): Promise<Row> {
  const measure = async (step: string): Promise<Row> => {
    process.stderr.write(`${system}: ${step}\n`);
    const args = [system, step, JSON.stringify(inputs), join(root, 'questions.json')];
    // As `npm run ask` does: without it each process would hold the compiler that strips types.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'compile-cache') };
    // As small a young generation as the index's thread has.
    const flags = ['--max-semi-space-size=2', 'scripts/bench/measure.ts'];
    const { stdout } = await run(process.execPath, [...flags, ...args], { env });
    return JSON.parse(stdout);
  };
  const built = await measure('build');
  const searched = await measure('search');
  return { ...built, ...searched, ...(system === 'ours' && (await measure('main-loop'))) };
}

const COLUMNS = {
  'build s': (row: Row) => (Number(row['buildMs']) / 1000).toFixed(1),
  'load ms': (row: Row) => Number(row['loadMs']).toFixed(0),
  'memory MB': (row: Row) => Number(row['rssMb']).toFixed(0),
  'p50 ms': (row: Row) => Number(row['p50']).toFixed(2),
  'p99 ms': (row: Row) => Number(row['p99']).toFixed(2),
  'found %': (row: Row) => (100 * Number(row['found'])).toFixed(0),
  'answer p50 ms': (row: Row) => optional(row['answerMs'], 1),
  'main held: a search ms': (row: Row) => optional(row['heldMs'], 2),
  'an answer ms': (row: Row) => optional(row['answerHeldMs'], 1),
  'indexing, p99 / most ms': (row: Row) =>
    `${optional(row['indexingHeld99Ms'], 1)} / ${optional(row['indexingHeldMs'], 1)}`,
  'by itself, most ms': (row: Row) => optional(row['indexingOwnMs'], 1),
  'an idle process, most ms': (row: Row) => optional(row['idleHeldMs'], 1),
} as const;

type Figures = Readonly<{
  start: Row;
  answers: Percentiles;
  lock: Readonly<{ prepared: Checks; whole: Checks }>;
}>;

function render({ start, answers, lock }: Figures, rows: readonly Row[]): string {
  const table = rows.map((row) => [
    `${row['system']}, ${Number(row['passages']).toLocaleString('en')}`,
    ...Object.values(COLUMNS).map((show) => show(row)),
  ]);
  return `${renderTable(['system, passages', ...Object.keys(COLUMNS)], table)}

From process start to the answer, shipped corpus, warm: ${Number(start['p50']).toFixed(0)} ms
(bare Node: ${Number(start['bareMs']).toFixed(0)} ms; medians of ${start['runs']})
A warm answer, shipped corpus, the development set: p50 ${answers.p50.toFixed(1)} ms, p99 ${answers.p99.toFixed(1)} ms

The claim lock, one core, the sets of claims:
passages taken apart before: ${renderChecks(lock.prepared)}
passages taken apart each time: ${renderChecks(lock.whole)}
`;
}

function renderChecks({ aSecond, p50, p99 }: Checks): string {
  const many = Math.round(aSecond).toLocaleString('en');
  return `${many} checks a second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
}

function optional(value: number | string | undefined, digits: number): string {
  return value === undefined ? '-' : Number(value).toFixed(digits);
}

await runCommand(
  {
    help: HELP,
    flags: { sizes: { type: 'string' }, json: { type: 'boolean' } },
    run: async ({ values }) => {
      const sizes = (values.sizes ?? '10000,100000').split(',').map(Number);
      if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
        throw new UsageError(
          'Cannot measure so: --sizes takes whole numbers from 10, like 10000,100000',
        );
      }
      const start = measureStart();
      const answers = await measureAnswers();
      const lock = await measureLock();
      const rows: Row[] = [];
      for (const size of sizes) rows.push(...(await measureSize(size)));
      process.stdout.write(
        values.json
          ? `${JSON.stringify({ start, answers, lock, rows })}\n`
          : render({ start, answers, lock }, rows),
      );
    },
  },
  { args: process.argv.slice(2), env: readEnvironment() },
);
