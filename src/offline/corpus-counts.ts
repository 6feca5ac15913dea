import { forEachLetterGram, rarityBucketOf } from './letter-grams.ts';
import type { Pace } from './pace.ts';
import { countsOf } from './text-counts.ts';

/** What was counted in some texts. Stems are numbered in order of first occurrence. */
export type CorpusCounts = Readonly<{
  texts: number;
  stems: readonly string[];
  /** For each stem, in how many texts it occurs. */
  holding: readonly number[];
  /** For each text: stem, count, stem, count … */
  rows: readonly Uint32Array[];
  /** For each bucket of letter grams, in how many texts one of it occurs. */
  gramsHolding: Uint32Array;
}>;

const OPERATIONS_A_CHARACTER = 300;

export async function countCorpus(
  texts: readonly string[],
  buckets: number,
  pace: Pace,
): Promise<CorpusCounts> {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const holding: number[] = [];
  const rows: Uint32Array[] = [];
  const grams = createGramCounts(buckets);
  for (const text of texts) {
    const counts = countsOf(text);
    const row = new Uint32Array(2 * counts.stems.size);
    let at = 0;
    for (const [stem, count] of counts.stems) {
      const number = numbers.get(stem) ?? stems.length;
      if (number === stems.length) {
        numbers.set(stem, stems.push(stem) - 1);
        holding.push(0);
      }
      holding[number] = (holding[number] ?? 0) + 1;
      row[at++] = number;
      row[at++] = count;
    }
    rows.push(row);
    grams.count(counts.words.keys());
    if (pace.isDue(OPERATIONS_A_CHARACTER * (text.length + 1))) await pace.breathe();
  }
  return { texts: texts.length, stems, holding, rows, gramsHolding: grams.holding };
}

function createGramCounts(buckets: number) {
  const holding = new Uint32Array(buckets);
  const lastText = new Uint32Array(buckets);
  let texts = 0;
  return {
    holding,
    count: (words: Iterable<string>) => {
      texts++;
      for (const word of words) {
        forEachLetterGram(word, (hash) => {
          const bucket = rarityBucketOf(hash, buckets);
          if (lastText[bucket] === texts) return;
          lastText[bucket] = texts;
          holding[bucket] = (holding[bucket] ?? 0) + 1;
        });
      }
    },
  };
}
