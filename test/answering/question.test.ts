import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuestion, QUESTION_LENGTH, QuestionError } from '../../src/answering/question.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', '\t', '\n', '\0', '\u001B', '\u0085', '\u00A0', '\u00AD'),
    fc.constantFrom('\u200B', '\u202E', '\u2028', '\ud800', '\ufeff'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('Who ', 'mines ', '镝', '7'),
  ),
  maxLength: 1200,
});

describe('checkQuestion', () => {
  it('gives a short line without what cannot be seen, or refuses', () => {
    fc.assert(
      fc.property(anyText, (asked) => {
        const question = takenOf(asked);
        if (question === undefined) return;

        expect(question.length).toBeLessThanOrEqual(QUESTION_LENGTH);
        expect(question).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$/u);
        expect(question).toMatch(/[\p{L}\p{N}]/u);
        expect(checkQuestion(question)).toBe(question);
      }),
    );
  });

  it.each([
    ['leaves a question as it is', 'Who mines dysprosium?', 'Who mines dysprosium?'],
    ['folds blanks', '  Who\n\n mines\t\u00A0it? ', 'Who mines it?'],
    ['folds blanks around what is dropped', 'Who \0 mines \u001B it?', 'Who mines it?'],
    ['joins a word at its soft hyphen', 'Who mines dys\u00ADprosium?', 'Who mines dysprosium?'],
    ['drops marks of direction', 'Who \u202Emines\u202C it?', 'Who mines it?'],
    ['drops half a character', 'Who \ud83d mines it?', 'Who mines it?'],
    ['keeps other scripts', '谁开采镝？ Ai khai thác?', '谁开采镝？ Ai khai thác?'],
    ['keeps emoji beside words', 'Magnets 🧲?', 'Magnets 🧲?'],
  ])('%s', (_, asked, question) => {
    expect(checkQuestion(asked)).toBe(question);
  });

  it.each(['', '   ', '\0', '?!', '🙂🧲', '\u202E'])('refuses %j as empty', (asked) => {
    expect(() => checkQuestion(asked)).toThrow(QuestionError);
    expect(() => checkQuestion(asked)).toThrow('Cannot answer an empty question');
  });

  it('counts what is left: 1,000 characters are taken, 1,001 are not', () => {
    const long = 'a'.repeat(QUESTION_LENGTH);

    expect(checkQuestion(`\0 ${long} \u202E`)).toBe(long);
    expect(() => checkQuestion(`${long}b`)).toThrow('1001 characters: 1000 is the most');
  });
});

/** The question as it is taken; `undefined` where it is refused. */
function takenOf(asked: string): string | undefined {
  try {
    return checkQuestion(asked);
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}
