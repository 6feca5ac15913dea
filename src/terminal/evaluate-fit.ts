import { type Choice, fitRanking, fitTelling } from '../evaluation/fit-weights.ts';
import { renderShare, renderTable } from '../evaluation/render-report.ts';
import { aurocOf, leastForSets, type TradeOff, tradeOffAt } from '../evaluation/trade-off.ts';
import { WEIGHTS, type Weights } from '../offline/weights.ts';
import { readPassages } from '../offline/write-offline.ts';
import { attempt, saysRight, type Studied } from './study-offline.ts';

/**
 * Answers are refused below the bar that refuses so many of the answerable questions of a set, in the
 * mean: one in twenty-five of those of a set that took no part in fitting, since that is refused oftener.
 */
const REFUSED = 0.038;

/** The questions of one writer. */
export type StudiedSet = Readonly<{ name: string; studied: readonly Studied[] }>;

type LeftOut = Readonly<{ name: string; auroc: number; figures: TradeOff }>;

export type FitReport = Readonly<{
  weights: Weights;
  /** On each set with the weights and the bar of all of them, and with those of the others. */
  fitted: readonly LeftOut[];
  leftOut: readonly LeftOut[];
}>;

/** Weights for the offline answer, learnt from sets of questions whose answers are known. */
export function fitOffline(studied: readonly StudiedSet[]): FitReport {
  const sets = studied.map((set) => ({ ...set, lists: set.studied.map(blockChoicesOf) }));
  const weights = weightsFor(sets);
  const others = (out: LearntFrom) => sets.filter((set) => set !== out);
  return {
    weights,
    fitted: sets.map((set) => figuresOf(set, weights)),
    leftOut: sets.length < 2 ? [] : sets.map((set) => figuresOf(set, weightsFor(others(set)))),
  };
}

function figuresOf({ name, studied }: StudiedSet, weights: Weights): LeftOut {
  const attempts = studied.map((one) => attempt(one, weights));
  return { name, auroc: aurocOf(attempts), figures: tradeOffAt(attempts, weights.least) };
}

type BlockChoice = Choice<keyof Weights['blocks']>;
type LearntFrom = StudiedSet & Readonly<{ lists: readonly (readonly BlockChoice[])[] }>;

function weightsFor(sets: readonly LearntFrom[]): Weights {
  const blocks = fitRanking(
    WEIGHTS.blocks,
    sets.flatMap(({ lists }) => lists),
  );
  const choices = sets.flatMap(({ studied }) => answerChoicesOf(studied, blocks));
  const answer = fitTelling(WEIGHTS.answer, choices).weights;
  const attempts = sets.map(({ studied }) =>
    studied.map((one) => attempt(one, { blocks, answer, least: 0 })),
  );
  return { blocks, answer, least: leastForSets(attempts, REFUSED) };
}

function blockChoicesOf({ question, retrieval }: Studied): BlockChoice[] {
  const { scored } = readPassages(question.question, retrieval, WEIGHTS);
  return scored.map(({ candidate, signals }) => {
    const text = candidate.sentences.map((sentence) => sentence.text).join(' ');
    return { signals, isRight: saysRight(question, { text, source: candidate.source }) };
  });
}

/** Of each kind all of a set's questions together count as much as another set's. */
function answerChoicesOf(
  studied: readonly Studied[],
  blocks: Weights['blocks'],
): Choice<keyof Weights['answer']>[] {
  const answerable = studied.filter(({ question }) => question.answerable).length;
  return studied.flatMap(({ question, retrieval }) => {
    const { signals } = readPassages(question.question, retrieval, { blocks });
    const isRight = question.answerable;
    const weight = 1 / (isRight ? answerable : studied.length - answerable);
    return signals ? [{ signals, isRight, weight }] : [];
  });
}

/** The weights as weights.ts has them, and how right they are. */
export function renderFit({ weights, fitted, leftOut }: FitReport): string {
  const short = JSON.stringify(weights, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(2)) : value,
  );
  return [
    tableOf('fitted', fitted),
    ...(leftOut.length > 0 ? [tableOf('left out', leftOut)] : []),
    `${short}\n`,
  ].join('\n\n');
}

function tableOf(name: string, sets: readonly LeftOut[]): string {
  const head = [name, 'AUROC', 'answers right', 'over-refusals', 'refusals right'];
  const rows = sets.map(({ name: set, auroc, figures }) => [
    set,
    auroc.toFixed(3),
    renderShare(figures.answersRight),
    renderShare(figures.overRefusals),
    renderShare(figures.refusalsRight),
  ]);
  const means = (['answersRight', 'overRefusals', 'refusalsRight'] as const).map((figure) => {
    const shares = sets.map(({ figures }) => figures[figure].held / (figures[figure].of || 1));
    return `${(100 * meanOf(shares)).toFixed(1)}%`;
  });
  const mean = ['mean', meanOf(sets.map(({ auroc }) => auroc)).toFixed(3), ...means];
  return renderTable(head, [...rows, mean]);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
