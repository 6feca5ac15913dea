import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import { composeAnswering, composeIndex } from '../compose.ts';
import { parseConfig } from '../config.ts';
import type { Filter } from '../retrieval/filter.ts';
import { answerLine } from './answer-line.ts';
import { filterOf, FILTER_FLAGS, FILTER_HELP } from './filter-flags.ts';
import { openIndexFor } from './open-index.ts';
import { paintNothing, renderAnswer } from './render-answer.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';

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
      run: async ({ values, positionals }) => {
        const filter = filterOf(values);
        const question = positionals.join(' ');
        if (!values.jsonl && question === '') {
          throw new UsageError(
            'Cannot answer without a question: npm run ask -- "Who mines dysprosium?"',
          );
        }
        if (values.jsonl && question !== '') {
          throw new UsageError(
            'Cannot take a question beside --jsonl: questions come on standard input',
          );
        }
        const index = composeIndex(parseConfig(surroundings.env));
        try {
          await openIndexFor(index, process.stderr);
          const answer = composeAnswering(index);
          if (values.jsonl) await answerLines(answer, filter);
          else await answerOne(answer, question, { filter, isJson: values.json === true });
        } finally {
          await index.close();
        }
      },
    },
    surroundings,
  );
}

async function answerOne(
  answerQuestion: AnswerQuestion,
  question: string,
  { filter, isJson }: Readonly<{ filter: Filter; isJson: boolean }>,
): Promise<void> {
  const answer = await answerQuestion(question, filter, AbortSignal.timeout(ANSWER_WITHIN_MS));
  const paint = process.stdout.isTTY ? styleText : paintNothing;
  process.stdout.write(
    isJson ? `${JSON.stringify({ question, ...answer })}\n` : renderAnswer(answer, paint),
  );
}

/** One line after the other: however many there are, one question is in memory. */
async function answerLines(answerQuestion: AnswerQuestion, filter: Filter): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const result = await answerLine(line, { answerQuestion, filter }, ANSWER_WITHIN_MS);
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

const ANSWER_WITHIN_MS = 60_000;
