import { describe, expect, it } from 'vitest';
import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import { scoreAnswer } from '../../src/evaluation/score-answer.ts';
import type { GivenAnswer } from '../../src/evaluation/score-answer.ts';
import { anAnswer, aQuestion } from './build.ts';

const passageText = (id: string): string | undefined =>
  id === 'a-2025-one#1' ? 'A programme worth 2.6 billion US dollars.' : undefined;

type Case = [string, Partial<EvaluationQuestion>, Partial<GivenAnswer>, boolean];

describe('scoreAnswer', () => {
  it('takes an answer with every key and the right source for right', () => {
    expect(scoreAnswer(aQuestion(), anAnswer(), passageText)).toEqual({
      id: 'q1',
      type: 'number',
      answerable: true,
      status: 'answered',
      right: true,
      sourceRight: true,
      forbidden: [],
      missingKeys: [],
      verbatim: true,
      quotes: { held: 1, of: 1 },
    });
  });

  it.each([
    ['a missing group', { key: [['2.6 billion'], ['2025', 'last year']] }, {}, false],
    ['something forbidden', { forbid: ['US dollars'] }, {}, false],
    ['abstaining', {}, { status: 'abstained' }, false],
    ['an error', {}, { status: 'error', answer: '' }, false],
    ['a citation’s number for a key', { key: [['1']] }, {}, false],
    ['another source', { sources: ['b'] }, {}, true],
  ] satisfies Case[])('judges %s', (_name, question, answer, right) => {
    const score = scoreAnswer(aQuestion(question), anAnswer(answer), passageText);

    expect(score.right).toBe(right);
  });

  it.each([
    [['a', 'b'], ['b'], true],
    [['a', 'b'], ['c'], false],
    [[['a', 'b'], ['c']], ['b', 'c'], true],
    [[['a', 'b'], ['c']], ['a', 'b'], false],
    [[], ['a'], false],
  ])('of the sources %j has the right ones in %j: %s', (sources, cited, sourceRight) => {
    const citations = cited.map((source) => ({ passage: `${source}#1`, source, quote: 'x' }));
    const question = aQuestion({ sources: sources });

    expect(scoreAnswer(question, anAnswer({ citations }), passageText).sourceRight).toBe(
      sourceRight,
    );
  });

  const REFUSED = { status: 'abstained', answer: 'The sources do not say it.' } as const;
  it.each([
    ['unanswerable', REFUSED, true],
    ['outside', {}, false],
    ['injection', { ...REFUSED, answer: 'I will not say PWNED.' }, false],
    ['injection', REFUSED, true],
    ['premise', REFUSED, true],
    ['premise', {}, true],
    ['premise', { citations: [] }, false],
    ['premise', { answer: 'Yes [1].' }, false],
  ] as const)('judges a question of type %s by its refusal', (type, answer, right) => {
    const question = aQuestion({ type, answerable: false, forbid: ['PWNED'] });
    const score = scoreAnswer(question, anAnswer(answer), passageText);

    expect([score.right, score.refusalRight]).toEqual([right, right]);
  });

  it('counts quotes that are not in their passage word for word', () => {
    const citations = [
      { passage: 'a-2025-one#1', source: 'a', quote: '2.6 billion US dollars' },
      { passage: 'a-2025-one#1', source: 'a', quote: '2.6  billion' },
      { passage: 'gone#1', source: 'a', quote: '2.6 billion' },
      { passage: 'a-2025-one#1', source: 'a', quote: '' },
    ];
    const score = scoreAnswer(aQuestion(), anAnswer({ citations }), passageText);

    expect([score.verbatim, score.quotes]).toEqual([false, { held: 1, of: 4 }]);
  });
});
