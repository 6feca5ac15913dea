import { hash } from 'node:crypto';
import { compareTexts } from '../text/compare-texts.ts';
import type { Pace } from './pace.ts';

/** Three hex digits, so that a bucket is sorted in one go. */
const PREFIX = 3;
const OPERATIONS_A_CHARACTER = 10;
const OPERATIONS_A_TEXT = 5000;

/**
 * At most `limit` of the texts, chosen and put in order by their SHA-256: the same however the texts
 * are ordered, and mostly the same when a few texts come or go.
 */
export async function sampleTexts(
  texts: readonly string[],
  limit: number,
  pace: Pace,
): Promise<string[]> {
  const buckets = new Map<string, { key: string; text: string }[]>();
  for (const text of texts) {
    const key = hash('sha256', text, 'hex');
    const prefix = key.slice(0, PREFIX);
    const bucket = buckets.get(prefix);
    if (bucket) bucket.push({ key, text });
    else buckets.set(prefix, [{ key, text }]);
    const operations = OPERATIONS_A_TEXT + OPERATIONS_A_CHARACTER * text.length;
    if (pace.isDue(operations)) await pace.breathe();
  }
  const sample: string[] = [];
  for (const prefix of [...buckets.keys()].toSorted()) {
    const bucket = buckets.get(prefix) ?? [];
    for (const { text } of bucket.toSorted((a, b) => compareTexts(a.key, b.key))) sample.push(text);
    if (sample.length >= limit) break;
    if (pace.isDue(OPERATIONS_A_TEXT * bucket.length)) await pace.breathe();
  }
  return sample.slice(0, limit);
}
