import { ButtonStyle, type RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { KEPT_DAYS, SPENDING_KEPT_DAYS } from '../records/open-records.ts';
import type { Votes } from '../records/votes.ts';
import { customIdOf } from './custom-id.ts';
import { escapeText } from './markdown.ts';
import { buttonOf, COLOURS, noteOf, rowOf } from './message.ts';
import type { ComponentAction, SlashCommand } from './turn.ts';
import { EVERYWHERE, textsOf } from './words/command-words.ts';

export const PRIVACY_DEFINITION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...textsOf('privacy'),
  ...EVERYWHERE,
};

const STORED = `### What is stored, and what is not
**Your question** is not stored. It stands in the answer’s message, and is read from there when you follow up.
**An answer’s record** is kept for ${KEPT_DAYS} days, so that its buttons go on working: the passages that it cites, its conditions, the time. It does not say who asked.
**A vote** is kept with a salted hash in the place of your name (whoever runs the bot could test a known id against it), as long as the answer’s record.
**A reindex** is kept with the moderator’s id, the server’s id, the time and the result, for ${KEPT_DAYS} days too.
**The log** has ids of interactions and servers, counts and milliseconds; no text, no name.
`;

const READ =
  'Messages are read only where you mention me, reply to me, write to me directly or choose *Check this message*.';

const LEAVES_NOTHING = `### What leaves this server
Nothing. Search, answers and checks are worked out where the bot runs, without a language model of another company. ${READ}`;

const leavesFor = (provider: string) => `### What leaves this server
To write an answer, your question (for a follow-up, what came before it too) and the passages that were found go to the language model at **${escapeText(provider)}**, which whoever runs the bot has chosen; to find passages, a question or a statement under check may go there too. Nothing says who asked, or where. What that takes is counted by server and day, and forgotten within ${SPENDING_KEPT_DAYS + 1} days. ${READ}`;

const DELETING = `### How to have it deleted
The button below deletes your votes. Delete an answer’s message like any other, or ask whoever runs the bot.`;

/** `/privacy`; `provider` is the host of the language model, where there is one. */
export function createPrivacy({ provider }: Readonly<{ provider?: string }>): SlashCommand {
  const leaves = provider === undefined ? LEAVES_NOTHING : leavesFor(provider);
  const text = [STORED, leaves, DELETING].map((part) => part.trim()).join('\n\n');
  return {
    definition: PRIVACY_DEFINITION,
    visibility: () => 'private',
    async run(_, { reply }) {
      const forget = buttonOf({
        id: customIdOf('forget'),
        label: 'Delete my votes',
        style: ButtonStyle.Danger,
      });
      const { components } = noteOf(text, COLOURS.answer);
      await reply.finish({ components: [...components, rowOf([forget])] });
      return {};
    },
  };
}

/** The button under `/privacy`. */
export function createForget({ votes }: Readonly<{ votes: Votes }>): ComponentAction {
  return {
    action: 'forget',
    visibility: 'private',
    async run(_, __, { member, reply }) {
      const count = votes.forget(member);
      await reply.finish(noteOf(`Deleted: ${count} ${count === 1 ? 'vote' : 'votes'} of yours.`));
      return { forgotten: count };
    },
  };
}
