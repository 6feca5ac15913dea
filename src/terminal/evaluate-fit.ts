import { type Choice, fitRanking, fitTelling } from '../evaluation/fit-weights.ts';
import { renderShare, renderTable } from '../evaluation/render-report.ts';
import { leastFor, type TradeOff, tradeOffAt } from '../evaluation/trade-off.ts';
import { WEIGHTS, type Weights } from '../offline/weights.ts';
import { readPassages } from '../offline/write-offline.ts';
import { attempt, saysRight, type Studied } from './study-offline.ts';

/** Answers are refused below the bar that refuses so many of the answerable questions. */
const REFUSED = 0.06;
const FOLDS = 5;

export type FitReport = Readonly<{
  weights: Weights;
  /** On the questions themselves; and each fifth with the weights of the other four. */
  fitted: TradeOff;
  crossValidated: TradeOff;
}>;

/** Weights for the offline answer, learnt from questions whose answers are known. */
export function fitOffline(studied: readonly Studied[]): FitReport {
  const weights = weightsFor(studied);
  const apart = Array.from({ length: FOLDS }, (_, fold) => {
    const isOfFold = (_one: Studied, at: number) => at % FOLDS === fold;
    const learnt = weightsFor(studied.filter((one, at) => !isOfFold(one, at)));
    const own = studied.filter(isOfFold).map((one) => attempt(one, learnt));
    // Each fold's bar is its own: so all are measured from it.
    return own.map((one) => ({ ...one, confidence: one.confidence - learnt.least }));
  });
  const attempts = studied.map((one) => attempt(one, weights));
  return {
    weights,
    fitted: tradeOffAt(attempts, weights.least),
    crossValidated: tradeOffAt(apart.flat(), 0),
  };
}

function weightsFor(studied: readonly Studied[]): Weights {
  const lists = studied.map(({ question, retrieval }) =>
    readPassages(question.question, retrieval, WEIGHTS).scored.map(({ candidate, signals }) => {
      const text = candidate.sentences.map((sentence) => sentence.text).join(' ');
      return { signals, isRight: saysRight(question, { text, source: candidate.source }) };
    }),
  );
  const blocks = fitRanking(WEIGHTS.blocks, lists);
  const choices = studied.flatMap(({ question, retrieval }): Choice<keyof Weights['answer']>[] => {
    const { signals } = readPassages(question.question, retrieval, { blocks });
    return signals ? [{ signals, isRight: question.answerable }] : [];
  });
  const answer = fitTelling(WEIGHTS.answer, choices).weights;
  const attempts = studied.map((one) => attempt(one, { blocks, answer, least: 0 }));
  return { blocks, answer, least: leastFor(attempts, REFUSED) };
}

/** The weights as weights.ts has them, and how right they are. */
export function renderFit({ weights, fitted, crossValidated }: FitReport): string {
  const rows = [
    ['fitted', fitted] as const,
    [`${FOLDS}-fold cross-validated`, crossValidated] as const,
  ].map(([name, { answersRight, overRefusals, refusalsRight }]) => [
    name,
    renderShare(answersRight),
    renderShare(overRefusals),
    renderShare(refusalsRight),
  ]);
  const head = ['weights', 'answers right', 'over-refusals', 'refusals right'];
  const short = JSON.stringify(weights, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(2)) : value,
  );
  return `${renderTable(head, rows)}\n\n${short}\n`;
}
