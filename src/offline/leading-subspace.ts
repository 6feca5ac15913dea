import { orthonormalise } from './orthonormal.ts';
import type { Pace } from './pace.ts';
import { createDense, multiply, transpose } from './sparse-matrix.ts';
import type { DenseMatrix, SparseMatrix } from './sparse-matrix.ts';

const ROUNDS = 4;
const SEED = 1;

/**
 * An orthonormal basis, one row a column of the matrix, of the directions in which its rows spread
 * most: the span of the leading right singular vectors, by randomised subspace iteration
 * (https://arxiv.org/abs/0909.4061, algorithm 4.4). The vectors themselves are not turned out of the
 * span: cosines within it don't depend on the basis. `dimensions` is at most either side.
 */
export async function leadingSubspace(
  matrix: SparseMatrix,
  dimensions: number,
  pace: Pace,
  onRound: (share: number) => void,
): Promise<DenseMatrix> {
  const transposed = await transpose(matrix, pace);
  const basis = createDense(matrix.columns, dimensions);
  const projected = createDense(matrix.rows, dimensions);
  await fillAtRandom(basis, pace);
  for (let round = 1; round <= ROUNDS; round++) {
    await multiply(matrix, basis, projected, pace);
    await orthonormalise(projected, pace);
    await multiply(transposed, projected, basis, pace);
    onRound(round / (ROUNDS + 1));
  }
  await orthonormalise(basis, pace);
  await orthonormalise(basis, pace);
  return basis;
}

/** The same numbers in every run: the generator is mulberry32, and its seed fixed. */
async function fillAtRandom({ rows, columns, values }: DenseMatrix, pace: Pace): Promise<void> {
  let state = SEED;
  for (let place = 0; place < rows * columns; place++) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    values[place] = ((t ^ (t >>> 14)) >>> 0) / 0x100000000 - 0.5;
    if (place % columns === 0 && pace.isDue(4 * columns)) await pace.breathe();
  }
}
