import {
  CreateTextThreadWithMessageRequestSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { GatewayDispatchEvents, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { MessageBody } from './check-message.ts';
import { checkSchema } from './check-schema.ts';
import { invalidForm, refusalOf } from './errors.ts';
import type { Message } from './message.ts';
import { deleteMessage, editMessage, postMessage } from './messages.ts';
import { channelPayload, messagePayload, readableMessage } from './payloads.ts';
import type { Platform } from './platform.ts';
import type { Answer, Asked, Route } from './route.ts';
import { addChannel, permissionsOf } from './world.ts';
import type { Channel } from './world.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, CreatePublicThreads } =
  PermissionFlagsBits;

const COMMON = {
  auth: 'bot',
  bucket: { kind: 'channel', major: ({ channel = '' }: Asked['params']) => channel },
} as const;

const MESSAGES = '/channels/:channel/messages';

/** Channels and ordinary messages in them. */
export const channelRoutes: readonly Route[] = [
  { ...COMMON, method: 'GET', path: '/channels/:channel', handle: readChannel },
  { ...COMMON, method: 'POST', path: MESSAGES, handle: post },
  { ...COMMON, method: 'GET', path: `${MESSAGES}/:message`, handle: read },
  { ...COMMON, method: 'PATCH', path: `${MESSAGES}/:message`, handle: edit },
  { ...COMMON, method: 'DELETE', path: `${MESSAGES}/:message`, handle: remove },
  { ...COMMON, method: 'POST', path: `${MESSAGES}/:message/threads`, handle: startThread },
  { ...COMMON, method: 'POST', path: '/channels/:channel/typing', handle: type },
];

function readChannel(platform: Platform, asked: Asked): Answer {
  return { status: 200, body: channelPayload(channelOf(platform, asked)) };
}

function type(platform: Platform, asked: Asked): Answer {
  needSend(platform, channelOf(platform, asked));
  return { status: 204 };
}

function post(platform: Platform, asked: Asked): Answer {
  checkSchema(MessageCreateRequestSchema, asked.json);
  const body = asked.json as MessageBody & { nonce?: string | number; enforce_nonce?: boolean };
  const channel = channelOf(platform, asked);
  needSend(platform, channel);
  const key = `${channel.id} ${body.nonce}`;
  const known = body.enforce_nonce ? sentBefore(platform).get(key) : undefined;
  if (known) return { status: 200, body: messagePayload(known) };
  const repliesTo = referenced(channel, body);
  const flags = (body.flags ?? 0) & MessageFlags.SuppressNotifications;
  const posting = { channel, body, uploads: asked.uploads, flags, repliesTo };
  const message = postMessage(platform, posting);
  if (body.enforce_nonce) sentBefore(platform).set(key, message);
  return { status: 200, body: messagePayload(message) };
}

/** By channel and nonce: with `enforce_nonce` the same one is answered with the message that is there. */
function sentBefore(platform: Platform): Map<string, Message> {
  const sent = nonces.get(platform) ?? new Map<string, Message>();
  nonces.set(platform, sent);
  return sent;
}

const nonces = new WeakMap<Platform, Map<string, Message>>();

function referenced(channel: Channel, { message_reference: reference }: MessageBody) {
  if (!reference) return undefined;
  const message = channel.messages.find(({ id }) => id === reference.message_id);
  const isThere = message && !message.isDeleted && !message.isEphemeral;
  if (isThere) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  const error = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
  throw invalidForm([{ path: ['message_reference'], ...error }]);
}

function read(platform: Platform, asked: Asked): Answer {
  const message = messageOf(platform, asked);
  const [session] = platform.gateway.sessions.values();
  return { status: 200, body: readableMessage(platform.world, message, session?.intents ?? 0) };
}

function edit(platform: Platform, asked: Asked): Answer {
  checkSchema(MessageEditRequestPartialSchema, asked.json);
  const message = messageOf(platform, asked);
  if (message.author.id !== platform.world.bot.id) throw refusalOf(50_005);
  editMessage(platform, message, { body: asked.json as MessageBody, uploads: asked.uploads });
  return { status: 200, body: messagePayload(message) };
}

function remove(platform: Platform, asked: Asked): Answer {
  const message = messageOf(platform, asked);
  const isOwn = message.author.id === platform.world.bot.id;
  if (!isOwn) need(platform, message.channel, PermissionFlagsBits.ManageMessages);
  deleteMessage(platform, message);
  return { status: 204 };
}

function startThread(platform: Platform, asked: Asked): Answer {
  checkSchema(CreateTextThreadWithMessageRequestSchema, asked.json);
  const message = messageOf(platform, asked);
  const { channel } = message;
  const { guild } = channel;
  if (channel.kind !== 'text' || !guild) throw refusalOf(10_003);
  need(platform, channel, CreatePublicThreads);
  if (guild.channels.some(({ id }) => id === message.id)) throw refusalOf(160_004);
  const { name } = asked.json as { name: string };
  // A thread has the id of the message that it starts from.
  const making = { id: message.id, name, kind: 'thread', guild, parent: channel } as const;
  const thread = addChannel(platform.world, platform.newId, making);
  const payload = channelPayload(thread);
  const t = GatewayDispatchEvents.ThreadCreate;
  const dataFor = () => ({ ...payload, newly_created: true });
  platform.gateway.dispatch({ t, guildId: guild.id, dataFor });
  platform.changes.notify();
  return { status: 201, body: payload };
}

function channelOf(platform: Platform, { params }: Asked): Channel {
  const channel = platform.world.channels.get(params['channel'] ?? '');
  if (!channel) throw refusalOf(10_003);
  const isMember = !channel.guild || channel.guild.members.has(platform.world.bot.id);
  if (!isMember || channel.kind === 'group') throw refusalOf(50_001);
  if (!(permissionsOf(platform.world, platform.world.bot, channel) & ViewChannel)) {
    throw refusalOf(50_001);
  }
  return channel;
}

function messageOf(platform: Platform, asked: Asked): Message {
  const channel = channelOf(platform, asked);
  const message = channel.messages.find(({ id }) => id === asked.params['message']);
  // Ephemeral messages are out of reach here: only the interaction's token leads to them.
  if (!message || message.isDeleted || message.isEphemeral) throw refusalOf(10_008);
  return message;
}

function needSend(platform: Platform, channel: Channel): void {
  need(platform, channel, channel.kind === 'thread' ? SendMessagesInThreads : SendMessages);
}

function need(platform: Platform, channel: Channel, permission: bigint): void {
  const has = permissionsOf(platform.world, platform.world.bot, channel);
  if (!(has & permission)) throw refusalOf(50_013);
}
