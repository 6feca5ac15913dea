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
 * What `npm run evaluate -- --fit` found on the eight sets of test/evaluation that it takes: the blocks'
 * by a softmax over each question's blocks, so that the right ones stand first, the answer's by a
 * logistic regression of what the corpus answers, in which every set counts the same. aside.jsonl and
 * aside-second.jsonl took no part in it. What the fit does to a set that was left out is printed with it.
 */
export const WEIGHTS: Weights = {
  blocks: {
    held: 1.46,
    cover: 1.1,
    near: 1.83,
    namesMissing: -0.82,
    otherYear: -1.68,
    beside: 2.07,
    given: 1.45,
    missing: -1.21,
    relevance: 3.8,
    agreement: 1.07,
  },
  answer: {
    fit: 7.72,
    cover: 3.3,
    length: 0.92,
    lacking: 2.7,
    letters: 0.59,
    scattered: -0.43,
    repaired: 2.55,
    unitMissing: -1.34,
    nameMissing: -0.89,
    untold: -2.71,
    sentences: -0.87,
    elementsMissing: -1.64,
    deedsMissing: -2.83,
    lightMissing: 2.9,
    asides: 0.69,
    asksAmount: -1.09,
    asksName: -1.03,
    asksPlace: 0.6,
    asksElement: 1.67,
  },
  least: 8.83,
};
