import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import type {
  GuildMemberFlags,
  RoleFlags,
  UserFlags,
  APIGuildMember,
  APIMessage,
  APIRole,
  APIUser,
  GatewayGuildCreateDispatchData,
  GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { Message } from './message.ts';
import { madeAt } from './snowflake.ts';
import { permissionsOf } from './world.ts';
import type { Channel, Guild, Role, User, World } from './world.ts';

const NONE: number = 0;
const JOINED = '2025-01-01T00:00:00.000Z';

export function userPayload(user: User) {
  return {
    id: user.id,
    username: user.name,
    discriminator: '0',
    global_name: user.isBot ? null : user.name,
    avatar: null,
    bot: user.isBot,
    public_flags: NONE as UserFlags,
    flags: NONE as UserFlags,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  } satisfies APIUser;
}

export function memberPayload(guild: Guild, user: User) {
  const roles = [...(guild.members.get(user.id) ?? [])].map(({ id }) => id);
  return {
    user: userPayload(user),
    roles: roles.filter((id) => id !== guild.id),
    nick: null,
    avatar: null,
    banner: null,
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NONE as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
  } satisfies APIGuildMember;
}

function rolePayload(role: Role, position: number) {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: role.isMentionable,
    flags: NONE as RoleFlags,
  } satisfies APIRole;
}

const TYPE_OF_KIND = {
  text: ChannelType.GuildText,
  thread: ChannelType.PublicThread,
  dm: ChannelType.DM,
  group: ChannelType.GroupDM,
} as const;

/** A channel as events and answers show it. */
export function channelPayload(channel: Channel) {
  const { id, name, kind, guild, parent, recipients, messages } = channel;
  const common = { id, type: TYPE_OF_KIND[kind], last_message_id: messages.at(-1)?.id ?? null };
  if (kind === 'dm' || kind === 'group') {
    return { ...common, flags: 0, recipients: recipients.map(userPayload) };
  }
  const inGuild = { ...common, name, guild_id: guild?.id ?? '', parent_id: parent?.id ?? null };
  const shared = { ...inGuild, flags: 0, rate_limit_per_user: 0 };
  if (kind === 'text') {
    return { ...shared, position: 0, permission_overwrites: [], nsfw: false, topic: null };
  }
  const times = { archive_timestamp: JOINED, create_timestamp: JOINED };
  const metadata = { ...times, archived: false, auto_archive_duration: 1440, locked: false };
  const counts = { message_count: 0, member_count: 1, total_message_sent: 0 };
  return { ...shared, ...counts, owner_id: guild?.ownerId ?? '', thread_metadata: metadata };
}

/** A guild as GUILD_CREATE brings it: with its channels, announced threads, and the bot alone as a member. */
export function guildPayload(world: World, guild: Guild) {
  const isThread = ({ kind }: Channel): boolean => kind === 'thread';
  const threads = guild.channels.filter((channel) => isThread(channel) && channel.isAnnounced);
  const payload = {
    id: guild.id,
    name: guild.name,
    unavailable: false,
    large: false,
    joined_at: JOINED,
    owner_id: guild.ownerId,
    member_count: guild.members.size,
    preferred_locale: 'en-US',
    roles: guild.roles.map(rolePayload),
    members: [memberPayload(guild, world.bot)],
    channels: guild.channels.filter((channel) => !isThread(channel)).map(channelPayload),
    threads: threads.map(channelPayload),
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
  return payload as unknown as GatewayGuildCreateDispatchData;
}

export function readyPayload(given: {
  world: World;
  applicationId: string;
  sessionId: string;
  url: string;
  shard: [number, number];
  guilds: readonly Guild[];
}) {
  return {
    v: 10,
    user: { ...userPayload(given.world.bot), verified: true, mfa_enabled: false, email: null },
    guilds: given.guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: given.sessionId,
    resume_gateway_url: given.url,
    shard: given.shard,
    application: { id: given.applicationId, flags: NONE, flags_new: '0' },
  } satisfies GatewayReadyDispatchData;
}

/** A message as Discord shows it in full. */
export function messagePayload(message: Message): APIMessage {
  const { revisions, origin, repliesTo } = message;
  const edited = revisions.length > 1 ? new Date(revisions.at(-1)?.at ?? 0).toISOString() : null;
  const payload = {
    id: message.id,
    channel_id: message.channel.id,
    author: userPayload(message.author),
    content: message.content,
    timestamp: new Date(madeAt(message.id)).toISOString(),
    edited_timestamp: edited,
    tts: false,
    mention_everyone: false,
    mentions: message.mentions.map(userPayload),
    mention_roles: [],
    attachments: [...message.attachments],
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: [...message.components],
    pinned: false,
    type: origin ? (origin.commandName === undefined ? 19 : 20) : repliesTo ? 19 : 0,
    flags: message.flags,
    ...(message.author.isBot ? { application_id: message.author.id } : {}),
    ...(repliesTo ? referenceTo(repliesTo) : {}),
    ...(origin ? { interaction_metadata: originPayload(origin, message) } : {}),
  };
  return payload as unknown as APIMessage;
}

function originPayload(origin: NonNullable<Message['origin']>, message: Message) {
  const { id, type, user } = origin;
  const owners = message.channel.guild ? { 0: message.channel.guild.id } : { 0: '0' };
  return { id, type, user: userPayload(user), authorizing_integration_owners: owners };
}

function referenceTo(message: Message) {
  const { id, channel } = message;
  const where = {
    channel_id: channel.id,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
  };
  return {
    message_reference: { type: 0, message_id: id, ...where },
    referenced_message: message.isDeleted ? null : messagePayload(message),
  };
}

/** The message as the bot may read it: blank where it has no right to the content. */
export function readableMessage(world: World, message: Message, intents: number): APIMessage {
  const full = messagePayload(message);
  const referenced =
    message.repliesTo && full.referenced_message
      ? { referenced_message: readableMessage(world, message.repliesTo, intents) }
      : {};
  if (mayReadContent(world, message, intents)) return { ...full, ...referenced };
  const blank = { content: '', embeds: [], attachments: [], components: [] };
  return { ...full, ...referenced, ...blank };
}

function mayReadContent(world: World, message: Message, intents: number): boolean {
  const { bot } = world;
  if (intents & GatewayIntentBits.MessageContent) return true;
  if (message.channel.guild === undefined || message.author.id === bot.id) return true;
  return message.mentions.some(({ id }) => id === bot.id);
}

/** A member with what they may do in the channel, as interactions bring it. */
export function interactionMember(world: World, user: User, channel: Channel & { guild: Guild }) {
  const permissions = String(permissionsOf(world, user, channel));
  return { ...memberPayload(channel.guild, user), permissions };
}
