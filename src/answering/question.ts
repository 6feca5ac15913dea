import { visibleOf } from '../text/visible.ts';

/** A question that can't be taken; the message says what to do. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  readonly kind: 'empty' | 'long';

  constructor(kind: 'empty' | 'long', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What a Discord modal takes, and more than a question needs. */
export const QUESTION_LENGTH = 1000;

/**
 * What can be seen of the question: soft hyphens and marks of direction come along when text is copied.
 *
 * @throws QuestionError where nothing is left of it, or it is too long.
 */
export function checkQuestion(asked: string): string {
  const question = visibleOf(asked);
  if (question.length > QUESTION_LENGTH) {
    throw new QuestionError(
      'long',
      `Cannot answer a question of ${question.length} characters: ${QUESTION_LENGTH} is the most; ask for one thing at a time`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(question)) {
    throw new QuestionError(
      'empty',
      'Cannot answer an empty question; ask for example "Who mines dysprosium?"',
    );
  }
  return question;
}
