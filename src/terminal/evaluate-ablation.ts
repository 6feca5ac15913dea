import type { EvaluationQuestion } from '../evaluation/question.ts';
import { meanRankFigures, type RankFigures } from '../evaluation/rank-figures.ts';
import { renderShare, renderTable } from '../evaluation/render-report.ts';
import { leastFor, type TradeOff, tradeOffAt } from '../evaluation/trade-off.ts';
import { WEIGHTS, type Weights } from '../offline/weights.ts';
import { type Ingredient, INGREDIENTS } from '../retrieval/ingredients.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { attempt, ranksOf, type Studied, studyQuestions } from './study-offline.ts';

/** What the answers are without one ingredient, or with all. */
export type Ablation = Readonly<{ without: string; figures: TradeOff; ranks: RankFigures }>;

/** An index that does without some ingredients, opened. */
type OpenWithout = (ingredients: readonly Ingredient[]) => Promise<IndexClient>;

/** Switches each ingredient off in turn, and answers all questions without it. */
export async function ablate(
  openWithout: OpenWithout,
  questions: readonly EvaluationQuestion[],
): Promise<Ablation[]> {
  const study = async (without: readonly Ingredient[]): Promise<Studied[]> => {
    const index = await openWithout(without);
    try {
      return await studyQuestions(index, questions);
    } finally {
      await index.close();
    }
  };
  const whole = await study([]);
  const all = whole.map((one) => attempt(one));
  const { held, of } = tradeOffAt(all, WEIGHTS.least).overRefusals;
  const share = held / Math.max(1, of);
  const ablations = [ablationOf('nothing', whole, { share })];
  for (const ingredient of INGREDIENTS) {
    ablations.push(ablationOf(ingredient, await study([ingredient]), { share }));
  }
  for (const [name, weights] of signalsLeftOut()) {
    ablations.push(ablationOf(name, whole, { share, weights }));
  }
  return ablations;
}

/** With the bar that refuses the same share of the answerable questions, so that all can be compared. */
function ablationOf(
  without: string,
  studied: readonly Studied[],
  { share, weights }: Readonly<{ share: number; weights?: Weights }>,
): Ablation {
  const attempts = studied.map((one) => attempt(one, weights));
  const ranks = studied.flatMap((one) => ranksOf(one) ?? []);
  return {
    without,
    figures: tradeOffAt(attempts, leastFor(attempts, share)),
    ranks: meanRankFigures(ranks),
  };
}

/** The weights with one of them 0 each; nothing is fitted anew. */
function signalsLeftOut(): (readonly [string, Weights])[] {
  const { blocks, answer } = WEIGHTS;
  return [
    ...Object.keys(blocks).map(
      (name) => [`block: ${name}`, { ...WEIGHTS, blocks: { ...blocks, [name]: 0 } }] as const,
    ),
    ...Object.keys(answer).map(
      (name) => [`answer: ${name}`, { ...WEIGHTS, answer: { ...answer, [name]: 0 } }] as const,
    ),
  ];
}

export function renderAblations(ablations: readonly Ablation[]): string {
  const rows = ablations.map(({ without, figures, ranks }) => [
    without,
    renderShare(figures.answersRight),
    renderShare(figures.refusalsRight),
    renderShare(figures.overRefusals),
    ranks.recall5.toFixed(3),
    ranks.mrr.toFixed(3),
  ]);
  const head = ['without', 'answers right', 'refusals right', 'over-refusals', 'recall@5', 'MRR'];
  return `${renderTable(head, rows)}\n`;
}
