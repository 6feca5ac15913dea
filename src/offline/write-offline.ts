import type { Draft } from '../answering/draft.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { candidatesOf } from './candidates.ts';
import { choose, scoreCandidates } from './choose.ts';
import { isConfident, signalsOf } from './confidence.ts';
import { wantedBy } from './question-kind.ts';

/** The answer without a language model: the sentences that answer, word for word, or what is missing. */
export function writeOffline(question: string, retrieval: Retrieval): Draft {
  const wanted = wantedBy(question);
  const candidates = candidatesOf(retrieval, wanted, question);
  const chosen = choose(scoreCandidates(candidates, retrieval.clauses, wanted), retrieval.clauses);
  if (!isConfident(signalsOf(retrieval, chosen, wanted))) {
    return { statements: [], missing: missingOf(retrieval) };
  }
  return {
    statements: chosen.flatMap(({ rank, sentences }) =>
      sentences.map(({ text }) => ({ text, passages: [rank + 1] })),
    ),
  };
}

/** One sentence that names what no source speaks of, where that is so. */
function missingOf({ clauses, passages }: Retrieval): string {
  const unknown = clauses.filter(({ isKnown }) => !isKnown).map(({ text }) => `“${text}”`);
  const named = unknown.slice(0, 3).join(', ');
  const nearest = passages.length > 0 ? '; the nearest that they have is listed below' : '';
  return unknown.length > 0
    ? `The sources here do not answer that: none of them speaks of ${named}${nearest}.`
    : `The sources here do not answer that${nearest}.`;
}
