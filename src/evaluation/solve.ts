/** The x for which the rows times x give the wanted, by elimination; the rows are as many as each is long. */
export function solve(wanted: readonly number[], rows: readonly (readonly number[])[]): number[] {
  const left = rows.map((row, at) => [...row, wanted[at] ?? 0]);
  for (let column = 0; column < left.length; column++) {
    const best = largestFrom(left, column);
    const pivot = left[best] ?? [];
    [left[column], left[best]] = [pivot, left[column] ?? []];
    for (const [at, row] of left.entries()) {
      if (at !== column) takeFrom(row, pivot, (row[column] ?? 0) / (pivot[column] ?? 1));
    }
  }
  return left.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** The row from `column` on that has most there: it loses least by rounding. */
function largestFrom(rows: readonly (readonly number[])[], column: number): number {
  const sizeOf = (row: number) => Math.abs(rows[row]?.[column] ?? 0);
  let best = column;
  for (let row = column + 1; row < rows.length; row++) if (sizeOf(row) > sizeOf(best)) best = row;
  return best;
}

function takeFrom(row: number[], other: readonly number[], factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (other[at] ?? 0);
}
