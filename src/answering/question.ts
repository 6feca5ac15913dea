/** A question that can't be taken; the message says what to do. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

/** What a Discord modal takes, and more than a question needs. */
export const QUESTION_LENGTH = 1000;

/**
 * The question, its blanks folded, without control characters.
 *
 * @throws QuestionError where nothing is left of it, or it is too long.
 */
export function checkQuestion(asked: string): string {
  const question = asked
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();
  if (question.length > QUESTION_LENGTH) {
    throw new QuestionError(
      `Cannot answer a question of ${question.length} characters: ${QUESTION_LENGTH} is the most; ask for one thing at a time`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(question)) {
    throw new QuestionError(
      'Cannot answer an empty question; ask for example "Who mines dysprosium?"',
    );
  }
  return question;
}
