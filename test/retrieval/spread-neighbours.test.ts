import { describe, expect, it } from 'vitest';
import { spreadWithNeighbours } from '../../src/retrieval/spread-neighbours.ts';

/** Sources of three passages each. */
const sourceOf = Array.from({ length: 90 }, (_, passage) => Math.floor(passage / 3));
/** Hits on the middle passage of so many sources, each 0.01 below the one before. */
function hitsOf(count: number) {
  return Array.from({ length: count }, (_, at) => ({ passage: 3 * at + 1, score: 1 - at / 100 }));
}

describe('spreadWithNeighbours', () => {
  it('puts what stands beside the best behind the first, before the others', () => {
    const found = spreadWithNeighbours(hitsOf(20), sourceOf);

    expect(found.slice(14, 20).map(({ passage }) => passage)).toEqual([43, 46, 2, 0, 49, 52]);
    expect(found[16]!.relevance).toBe(0.5);
  });

  it('has no passage twice, and looks beside the second best where the best has all', () => {
    const found = spreadWithNeighbours(
      [0, 1, 2, 4].map((passage) => ({ passage, score: passage === 4 ? 0.95 : 1 - passage / 10 })),
      sourceOf,
    );

    expect(found.map(({ passage }) => passage)).toEqual([0, 4, 1, 2, 5, 3]);
  });

  it('never leaves a source, nor what may be searched', () => {
    expect(spreadWithNeighbours([{ passage: 2, score: 1 }], [0, 1, 2])).toHaveLength(1);
    expect(spreadWithNeighbours([], [])).toEqual([]);
  });
});
