import { describe, expect, it } from 'vitest';
import { isEnough } from '../../src/offline/enough.ts';
import { readQuestion } from '../../src/offline/read-question.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

const isSo = (question: string, text: string, clauses = ['plant', 'Kalgoorlie', 'cost']) => {
  const retrieval = aRetrieval(clauses, [{ text }]);
  const [best] = readPassages(question, retrieval, WEIGHTS).scored;
  return best !== undefined && isEnough(best.candidate, readQuestion(question, retrieval));
};

describe('isEnough', () => {
  const COST = 'The plant at Kalgoorlie had a cost of 800 million dollars.';

  it('is so of a block that holds all of the question and has the figure', () => {
    expect(isSo('What did the plant at Kalgoorlie cost in dollars?', COST)).toBe(true);
  });

  it.each([
    ['The plant at Kalgoorlie cost 80 dollars in December 2025.', false],
    ['The plant at Kalgoorlie cost 80 dollars in 2025.', true],
  ])('is so for a year of “%s”: %s', (text, is) => {
    const clauses = ['plant', 'Kalgoorlie', 'cost', '2025'];
    expect(isSo('What did the plant at Kalgoorlie cost in 2025?', text, clauses)).toBe(is);
  });

  it.each([
    [
      'where it lacks a word',
      'What did the plant at Kalgoorlie cost?',
      'It cost 800 million dollars.',
    ],
    [
      'where it has no figure',
      'What did the plant at Kalgoorlie cost?',
      'The plant at Kalgoorlie had a cost.',
    ],
    ['where two things are asked', 'What did the plant at Kalgoorlie cost, and when?', COST],
    ['where no one thing is asked', 'Is there a plant at Kalgoorlie?', COST],
    ['where a name is asked', 'Who paid the plant at Kalgoorlie, its cost?', COST],
  ])('is not so %s', (_, question, text) => {
    expect(isSo(question, text)).toBe(false);
  });
});
