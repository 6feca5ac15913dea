import type { Retrieval } from '../retrieval/retrieval.ts';
import type { Candidate } from './candidates.ts';

/** What can be seen of whether an answer answers. */
export type Signals = Readonly<{
  /** Share of the question's parts that the best block holds itself: 0 to 1. */
  held: number;
  /** Share of the first five passages that are from the first one's source: 0.2 to 1. */
  agreement: number;
  /** How many parts the question has, ten at most: the more there are, the fewer an answer repeats. */
  parts: number;
}>;

export function signalsOf({ clauses, passages }: Retrieval, chosen: readonly Candidate[]): Signals {
  const first = passages[0]?.passage.source.id;
  const same = passages.slice(0, FIRST).filter(({ passage }) => passage.source.id === first);
  return {
    held: clauses.length > 0 ? (chosen[0]?.held.size ?? 0) / clauses.length : 0,
    agreement: same.length / FIRST,
    parts: Math.min(MOST_PARTS, clauses.length),
  };
}

const FIRST = 5;
const MOST_PARTS = 10;

// A logistic regression on the development set (110 questions that the corpus answers, 40 that it
// doesn't, both kinds weighing the same): AUROC 0.82 in 5-fold cross-validation. The constant is
// moved by 0.4 towards answering.
const WEIGHTS = { held: 5.31, agreement: 1.57, parts: 0.15, constant: -3.88 } as const;

/** Whether the answer is more likely right than a refusal. */
export function isConfident({ held, agreement, parts }: Signals): boolean {
  const { constant, ...weights } = WEIGHTS;
  return (
    constant + weights.held * held + weights.agreement * agreement + weights.parts * parts >= 0
  );
}
