import type { Candidate } from './candidates.ts';
import type { Wanted } from './question-kind.ts';
import type { Asked } from './read-question.ts';

/** Of these a sentence that holds all of the question has the one that is asked for; a name may be anyone's. */
const PLAIN: ReadonlySet<Wanted> = new Set(['date', 'percent', 'money', 'number', 'place']);

const JOINED = /(?<!\p{L})(?:and|both|each|or|und|et|ou|и|или|và)(?!\p{L})|[和与及]/iu;

/** Whether a block answers a question for one date, figure or place, so that its source has nothing to add. */
export function isEnough(
  { held, gives }: Candidate,
  { clauses, wanted, narrowed, text }: Asked,
): boolean {
  const isOne = narrowed.leastNames <= 1 && !JOINED.test(text);
  const isPlain = wanted.length > 0 && wanted.every((kind) => PLAIN.has(kind));
  return (
    isOne && isPlain && held.size === clauses.length && wanted.every((kind) => gives.includes(kind))
  );
}
