import { countCorpus } from './corpus-counts.ts';
import type { CorpusCounts } from './corpus-counts.ts';
import { createState, sealState } from './embedder-state.ts';
import type { EmbedderState } from './embedder-state.ts';
import { rarityOf, weightOfCount } from './exact-log.ts';
import { leadingSubspace } from './leading-subspace.ts';
import type { Pace } from './pace.ts';
import { createDense } from './sparse-matrix.ts';
import type { DenseMatrix, SparseMatrix } from './sparse-matrix.ts';
import { addStem, slotsFor } from './stem-table.ts';

/** How much of a corpus is looked at, and how finely. */
export type FitLimits = Readonly<{
  lsa: number;
  letters: number;
  stems: number;
  /** Of letter grams; a power of two. */
  buckets: number;
}>;

/** The state of an embedder fitted to these texts; `onProgress` gets the share done, up to 1. */
export async function fitState(
  texts: readonly string[],
  limits: FitLimits,
  pace: Pace,
  onProgress: (share: number) => void,
): Promise<EmbedderState> {
  const counts = await countCorpus(texts, limits.buckets, pace);
  onProgress(COUNTED);
  const kept = await chooseStems(counts, limits.stems, pace);
  const matrix = await weigh(counts, kept, pace);
  const rank = Math.min(limits.lsa, matrix.rows, matrix.columns);
  const basis =
    rank === 0
      ? createDense(0, 0)
      : await leadingSubspace(matrix, rank, pace, (share) =>
          onProgress(COUNTED + (1 - COUNTED) * share),
        );
  const state = await write({ counts, kept, basis }, limits, pace);
  await sealState(state, pace);
  onProgress(1);
  return state;
}

const COUNTED = 0.2;

/** The stems of two texts or more, the most frequent of them if they are too many; in their order. */
async function chooseStems(counts: CorpusCounts, limit: number, pace: Pace): Promise<number[]> {
  const withHolding = new Uint32Array(counts.texts + 1);
  for (const holding of counts.holding) withHolding[holding] = (withHolding[holding] ?? 0) + 1;
  let least = counts.texts;
  let room = limit;
  for (; least >= 2 && (withHolding[least] ?? 0) <= room; least--) room -= withHolding[least] ?? 0;
  const kept: number[] = [];
  for (const [number, holding] of counts.holding.entries()) {
    // Of the stems that are too many by their frequency alone, the first fill what room is left.
    if (holding > least || (holding === least && least >= 2 && room-- > 0)) kept.push(number);
    if (pace.isDue(10)) await pace.breathe();
  }
  return kept;
}

/** One row a text, of length 1: the weights of its stems. */
async function weigh(
  { rows, stems, holding, texts }: CorpusCounts,
  kept: readonly number[],
  pace: Pace,
): Promise<SparseMatrix> {
  const columnOf = new Int32Array(stems.length).fill(-1);
  const rarity = new Float64Array(kept.length);
  let entries = 0;
  for (const [column, number] of kept.entries()) {
    columnOf[number] = column;
    rarity[column] = rarityOf(holding[number] ?? 0, texts);
    entries += holding[number] ?? 0;
    if (pace.isDue(200)) await pace.breathe();
  }
  const at = new Uint32Array(entries);
  const values = new Float64Array(entries);
  const starts = new Uint32Array(rows.length + 1);
  for (const [r, row] of rows.entries()) {
    const start = starts[r] ?? 0;
    let end = start;
    let squares = 0;
    for (let i = 0; i < row.length; i += 2) {
      const column = columnOf[row[i] ?? 0] ?? -1;
      if (column < 0) continue;
      const weight = weightOfCount(row[i + 1] ?? 0) * (rarity[column] ?? 0);
      squares += weight * weight;
      at[end] = column;
      values[end++] = weight;
    }
    const length = Math.sqrt(squares);
    for (let e = start; e < end; e++) values[e] = (values[e] ?? 0) / length;
    starts[r + 1] = end;
    if (pace.isDue(50 * row.length + 50)) await pace.breathe();
  }
  return { rows: rows.length, columns: kept.length, starts, at, values };
}

type Learnt = Readonly<{
  counts: CorpusCounts;
  kept: readonly number[];
  basis: DenseMatrix;
}>;

async function write(
  { counts, kept, basis }: Learnt,
  { lsa, letters, buckets }: FitLimits,
  pace: Pace,
): Promise<EmbedderState> {
  const { stems, holding, texts, gramsHolding } = counts;
  const rank = basis.columns;
  const names = kept.map((number) => stems[number] ?? '');
  const units = names.reduce((sum, stem) => sum + stem.length, 0);
  const shape = { lsa, letters, rank, stems: kept.length, slots: slotsFor(kept.length), units };
  const state = createState({ ...shape, buckets });
  for (const [row, number] of kept.entries()) {
    addStem(state, row, names[row] ?? '');
    state.stemRarity[row] = rarityOf(holding[number] ?? 0, texts);
    state.basis.set(basis.values.subarray(row * rank, (row + 1) * rank), row * rank);
    if (pace.isDue(4 * rank + 1000)) await pace.breathe();
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    state.letterRarity[bucket] = rarityOf(gramsHolding[bucket] ?? 0, texts);
    if (pace.isDue(200)) await pace.breathe();
  }
  return state;
}
