import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beirFiguresOf, meanBeirFigures } from '../../src/evaluation/beir.ts';

/** reference/lib.mjs `measure`, word for word but for its names. */
function reference(ranking: string[], grades: Map<string, number>): object {
  let [dcg, rr, r10, r100] = [0, 0, 0, 0];
  ranking.slice(0, 100).forEach((id, i) => {
    const grade = grades.get(id) ?? 0;
    if (grade <= 0) return;
    r100 += 1;
    if (i < 10) {
      dcg += grade / Math.log2(i + 2);
      r10 += 1;
      if (!rr) rr = 1 / (i + 1);
    }
  });
  const ideal = [...grades.values()]
    .toSorted((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
  return {
    ndcg10: dcg / ideal,
    recall10: r10 / grades.size,
    recall100: r100 / grades.size,
    mrr10: rr,
  };
}

describe('beirFiguresOf', () => {
  it('measures a ranking by hand', () => {
    const grades = new Map([
      ['a', 2],
      ['b', 1],
      ['c', 0],
    ]);
    const figures = beirFiguresOf(['c', 'b', 'a'], grades);

    expect(figures.ndcg10).toBeCloseTo((1 / Math.log2(3) + 2 / 2) / (2 + 1 / Math.log2(3)), 12);
    expect(figures).toMatchObject({ recall10: 1, recall100: 1, mrr10: 1 / 2 });
  });

  it('agrees with the reference on any ranking', () => {
    const id = fc.integer({ min: 0, max: 150 }).map(String);
    const rankings = fc.uniqueArray(id, { maxLength: 130 });
    const judged = fc.dictionary(id, fc.integer({ min: 1, max: 3 }), { minKeys: 1, maxKeys: 40 });
    fc.assert(
      fc.property(rankings, judged, (ranking, grades) => {
        const map = new Map(Object.entries(grades));

        expect(beirFiguresOf(ranking, map)).toEqual(reference(ranking, map));
      }),
    );
  });

  it('gives zeros where nothing is relevant or nothing was found', () => {
    const zeros = { ndcg10: 0, recall10: 0, recall100: 0, mrr10: 0 };

    expect(beirFiguresOf(['a'], new Map())).toEqual(zeros);
    expect(beirFiguresOf([], new Map([['a', 1]]))).toEqual(zeros);
    expect(meanBeirFigures([])).toEqual(zeros);
  });

  it('means over queries', () => {
    const grades = new Map([['a', 1]]);
    const all = [beirFiguresOf(['a'], grades), beirFiguresOf(['b', 'a'], grades)];

    expect(meanBeirFigures(all).mrr10).toBe(0.75);
  });
});
