import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortBestFirst } from '../../src/retrieval/sort-best-first.ts';

describe('sortBestFirst', () => {
  it('sorts by score, and equal scores by passage', () => {
    const hit = fc.record({
      passage: fc.nat(500),
      score: fc.oneof(fc.nat(5), fc.double({ noNaN: true })),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(hit, { maxLength: 400, selector: ({ passage }) => passage }),
        (hits) => {
          const expected = hits.toSorted((a, b) =>
            a.score === b.score ? a.passage - b.passage : b.score > a.score ? 1 : -1,
          );

          expect(sortBestFirst([...hits])).toEqual(expected);
        },
      ),
    );
  });
});
