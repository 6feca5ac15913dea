import { describe, expect, it } from 'vitest';
import { meanRankFigures, rankFiguresOf } from '../../src/evaluation/rank-figures.ts';

const ranked = ['x', 'a', 'a', 'y', 'z', 'b', 'x', 'x', 'x', 'x', 'c'];

describe('rankFiguresOf', () => {
  it.each([
    [['a', 'q'], { recall5: 1, recall10: 1, mrr: 1 / 2 }],
    [['b'], { recall5: 0, recall10: 1, mrr: 1 / 6 }],
    [['c'], { recall5: 0, recall10: 0, mrr: 1 / 11 }],
    [['q'], { recall5: 0, recall10: 0, mrr: 0 }],
    [[['a'], ['b', 'q']], { recall5: 1 / 2, recall10: 1, mrr: 1 / 2 }],
    [[], undefined],
  ])('measures where the sources %j are', (sources, expected) => {
    expect(rankFiguresOf(sources, ranked)).toEqual(expected);
  });

  it('means over questions', () => {
    const all = [
      { recall5: 1, recall10: 1, mrr: 0.5 },
      { recall5: 0, recall10: 1, mrr: 0.25 },
    ];

    expect(meanRankFigures(all)).toEqual({ recall5: 0.5, recall10: 1, mrr: 0.375 });
    expect(meanRankFigures([])).toEqual({ recall5: 0, recall10: 0, mrr: 0 });
  });
});
