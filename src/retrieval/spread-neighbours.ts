import type { Hit } from './blend.ts';
import { SPREAD, type Spread, spreadSources } from './spread-sources.ts';

/**
 * So many passages more, beside so many of the best, and the share of their relevance that they have at
 * least. With more of them others were missing that were found by their words.
 */
const BESIDE = { passages: 2, best: 2, worth: 0.5 } as const;

/**
 * The same as `spreadSources`, and behind the first what stands right after and before the best in their
 * sources: an answer is often in the next words, which have none of the question's.
 */
export function spreadWithNeighbours(hits: readonly Hit[], sourceOf: ArrayLike<number>): Spread[] {
  const spread = spreadSources(hits, sourceOf);
  const rest = spread.splice(SPREAD);
  const relevanceOf = new Map(hits.map(({ passage, score }) => [passage, score]));
  const shown = new Set(spread.map(({ passage }) => passage));
  const beside: Spread[] = [];
  for (const { passage: best, relevance: most } of spread.slice(0, BESIDE.best)) {
    for (const passage of [best + 1, best - 1]) {
      if (sourceOf[passage] !== sourceOf[best] || shown.has(passage)) continue;
      shown.add(passage);
      const relevance = Math.max(relevanceOf.get(passage) ?? 0, BESIDE.worth * most);
      beside.push({ passage, score: 0, relevance });
    }
  }
  const added = beside.slice(0, BESIDE.passages);
  const isAdded = ({ passage }: Hit) => added.some((one) => one.passage === passage);
  return [...spread, ...added, ...rest.filter((one) => !isAdded(one))];
}
