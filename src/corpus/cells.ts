import type { Cell } from './parse-table.ts';

/** The cells of a row, by the names of their columns. */
export type Cells = ReadonlyMap<string, Cell>;

export function textAt(cells: Cells, name: string): string | undefined {
  const cell = cells.get(name);
  return typeof cell === 'string' ? cell : undefined;
}

export function numberAt(cells: Cells, name: string): number | undefined {
  const cell = cells.get(name);
  return typeof cell === 'number' ? cell : undefined;
}
