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
 * What `npm run evaluate -- --fit` found on the seventeen sets of test/evaluation that it takes: the blocks'
 * by a softmax over each question's blocks, so that the right ones stand first, the answer's by a
 * logistic regression of what the corpus answers, in which every set counts the same. The sets
 * that are called aside took no part in it. What the fit does to a set that was left out is printed with it.
 */
export const WEIGHTS: Weights = {
  blocks: {
    held: 1.65,
    cover: 0.98,
    near: 2.41,
    namesMissing: -0.46,
    otherYear: -1.39,
    beside: 2.1,
    given: 1.34,
    missing: -1.06,
    relevance: 3.7,
    agreement: 1.22,
  },
  answer: {
    fit: 4.42,
    cover: 2.48,
    asksOpenly: -0.44,
    yearMissing: -1.84,
    lacking: 2.28,
    letters: 0.59,
    repaired: 2.49,
    unitMissing: -1.79,
    untold: -2.27,
    elementsMissing: -1.99,
    deedsMissing: -2.79,
    lightMissing: 2.03,
    unknown: -1.06,
    offSubject: -2,
    unnamed: -1.68,
    untied: -1.03,
    placeMissing: -0.96,
    formMissing: -1.91,
    officeMissing: -0.61,
    denied: -3.19,
    foreign: 0.76,
    margin: 0.52,
    asides: 0.89,
    asksAmount: -1.08,
    asksName: -0.86,
    asksElement: 1.6,
    asksAhead: -0.95,
    isPersonal: -1.08,
  },
  least: 4.87,
};
