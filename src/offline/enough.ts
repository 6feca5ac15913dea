import { MONTHS } from '../text/month-names.ts';
import type { Candidate } from './candidates.ts';
import type { Wanted } from './question-kind.ts';
import type { Asked } from './read-question.ts';

/** Of these a sentence that holds all of the question has the one that is asked for; a name may be anyone's. */
const PLAIN: ReadonlySet<Wanted> = new Set(['date', 'percent', 'money', 'number', 'place']);

const JOINED = /(?<!\p{L})(?:and|both|each|or|und|et|ou|и|или|và)(?!\p{L})|[和与及]/iu;

const IN_MONTH = new RegExp(
  String.raw`\b(?:in|to|until) (?:${[...MONTHS.keys()].filter((month) => /^[a-z]{3,}$/u.test(month)).join('|')}) \d{4}`,
  'iu',
);

/** Whether a block answers a question for one date, figure or place, so that its source has nothing to add. */
export function isEnough(
  { held, gives, sentences }: Candidate,
  { clauses, wanted, narrowed, text, times, years }: Asked,
): boolean {
  // What was sold "in December 2025" isn't all that was sold in 2025.
  const isPartOfYear =
    years.size > 0 &&
    times.size === years.size &&
    sentences.every((one) => IN_MONTH.test(one.text));
  const isOne = narrowed.leastNames <= 1 && !JOINED.test(text);
  const isPlain = wanted.length > 0 && wanted.every((kind) => PLAIN.has(kind));
  return (
    isOne &&
    isPlain &&
    !isPartOfYear &&
    held.size === clauses.length &&
    wanted.every((kind) => gives.includes(kind))
  );
}
