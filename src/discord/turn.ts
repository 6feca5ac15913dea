import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Reply } from './reply.ts';
import type { Words } from './words/en.ts';

/** One act of a member, acknowledged: what is needed to answer it. */
export type Turn = Readonly<{
  /** Who acts, by id. */
  member: string;
  /** Where, by the guild's id; "direct" outside of the bot's guilds. */
  guild: string;
  words: Words;
  /** BCP 47, for dates and names of languages. */
  language: string;
  reply: Reply;
  /** Ends when time is up, or the bot is to stop. */
  signal: AbortSignal;
}>;

/** In the place of a guild's id, for direct messages. */
export const DIRECT = 'direct';

/** Ids, counts and milliseconds for the log; never a question's text or a name. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Who sees the answer: fixed with the acknowledgement, for good. */
export type Visibility = 'public' | 'private';

/** One slash command. Before it runs, the interaction is acknowledged as its `visibility` says. */
export type SlashCommand = Readonly<{
  definition: RESTPostAPIApplicationCommandsJSONBody;
  visibility(interaction: ChatInputCommandInteraction): Visibility;
  run(interaction: ChatInputCommandInteraction, turn: Turn): Promise<Facts>;
  /** Choices for the option that is being typed. */
  complete?(
    interaction: AutocompleteInteraction,
  ): Promise<APIApplicationCommandOptionChoice<string>[]>;
}>;

/** An entry in the menu of a message. */
export type MessageCommand = Readonly<{
  definition: RESTPostAPIApplicationCommandsJSONBody;
  visibility: Visibility;
  run(interaction: MessageContextMenuCommandInteraction, turn: Turn): Promise<Facts>;
}>;

/** A button or a select: its answer is a new message, or takes the place of the one it is on. */
export type ComponentAction = Readonly<{
  action: string;
  visibility: Visibility | 'in-place';
  run(
    interaction: MessageComponentInteraction,
    args: readonly string[],
    turn: Turn,
  ): Promise<Facts>;
}>;

/** A button that opens a form. Discord takes a form only as the first answer, so nothing is awaited. */
export type FormAction = Readonly<{
  action: string;
  open(args: readonly string[], words: Words): APIModalInteractionResponseCallbackData;
}>;

/** A form that was sent off. */
export type SubmitAction = Readonly<{
  action: string;
  visibility(interaction: ModalSubmitInteraction): Visibility;
  run(interaction: ModalSubmitInteraction, args: readonly string[], turn: Turn): Promise<Facts>;
}>;

/** Everything that members can do with the bot. */
export type Features = Readonly<{
  slashCommands: readonly SlashCommand[];
  messageCommands: readonly MessageCommand[];
  components: readonly ComponentAction[];
  forms: readonly FormAction[];
  submits: readonly SubmitAction[];
}>;
