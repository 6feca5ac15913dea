import { isOrder } from '../answering/is-order.ts';
import { PASSAGES_PER_ANSWER } from '../compose.ts';
import { factsOf, isSaid } from '../evaluation/key-match.ts';
import type { EvaluationQuestion } from '../evaluation/question.ts';
import { type RankFigures, rankFiguresOf } from '../evaluation/rank-figures.ts';
import { type Score, scoreAnswer } from '../evaluation/score-answer.ts';
import type { Attempt } from '../evaluation/trade-off.ts';
import type { Weights } from '../offline/weights.ts';
import { attemptOffline } from '../offline/write-offline.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import type { IndexClient } from '../worker/index-client.ts';

/** A question, and what was found for it. */
export type Studied = Readonly<{ question: EvaluationQuestion; retrieval: Retrieval }>;

const RANKED = 10;

/** What the index finds for each question, as the answer gets it. */
export async function studyQuestions(
  index: IndexClient,
  questions: readonly EvaluationQuestion[],
): Promise<Studied[]> {
  const studied: Studied[] = [];
  for (const question of questions) {
    const filter = question.asOf === undefined ? {} : { until: question.asOf };
    const args = { question: question.question, filter, limit: PASSAGES_PER_ANSWER };
    studied.push({ question, retrieval: await index.call('retrieve', args) });
  }
  return studied;
}

/** The offline answer to a question, as if it were always given. */
export function attempt(
  { question, retrieval }: Studied,
  weights?: Weights,
): Attempt & Readonly<{ score: Score }> {
  const { confidence, statements } = attemptOffline(question.question, retrieval, weights);
  const citations = statements.map(({ text, passages: [place = 1] }) => {
    const passage = retrieval.passages[place - 1]?.passage;
    return { passage: passage?.id ?? '', source: passage?.source.id ?? '', quote: text };
  });
  const answer = statements.map(({ text }) => text).join(' ');
  const texts = new Map(retrieval.passages.map(({ passage }) => [passage.id, passage.text]));
  const score = scoreAnswer(question, { status: 'answered', answer, citations }, (id) =>
    texts.get(id),
  );
  return {
    confidence: isOrder(question.question) ? -Infinity : confidence,
    answerable: question.answerable,
    isRight: score.right,
    score,
  };
}

/** How well the passages of the right sources were ranked; none where there is no right one. */
export function ranksOf({ question, retrieval }: Studied): RankFigures | undefined {
  const ranked = retrieval.passages.slice(0, RANKED).map(({ passage }) => passage.source.id);
  return question.answerable ? rankFiguresOf(question.sources, ranked) : undefined;
}

/** Whether some text of a source says one of the things that a right answer has, and nothing forbidden. */
export function saysRight(
  { answerable, sources, key, forbid }: EvaluationQuestion,
  { text, source }: Readonly<{ text: string; source: string }>,
): boolean {
  if (!answerable || !sources.flat().includes(source)) return false;
  const facts = factsOf(text);
  const isKey = key.some((group) => group.some((one) => isSaid(one, facts)));
  return isKey && !forbid.some((wrong) => isSaid(wrong, facts));
}
