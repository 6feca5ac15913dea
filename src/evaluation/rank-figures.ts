import type { EvaluationQuestion } from './question.ts';
import { groupsOf } from './score-answer.ts';

export type RankFigures = Readonly<{ recall5: number; recall10: number; mrr: number }>;

/**
 * How well a ranking finds a question's sources; `ranked` are the sources of the passages in the
 * order of their rank, k counts passages. Of a flat list one source is enough; of a list of lists
 * recall is the share of the lists found. `undefined` where the question wants no source.
 */
export function rankFiguresOf(
  sources: EvaluationQuestion['sources'],
  ranked: readonly string[],
): RankFigures | undefined {
  const groups = groupsOf(sources);
  if (groups.length === 0) return undefined;
  const wanted = new Set(groups.flat());
  const first = ranked.findIndex((source) => wanted.has(source));
  return {
    recall5: recallOf(groups, ranked.slice(0, 5)),
    recall10: recallOf(groups, ranked.slice(0, 10)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

function recallOf(groups: readonly (readonly string[])[], top: readonly string[]): number {
  const found = groups.filter((group) => group.some((source) => top.includes(source)));
  return found.length / groups.length;
}

/** The mean of each figure; zeros for no question. */
export function meanRankFigures(all: readonly RankFigures[]): RankFigures {
  const mean = (valueOf: (figures: RankFigures) => number): number =>
    all.length === 0 ? 0 : all.reduce((sum, figures) => sum + valueOf(figures), 0) / all.length;
  return {
    recall5: mean(({ recall5 }) => recall5),
    recall10: mean(({ recall10 }) => recall10),
    mrr: mean(({ mrr }) => mrr),
  };
}
