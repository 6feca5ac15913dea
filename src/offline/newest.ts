import { withoutAttribution } from '../text/attribution.ts';
import { datesOf } from '../text/dates.ts';
import { HAS_YEAR } from '../text/years.ts';
import type { Candidate } from './candidates.ts';
import { measuresOf, textOf } from './read-block.ts';
import { type Asked, shareOf } from './read-question.ts';

/** What asks for how things are now. */
const NOW =
  /\b(?:now(?! that\b)|nowadays|today|current(?:ly)?|these days|at (?:present|the moment)|by now|so far|still|latest|newest|(?:most|more) recent(?:ly)?|up[ -]to[ -]date)\b/iu;
/** Whether a question asks for how things are now. */
export function asksForNow({ text }: Pick<Asked, 'text'>): boolean {
  // With a year of its own it asks for how things were then.
  return NOW.test(text) && !HAS_YEAR.test(text);
}

type Weighed = Readonly<{ candidate: Candidate; score: number }>;

/** So far below the best block's score one may be that tells of the same later. */
const WITHIN = 2;
/** So much of what the best block holds makes another one tell of the same. */
const ALIKE = 0.7;

/** So far below it one may be that tells the same measure of the same things in other words. */
const MEASURED_WITHIN = 5;

/** Of the blocks that tell of the same as the best one, that which tells the latest; the better one of a tie. */
export function newestOf<T extends Weighed>(scored: readonly T[], asked: Asked): T | undefined {
  const [best] = scored;
  if (!best) return undefined;
  let newest = best;
  for (const one of scored) {
    if (one.score < best.score - MEASURED_WITHIN) break;
    const isLater = toldUntil(one.candidate) > toldUntil(newest.candidate);
    const isSame =
      (one.score >= best.score - WITHIN && tellsOfSame(one.candidate, best.candidate, asked)) ||
      measuresSame(one.candidate, best.candidate, asked);
    if (isLater && isSame) newest = one;
  }
  return newest;
}

/** Whether two blocks tell the same measure of what the question names, as it asks. */
function measuresSame(block: Candidate, best: Candidate, { names }: Asked): boolean {
  const own = names.intersection(best.held);
  return (
    own.size > 0 &&
    own.isSubsetOf(block.held) &&
    best.gives.length > 0 &&
    best.gives.every((kind) => block.gives.includes(kind)) &&
    !measuresOf(best).isDisjointFrom(measuresOf(block))
  );
}

/** What was told last of the things that the question names, where that is later than what is shown. */
export function laterOf(
  chosen: readonly Candidate[],
  scored: readonly Weighed[],
  { names }: Asked,
): Candidate | undefined {
  const [best] = chosen;
  const own = best && names.intersection(best.held);
  if (!own || own.size === 0) return undefined;
  let latest: Candidate | undefined;
  for (const { candidate } of scored) {
    const after = Math.max(...[...chosen, ...(latest ? [latest] : [])].map(toldUntil));
    if (own.isSubsetOf(candidate.held) && toldUntil(candidate) > after) latest = candidate;
  }
  return latest;
}

/** Whether a block tells of the same as the best one, a year or more before, where the question is how things are now. */
export function isOutdated(block: Candidate, best: Candidate, asked: Asked): boolean {
  if (!asksForNow(asked) || !tellsOfSame(block, best, asked)) return false;
  return toldUntil(best) - toldUntil(block) >= YEAR_OLD;
}

const YEAR_OLD = 12;

function tellsOfSame(block: Candidate, best: Candidate, asked: Asked): boolean {
  if (!asked.names.intersection(best.held).isSubsetOf(block.held)) return false;
  const common = new Set(block.held).intersection(best.held);
  if (shareOf(asked, common) < ALIKE * shareOf(asked, best.held)) return false;
  if (!best.gives.every((kind) => block.gives.includes(kind))) return false;
  const [own, theirs] = [measuresOf(best), measuresOf(block)];
  return own.size === 0 || !own.isDisjointFrom(theirs);
}

/** The last month that a block tells of, none after it was published; that of its publication where it tells none. */
export function toldUntil(block: Candidate): number {
  const published = monthsOf(datesOf(block.published));
  const told = datesOf(withoutAttribution(textOf(block)));
  const until = told.map((date) => monthsOf([date])).filter((months) => months <= published);
  return until.length > 0 ? Math.max(...until) : published;
}

/** A year alone is told of when it is over. */
function monthsOf([date]: readonly Readonly<{ year?: number; month?: number }>[]): number {
  return (date?.year ?? 0) * 12 + (date?.month ?? 12);
}
