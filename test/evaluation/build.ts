import type { EvaluationQuestion } from '../../src/evaluation/question.ts';
import type { GivenAnswer, Score } from '../../src/evaluation/score-answer.ts';

export function aQuestion(fields: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    id: 'q1',
    type: 'number',
    question: 'How much?',
    answerable: true,
    sources: ['a-2025-one'],
    key: [['2.6 billion', '$2.6bn']],
    forbid: [],
    ...fields,
  };
}

export function anAnswer(fields: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    status: 'answered',
    answer: 'It is worth 2.6 billion US dollars [1].',
    citations: [{ passage: 'a-2025-one#1', source: 'a-2025-one', quote: '2.6 billion' }],
    ...fields,
  };
}

export function aScore(fields: Partial<Score> = {}): Score {
  return {
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
    ...fields,
  };
}
