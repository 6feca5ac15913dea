import { AsyncLocalStorage } from 'node:async_hooks';
import type { Filter } from '../retrieval/filter.ts';
import type { AnswerCall, AnswerQuestion } from './answer-question.ts';
import type { Answer } from './answer.ts';

/** An answer, and whether its passages were found by their words alone: no model could tell what is meant. */
export type FoundAnswer = Answer & Readonly<{ byWordsAlone?: true }>;

export type AnswerAsFound = (
  question: string,
  filter: Filter,
  call: AnswerCall,
) => Promise<FoundAnswer>;

/** A question that is being answered. */
export type Asking = {
  /** Whose budget it comes from. */
  readonly account: string;
  byWordsAlone: boolean;
};

/** What is known of the question that is being answered, for the parts that are only handed its text. */
export type Askings = Readonly<{
  /** The same answering; within it `find` gives the question's own entry. */
  following(answerQuestion: AnswerQuestion): AnswerAsFound;
  /** None outside of answering. */
  find(): Asking | undefined;
}>;

export function createAskings(): Askings {
  const askings = new AsyncLocalStorage<Asking>();
  return {
    following: (answerQuestion) => (question, filter, call) => {
      const asking: Asking = { account: call.account ?? 'terminal', byWordsAlone: false };
      return askings.run(asking, async (): Promise<FoundAnswer> => {
        const answer = await answerQuestion(question, filter, call);
        return { ...answer, ...(asking.byWordsAlone && { byWordsAlone: true }) };
      });
    },
    find: () => askings.getStore(),
  };
}
