import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { composeIndex } from '../compose.ts';
import { parseConfig, parseModelConfig } from '../config.ts';
import { type EvaluationQuestion, parseQuestions } from '../evaluation/question.ts';
import { type Failure, renderFailures } from '../evaluation/render-report.ts';
import { summarise } from '../evaluation/summarise.ts';
import type { Ingredient } from '../retrieval/ingredients.ts';
import { ablate, renderAblations } from './evaluate-ablation.ts';
import { evaluateAnswers, type EvaluationReport, renderReport } from './evaluate-answers.ts';
import { evaluateBeir, renderBeir } from './evaluate-beir.ts';
import { fitOffline, renderFit, type StudiedSet } from './evaluate-fit.ts';
import { keepFigures } from './keep-figures.ts';
import { openIndexFor } from './open-index.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';
import { studyQuestions } from './study-offline.ts';

const HELP = `
Usage: npm run evaluate                       answer the set in test/evaluation/ and print the figures
       npm run evaluate -- --questions FILE   another set (see test/evaluation/FORMAT.md); again for more
       npm run evaluate -- --keep             keep the figures, for the README and for npm test
       npm run evaluate -- --ablate           what each ingredient of the offline answer is worth
       npm run evaluate -- --fit              what its signals should weigh, and how well that carries
                                              over to a set that is left out
       npm run evaluate -- --beir DIR         how well the ranking finds the documents of a collection in
                                              BEIR form: corpus.jsonl, queries.jsonl, and qrels.tsv or
                                              qrels/test.tsv; --beir again for each collection more
  --json                                      the figures as one JSON object

What was answered wrongly is written to evaluation/failures.md under DATA_DIR.`;

const FLAGS = {
  questions: { type: 'string', multiple: true },
  keep: { type: 'boolean' },
  ablate: { type: 'boolean' },
  fit: { type: 'boolean' },
  beir: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

const setOf = (name: string) => `test/evaluation/${name}.jsonl`;
const DEVELOPMENT_SET = setOf('development');
/** Those that the weights are fitted on. */
const FITTED_SETS = [
  'development',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
].map(setOf);

/** `npm run evaluate` */
export function runEvaluate(surroundings: Surroundings): Promise<void> {
  return runCommand(
    {
      help: HELP,
      flags: FLAGS,
      run: async ({ values, positionals }) => {
        if (positionals.length > 0) {
          throw new UsageError(
            'Cannot take a question here: give --questions FILE, --beir DIR, or nothing',
          );
        }
        const kinds = [values.beir, values.fit, values.ablate, values.keep].filter(Boolean);
        const isOfOwn = values.beir ?? values.keep;
        if (kinds.length > 1 || (isOfOwn && values.questions)) {
          throw new UsageError(
            'Cannot evaluate all at once: give --beir or --keep, or --questions with --fit, --ablate or neither',
          );
        }
        const { report, text } = values.beir
          ? await evaluateCollections(values.beir)
          : await evaluateQuestions(values, surroundings);
        process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : text);
      },
    },
    surroundings,
  );
}

type Printed = Readonly<{ report: object; text: string }>;

async function evaluateCollections(dirs: readonly string[]): Promise<Printed> {
  const report = await evaluateBeir(dirs, process.stderr);
  return { report, text: `${renderBeir(report)}\n` };
}

type Values = Readonly<{
  questions?: string[];
  keep?: boolean;
  fit?: boolean;
  ablate?: boolean;
}>;

async function evaluateQuestions(
  { questions: given, keep, fit, ablate: isAblation }: Values,
  { env }: Surroundings,
): Promise<Printed> {
  const config = parseConfig(env);
  const paths = given ?? (fit ? FITTED_SETS : [DEVELOPMENT_SET]);
  const sets = await Promise.all(paths.map(readQuestions));
  const questions = sets.flat();
  const open = async (without: readonly Ingredient[] = []) => {
    const index = composeIndex(config, parseModelConfig(env), undefined, new Set(without));
    await openIndexFor(index, process.stderr);
    return index;
  };
  if (isAblation) {
    const report = await ablate(open, questions);
    return { report, text: renderAblations(report) };
  }
  const index = await open();
  try {
    if (fit) {
      const studied: StudiedSet[] = [];
      for (const [at, path] of paths.entries()) {
        const name = basename(path, '.jsonl');
        studied.push({ name, studied: await studyQuestions(index, sets[at] ?? []) });
      }
      const report = fitOffline(studied);
      return { report, text: renderFit(report) };
    }
    const report = await evaluateAnswers(index, questions);
    if (keep) await keepFigures(report);
    const path = await saveFailures(config.dataDir, report.failures);
    process.stderr.write(`${report.failures.length} failures are in ${path}\n`);
    return { report: plain(report), text: renderReport(report) };
  } finally {
    await index.close();
  }
}

async function readQuestions(path: string): Promise<EvaluationQuestion[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new Error(`Cannot read the questions in "${path}": there is no such file`, { cause });
  }
  return parseQuestions(text);
}

async function saveFailures(dataDir: string, failures: readonly Failure[]): Promise<string> {
  const dir = join(dataDir, 'evaluation');
  await mkdir(dir, { recursive: true });
  const path = join(dir, 'failures.md');
  await writeFile(path, `${renderFailures(failures)}\n`);
  return path;
}

function plain({ scores, ranks, tradeOffs: curve }: EvaluationReport): object {
  return { ...summarise(scores), retrieval: ranks, tradeOffs: curve, scores };
}
