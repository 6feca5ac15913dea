import type { PassageStore } from '../store/passage-store.ts';
import { isDisputing } from '../text/disputes.ts';
import type { FoundPassage } from './retrieval.ts';

/** About the best passage of so many sources, so far off, and so many passages more at most. */
const BESIDE = { sources: 2, far: 6, passages: 2 } as const;
/** The share of the best one's relevance that they have: less than what was found by its words. */
const WORTH = 0.3;

type Read = Readonly<{
  found: readonly FoundPassage[];
  /** The numbers of those, in their order. */
  numbers: readonly number[];
  limit: number;
}>;

/**
 * What was found, and in the last places what disputes something about the best passages in their sources: it has
 * few words of the question, and a claim isn't to be shown without its denial.
 */
export async function withDisputes(
  { passages, sourceOf }: Pick<PassageStore, 'passages' | 'sourceOf'>,
  { found, numbers, limit }: Read,
): Promise<readonly FoundPassage[]> {
  const known = new Set(numbers);
  const firsts = [...Map.groupBy(numbers, (number) => sourceOf[number]).values()];
  const unknown = firsts
    .slice(0, BESIDE.sources)
    .flatMap(([best = -1]) => numbersAbout(best, sourceOf))
    .filter((number) => !known.has(number));
  const disputing = (await passages(unknown)).filter(
    ({ kind, text }) => kind === 'paragraph' && isDisputing(text),
  );
  const relevance = WORTH * (found[0]?.relevance ?? 0);
  const added = disputing
    .slice(0, Math.min(BESIDE.passages, limit - 1))
    .map((passage) => ({ passage, score: 0, relevance }));
  return [...found.slice(0, limit - added.length), ...added];
}

/** The numbers of the passages of its source that stand near one. */
function numbersAbout(best: number, sourceOf: ArrayLike<number>): number[] {
  const near = Array.from({ length: 2 * BESIDE.far + 1 }, (_, at) => best - BESIDE.far + at);
  return near.filter((number) => sourceOf[number] === sourceOf[best] && number !== best);
}
