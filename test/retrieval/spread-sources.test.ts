import { describe, expect, it } from 'vitest';
import { spreadSources } from '../../src/retrieval/spread-sources.ts';

/** Hits in this order, each 0.01 below the one before. */
function hitsOf(count: number) {
  return Array.from({ length: count }, (_, passage) => ({ passage, score: 1 - passage / 100 }));
}

describe('spreadSources', () => {
  it('puts another source before the next words of the same one', () => {
    const spread = spreadSources(hitsOf(3), [0, 0, 1]);
    expect(spread.map(({ passage }) => passage)).toEqual([0, 2, 1]);
    expect(spread.map(({ relevance }) => relevance)).toEqual([1, 0.98, 0.99]);
    expect(spread[2]!.score).toBeLessThan(0.98);
  });

  it('leaves a passage first that is much better', () => {
    const hits = [
      { passage: 0, score: 1 },
      { passage: 1, score: 0.9 },
      { passage: 2, score: 0.3 },
    ];
    expect(spreadSources(hits, [0, 0, 1]).map(({ passage }) => passage)).toEqual([0, 1, 2]);
  });

  it('takes more of the source of the best passage than of others', () => {
    const sourceOf = Array.from({ length: 20 }, (_, passage) => passage % 2);
    const kept = spreadSources(hitsOf(20), sourceOf);
    expect(kept.filter(({ passage }) => passage % 2 === 0)).toHaveLength(8);
    expect(kept.filter(({ passage }) => passage % 2 === 1)).toHaveLength(4);
  });

  it('ends with the most relevant of what was put behind others', () => {
    const sourceOf = [0, 0, 0, 0, ...Array.from({ length: 16 }, (_, at) => at + 1)];
    const spread = spreadSources(hitsOf(20), sourceOf);
    expect(spread.slice(16).map(({ relevance }) => relevance)).toEqual([0.99, 0.98, 0.97, 0.81]);
  });

  it('has nothing of nothing', () => {
    expect(spreadSources([], [])).toEqual([]);
  });
});
