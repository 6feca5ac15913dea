import type { EmbedderState } from './embedder-state.ts';
import { weightOfCount } from './exact-log.ts';
import { forEachLetterGram, rarityBucketOf } from './letter-grams.ts';
import { findStem } from './stem-table.ts';
import { countsOf } from './text-counts.ts';

export type EmbeddedText = Readonly<{ vector: Float32Array; terms: number }>;

/**
 * Gives the function that turns a text into its vector, always of length 1: its meaning and its
 * letters, each of length √½, so that the inner product of two vectors is the mean of the two
 * cosines. Where a text has only one of them, that one is the whole vector. A text without words
 * gets the first letter dimension, which says nothing of it.
 */
export function createEmbedText(state: EmbedderState): (text: string) => EmbeddedText {
  const { lsa, letters } = state.shape;
  // Sums of one text; the function is never entered twice at a time.
  const meaning = new Float64Array(lsa);
  const spelling = new Float64Array(letters);
  return (text) => {
    const { stems, words, terms } = countsOf(text);
    const meaningLength = sumMeaning(state, stems, meaning);
    const spellingLength = sumSpelling(state, words, spelling);
    const vector = new Float32Array(lsa + letters);
    const share = meaningLength > 0 && spellingLength > 0 ? Math.SQRT1_2 : 1;
    if (meaningLength > 0) place(meaning, share / meaningLength, vector, 0);
    if (spellingLength > 0) place(spelling, share / spellingLength, vector, lsa);
    if (meaningLength === 0 && spellingLength === 0) vector[lsa] = 1;
    return { vector, terms };
  };
}

/** A part shorter than this share of what went into it is what rounding left of nothing. */
const NOTHING_LEFT = 1e-5;

function sumMeaning(
  state: EmbedderState,
  stems: ReadonlyMap<string, number>,
  sum: Float64Array,
): number {
  const { basis, stemRarity, shape } = state;
  sum.fill(0);
  let squares = 0;
  for (const [stem, count] of stems) {
    const number = findStem(state, stem);
    if (number === undefined) continue;
    const weight = weightOfCount(count) * (stemRarity[number] ?? 0);
    squares += weight * weight;
    const row = number * shape.rank;
    for (let j = 0; j < shape.rank; j++) sum[j] = (sum[j] ?? 0) + weight * (basis[row + j] ?? 0);
  }
  return lengthOf(sum, squares);
}

function sumSpelling(
  { letterRarity, shape: { letters, buckets } }: EmbedderState,
  words: ReadonlyMap<string, number>,
  sum: Float64Array,
): number {
  sum.fill(0);
  let squares = 0;
  for (const [word, count] of words) {
    const weight = weightOfCount(count);
    forEachLetterGram(word, (hash) => {
      const share = weight * (letterRarity[rarityBucketOf(hash, buckets)] ?? 0);
      squares += share * share;
      // The lowest bit is the sign, the others choose the dimension.
      const at = (hash >>> 1) % letters;
      sum[at] = (sum[at] ?? 0) + ((hash & 1) === 0 ? share : -share);
    });
  }
  return lengthOf(sum, squares);
}

/** The length of a sum; 0 if it is nothing but rounding, or (from a damaged state) no number. */
function lengthOf(sum: Float64Array, squaresOfParts: number): number {
  let squares = 0;
  for (const x of sum) squares += x * x;
  const counts = squares > NOTHING_LEFT * NOTHING_LEFT * squaresOfParts;
  return counts && squares < Infinity ? Math.sqrt(squares) : 0;
}

function place(sum: Float64Array, by: number, vector: Float32Array, start: number): void {
  for (let j = 0; j < sum.length; j++) vector[start + j] = (sum[j] ?? 0) * by;
}
