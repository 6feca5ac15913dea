import type { BlockSignals } from './block-signals.ts';
import type { AnswerSignals } from './confidence.ts';

/** What decides which blocks answer, and whether they do. */
export type Weights = Readonly<{
  blocks: Readonly<Record<keyof BlockSignals, number>>;
  answer: Readonly<Record<keyof AnswerSignals, number>>;
  /** Below it the answer is a refusal. */
  least: number;
}>;

/**
 * What `npm run evaluate -- --fit` found on test/evaluation/development.jsonl and second.jsonl: the
 * blocks' by a softmax over each question's blocks, so that the right ones stand first, the answer's
 * by a logistic regression of what the corpus answers. aside.jsonl took no part in it.
 */
export const WEIGHTS: Weights = {
  blocks: {
    held: 1.48,
    cover: 2.93,
    namesMissing: -0.55,
    otherYear: -1.99,
    given: 1.64,
    missing: -1.62,
    relevance: 3.85,
    agreement: 0.52,
  },
  answer: {
    cover: 2.81,
    parts: 1.73,
    tells: 2.52,
    namesHeld: 0.56,
    agreement: 1.42,
  },
  least: 3.9,
};
