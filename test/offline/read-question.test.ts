import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/offline/read-question.ts';
import { aRetrieval } from '../support/retrieval.ts';

describe('readQuestion', () => {
  it('weighs a clause by how few of the passages found hold it, too', () => {
    const retrieval = aRetrieval(
      ['plant', 'Kalgoorlie'],
      ['A plant at Kalgoorlie.', 'A plant.', 'Another plant.', 'A new plant.'].map((text) => ({
        text,
      })),
    );
    const { clauses, weights } = readQuestion('Is there a plant at Kalgoorlie?', retrieval);
    const weightOf = (word: string) => weights[clauses.findIndex(({ text }) => text === word)] ?? 0;

    expect(weightOf('Kalgoorlie')).toBeGreaterThan(weightOf('plant') + 0.5);
  });
});
