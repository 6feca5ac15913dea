import type { Cell } from './parse-table.ts';
import { isQuotaFigure, wholeOf } from './table-clauses.ts';
import { elementsSpelt } from './wording.ts';

type Cells = ReadonlyMap<string, Cell>;

/** What the figure of a column is, as in a sentence, and what sets it apart from others of its column. */
export type Subject = Readonly<{
  /** "mine production of rare earths"; without whose it is. */
  words: string;
  /** Whether it is had ("China's share") and doesn't lie somewhere ("output in China"). */
  isOwned?: boolean;
  /** Of another kind than the column's other figures. */
  basis?: string;
}>;

/** How the figures of each table of data/ are named, by the table's name; table-clauses.ts says its rows. */
export const TABLE_SUBJECTS: Readonly<Record<string, (cells: Cells, column: string) => Subject>> = {
  'mine-production': (cells) => ({
    words: 'mine production of rare earths',
    ...(isQuotaFigure(cells) && { basis: 'the official production quota' }),
  }),
  reserves: () => ({ words: 'reserves of rare earths' }),
  'china-quotas': (_, column) => ({
    words: column.startsWith('mining')
      ? "China's mining quota for rare earths"
      : "China's smelting and separation quota for rare earths",
  }),
  prices: (cells) => ({
    words: `the price of ${elementsSpelt(String(cells.get('product') ?? ''))}`,
  }),
  'supply-chain-shares': (cells) => ({
    words: `share of ${wholeOf(String(cells.get('step') ?? ''))}`,
    isOwned: true,
  }),
};
