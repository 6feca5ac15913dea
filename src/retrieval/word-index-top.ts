/** The best so many of the passages offered to it; its memory is used again and again. */
export type TopPassages = {
  passages: Uint32Array;
  scores: Float64Array;
  size: number;
  limit: number;
};

export function createTopPassages(): TopPassages {
  return { passages: new Uint32Array(0), scores: new Float64Array(0), size: 0, limit: 0 };
}

/** Empties it, and says how many it is to keep: at least one. */
export function startTop(top: TopPassages, limit: number): void {
  top.size = 0;
  top.limit = limit;
  if (top.passages.length >= limit) return;
  top.passages = new Uint32Array(limit);
  top.scores = new Float64Array(limit);
}

/** A lower score is worse, and of equal scores the higher passage number. */
export function offer(top: TopPassages, passage: number, score: number): void {
  if (top.size < top.limit) {
    put(top, top.size++, passage, score);
    rise(top);
    return;
  }
  const worst = top.scores[0] ?? 0;
  if (score < worst || (score === worst && passage > (top.passages[0] ?? 0))) return;
  put(top, 0, passage, score);
  sink(top);
}

/** What a passage must score to be among the best; 0 while there is room. */
export function thresholdOf(top: TopPassages): number {
  return top.size < top.limit ? 0 : (top.scores[0] ?? 0);
}

function put(top: TopPassages, at: number, passage: number, score: number): void {
  top.passages[at] = passage;
  top.scores[at] = score;
}

// The worst is on top of the heap, at 0.
function rise(top: TopPassages): void {
  let at = top.size - 1;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (!isWorse(top, at, parent)) return;
    swap(top, at, parent);
    at = parent;
  }
}

function sink(top: TopPassages): void {
  let at = 0;
  for (let left = 1; left < top.size; left = 2 * at + 1) {
    const worse = left + 1 < top.size && isWorse(top, left + 1, left) ? left + 1 : left;
    if (!isWorse(top, worse, at)) return;
    swap(top, worse, at);
    at = worse;
  }
}

function isWorse({ passages, scores }: TopPassages, a: number, b: number): boolean {
  const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
  return difference < 0 || (difference === 0 && (passages[a] ?? 0) > (passages[b] ?? 0));
}

function swap(top: TopPassages, a: number, b: number): void {
  const passage = top.passages[a] ?? 0;
  const score = top.scores[a] ?? 0;
  put(top, a, top.passages[b] ?? 0, top.scores[b] ?? 0);
  put(top, b, passage, score);
}
