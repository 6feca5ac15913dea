import { z } from 'zod';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import { type Filter, lastDayOf } from '../retrieval/filter.ts';
import { isDate } from '../retrieval/filter.ts';
import { type AnswerError, answerErrorOf } from './answer-error.ts';
import { type Line, LineId, parseJsonLine } from './json-lines.ts';

const QuestionLine = z.object({
  id: LineId.optional(),
  question: z.string('expected a text'),
  asOf: z.string('expected a date').refine(isDate, 'use YYYY, YYYY-MM or YYYY-MM-DD').optional(),
});

type Deps = Readonly<{ answerQuestion: AnswerQuestion; filter: Filter }>;

/** One line of `--jsonl` in, one answer object out; a line that can't be answered gets an `error`. */
export async function answerLine(line: Line, deps: Deps, withinMs: number): Promise<object> {
  const parsed = parseJsonLine(line, QuestionLine);
  if (parsed.kind === 'bad') return { id: parsed.id, ...invalidLine(parsed.why) };
  const { id, question, asOf } = parsed.value;
  try {
    const filter = asOf === undefined ? deps.filter : asOfIn(deps.filter, asOf);
    const answer = await deps.answerQuestion(question, filter, {
      signal: AbortSignal.timeout(withinMs),
    });
    return { id: id ?? null, question, ...answer };
  } catch (error) {
    return { id: id ?? null, question, ...answerErrorOf(error) };
  }
}

function invalidLine(message: string): AnswerError {
  return { status: 'error', error: { code: 'invalid_line', message } };
}

/** A line's own date never opens what `--until` shuts. */
function asOfIn(filter: Filter, asOf: string): Filter {
  const { until = asOf } = filter;
  return { ...filter, until: lastDayOf(asOf) < lastDayOf(until) ? asOf : until };
}
