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
 * What `npm run evaluate -- --fit` found on the ten sets of test/evaluation that it takes: the blocks'
 * by a softmax over each question's blocks, so that the right ones stand first, the answer's by a
 * logistic regression of what the corpus answers, in which every set counts the same. aside.jsonl and
 * aside-second.jsonl took no part in it. What the fit does to a set that was left out is printed with it.
 */
export const WEIGHTS: Weights = {
  blocks: {
    held: 1.51,
    cover: 1.17,
    near: 1.9,
    namesMissing: -0.76,
    otherYear: -1.56,
    beside: 2.01,
    given: 1.33,
    missing: -1.19,
    relevance: 3.86,
    agreement: 1.13,
  },
  answer: {
    fit: 5.42,
    cover: 2.13,
    length: 0.1,
    lacking: 2.52,
    letters: 1.15,
    scattered: -1.03,
    repaired: 2.91,
    unitMissing: -1.48,
    nameMissing: -0.65,
    untold: -1.85,
    sentences: -1.39,
    elementsMissing: -1.82,
    deedsMissing: -3.28,
    lightMissing: 2.64,
    unknown: -1.74,
    offSubject: -2.23,
    unnamed: -2.11,
    untied: -1.4,
    margin: 0.73,
    asides: 0.59,
    asksAmount: -0.89,
    asksName: -0.68,
    asksPlace: 0.74,
    asksElement: 1.55,
  },
  least: 5.62,
};
