import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Message } from './message.ts';
import type { NewId } from './snowflake.ts';

export type User = Readonly<{ id: string; name: string; isBot: boolean; locale: string }>;

export type Role = Readonly<{
  id: string;
  name: string;
  permissions: bigint;
  isMentionable: boolean;
}>;

/** A server; a foreign one has people who installed the app for themselves, and no bot. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly isForeign: boolean;
  readonly roles: Role[];
  readonly members: Map<string, Set<Role>>;
  readonly channels: Channel[];
  ownerId: string;
};

export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm' | 'group';
  readonly guild: Guild | undefined;
  readonly parent: Channel | undefined;
  /** Whether the bot is told of this thread; of others it learns only when somebody acts there. */
  readonly isAnnounced: boolean;
  readonly recipients: readonly User[];
  /** Every message that was ever here, also deleted and ephemeral ones. */
  readonly messages: Message[];
  /** What is taken from a person here, whatever their roles say; by the person's id. */
  readonly denied: Map<string, bigint>;
};

/** Everything that exists but for messages and interactions, which live in their channels. */
export type World = {
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
};

const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** A world with the bot alone in it. */
export function createWorld(newId: NewId): World {
  const bot: User = { id: newId(), name: 'rare-earth-bot', isBot: true, locale: 'en-US' };
  return { bot, users: new Map([[bot.id, bot]]), guilds: new Map(), channels: new Map() };
}

/** What the person may do in the channel, as a bit set. */
export function permissionsOf(world: World, user: User, channel: Channel): bigint {
  const { guild } = channel;
  if (!guild) return MEMBER;
  if (guild.ownerId === user.id) return EVERYTHING;
  const roles = guild.members.get(user.id);
  // A bot that is not in the guild answers with what the app may do there at most.
  if (!roles) return user.id === world.bot.id ? MEMBER : 0n;
  let granted = 0n;
  for (const role of roles) granted |= role.permissions;
  if (granted & PermissionFlagsBits.Administrator) return EVERYTHING;
  const denied = channel.denied.get(user.id) ?? channel.parent?.denied.get(user.id) ?? 0n;
  return granted & ~denied;
}

/** The role that all members of the guild have. */
export function everyoneOf(guild: Guild): Role {
  const role = guild.roles.find(({ id }) => id === guild.id);
  if (!role) throw new Error(`Cannot find the role of everyone in "${guild.name}"`);
  return role;
}

export function addUser(
  world: World,
  newId: NewId,
  given: { name: string; locale?: string },
): User {
  const user = { id: newId(), name: given.name, isBot: false, locale: given.locale ?? 'en-US' };
  world.users.set(user.id, user);
  return user;
}

export function addGuild(
  world: World,
  newId: NewId,
  given: { name: string; isForeign?: boolean },
): Guild {
  const id = newId();
  const everyone = { id, name: '@everyone', permissions: MEMBER, isMentionable: false };
  const guild: Guild = {
    id,
    name: given.name,
    isForeign: given.isForeign ?? false,
    roles: [everyone],
    members: new Map(),
    channels: [],
    // Somebody who never acts.
    ownerId: newId(),
  };
  world.guilds.set(id, guild);
  if (!guild.isForeign) guild.members.set(world.bot.id, new Set([everyone]));
  return guild;
}

export function addRole(
  guild: Guild,
  newId: NewId,
  given: { name: string; permissions?: bigint; isMentionable?: boolean },
): Role {
  const { name, permissions = 0n, isMentionable = false } = given;
  const role = { id: newId(), name, permissions, isMentionable };
  guild.roles.push(role);
  return role;
}

export function addMember(guild: Guild, user: User, ...roles: Role[]): void {
  guild.members.set(user.id, new Set([everyoneOf(guild), ...roles]));
}

export function addChannel(
  world: World,
  newId: NewId,
  given: Pick<Channel, 'name' | 'kind'> & Partial<Channel>,
): Channel {
  const channel: Channel = {
    id: newId(),
    guild: undefined,
    parent: undefined,
    isAnnounced: true,
    recipients: [],
    messages: [],
    denied: new Map(),
    ...given,
  };
  world.channels.set(channel.id, channel);
  if (channel.guild) channel.guild.channels.push(channel);
  return channel;
}
