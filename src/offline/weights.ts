import type { BlockSignals } from './block-signals.ts';
import type { AnswerSignals } from './confidence.ts';

/**
 * What each signal weighs. Fitted by `npm run evaluate -- --fit`, which prints them with the figures
 * in 5-fold cross-validation: the blocks' so that the right ones stand first, the answer's so that
 * questions which the corpus answers are told from those that it doesn't.
 */
export const BLOCK_WEIGHTS: Readonly<Record<keyof BlockSignals, number>> = {
  held: 1.48,
  cover: 2.93,
  namesMissing: -0.55,
  otherYear: -1.99,
  given: 1.64,
  missing: -1.62,
  relevance: 3.85,
  agreement: 0.52,
};

export const ANSWER_WEIGHTS: Readonly<Record<keyof AnswerSignals, number>> = {
  cover: 2.81,
  parts: 1.73,
  tells: 2.52,
  namesHeld: 0.56,
  agreement: 1.42,
};

/** Below it the answer is a refusal: where six of a hundred answerable questions are refused. */
export const LEAST_CONFIDENCE = 3.9;
