import { GatewayDispatchEvents, MessageFlags } from 'discord-api-types/v10';
import { EMPTY, shownAfter } from './check-message.ts';
import type { MessageBody } from './check-message.ts';
import { createMessage } from './message.ts';
import type { Message, Origin } from './message.ts';
import { channelPayload, memberPayload, readableMessage } from './payloads.ts';
import { mentionedIn, pingsOf } from './pings.ts';
import type { Platform } from './platform.ts';
import type { Upload } from './request-body.ts';
import type { Channel, Guild, User } from './world.ts';

type Posting = Readonly<{
  channel: Channel;
  body: MessageBody;
  uploads: readonly Upload[];
  flags?: number;
  visibleTo?: readonly string[] | undefined;
  repliesTo?: Message | undefined;
  origin?: Origin | undefined;
}>;

/** A message of the bot, after every check. */
export function postMessage(platform: Platform, posting: Posting): Message {
  const { channel, body, uploads, origin, repliesTo, visibleTo } = posting;
  const before = { ...EMPTY, flags: posting.flags ?? 0 };
  const shown = shownAfter({ body, before, uploads, newId: platform.newId });
  const allowed = body.allowed_mentions;
  const isInteraction = origin !== undefined;
  const asking = { channel, shown, allowed, repliesTo, isInteraction };
  const message = createMessage({
    id: platform.newId(),
    channel,
    author: platform.world.bot,
    shown,
    pings: pingsOf(platform.world, asking),
    mentions: mentionedIn(platform.world, shown.content),
    ...(visibleTo ? { visibleTo } : {}),
    origin,
    repliesTo,
  });
  keep(platform, message);
  return message;
}

/** What stands in the channel while a deferred answer is being made. */
export function postLoading(
  platform: Platform,
  { channel, origin, visibleTo }: Pick<Posting, 'channel' | 'origin' | 'visibleTo'>,
): Message {
  const flags = MessageFlags.Loading | (visibleTo ? MessageFlags.Ephemeral : 0);
  const message = createMessage({
    id: platform.newId(),
    channel,
    author: platform.world.bot,
    shown: { ...EMPTY, flags },
    ...(visibleTo ? { visibleTo } : {}),
    origin,
  });
  keep(platform, message);
  return message;
}

/** The next revision of a message of the bot, after every check. */
export function editMessage(
  platform: Platform,
  message: Message,
  { body, uploads, root = [] }: { body: MessageBody; uploads: readonly Upload[]; root?: string[] },
): void {
  const shown = shownAfter({ body, before: message, uploads, newId: platform.newId, root });
  const { channel, repliesTo, origin } = message;
  const allowed = body.allowed_mentions;
  const isInteraction = origin !== undefined;
  const asking = { channel, shown, allowed, repliesTo, isInteraction };
  // An edit that leaves the text alone has nothing to parse.
  const saysMore = body.content !== undefined || body.components !== undefined;
  message.revise(shown, saysMore ? pingsOf(platform.world, asking) : []);
  announceMessage(platform, GatewayDispatchEvents.MessageUpdate, message);
  platform.changes.notify();
}

export function deleteMessage(platform: Platform, message: Message): void {
  message.remove();
  const { id, channel } = message;
  const data = { id, channel_id: channel.id, guild_id: channel.guild?.id };
  if (!message.isEphemeral) {
    const t = GatewayDispatchEvents.MessageDelete;
    platform.gateway.dispatch({ t, guildId: channel.guild?.id, dataFor: () => data });
  }
  platform.changes.notify();
}

/** Puts a message into its channel and tells those who may know. */
export function keep(platform: Platform, message: Message): void {
  message.channel.messages.push(message);
  announceMessage(platform, GatewayDispatchEvents.MessageCreate, message);
  platform.changes.notify();
}

function announceMessage(platform: Platform, t: string, message: Message): void {
  const { guild } = message.channel;
  // The bot hears nothing of places where it is not a member, nor of ephemeral messages.
  if (message.isEphemeral || guild?.isForeign || message.channel.kind === 'group') return;
  platform.gateway.dispatch({
    t,
    guildId: guild?.id,
    dataFor: (intents) => ({
      ...readableMessage(platform.world, message, intents),
      // Without it the client cannot tell a DM that it does not know.
      channel_type: channelPayload(message.channel).type,
      ...(guild ? { guild_id: guild.id, member: memberOf(guild, message.author) } : {}),
    }),
  });
}

// The author stands beside it already.
function memberOf(guild: Guild, user: User): object {
  const { user: _, ...member } = memberPayload(guild, user);
  return member;
}
