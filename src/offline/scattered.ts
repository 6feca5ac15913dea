import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** Of so many parts two have to stand together somewhere. */
const LEAST = 3;

/**
 * Whether the parts of a question stand each in another block, and nothing but what says little in the
 * best one: "the first woman in space" of a first study, a rich woman and Space-Travel.com.
 */
export function isScattered(
  { clauses, light }: Pick<Asked, 'clauses' | 'light'>,
  best: Pick<Candidate, 'held'> | undefined,
  blocks: readonly Pick<Candidate, 'held'>[],
): boolean {
  if (!best || clauses.length < LEAST || !best.held.isSubsetOf(light)) return false;
  return blocks.every(({ held }) => held.size < 2);
}
