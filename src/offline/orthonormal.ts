import type { Pace } from './pace.ts';
import type { DenseMatrix } from './sparse-matrix.ts';

/**
 * Makes the columns of a tall matrix orthonormal in place without changing what they span, by
 * Cholesky QR (https://en.wikipedia.org/wiki/QR_decomposition). A column that those before it already
 * span becomes 0. The error grows with the condition squared: run it twice where that counts.
 */
export async function orthonormalise(matrix: DenseMatrix, pace: Pace): Promise<void> {
  const { rows, columns } = matrix;
  const factor = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row += 4) {
    addGram(matrix, row, factor);
    if (pace.isDue(2 * columns * columns)) await pace.breathe();
  }
  for (let i = 0; i < columns; i++) {
    factoriseRow(factor, columns, i);
    if (pace.isDue(columns * columns)) await pace.breathe();
  }
  for (let row = 0; row < rows; row += 4) {
    solve(matrix, row, factor);
    if (pace.isDue(2 * columns * columns)) await pace.breathe();
  }
}

/** Adds four rows' share to the inner products of the columns (the lower half). */
function addGram({ columns, values }: DenseMatrix, row: number, gram: Float64Array): void {
  const a = row * columns;
  const b = a + columns;
  const c = b + columns;
  const d = c + columns;
  for (let i = 0; i < columns; i++) {
    const xa = values[a + i] ?? 0;
    const xb = values[b + i] ?? 0;
    const xc = values[c + i] ?? 0;
    const xd = values[d + i] ?? 0;
    const to = i * columns;
    for (let j = 0; j <= i; j++) {
      gram[to + j] =
        (gram[to + j] ?? 0) +
        xa * (values[a + j] ?? 0) +
        xb * (values[b + j] ?? 0) +
        xc * (values[c + j] ?? 0) +
        xd * (values[d + j] ?? 0);
    }
  }
}

/** What is left of a column's squared length when the others are taken out; less is rounding. */
const NOTHING_LEFT = 1e-11;

/** Row i of L, with L·Lᵀ the inner products; in place. */
function factoriseRow(gram: Float64Array, columns: number, i: number): void {
  const row = i * columns;
  const whole = gram[row + i] ?? 0;
  for (let j = 0; j <= i; j++) {
    const other = j * columns;
    let sum = gram[row + j] ?? 0;
    for (let k = 0; k < j; k++) sum -= (gram[row + k] ?? 0) * (gram[other + k] ?? 0);
    if (j < i) gram[row + j] = sum / (gram[other + j] ?? 0);
    // Divided by Infinity, the column becomes 0.
    else gram[row + i] = sum > NOTHING_LEFT * whole ? Math.sqrt(sum) : Infinity;
  }
}

/** Turns each x of four rows into the y of L·y = x: four sums that don't wait for each other. */
function solve({ columns, values }: DenseMatrix, row: number, factor: Float64Array): void {
  const a = row * columns;
  const b = a + columns;
  const c = b + columns;
  const d = c + columns;
  for (let i = 0; i < columns; i++) {
    const from = i * columns;
    let ya = values[a + i] ?? 0;
    let yb = values[b + i] ?? 0;
    let yc = values[c + i] ?? 0;
    let yd = values[d + i] ?? 0;
    for (let k = 0; k < i; k++) {
      const l = factor[from + k] ?? 0;
      ya -= l * (values[a + k] ?? 0);
      yb -= l * (values[b + k] ?? 0);
      yc -= l * (values[c + k] ?? 0);
      yd -= l * (values[d + k] ?? 0);
    }
    const by = factor[from + i] ?? 0;
    values[a + i] = ya / by;
    values[b + i] = yb / by;
    values[c + i] = yc / by;
    values[d + i] = yd / by;
  }
}
