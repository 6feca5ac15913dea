import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** Whether a figure of one element is asked for, and blocks give figures of others alone. */
export function isOfOtherElement(
  { elements, wanted }: Pick<Asked, 'elements' | 'wanted'>,
  blocks: readonly Pick<Candidate, 'gives' | 'near'>[],
): boolean {
  if (elements.size !== 1 || !(wanted.includes('money') || wanted.includes('number'))) return false;
  return !blocks.some(({ gives, near }) => gives.length > 0 && !elements.isDisjointFrom(near));
}
