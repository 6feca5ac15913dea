import type { Retrieval } from '../retrieval/retrieval.ts';
import type { Draft } from './draft.ts';
import { isAboutSomethingBefore, standaloneQuestion } from './follow-up.ts';
import { AUXILIARY, INTERROGATIVE } from './question-words.ts';

const JOINT =
  /(?:,? and |[?;] *(?:and )?)(?=(?:(?:since|until|from|by|to|for|with|in|at|of) )?(?:when|why|where|who|whom|whose|which|what|how)(?![\p{L}'’]))/iu;
/** "How and when", "who and what": one question with two of its words. */
const SHORTEST = 3;

/** The two questions of one that asks twice, each as it reads alone: "where is Fen and who owns it". */
export function questionsIn(question: string): readonly [string, string] | undefined {
  const joint = JOINT.exec(question);
  if (!joint) return undefined;
  const first = question.slice(0, joint.index).trim();
  const second = question.slice(joint.index + joint[0].length).trim();
  const [opening = ''] = first.split(' ');
  const asks = INTERROGATIVE.test(first) || AUXILIARY.test(opening);
  if (!asks || first.split(' ').length < SHORTEST || JOINT.test(second)) return undefined;
  const isBare = isAboutSomethingBefore(first) && !isAboutSomethingBefore(second);
  return isBare
    ? [standaloneQuestion(first, second), second]
    : [first, standaloneQuestion(second, first)];
}

/** What was found for a question, and what of it answers. */
export type Drafted = Readonly<{ draft: Draft; retrieval: Retrieval }>;

/** The answers to two questions as one, over the passages of both; the first's passages keep their numbers. */
export function bothAnswers(one: Drafted, other: Drafted): Drafted {
  const passages = [...one.retrieval.passages];
  const numberOf = other.retrieval.passages.map((found) => {
    const known = passages.findIndex(({ passage }) => passage.id === found.passage.id);
    return known >= 0 ? known + 1 : passages.push(found);
  });
  const added = other.draft.statements.map(({ text, passages: cited }) => ({
    text,
    passages: cited.flatMap((number) => numberOf[number - 1] ?? []),
  }));
  const said = new Set(one.draft.statements.map(({ text }) => text));
  const statements = [...one.draft.statements, ...added.filter(({ text }) => !said.has(text))];
  const things = [...one.retrieval.things, ...other.retrieval.things];
  return { draft: { statements }, retrieval: { ...one.retrieval, passages, things } };
}
