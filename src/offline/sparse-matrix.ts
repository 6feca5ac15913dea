import type { Pace } from './pace.ts';

/** The entries of row r are at `starts[r]` up to `starts[r + 1]`. */
export type SparseMatrix = Readonly<{
  rows: number;
  columns: number;
  starts: Uint32Array;
  at: Uint32Array;
  values: Float64Array;
}>;

/** A full matrix, one row after the other; rows of 0 fill it up to a multiple of four. */
export type DenseMatrix = Readonly<{ rows: number; columns: number; values: Float64Array }>;

export function createDense(rows: number, columns: number): DenseMatrix {
  return { rows, columns, values: new Float64Array(Math.ceil(rows / 4) * 4 * columns) };
}

/** `product = sparse · dense`. */
export async function multiply(
  sparse: SparseMatrix,
  dense: DenseMatrix,
  product: DenseMatrix,
  pace: Pace,
): Promise<void> {
  for (let row = 0; row < sparse.rows; row++) {
    const entries = multiplyRow(sparse, row, dense, product);
    if (pace.isDue((entries + 1) * dense.columns)) await pace.breathe();
  }
}

/** Four entries a turn: the sum is read and written once for all of them. */
function multiplyRow(
  { starts, at, values }: SparseMatrix,
  row: number,
  { columns, values: from }: DenseMatrix,
  { values: into }: DenseMatrix,
): number {
  const start = starts[row] ?? 0;
  const end = starts[row + 1] ?? 0;
  const to = row * columns;
  into.fill(0, to, to + columns);
  for (let e = start; e < end; e += 4) {
    // Past the row's end the weight is 0, and the place that of the last entry.
    const last = end - 1;
    const a = (at[e] ?? 0) * columns;
    const b = (at[Math.min(e + 1, last)] ?? 0) * columns;
    const c = (at[Math.min(e + 2, last)] ?? 0) * columns;
    const d = (at[Math.min(e + 3, last)] ?? 0) * columns;
    const wa = values[e] ?? 0;
    const wb = e + 1 < end ? (values[e + 1] ?? 0) : 0;
    const wc = e + 2 < end ? (values[e + 2] ?? 0) : 0;
    const wd = e + 3 < end ? (values[e + 3] ?? 0) : 0;
    for (let j = 0; j < columns; j++) {
      into[to + j] =
        (into[to + j] ?? 0) +
        wa * (from[a + j] ?? 0) +
        wb * (from[b + j] ?? 0) +
        wc * (from[c + j] ?? 0) +
        wd * (from[d + j] ?? 0);
    }
  }
  return end - start;
}

/** The columns as rows, entries in the order of the rows they came from. */
export async function transpose(sparse: SparseMatrix, pace: Pace): Promise<SparseMatrix> {
  const starts = await columnStarts(sparse, pace);
  const at = new Uint32Array(sparse.at.length);
  const values = new Float64Array(sparse.at.length);
  const next = starts.slice();
  for (let row = 0; row < sparse.rows; row++) {
    const start = sparse.starts[row] ?? 0;
    const end = sparse.starts[row + 1] ?? 0;
    for (let e = start; e < end; e++) {
      const column = sparse.at[e] ?? 0;
      const place = next[column] ?? 0;
      next[column] = place + 1;
      at[place] = row;
      values[place] = sparse.values[e] ?? 0;
    }
    if (pace.isDue(OPERATIONS_A_MOVE * (end - start + 1))) await pace.breathe();
  }
  return { rows: sparse.columns, columns: sparse.rows, starts, at, values };
}

async function columnStarts({ at, columns }: SparseMatrix, pace: Pace): Promise<Uint32Array> {
  const starts = new Uint32Array(columns + 1);
  for (let e = 0; e < at.length; e++) {
    const after = (at[e] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
    if (pace.isDue(OPERATIONS_A_MOVE)) await pace.breathe();
  }
  for (let column = 0; column < columns; column++) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  }
  return starts;
}

/** To a place far away in memory. */
const OPERATIONS_A_MOVE = 10;
