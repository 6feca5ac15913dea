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

/**
 * Which of the scores are the best `limit`, by their places in ascending order; of equal scores the
 * first.
 */
export function bestOf(scores: Float64Array, limit: number): Uint32Array {
  const best = new Uint32Array(Math.min(limit, scores.length));
  if (scores.length <= limit) return best.map((_, at) => at);
  const threshold = scores.toSorted()[scores.length - limit] ?? 0;
  let room = limit;
  for (const score of scores) if (score > threshold) room--;
  let size = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score < threshold || (score === threshold && room-- <= 0)) continue;
    best[size++] = at;
  }
  return best;
}
