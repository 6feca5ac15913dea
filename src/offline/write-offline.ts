import type { Draft } from '../answering/draft.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { candidatesOf } from './candidates.ts';
import { choose, scoreCandidates } from './choose.ts';
import { isConfident, signalsOf } from './confidence.ts';
import { wantedBy } from './question-kind.ts';
import { namesUnknown } from './unknown-name.ts';

/** The answer without a language model: the sentences that answer, word for word, or what is missing. */
export function writeOffline(question: string, retrieval: Retrieval): Draft {
  if (namesUnknown(question, retrieval.clauses)) return { statements: [] };
  const wanted = wantedBy(question);
  const candidates = candidatesOf(retrieval, wanted, question);
  const chosen = choose(scoreCandidates(candidates, retrieval.clauses, wanted), retrieval.clauses);
  if (!isConfident(signalsOf(retrieval, chosen))) return { statements: [] };
  return {
    statements: chosen.flatMap(({ rank, sentences }) =>
      sentences.map(({ text }) => ({ text, passages: [rank + 1] })),
    ),
  };
}
