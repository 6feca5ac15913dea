/** The scores of a search so far: `touched`, up to `count`, are the passages that have one. */
export type Scores = {
  readonly scores: Float64Array;
  readonly touched: Uint32Array;
  count: number;
};

/**
 * A function to a score that at least `rank` of the first `count` touched passages reach, and not
 * many more; 0 where there are fewer. No score may be over `highest`.
 */
export type FindThreshold = (found: Scores, rank: number, highest: number) => number;

const BUCKETS = 2048;

/** By counting scores into buckets, which is many times faster than a heap of the best. */
export function createFindThreshold(): FindThreshold {
  const buckets = new Uint32Array(BUCKETS);
  return ({ scores, touched, count }, rank, highest) => {
    if (count < rank || !(highest > 0)) return 0;
    buckets.fill(0);
    const scale = (BUCKETS - 1) / highest;
    for (let at = 0; at < count; at++) {
      const bucket = Math.trunc((scores[touched[at] ?? 0] ?? 0) * scale);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    let seen = 0;
    for (let bucket = BUCKETS - 1; bucket > 0; bucket--) {
      seen += buckets[bucket] ?? 0;
      if (seen >= rank) return bucket / scale;
    }
    return 0;
  };
}

/** Visits the places of the best `limit` of `size` scores, in order; of equal scores the first. */
export type VisitBest = (
  size: number,
  limit: number,
  scoreAt: (at: number) => number,
  take: (at: number) => void,
) => void;

export function createVisitBest(): VisitBest {
  let values = new Float64Array(0);
  return (size, limit, scoreAt, take) => {
    if (values.length < size) values = new Float64Array(size);
    for (let at = 0; at < size; at++) values[at] = scoreAt(at);
    const least = size <= limit ? -Infinity : nthLargest(values, size, limit);
    let room = limit;
    for (let at = 0; at < size; at++) if (scoreAt(at) > least) room--;
    for (let at = 0; at < size; at++) {
      const score = scoreAt(at);
      if (score > least || (score === least && room-- > 0)) take(at);
    }
  };
}

/** Hoare's selection; it reorders the values. */
function nthLargest(values: Float64Array, size: number, n: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left++;
      while ((values[right] ?? 0) < pivot) right--;
      if (left > right) break;
      const value = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = value;
    }
    if (n - 1 <= right) high = right;
    else if (n - 1 >= left) low = left;
    else break;
  }
  return values[n - 1] ?? 0;
}
