import type { Hit } from './blend.ts';

/** Of https://oeis.org/A102549: for lists of a few hundred. */
const GAPS = [132, 57, 23, 10, 4, 1];

/**
 * Sorts hits in place, best first, and of equals the first: by Shell's sort, since `toSorted` takes
 * four times as long with a comparison that it has to call.
 */
export function sortBestFirst(hits: Hit[]): Hit[] {
  for (const gap of GAPS) {
    for (let at = gap; at < hits.length; at++) sinkIn(hits, at, gap);
  }
  return hits;
}

/** Moves the hit to its place among those that are before it by a multiple of the gap. */
function sinkIn(hits: Hit[], at: number, gap: number): void {
  const hit = hits[at];
  if (hit === undefined) return;
  let to = at;
  for (; to >= gap; to -= gap) {
    const other = hits[to - gap];
    if (other === undefined || !isBefore(hit, other)) break;
    hits[to] = other;
  }
  hits[to] = hit;
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.score > b.score || (a.score === b.score && a.passage < b.passage);
}
