import type { Score } from './score-answer.ts';

/** So many of so many. */
export type Share = Readonly<{ held: number; of: number }>;

export type Figures = Readonly<{
  questions: number;
  /** Of the answerable questions. */
  answersRight: Share;
  sourcesRight: Share;
  overRefusals: Share;
  /** Of those that the corpus doesn't answer. */
  refusalsRight: Share;
  /** Answers that say something forbidden. */
  forbidden: number;
  quotesVerbatim: Share;
}>;

export type Summary = Readonly<{
  overall: Figures;
  /** In the order in which the types first come. */
  byType: readonly Readonly<{ type: string; figures: Figures }>[];
}>;

/** The figures of a run, overall and per type of question. */
export function summarise(scores: readonly Score[]): Summary {
  const types = Map.groupBy(scores, ({ type }) => type);
  return {
    overall: figuresOf(scores),
    byType: Array.from(types, ([type, some]) => ({ type, figures: figuresOf(some) })),
  };
}

function figuresOf(scores: readonly Score[]): Figures {
  const answerable = scores.filter((score) => score.answerable);
  const others = scores.filter((score) => !score.answerable);
  return {
    questions: scores.length,
    answersRight: shareOf(answerable, ({ right }) => right),
    sourcesRight: shareOf(answerable, ({ sourceRight }) => sourceRight),
    overRefusals: shareOf(answerable, ({ status }) => status === 'abstained'),
    refusalsRight: shareOf(others, ({ refusalRight }) => refusalRight === true),
    forbidden: scores.filter(({ forbidden }) => forbidden.length > 0).length,
    quotesVerbatim: {
      held: sumOf(scores, ({ quotes }) => quotes.held),
      of: sumOf(scores, ({ quotes }) => quotes.of),
    },
  };
}

function shareOf(scores: readonly Score[], isHeld: (score: Score) => boolean): Share {
  return { held: scores.filter(isHeld).length, of: scores.length };
}

function sumOf(scores: readonly Score[], valueOf: (score: Score) => number): number {
  return scores.reduce((sum, score) => sum + valueOf(score), 0);
}
