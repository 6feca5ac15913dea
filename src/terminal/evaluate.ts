import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import { composeAnswering, composeIndex } from '../compose.ts';
import { parseConfig, parseModelConfig } from '../config.ts';
import { type EvaluationQuestion, parseQuestions } from '../evaluation/question.ts';
import { meanRankFigures, type RankFigures, rankFiguresOf } from '../evaluation/rank-figures.ts';
import {
  type Failure,
  renderFailures,
  renderSummary,
  renderTable,
  renderTradeOffs,
} from '../evaluation/render-report.ts';
import { type GivenAnswer, type Score, scoreAnswer } from '../evaluation/score-answer.ts';
import { summarise } from '../evaluation/summarise.ts';
import { type TradeOff, tradeOffs } from '../evaluation/trade-off.ts';
import type { Ingredient } from '../retrieval/ingredients.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { ablate, renderAblations } from './evaluate-ablation.ts';
import { evaluateBeir, renderBeir } from './evaluate-beir.ts';
import { fitOffline, renderFit } from './evaluate-fit.ts';
import { openIndexFor } from './open-index.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';
import { attempt, studyQuestions } from './study-offline.ts';

const HELP = `
Usage: npm run evaluate                       answer the set in test/evaluation/ and print the figures
       npm run evaluate -- --questions FILE   another set (see test/evaluation/FORMAT.md); again for more
       npm run evaluate -- --ablate           what each ingredient of the offline answer is worth
       npm run evaluate -- --fit              what its signals should weigh, and how well that carries
       npm run evaluate -- --beir DIR         how well the ranking finds the documents of a collection in
                                              BEIR form: corpus.jsonl, queries.jsonl, and qrels.tsv or
                                              qrels/test.tsv; --beir again for each collection more
  --json                                      the figures as one JSON object

What was answered wrongly is written to evaluation/failures.md under DATA_DIR.`;

const FLAGS = {
  questions: { type: 'string', multiple: true },
  ablate: { type: 'boolean' },
  fit: { type: 'boolean' },
  beir: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

const DEVELOPMENT_SET = 'test/evaluation/development.jsonl';
const RANKED = 10;
const ANSWER_WITHIN_MS = 60_000;

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
        const kinds = [values.beir, values.fit, values.ablate].filter(Boolean);
        if (kinds.length > 1 || (values.beir && values.questions)) {
          throw new UsageError(
            'Cannot evaluate all at once: give --beir, or --questions with --fit, --ablate or neither',
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

type Values = Readonly<{ questions?: string[]; fit?: boolean; ablate?: boolean }>;

async function evaluateQuestions(
  { questions: paths = [DEVELOPMENT_SET], fit, ablate: isAblation }: Values,
  { env }: Surroundings,
): Promise<Printed> {
  const config = parseConfig(env);
  const questions = (await Promise.all(paths.map(readQuestions))).flat();
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
      const report = fitOffline(await studyQuestions(index, questions));
      return { report, text: renderFit(report) };
    }
    const report = await evaluate(index, questions);
    const path = await saveFailures(config.dataDir, report.failures);
    process.stderr.write(`${report.failures.length} failures are in ${path}\n`);
    return { report: plain(report), text: render(report) };
  } finally {
    await index.close();
  }
}

type Report = Readonly<{
  scores: Score[];
  failures: Failure[];
  ranks: RankFigures;
  tradeOffs: TradeOff[];
}>;

async function evaluate(
  index: IndexClient,
  questions: readonly EvaluationQuestion[],
): Promise<Report> {
  const answerQuestion = composeAnswering(index);
  const scores: Score[] = [];
  const failures: Failure[] = [];
  const ranks: RankFigures[] = [];
  for (const question of questions) {
    const answer = await answered(answerQuestion, question);
    const score = scoreAnswer(question, answer, await textsOf(index, answer));
    scores.push(score);
    if (!score.right || !score.verbatim || (score.answerable && !score.sourceRight)) {
      failures.push({ question, answer, score });
    }
    const figures = rankFiguresOf(question.sources, await rankedSources(index, question));
    if (question.answerable && figures) ranks.push(figures);
  }
  const attempts = (await studyQuestions(index, questions)).map((one) => attempt(one));
  return { scores, failures, ranks: meanRankFigures(ranks), tradeOffs: tradeOffs(attempts) };
}

async function answered(
  answerQuestion: AnswerQuestion,
  { question, asOf }: EvaluationQuestion,
): Promise<GivenAnswer> {
  const filter = asOf === undefined ? {} : { until: asOf };
  try {
    return await answerQuestion(question, filter, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'error', answer: message, citations: [] };
  }
}

async function rankedSources(
  index: IndexClient,
  { question, asOf }: EvaluationQuestion,
): Promise<string[]> {
  const filter = asOf === undefined ? {} : { until: asOf };
  const { passages } = await index.call('search', { question, filter, limit: RANKED });
  return passages.map(({ passage }) => passage.source.id);
}

async function textsOf(index: IndexClient, { citations }: GivenAnswer) {
  const texts = new Map<string, string>();
  for (const { passage } of citations) {
    const found = await index.call('findPassage', { id: passage });
    if (found) texts.set(passage, found.text);
  }
  return (id: string) => texts.get(id);
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

function render({ scores, ranks, tradeOffs: curve }: Report): string {
  const { recall5, recall10, mrr } = ranks;
  const figures = [recall5, recall10, mrr].map((figure) => figure.toFixed(3));
  return [
    renderSummary(summarise(scores)),
    '',
    renderTable(['retrieval', 'recall@5', 'recall@10', 'MRR'], [['sources', ...figures]]),
    '',
    renderTradeOffs(curve),
    '',
  ].join('\n');
}

function plain({ scores, ranks, tradeOffs: curve }: Report): object {
  return { ...summarise(scores), retrieval: ranks, tradeOffs: curve, scores };
}
