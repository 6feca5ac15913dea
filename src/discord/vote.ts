import type { AnswerRecords } from '../records/answer-records.ts';
import type { Votes } from '../records/votes.ts';
import { noteOf } from './message.ts';
import type { ComponentAction } from './turn.ts';

/** 👍 and 👎 under an answer; who votes again changes their vote. */
export function createVote({
  answers,
  votes,
}: Readonly<{ answers: AnswerRecords; votes: Votes }>): ComponentAction {
  return {
    action: 'vote',
    visibility: 'private',
    async run(_, [answerId = '', direction], { member, reply, words }) {
      if (!answers.find(answerId)) {
        await reply.finish(noteOf(words.answerGone));
        return { refused: 'gone' };
      }
      votes.save(answerId, member, direction === 'up' ? 1 : -1);
      await reply.finish(noteOf(words.thanks));
      return { vote: direction === 'up' ? 1 : -1 };
    },
  };
}
