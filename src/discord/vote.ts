import type { Votes } from '../records/votes.ts';
import { noteOf } from './message.ts';
import type { ComponentAction } from './turn.ts';

/** 👍 and 👎 under an answer; who votes again changes their vote. */
export function createVote({ votes }: Readonly<{ votes: Votes }>): ComponentAction {
  return {
    action: 'vote',
    visibility: 'private',
    async run(_, [answerId = '', direction], { member, reply, words }) {
      votes.save(answerId, member, direction === 'up' ? 1 : -1);
      await reply.finish(noteOf(words.thanks));
      return { vote: direction === 'up' ? 1 : -1 };
    },
  };
}
