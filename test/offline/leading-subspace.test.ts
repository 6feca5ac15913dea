import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingSubspace } from '../../src/offline/leading-subspace.ts';
import { createPace, OPERATIONS_A_RUN } from '../../src/offline/pace.ts';
import type { Pace } from '../../src/offline/pace.ts';
import type { DenseMatrix, SparseMatrix } from '../../src/offline/sparse-matrix.ts';

const pace = createPace(async () => {});

describe('leadingSubspace', () => {
  it('finds the directions that matter most', async () => {
    // Along three axes the rows spread by 5, 4 and 3; along all others by a tenth.
    const rows = Array.from({ length: 60 }, (_, r) =>
      Array.from({ length: 12 }, (_column, c) => {
        const spread = [5, 4, 3][c] ?? 0.1;
        return spread * Math.cos((r * (c + 1) * Math.PI) / 30 + c);
      }),
    );
    const basis = await leadingSubspace(sparseOf(rows), 3, pace, () => {});

    for (let axis = 0; axis < 12; axis++) {
      const share = squareOfRow(basis, axis);
      expect(share).toBeCloseTo(axis < 3 ? 1 : 0, 3);
    }
  });

  it('gives columns that are of length 1 and at right angles, or 0 where the rank is less', async () => {
    const number = fc.integer({ min: -3, max: 3 });
    const shape = fc.record({
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 9 }),
    });
    const matrices = shape.chain(({ rows, columns }) =>
      fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    await fc.assert(
      fc.asyncProperty(matrices, async (rows) => {
        const dimensions = Math.min(rows.length, rows[0]!.length);
        const basis = await leadingSubspace(sparseOf(rows), dimensions, pace, () => {});

        for (let i = 0; i < dimensions; i++) {
          expect([0, 1]).toContain(Math.round(product(basis, i, i) * 1e9) / 1e9);
          for (let j = 0; j < i; j++) expect(product(basis, i, j)).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  it('does no more than two runs of work between one breath and the next', async () => {
    const rows = Array.from({ length: 900 }, (_, r) =>
      Array.from({ length: 700 }, (_column, c) => ((r * 31 + c * 17) % 11 === 0 ? 1 + (c % 5) : 0)),
    );
    const gaps: number[] = [];
    let done = 0;
    const counted: Pace = {
      isDue: (operations) => {
        done += operations;
        return done >= OPERATIONS_A_RUN;
      },
      breathe: async () => {
        gaps.push(done);
        done = 0;
      },
    };
    await leadingSubspace(sparseOf(rows), 64, counted, () => {});

    expect(gaps.length).toBeGreaterThan(10);
    expect(Math.max(...gaps)).toBeLessThan(2 * OPERATIONS_A_RUN);
  });
});

function sparseOf(rows: readonly (readonly number[])[]): SparseMatrix {
  const entries = rows.flatMap((row) =>
    [...row.entries()].filter(([, value]) => value !== 0).map(([at, value]) => ({ at, value })),
  );
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.filter((value) => value !== 0).length);
  return {
    rows: rows.length,
    columns: rows[0]!.length,
    starts: Uint32Array.from(starts),
    at: Uint32Array.from(entries, ({ at }) => at),
    values: Float64Array.from(entries, ({ value }) => value),
  };
}

function squareOfRow({ columns, values }: DenseMatrix, row: number): number {
  return values
    .subarray(row * columns, (row + 1) * columns)
    .reduce((sum, value) => sum + value * value, 0);
}

function product({ rows, columns, values }: DenseMatrix, i: number, j: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    sum += values[row * columns + i]! * values[row * columns + j]!;
  }
  return sum;
}
