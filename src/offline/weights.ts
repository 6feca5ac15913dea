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
 * What `npm run evaluate -- --fit` found on the twelve sets of test/evaluation that it takes: the blocks'
 * by a softmax over each question's blocks, so that the right ones stand first, the answer's by a
 * logistic regression of what the corpus answers, in which every set counts the same. aside.jsonl and
 * aside-second.jsonl took no part in it. What the fit does to a set that was left out is printed with it.
 */
export const WEIGHTS: Weights = {
  blocks: {
    held: 1.59,
    cover: 1.07,
    near: 1.96,
    namesMissing: -0.61,
    otherYear: -1.51,
    beside: 2.01,
    given: 1.33,
    missing: -1.09,
    relevance: 4.02,
    agreement: 1.17,
  },
  answer: {
    fit: 4.93,
    cover: 2.74,
    asksOpenly: -0.75,
    yearMissing: -1.38,
    lacking: 2.59,
    letters: 0.59,
    repaired: 2.41,
    unitMissing: -1.67,
    untold: -2.01,
    elementsMissing: -1.59,
    deedsMissing: -3.29,
    lightMissing: 2.63,
    unknown: -1.17,
    offSubject: -2.22,
    unnamed: -1.99,
    untied: -1.25,
    formMissing: -2.47,
    officeMissing: -1.16,
    denied: -2.9,
    foreign: 0.67,
    margin: 0.65,
    asides: 0.86,
    asksAmount: -1.26,
    asksName: -0.91,
    asksElement: 1.5,
  },
  least: 6,
};
