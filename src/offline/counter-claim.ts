import { isDisputing } from '../text/disputes.ts';
import { MONTHS } from '../text/month-names.ts';
import { stemOf } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { stemsOf, textOf } from './read-block.ts';
import type { Asked } from './read-question.ts';
import { stemsIn } from './read-text.ts';

/** So many words more an answer may have for what disputes it. */
const MOST_WORDS = 60;
/** So much in common makes two blocks speak of the same. */
const COMMON = 4;
/** So much where one disputes what was reported as a whole. */
const COMMON_WHOLE = 2;
const OF_A_REPORT =
  /\b(?:accounts?|accusations?|allegations?|claims?|criticism|reports?|stor(?:y|ies))\b/iu;

type Weighed = Readonly<{ candidate: Candidate }>;

/**
 * The blocks of an answer, and behind them the best one of their sources that disputes what they tell, where none
 * of them does: a claim isn't to stand alone where its denial is known.
 */
export function withCounterClaim(
  chosen: readonly Candidate[],
  scored: readonly Weighed[],
  { names }: Pick<Asked, 'names'>,
): readonly Candidate[] {
  const best = scored[0]?.candidate;
  if (!best || chosen.some(disputes)) return chosen;
  const due = names.intersection(best.near);
  const asked = chosen.filter(
    ({ source, near }) => source === best.source || (due.size > 0 && due.isSubsetOf(near)),
  );
  const found = scored.find(({ candidate }) => {
    const told = asked.filter(({ source }) => source === candidate.source);
    return (
      told.length > 0 &&
      !chosen.some(({ rank }) => rank === candidate.rank) &&
      disputes(candidate) &&
      told.some((one) => isOfSame(candidate, one))
    );
  })?.candidate;
  return found && wordsIn(found) <= MOST_WORDS ? [...chosen, found] : chosen;
}

/** Whether a block sets itself against what others say. */
export function disputes(block: Candidate): boolean {
  return isDisputing(textOf(block));
}

/** Whether what disputes has so much of what another block tells, a date counted once, that it speaks of that. */
function isOfSame(block: Candidate, told: Candidate): boolean {
  const text = textOf(block).replace(REPORTED, '').replaceAll(EVERYWHERE, ' ');
  const common = stemsIn(text).intersection(stemsOf(told));
  const [dates, words] = [...common].reduce(
    ([some, others], stem) =>
      DATE.test(stem) || MONTH_STEMS.has(stem) ? [1, others] : [some, others + 1],
    [0, 0],
  );
  return dates + words >= (OF_A_REPORT.test(textOf(block)) ? COMMON_WHOLE : COMMON);
}

/** Whose report it is, both are of. */
const REPORTED = /,? [^,]*\b(?:noted|reported|wrote)(?: (?:in|on) [^,]*)?\.?$/u;
/** What nearly every passage has tells nothing twice. */
const EVERYWHERE = /\brare[- ](?=earths?\b)/giu;
const DATE = /^\d{1,4}$/;
const MONTH_STEMS: ReadonlySet<string> = new Set([...MONTHS.keys()].map(stemOf));

function wordsIn(block: Candidate): number {
  return textOf(block).split(/\s+/).length;
}
