import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { QUESTION_LENGTH } from '../answering/question.ts';
import type { AnswerFilter } from '../records/answer-records.ts';
import { isDate, lastDayOf } from '../retrieval/filter.ts';
import type { IndexClient } from '../worker/index-client.ts';
import type { AnswerTurn } from './answer-turn.ts';
import { escapeText, shorten } from './markdown.ts';
import { COLOURS, noteOf } from './message.ts';
import { completeSource } from './source-choices.ts';
import type { SlashCommand } from './turn.ts';
import { EVERYWHERE, optionOf, textsOf } from './words/command-words.ts';
import type { Words } from './words/en.ts';

const LONGEST_DATE = 10;

export const ASK_DEFINITION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...textsOf('ask'),
  ...EVERYWHERE,
  options: [
    {
      ...optionOf(ApplicationCommandOptionType.String, 'ask.question'),
      required: true,
      max_length: QUESTION_LENGTH,
    },
    {
      ...optionOf(ApplicationCommandOptionType.String, 'ask.since'),
      max_length: LONGEST_DATE,
    },
    {
      ...optionOf(ApplicationCommandOptionType.String, 'ask.until'),
      max_length: LONGEST_DATE,
    },
    { ...optionOf(ApplicationCommandOptionType.String, 'ask.source'), autocomplete: true },
    optionOf(ApplicationCommandOptionType.Boolean, 'ask.private'),
  ],
};

/** `/ask` */
export function createAsk({
  answerTurn,
  index,
}: Readonly<{ answerTurn: AnswerTurn; index: IndexClient }>): SlashCommand {
  return {
    definition: ASK_DEFINITION,
    visibility: ({ options }) => (options.getBoolean('private') === true ? 'private' : 'public'),
    complete: (interaction) => completeSource(index, interaction.options.getFocused()),
    async run({ options }, turn) {
      const filter = filterOf(options);
      const wrong = await problemOf(filter, index, turn.words);
      if (wrong !== undefined) {
        await turn.reply.finish(noteOf(wrong, COLOURS.warning));
        return { refused: 'filter' };
      }
      return answerTurn({ question: options.getString('question', true), filter }, turn);
    },
  };
}

function filterOf(options: ChatInputCommandInteraction['options']): AnswerFilter {
  const [since, until, source] = ['since', 'until', 'source'].map((name) =>
    options.getString(name)?.trim(),
  );
  return { ...(since && { since }), ...(until && { until }), ...(source && { source }) };
}

/** What is wrong with the conditions, in words for who typed them. */
async function problemOf(
  { since, until, source }: AnswerFilter,
  index: IndexClient,
  words: Words,
): Promise<string | undefined> {
  for (const [name, date] of Object.entries({ since, until })) {
    if (date !== undefined && !isDate(date)) return words.badDate(name, escapeText(date));
  }
  if (since !== undefined && until !== undefined && since > lastDayOf(until)) {
    return words.noDaysBetween(since, until);
  }
  if (source === undefined) return undefined;
  const known = await index.call('sources', { filter: { source } });
  return known.length > 0 ? undefined : words.noSuchSource(escapeText(shorten(source, 100)));
}
