import type { Sections } from './word-index-layout.ts';

/** Where a term's postings begin and end, inside the index whatever its bytes say; -1 has none. */
export function postingsOf(
  { postingStarts, passages }: Sections,
  term: number,
): readonly [from: number, to: number] {
  const from = postingStarts[term] ?? 0;
  const to = Math.min(postingStarts[term + 1] ?? 0, passages.length);
  return term < 0 || from > to ? [0, 0] : [from, to];
}

/** The first of `from` to `to` at which the ascending numbers reach `wanted`, or `to`. */
export function seek(
  numbers: Sections['passages'],
  from: number,
  to: number,
  wanted: number,
): number {
  let low = from;
  let step = 1;
  while (low + step < to && (numbers[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
