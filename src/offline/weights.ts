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
    held: 1.54,
    cover: 1.24,
    near: 2.28,
    namesMissing: -0.98,
    otherYear: -1.96,
    beside: 2.08,
    given: 1.5,
    missing: -1.26,
    relevance: 3.08,
    agreement: 1.11,
  },
  answer: {
    fit: 6.92,
    cover: 3.25,
    length: 1.07,
    lacking: 2.85,
    letters: 0.76,
    scattered: -0.9,
    repaired: 2.45,
    unitMissing: -1.57,
    nameMissing: -1.02,
    untold: -2.9,
    sentences: -0.97,
    elementsMissing: -1.93,
    deedsMissing: -3.08,
    lightMissing: 2.89,
    asides: 0.69,
    asksAmount: -1.09,
    asksName: -1.06,
    asksPlace: 0.57,
    asksElement: 1.81,
  },
  least: 7.83,
};
