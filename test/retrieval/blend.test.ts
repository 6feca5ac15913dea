import { describe, expect, it } from 'vitest';
import { blend } from '../../src/retrieval/blend.ts';

describe('blend', () => {
  it('stretches each list to 0..1 and sums by weight', () => {
    const words = [
      { passage: 1, score: 30 },
      { passage: 2, score: 20 },
      { passage: 3, score: 10 },
    ];
    const vectors = [
      { passage: 2, score: 0.9 },
      { passage: 4, score: 0.5 },
    ];

    expect(
      blend([
        { hits: words, weight: 0.75 },
        { hits: vectors, weight: 0.25 },
      ]),
    ).toEqual([
      { passage: 1, score: 0.75 },
      { passage: 2, score: 0.625 },
      { passage: 3, score: 0 },
      { passage: 4, score: 0 },
    ]);
  });

  it('gives a lone hit all of its weight, and an empty list nothing', () => {
    expect(
      blend([
        { hits: [{ passage: 7, score: 0.1 }], weight: 0.75 },
        { hits: [], weight: 0.25 },
      ]),
    ).toEqual([{ passage: 7, score: 0.75 }]);
  });
});
