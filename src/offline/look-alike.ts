import { HAS_YEAR } from '../text/years.ts';
import { askedPartsOf } from './asked-parts.ts';
import type { Candidate } from './candidates.ts';
import { measuresIn } from './measures.ts';
import { isOutdated } from './newest.ts';
import { calledIn, figuresOf, measuresOf, textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';

/** Whether a block has figures that would pass for the answer beside the best one's. */
export type IsLookAlike = (block: Candidate, best: Candidate) => boolean;

/** A function that sees figures of another time, measure or name than the question's and the best block's. */
export function createIsLookAlike(asked: Asked): IsLookAlike {
  const due = measuresIn(asked.text);
  const isOfOne = askedPartsOf(asked).length === 0;
  return (block, best) =>
    (isOfOtherTime(block, best, asked) ||
      isOfOtherMeasure(block, best, due) ||
      (isOfOne && isOfOtherName(block, best, asked)) ||
      isOutdated(block, best, asked)) &&
    figuresOf(block).length > 0;
}

/** Whether it is of another time than the one that is asked about and the best block speaks of. */
function isOfOtherTime(block: Candidate, best: Candidate, { times, names }: Asked): boolean {
  const due = times.intersection(best.held);
  if (due.size === 0 || due.isSubsetOf(block.held)) return false;
  // Without a year of its own it is of its passage's time.
  if (due.isSubsetOf(block.near) && !HAS_YEAR.test(textOf(block))) return false;
  const fresh = new Set(block.held).difference(best.held);
  return fresh.isDisjointFrom(times) && fresh.isDisjointFrom(names);
}

/** "Exports" where quotas are asked for, and the best block tells of those. */
function isOfOtherMeasure(block: Candidate, best: Candidate, due: ReadonlySet<string>): boolean {
  if (due.size === 0) return false;
  const [own, theirs] = [measuresOf(best), measuresOf(block)];
  return (
    own.size > 0 && theirs.size > 0 && theirs.isDisjointFrom(own) && theirs.isDisjointFrom(due)
  );
}

/** Whether neither it nor its passage has a name that the question and the best block have, and it has others. */
function isOfOtherName(block: Candidate, best: Candidate, { names }: Asked): boolean {
  const due = names.intersection(best.held);
  return due.size > 0 && due.isDisjointFrom(block.near) && calledIn(block).length > 0;
}
