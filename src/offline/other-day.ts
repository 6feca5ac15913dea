import { HAS_YEAR } from '../text/years.ts';
import type { Candidate } from './candidates.ts';
import { textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';

/** What asks for a price as it stood: no cost, which is told of no day. */
const PRICE =
  /\b(?:prices?|priced|quoted|quotation|spot|stand|stood|trad(?:e|ed|ing)|fetch(?:ed)?|(?:go|going|went) for)\b/iu;
/** These a month stands for, or a part of one: the question may have its months in other words. */
const SPAN = /\b(?:half|quarter)\b/iu;

/** Whether a price of a month is asked for, and no block that gives one is of that month: prices move. */
export function isOfOtherDay(
  { text, times, years, wanted }: Asked,
  blocks: readonly Candidate[],
): boolean {
  const isOfMonth = years.size === 1 && times.size === years.size + 1;
  const isPrice = wanted.length > 0 && wanted.every((kind) => kind === 'money') && PRICE.test(text);
  if (!isOfMonth || !isPrice || SPAN.test(text)) return false;
  return !blocks.some((block) => block.gives.includes('money') && times.isSubsetOf(timesOf(block)));
}

/** Without a year of its own a block is of its passage's time. */
function timesOf(block: Candidate): ReadonlySet<number> {
  return HAS_YEAR.test(textOf(block)) ? block.held : block.near;
}
