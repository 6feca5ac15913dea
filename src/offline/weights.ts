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
    fit: 5.39,
    cover: 2.69,
    lacking: 2.51,
    letters: 0.89,
    repaired: 2.89,
    unitMissing: -1.35,
    untold: -1.76,
    elementsMissing: -1.31,
    deedsMissing: -3.28,
    lightMissing: 2.93,
    unknown: -1.46,
    offSubject: -2.15,
    unnamed: -2.2,
    untied: -1.45,
    formMissing: -2.6,
    officeMissing: -1.17,
    foreign: 0.99,
    margin: 0.75,
    asides: 0.75,
    asksAmount: -0.88,
    asksName: -0.66,
    asksElement: 1.51,
  },
  least: 6.41,
};
