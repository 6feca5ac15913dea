import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { tell } from './acting.ts';
import type { Acting } from './acting.ts';
import { sentOptionsOf } from './command-options.ts';
import type { GivenOptions } from './command-options.ts';
import { follow } from './followed.ts';
import type { Followed } from './followed.ts';
import type { Choice } from './interaction.ts';
import { isVisibleTo } from './message.ts';
import type { Message } from './message.ts';
import { NotOfferedError, offeredCommand } from './offers.ts';
import { messagePayload } from './payloads.ts';
import { resolvedOf } from './resolved.ts';
import { startInteraction } from './start-interaction.ts';
import type { Channel } from './world.ts';

/** How a slash command is used, besides its options. */
export type CommandUse = Readonly<{ subcommand?: readonly string[]; locale?: string }>;

type Using<Use> = Readonly<{ channel: Channel; name: string; options: GivenOptions; use: Use }>;

/** Sends a slash command. */
export function slash(
  acting: Acting,
  { channel, name, options, use }: Using<CommandUse>,
): Followed {
  const { platform, user } = acting;
  const type = ApplicationCommandType.ChatInput;
  const command = offeredCommand(platform, { user, channel, name, type });
  const { subcommand = [], locale } = use;
  const sent = sentOptionsOf({ command, subcommand, given: options });
  tell(acting, ['/' + name, ...subcommand, JSON.stringify(options)].join(' '));
  const data = {
    id: command.id,
    name,
    type,
    options: sent,
    ...resolvedOf(platform, sent, channel),
  };
  const starting = {
    type: InteractionType.ApplicationCommand,
    user,
    channel,
    data,
    command,
    locale,
  };
  return follow(platform, startInteraction(platform, starting));
}

/** Types into an option with autocomplete. */
export async function typeInto(
  acting: Acting,
  { channel, name, options, use }: Using<CommandUse & { focused: string }>,
): Promise<readonly Choice[] | undefined> {
  const { platform, user } = acting;
  const kind = ApplicationCommandType.ChatInput;
  const command = offeredCommand(platform, { user, channel, name, type: kind });
  const { subcommand = [], locale, focused } = use;
  const given = { [focused]: '', ...options };
  const sent = sentOptionsOf({ command, subcommand, given, focused });
  tell(acting, `types /${name} ${JSON.stringify(given)}`);
  const data = { id: command.id, name, type: kind, options: sent };
  const start = { type: InteractionType.ApplicationCommandAutocomplete, user, channel, data };
  const interaction = startInteraction(platform, { ...start, command, locale });
  // Nobody waits longer for choices than Discord does.
  const waits = platform.deadlines.acknowledgeMs;
  const choices = platform.changes.until('choices', () => interaction.choices, waits);
  return choices.catch(() => undefined);
}

/** Uses a command from the menu of a message. */
export function messageCommand(
  acting: Acting,
  message: Message,
  { name, locale }: { name: string; locale?: string },
): Followed {
  const { platform, user } = acting;
  const { channel } = message;
  const type = ApplicationCommandType.Message;
  const command = offeredCommand(platform, { user, channel, name, type });
  if (!isVisibleTo(message, user)) {
    throw new NotOfferedError(user, `"${name}"`, 'they do not see the message');
  }
  tell(acting, `"${name}" on a message of ${message.author.name}`);
  const resolved = { messages: { [message.id]: messagePayload(message) } };
  const data = { id: command.id, name, type, target_id: message.id, resolved };
  const starting = {
    type: InteractionType.ApplicationCommand,
    user,
    channel,
    data,
    command,
    locale,
  };
  return follow(platform, startInteraction(platform, starting));
}
