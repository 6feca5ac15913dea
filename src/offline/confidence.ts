import type { Candidate } from './candidates.ts';
import type { Scored } from './choose.ts';
import type { Asked } from './read-question.ts';

/** What can be seen of whether the best block answers; each from 0 to 1, but for `fit`. */
export type AnswerSignals = Readonly<{
  /** How well it fits, as a share of ten. */
  fit: number;
  /** The share of the question's clauses that it holds. */
  cover: number;
  /** How many words the question has, as a share of twenty: of a long one an answer holds less. */
  length: number;
  /** 1 where it lacks the last clause that is neither name nor year. */
  lastMissing: number;
  /** 1 where no passage at all has some clause. */
  unknown: number;
  /** Its passage's relevance, as a share of the best passage's. */
  relevance: number;
  /** 1 where neither of the answer's first two blocks has anything of the sort that is asked for. */
  missing: number;
  /** 1 where a name is asked for: the nearest passage has some name nearly always. */
  asksName: number;
  /** 1 where several names are asked for: mostly the passage only says how many there are. */
  asksNames: number;
}>;

const TEN = 10;
const LONG = 20;
const FIRST = 2;

/** What is seen of the block that fits best. */
export function answerSignalsOf(
  { clauses, names, years, wanted, narrowed, words }: Asked,
  { candidate: best, signals, score: fit }: Scored,
  chosen: readonly Candidate[],
): AnswerSignals {
  const { cover, relevance } = signals;
  const isGiven = chosen.slice(0, FIRST).some(({ gives }) => gives.length > 0);
  const last = clauses.findLastIndex((_, clause) => !names.has(clause) && !years.has(clause));
  return {
    fit: fit / TEN,
    cover,
    length: Math.min(LONG, words.size) / LONG,
    lastMissing: last >= 0 && !best.held.has(last) ? 1 : 0,
    unknown: clauses.some(({ isKnown }) => !isKnown) ? 1 : 0,
    relevance,
    missing: wanted.length > 0 && !isGiven ? 1 : 0,
    asksName: wanted.some((kind) => kind === 'name' || kind === 'person') ? 1 : 0,
    asksNames: narrowed.leastNames > 1 ? 1 : 0,
  };
}

/** The sum of all signals, each times its weight. */
export function weighted<Name extends string>(
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += signals[name] * weights[name];
  return sum;
}
