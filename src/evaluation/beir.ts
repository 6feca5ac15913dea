export type BeirFigures = Readonly<{
  ndcg10: number;
  recall10: number;
  recall100: number;
  mrr10: number;
}>;

/**
 * trec_eval's figures of one ranking (ids, best first) against graded judgements: nDCG@10 with
 * linear gain, recall@10 and @100, MRR@10. A grade of 0 or less is not relevant.
 * @see https://github.com/usnistgov/trec_eval/blob/main/m_ndcg_cut.c
 */
export function beirFiguresOf(
  ranking: readonly string[],
  grades: ReadonlyMap<string, number>,
): BeirFigures {
  const relevant = [...grades.values()].filter((grade) => grade > 0);
  if (relevant.length === 0) return { ndcg10: 0, recall10: 0, recall100: 0, mrr10: 0 };
  const gains = ranking.slice(0, 100).map((id) => Math.max(0, grades.get(id) ?? 0));
  const top = gains.slice(0, 10);
  const first = top.findIndex((gain) => gain > 0);
  const ideal = relevant.toSorted((a, b) => b - a).slice(0, 10);
  return {
    ndcg10: discounted(top) / discounted(ideal),
    recall10: countOf(top) / relevant.length,
    recall100: countOf(gains) / relevant.length,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The mean over queries; zeros for none. */
export function meanBeirFigures(all: readonly BeirFigures[]): BeirFigures {
  const mean = (valueOf: (figures: BeirFigures) => number): number =>
    all.length === 0 ? 0 : all.reduce((sum, figures) => sum + valueOf(figures), 0) / all.length;
  return {
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    recall10: mean(({ recall10 }) => recall10),
    recall100: mean(({ recall100 }) => recall100),
    mrr10: mean(({ mrr10 }) => mrr10),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

const countOf = (gains: readonly number[]): number => gains.filter((gain) => gain > 0).length;
