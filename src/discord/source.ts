import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { QuestionError } from '../answering/question.ts';
import { TOPICS } from '../corpus/source.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { listPage } from './list-page.ts';
import { noteOf } from './message.ts';
import { completePlace, placeCodeOf } from './places.ts';
import { searchPage } from './search-page.ts';
import { showPage } from './show-page.ts';
import { completePublisher, completeSource } from './source-choices.ts';
import type { SlashCommand } from './turn.ts';
import { EVERYWHERE, optionOf, textsOf } from './words/command-words.ts';
import { languageFor } from './words/words.ts';

const LONGEST_ID = 80;
const LONGEST_WORDS = 200;
const { String: STRING, Subcommand: SUBCOMMAND } = ApplicationCommandOptionType;

export const SOURCE_DEFINITION: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...textsOf('source'),
  ...EVERYWHERE,
  options: [
    {
      ...optionOf(SUBCOMMAND, 'source.show'),
      options: [
        {
          ...optionOf(STRING, 'source.show.id'),
          required: true,
          autocomplete: true,
          max_length: LONGEST_ID,
        },
      ],
    },
    {
      ...optionOf(SUBCOMMAND, 'source.search'),
      options: [
        {
          ...optionOf(STRING, 'source.search.words'),
          required: true,
          max_length: LONGEST_WORDS,
        },
      ],
    },
    {
      ...optionOf(SUBCOMMAND, 'source.list'),
      options: [
        {
          ...optionOf(STRING, 'source.list.topic'),
          choices: TOPICS.map((topic) => ({ name: topic, value: topic })),
        },
        {
          ...optionOf(STRING, 'source.list.place'),
          autocomplete: true,
          max_length: LONGEST_ID,
        },
        {
          ...optionOf(STRING, 'source.list.publisher'),
          autocomplete: true,
          max_length: LONGEST_ID,
        },
      ],
    },
  ],
};

/** `/source show|search|list`: seen by who asks alone, with a button to share it. */
export function createSource({ index }: Readonly<{ index: IndexClient }>): SlashCommand {
  return {
    definition: SOURCE_DEFINITION,
    visibility: () => 'private',
    complete: ({ options, locale }) => {
      const { name, value } = options.getFocused(true);
      if (name === 'place') return completePlace(index, value, languageFor(locale));
      return name === 'publisher' ? completePublisher(index, value) : completeSource(index, value);
    },
    async run({ options }, turn) {
      try {
        const command = options.getSubcommand();
        if (command === 'show') {
          await turn.reply.finish(await showPage(options.getString('id', true), 0, turn, index));
        } else if (command === 'search') {
          await turn.reply.finish(await searchPage(options.getString('words', true), turn, index));
        } else {
          const conditions = conditionsOf(options);
          const place = await placeCodeOf(index, conditions.place, turn.language);
          await turn.reply.finish(await listPage({ ...conditions, place }, 0, turn, index));
        }
        return { command };
      } catch (error) {
        if (!(error instanceof QuestionError)) throw error;
        await turn.reply.finish(noteOf(turn.words.emptyQuestion));
        return { refused: error.kind };
      }
    },
  };
}

function conditionsOf(options: ChatInputCommandInteraction['options']) {
  return {
    topic: options.getString('topic') ?? '',
    place: options.getString('place') ?? '',
    publisher: options.getString('publisher') ?? '',
  };
}
