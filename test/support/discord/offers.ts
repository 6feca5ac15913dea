import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Platform, RegisteredCommand } from './platform.ts';
import { everyoneOf, permissionsOf } from './world.ts';
import type { Channel, User } from './world.ts';

const { Administrator, UseApplicationCommands, ViewChannel } = PermissionFlagsBits;

/** Somebody tried what Discord's own app would not have offered them. */
export class NotOfferedError extends Error {
  constructor(who: User, what: string, why: string) {
    super(`Discord would not offer "${who.name}" ${what}: ${why}`);
    this.name = 'NotOfferedError';
  }
}

/** In which of the three contexts a channel is. */
export function contextOf({ kind }: Channel): InteractionContextType {
  if (kind === 'group') return InteractionContextType.PrivateChannel;
  return kind === 'dm' ? InteractionContextType.BotDM : InteractionContextType.Guild;
}

/** Whether here the app is present through the person alone. */
export function isUserInstallIn({ guild, kind }: Channel): boolean {
  return kind === 'group' || (guild?.isForeign ?? false);
}

type Wanting = Readonly<{
  user: User;
  channel: Channel;
  name: string;
  type: ApplicationCommandType;
}>;

/** @throws unless the person may look at the channel. */
export function needSight({ world }: Platform, user: User, channel: Channel): void {
  const what = `anything in "${channel.name}"`;
  const isPrivate = channel.guild === undefined;
  if (isPrivate && !channel.recipients.includes(user)) {
    throw new NotOfferedError(user, what, 'it is not a conversation of theirs');
  }
  if (!isPrivate && !(permissionsOf(world, user, channel) & ViewChannel)) {
    throw new NotOfferedError(user, what, 'they cannot see the channel');
  }
}

/** The command as the person finds it in the channel. @throws unless Discord's app would offer it. */
export function offeredCommand(platform: Platform, wanting: Wanting): RegisteredCommand {
  const { user, channel, name, type } = wanting;
  needSight(platform, user, channel);
  const what = type === ApplicationCommandType.ChatInput ? `"/${name}"` : `"${name}"`;
  const command = platform.commands.find(
    (registered) =>
      registered.name === name &&
      registered.type === type &&
      (registered.guild_id === undefined || registered.guild_id === channel.guild?.id),
  );
  if (!command) throw new NotOfferedError(user, what, 'no such command is registered');
  const why = whyNot(platform, command, wanting);
  if (why !== undefined) throw new NotOfferedError(user, what, why);
  return command;
}

function whyNot(platform: Platform, command: RegisteredCommand, wanting: Wanting) {
  const { user, channel } = wanting;
  const { contexts, integration_types: types = [] } = command;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  if (contexts && !contexts.includes(contextOf(channel))) return 'not in this context';
  const byUser = types.includes(UserInstall) && platform.installedBy.has(user);
  const byGuild = types.includes(GuildInstall) && !isUserInstallIn(channel);
  if (!byUser && !byGuild) return 'nobody installed the app here in a way that the command allows';
  if (!channel.guild) return undefined;
  if (isAllowed(platform, command, wanting)) return undefined;
  return 'they lack the permission';
}

function isAllowed(platform: Platform, command: RegisteredCommand, wanting: Wanting): boolean {
  const { user, channel } = wanting;
  const { guild } = channel;
  const has = permissionsOf(platform.world, user, channel);
  if (has & Administrator) return true;
  if (!guild || !(has & UseApplicationCommands)) return false;
  const overrides = platform.overrides.filter(
    ({ guildId, commandName }) => guildId === guild.id && commandName === command.name,
  );
  // The person's own override goes before those of roles, and a granting role before a denying one.
  const own = overrides.find(({ id }) => id === user.id);
  if (own) return own.isAllowed;
  const roles = [...(guild.members.get(user.id) ?? [])].filter(
    (role) => role !== everyoneOf(guild),
  );
  const ofRoles = overrides.filter(({ id }) => roles.some((role) => role.id === id));
  if (ofRoles.length > 0) return ofRoles.some((override) => override.isAllowed);
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  // Zero leaves it to administrators.
  return BigInt(needed) !== 0n && (has & BigInt(needed)) === BigInt(needed);
}
