import { styleText } from 'node:util';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import { checkQuestion } from '../answering/question.ts';
import { composeAnswering, composeIndex, composeWriter } from '../compose.ts';
import { type Config, type ModelConfig, parseConfig, parseModelConfig } from '../config.ts';
import type { Filter } from '../retrieval/filter.ts';
import { answerErrorOf } from './answer-error.ts';
import { answerLine } from './answer-line.ts';
import { filterOf, FILTER_FLAGS, FILTER_HELP } from './filter-flags.ts';
import { answerEachLine, jsonLineOf } from './json-lines.ts';
import { assertSourceKnown } from './known-source.ts';
import { openIndexFor } from './open-index.ts';
import { paintNothing, renderAnswer } from './render-answer.ts';
import { type Arguments, runCommand, type Surroundings, UsageError } from './run-command.ts';
import { createStepLine } from './step-line.ts';
import { tell } from './tell.ts';

const HELP = `
Usage: npm run ask -- "QUESTION"             an answer with numbered citations and their sources
       npm run --silent ask -- --json "…"    the same as one JSON object
       npm run --silent ask -- --jsonl       one {"id","question","asOf"?} a line in, one answer a line out

${FILTER_HELP}
The answer is put together from the corpus alone: no key and no network are needed. The first call
builds the index.`;

const FLAGS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  ...FILTER_FLAGS,
} as const;

/** `npm run ask` */
export function runAsk(surroundings: Surroundings): Promise<void> {
  return runCommand(
    {
      help: HELP,
      flags: FLAGS,
      run: (args) => ask(args, surroundings.env),
      onFailure: (error) => {
        // A program that reads the answer reads there why there is none, be it for another flag.
        if (isJson(surroundings.args)) process.stdout.write(jsonLineOf(answerErrorOf(error)));
      },
    },
    surroundings,
  );
}

/** Also where the flags as a whole can't be read; what follows "--" is the question. */
function isJson(args: readonly string[]): boolean {
  const [end, json] = [args.indexOf('--'), args.indexOf('--json')];
  return json >= 0 && (end < 0 || json < end);
}

async function ask(
  { values, positionals }: Arguments<typeof FLAGS>,
  env: Surroundings['env'],
): Promise<void> {
  const filter = filterOf(values);
  if (values.jsonl && positionals.length > 0) {
    throw new UsageError('Cannot take a question beside --jsonl: questions come on standard input');
  }
  if (!values.jsonl && positionals.length === 0) {
    throw new UsageError(
      'Cannot answer without a question: npm run ask -- "Who mines dysprosium?"',
    );
  }
  const question = positionals.join(' ');
  // Before the index is built for it.
  if (!values.jsonl) checkQuestion(question);

  const config = parseConfig(env);
  const models = parseModelConfig(env);
  const writing = models && (await openWriting(config, models));
  const index = composeIndex(config, models, writing?.spending);
  try {
    await openIndexFor(index, process.stderr);
    await assertSourceKnown(index, filter);
    const answerQuestion = composeAnswering(index, writing?.writer);
    if (values.jsonl) {
      const deps = { answerQuestion, filter };
      await answerEachLine(LINE_LENGTH, (line) => answerLine(line, deps, ANSWER_WITHIN_MS));
    } else {
      await answerOne(answerQuestion, question, { filter, inJson: values.json === true });
    }
  } finally {
    await index.close();
    writing?.close();
  }
}

/** The budget is the bot's own; nothing of it is loaded where there is no model. */
async function openWriting({ dataDir }: Config, models: ModelConfig) {
  const { openRecords } = await import('../records/open-records.ts');
  const records = openRecords(dataDir);
  const spending = records.spending(models.budget, Date.now, tell);
  const writer = composeWriter(models, { budget: spending, onFailure: tell });
  return { writer, spending, close: () => records.close() };
}

async function answerOne(
  answerQuestion: AnswerQuestion,
  question: string,
  { filter, inJson }: Readonly<{ filter: Filter; inJson: boolean }>,
): Promise<void> {
  const line = createStepLine(process.stderr);
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const answer = await answerQuestion(question, filter, { signal, onStep: line.show }).finally(
    line.clear,
  );
  const paint = process.stdout.isTTY ? styleText : paintNothing;
  process.stdout.write(inJson ? jsonLineOf({ question, ...answer }) : renderAnswer(answer, paint));
}

const ANSWER_WITHIN_MS = 60_000;
const LINE_LENGTH = 1 << 20;
