import type { Draft } from '../answering/draft.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { createBlockSignals } from './block-signals.ts';
import { candidatesOf } from './candidates.ts';
import { choose, type Scored } from './choose.ts';
import { type AnswerSignals, answerSignalsOf, confidenceOf, weighted } from './confidence.ts';
import { type Asked, readQuestion } from './read-question.ts';
import { namesUnknown } from './unknown-name.ts';
import { BLOCK_WEIGHTS, LEAST_CONFIDENCE } from './weights.ts';

/** What the passages have for a question: every block, best first, and what tells whether they answer. */
type Reading = Readonly<{
  asked: Asked;
  scored: readonly Scored[];
  /** None where there is no block at all. */
  signals: AnswerSignals | undefined;
}>;

/** The answer without a language model: the sentences that answer, word for word, or what is missing. */
export function writeOffline(question: string, retrieval: Retrieval): Draft {
  const { asked, scored, signals } = readPassages(question, retrieval);
  const isAnswered =
    signals !== undefined &&
    confidenceOf(signals) >= LEAST_CONFIDENCE &&
    !namesUnknown(question, retrieval.clauses);
  return { statements: isAnswered ? statementsOf(scored, asked) : [] };
}

/** The blocks that answer best, as sentences that cite their passages. */
function statementsOf(scored: readonly Scored[], asked: Asked): Draft['statements'] {
  return choose(scored, asked).flatMap(({ rank, sentences }) =>
    sentences.map(({ text }) => ({ text, passages: [rank + 1] })),
  );
}

function readPassages(question: string, retrieval: Retrieval): Reading {
  const asked = readQuestion(question, retrieval);
  const signalsOf = createBlockSignals(asked, retrieval);
  const scored = candidatesOf(retrieval, asked)
    .map((candidate): Scored => {
      const signals = signalsOf(candidate);
      return { candidate, signals, score: weighted(signals, BLOCK_WEIGHTS) };
    })
    .toSorted((a, b) => b.score - a.score || a.candidate.rank - b.candidate.rank);
  const [best] = scored;
  const signals = best && answerSignalsOf(asked, best.candidate, best.signals);
  return { asked, scored, signals };
}
