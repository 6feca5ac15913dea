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
 * A function that gives what was found, and in the last places what disputes something about the best passages in
 * their sources: it has few words of the question, and a claim isn't to be shown without its denial.
 */
export function createWithDisputes({
  passages,
  sourceOf,
}: Pick<PassageStore, 'passages' | 'sourceOf'>): (read: Read) => Promise<readonly FoundPassage[]> {
  /** Of each passage that was near another one, whether it disputes something: a generation never changes. */
  const judged = new Map<number, boolean>();
  const judge = async (numbers: readonly number[]) => {
    const texts = await passages(numbers);
    texts.forEach(({ kind, text }, at) =>
      judged.set(numbers[at] ?? -1, kind === 'paragraph' && isDisputing(text)),
    );
  };
  return async ({ found, numbers, limit }) => {
    const known = new Set(numbers);
    const firsts = [...Map.groupBy(numbers, (number) => sourceOf[number]).values()];
    const near = firsts
      .slice(0, BESIDE.sources)
      .flatMap(([best = -1]) => numbersAbout(best, sourceOf))
      .filter((number) => !known.has(number));
    await judge(near.filter((number) => !judged.has(number)));
    const disputing = near.filter((number) => judged.get(number));
    const added = await passages(disputing.slice(0, Math.min(BESIDE.passages, limit - 1)));
    const relevance = WORTH * (found[0]?.relevance ?? 0);
    return [
      ...found.slice(0, limit - added.length),
      ...added.map((passage) => ({ passage, score: 0, relevance })),
    ];
  };
}

/** The numbers of the passages of its source that stand near one. */
function numbersAbout(best: number, sourceOf: ArrayLike<number>): number[] {
  const near = Array.from({ length: 2 * BESIDE.far + 1 }, (_, at) => best - BESIDE.far + at);
  return near.filter((number) => sourceOf[number] === sourceOf[best] && number !== best);
}
