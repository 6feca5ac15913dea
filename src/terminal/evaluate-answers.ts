import type { AnswerQuestion } from '../answering/answer-question.ts';
import { composeAnswering } from '../compose.ts';
import type { EvaluationQuestion } from '../evaluation/question.ts';
import { meanRankFigures, type RankFigures, rankFiguresOf } from '../evaluation/rank-figures.ts';
import {
  type Failure,
  renderSummary,
  renderTable,
  renderTradeOffs,
} from '../evaluation/render-report.ts';
import { type GivenAnswer, type Score, scoreAnswer } from '../evaluation/score-answer.ts';
import { summarise } from '../evaluation/summarise.ts';
import { type TradeOff, tradeOffs } from '../evaluation/trade-off.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { attempt, studyQuestions } from './study-offline.ts';

const RANKED = 10;
const ANSWER_WITHIN_MS = 60_000;

export type EvaluationReport = Readonly<{
  scores: Score[];
  failures: Failure[];
  ranks: RankFigures;
  tradeOffs: TradeOff[];
}>;

/** Answers every question, and scores what came. */
export async function evaluateAnswers(
  index: IndexClient,
  questions: readonly EvaluationQuestion[],
): Promise<EvaluationReport> {
  const answerQuestion = composeAnswering(index);
  const scores: Score[] = [];
  const failures: Failure[] = [];
  const ranks: RankFigures[] = [];
  for (const question of questions) {
    const answer = await answered(answerQuestion, question);
    const score = scoreAnswer(question, answer, await textsOf(index, answer));
    scores.push(score);
    if (!score.right || !score.verbatim || (score.answerable && !score.sourceRight)) {
      failures.push({ question, answer, score });
    }
    const figures = rankFiguresOf(question.sources, await rankedSources(index, question));
    if (question.answerable && figures) ranks.push(figures);
  }
  const attempts = (await studyQuestions(index, questions)).map((one) => attempt(one));
  return { scores, failures, ranks: meanRankFigures(ranks), tradeOffs: tradeOffs(attempts) };
}

async function answered(
  answerQuestion: AnswerQuestion,
  { question, asOf }: EvaluationQuestion,
): Promise<GivenAnswer> {
  const filter = asOf === undefined ? {} : { until: asOf };
  try {
    return await answerQuestion(question, filter, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'error', answer: message, citations: [] };
  }
}

async function rankedSources(
  index: IndexClient,
  { question, asOf }: EvaluationQuestion,
): Promise<string[]> {
  const filter = asOf === undefined ? {} : { until: asOf };
  const { passages } = await index.call('search', { question, filter, limit: RANKED });
  return passages.map(({ passage }) => passage.source.id);
}

async function textsOf(index: IndexClient, { citations }: GivenAnswer) {
  const texts = new Map<string, string>();
  for (const { passage } of citations) {
    const found = await index.call('findPassage', { id: passage });
    if (found) texts.set(passage, found.text);
  }
  return (id: string) => texts.get(id);
}

/** The report as tables, for a terminal and for the README. */
export function renderReport({ scores, ranks, tradeOffs: curve }: EvaluationReport): string {
  const { recall5, recall10, mrr } = ranks;
  const figures = [recall5, recall10, mrr].map((figure) => figure.toFixed(3));
  return [
    renderSummary(summarise(scores)),
    '',
    renderTable(['retrieval', 'recall@5', 'recall@10', 'MRR'], [['sources', ...figures]]),
    '',
    renderTradeOffs(curve),
    '',
  ].join('\n');
}
