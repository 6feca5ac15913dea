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
    held: 2.18,
    cover: 2.25,
    namesMissing: -0.94,
    otherYear: -2.05,
    given: 1.67,
    missing: -1.32,
    relevance: 3.69,
    agreement: 0.62,
  },
  answer: {
    cover: 2.2,
    parts: 0.92,
    tells: 0.3,
    namesHeld: 0.32,
    agreement: 0.77,
    relevance: 1.72,
    missing: -2,
    asksName: -0.61,
  },
  least: 3.34,
};
