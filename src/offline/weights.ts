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
 * What `npm run evaluate -- --fit` found on the fourteen sets of test/evaluation that it takes: the blocks'
 * by a softmax over each question's blocks, so that the right ones stand first, the answer's by a
 * logistic regression of what the corpus answers, in which every set counts the same. aside.jsonl and
 * aside-second.jsonl took no part in it. What the fit does to a set that was left out is printed with it.
 */
export const WEIGHTS: Weights = {
  blocks: {
    held: 1.67,
    cover: 1,
    near: 2.03,
    namesMissing: -0.54,
    otherYear: -1.47,
    beside: 1.96,
    given: 1.29,
    missing: -1.07,
    relevance: 3.88,
    agreement: 1.3,
  },
  answer: {
    fit: 4.6,
    cover: 2.95,
    asksOpenly: -0.79,
    yearMissing: -1.53,
    lacking: 2.49,
    letters: 0.68,
    repaired: 2.49,
    unitMissing: -1.49,
    untold: -2.03,
    elementsMissing: -1.98,
    deedsMissing: -3.09,
    lightMissing: 2.47,
    unknown: -1.38,
    offSubject: -1.98,
    unnamed: -1.84,
    untied: -1.32,
    placeMissing: -0.7,
    formMissing: -2.24,
    officeMissing: -1.04,
    denied: -3.31,
    foreign: 0.81,
    margin: 0.65,
    asides: 0.88,
    asksAmount: -1.17,
    asksName: -1.01,
    asksElement: 1.54,
  },
  least: 5.76,
};
