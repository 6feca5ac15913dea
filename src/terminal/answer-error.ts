import { QuestionError } from '../answering/question.ts';
import { UsageError } from './run-command.ts';

/** In place of an answer: why there is none. */
export type AnswerError = Readonly<{
  status: 'error';
  error: Readonly<{
    code: 'invalid_line' | 'invalid_question' | 'wrong_use' | 'failed';
    message: string;
  }>;
}>;

export function answerErrorOf(thrown: unknown): AnswerError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { status: 'error', error: { code: codeOf(thrown), message } };
}

function codeOf(thrown: unknown): AnswerError['error']['code'] {
  if (thrown instanceof QuestionError) return 'invalid_question';
  return thrown instanceof UsageError ? 'wrong_use' : 'failed';
}
