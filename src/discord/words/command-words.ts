import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
} from 'discord.js';
import { COMMANDS_DE } from './commands-de.ts';
import { COMMANDS_EN, type CommandKey, type CommandText, type Translation } from './commands-en.ts';
import { COMMANDS_ES } from './commands-es.ts';
import { COMMANDS_FR } from './commands-fr.ts';
import { COMMANDS_JA } from './commands-ja.ts';
import { COMMANDS_RU } from './commands-ru.ts';
import { COMMANDS_VI } from './commands-vi.ts';
import { COMMANDS_ZH } from './commands-zh.ts';

/** What a member reads of a command or option before using it, by locale. */
const TRANSLATIONS: Readonly<Partial<Record<Locale, Translation>>> = {
  [Locale.Vietnamese]: COMMANDS_VI,
  [Locale.ChineseCN]: COMMANDS_ZH,
  [Locale.Russian]: COMMANDS_RU,
  [Locale.French]: COMMANDS_FR,
  [Locale.German]: COMMANDS_DE,
  [Locale.SpanishES]: COMMANDS_ES,
  [Locale.SpanishLATAM]: COMMANDS_ES,
  [Locale.Japanese]: COMMANDS_JA,
};

/** In guilds, in the bot's direct messages, and wherever a member has installed it for themselves. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

export const IN_GUILDS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Name and description in every language, as a definition carries them. */
export function textsOf(key: CommandKey) {
  const { name, description } = COMMANDS_EN[key];
  return {
    name,
    description,
    name_localizations: localized(key, 'name'),
    description_localizations: localized(key, 'description'),
  };
}

/** A message command has no description. */
export function menuTextsOf(key: CommandKey) {
  const { name } = COMMANDS_EN[key];
  return {
    type: ApplicationCommandType.Message as const,
    name,
    name_localizations: localized(key, 'name'),
  };
}

type Kind =
  | ApplicationCommandOptionType.String
  | ApplicationCommandOptionType.Boolean
  | ApplicationCommandOptionType.Subcommand;

export function optionOf<K extends Kind>(type: K, key: CommandKey) {
  return { type, ...textsOf(key) };
}

/** With English's own entries: without them Discord would show en-US members the words of en-GB. */
function localized(key: CommandKey, field: keyof CommandText): LocalizationMap {
  const english = COMMANDS_EN[key][field];
  const others = Object.entries(TRANSLATIONS).map(
    ([locale, texts]) => [locale, texts[key][field]] as const,
  );
  return {
    [Locale.EnglishUS]: english,
    [Locale.EnglishGB]: english,
    ...Object.fromEntries(others),
  };
}
