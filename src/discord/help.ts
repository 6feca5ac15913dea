import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { COLOURS, noteOf } from './message.ts';
import type { SlashCommand } from './turn.ts';
import { EVERYWHERE, textsOf } from './words/command-words.ts';

export const HELP_DEFINITION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...textsOf('help'),
  ...EVERYWHERE,
};

const HELP = `### What I can do
I answer questions about the race for rare earths: who mines, refines, controls, buys and quarrels over them. Every sentence of an answer shows the passage that it rests on; where the sources do not say, I say so.

**/ask** a question, in your own words. With *since* and *until* only sources of that time count, with *source* only one; with *private* only you see the answer.
**Passages** under an answer opens the passage behind each number, with what stands around it.
**Follow up** asks on: “and in 2024?” is enough. So is a reply to an answer, or a question after my name.
**/source** shows a source, finds passages by words, or lists what there is.
**Check this message**, in a message’s menu under Apps, says which of its statements our sources support or contradict.
**/reindex** is for who may manage the server.
**/privacy** says what is stored.

-# Passages are our own summaries of what others published, each with the link to the source itself. An answer is no advice.`;

/** `/help` */
export const HELP_COMMAND: SlashCommand = {
  definition: HELP_DEFINITION,
  visibility: () => 'private',
  async run(_, { reply }) {
    await reply.finish(noteOf(HELP, COLOURS.answer));
    return {};
  },
};
