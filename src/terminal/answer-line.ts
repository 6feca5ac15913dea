import { z } from 'zod';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import { QuestionError } from '../answering/question.ts';
import type { Filter } from '../retrieval/filter.ts';
import { isDate } from './filter-flags.ts';

const QuestionLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string('expected a text'),
  asOf: z.string().refine(isDate, 'use YYYY, YYYY-MM or YYYY-MM-DD').optional(),
});

type Deps = Readonly<{ answerQuestion: AnswerQuestion; filter: Filter }>;

/** One line of `--jsonl` in, one answer object out; a line that can't be answered gets an `error`. */
export async function answerLine(line: string, deps: Deps, withinMs: number): Promise<object> {
  const parsed = parseLine(line);
  if (parsed.kind === 'bad') return failed(parsed.id, 'invalid_line', parsed.why);
  const { id, question, asOf } = parsed.value;
  const filter = asOf === undefined ? deps.filter : { ...deps.filter, until: asOf };
  try {
    const answer = await deps.answerQuestion(question, filter, AbortSignal.timeout(withinMs));
    return { id, question, ...answer };
  } catch (error) {
    const code = error instanceof QuestionError ? 'invalid_question' : 'failed';
    return failed(id, code, error instanceof Error ? error.message : String(error));
  }
}

type Parsed =
  | Readonly<{ kind: 'good'; value: z.infer<typeof QuestionLine> }>
  | Readonly<{ kind: 'bad'; id: unknown; why: string }>;

function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'bad', id: undefined, why: 'Cannot read the line: it is not JSON' };
  }
  const parsed = QuestionLine.safeParse(value);
  if (parsed.success) return { kind: 'good', value: parsed.data };
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const why = z.prettifyError(parsed.error).replaceAll(/\s+/g, ' ');
  return { kind: 'bad', id, why: `Cannot read the line: ${why}` };
}

function failed(id: unknown, code: string, message: string): object {
  return { id: id ?? null, status: 'error', error: { code, message } };
}
