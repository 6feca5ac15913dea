import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from './check-message.ts';
import { checkSchema } from './check-schema.ts';
import { refusalOf } from './errors.ts';
import { originOf } from './interaction-routes.ts';
import { isTokenAlive } from './interaction.ts';
import type { Interaction } from './interaction.ts';
import type { Message } from './message.ts';
import { deleteMessage, editMessage, postMessage } from './messages.ts';
import { messagePayload } from './payloads.ts';
import type { Platform } from './platform.ts';
import type { Answer, Asked, Route } from './route.ts';

const USER_INSTALL_FOLLOWUPS = 5;

const COMMON = {
  auth: 'none',
  // The token is the bucket: one answer does not slow another.
  bucket: { kind: 'webhook', major: ({ app, token }: Asked['params']) => `${app}/${token}` },
} as const;

const MESSAGE = '/webhooks/:app/:token/messages/:message';

/** What is done with an interaction's token after the first response. */
export const webhookRoutes: readonly Route[] = [
  { ...COMMON, method: 'POST', path: '/webhooks/:app/:token', handle: followUp },
  { ...COMMON, method: 'PATCH', path: MESSAGE, handle: edit },
  { ...COMMON, method: 'GET', path: MESSAGE, handle: read },
  { ...COMMON, method: 'DELETE', path: MESSAGE, handle: remove },
];

function followUp(platform: Platform, asked: Asked): Answer {
  checkSchema(IncomingWebhookRequestPartialSchema, asked.json);
  const interaction = acknowledgedInteraction(platform, asked);
  const body = asked.json as MessageBody;
  const { original } = interaction;
  if (original?.isLoading && !original.isDeleted) {
    // It takes the place of "is thinking…", and its visibility with it.
    editMessage(platform, original, { body, uploads: asked.uploads });
    return { status: 200, body: messagePayload(original) };
  }
  if (interaction.isUserInstall && interaction.followups.length >= USER_INSTALL_FOLLOWUPS) {
    throw refusalOf(40_094);
  }
  const flags = (body.flags ?? 0) & (MessageFlags.Ephemeral | MessageFlags.SuppressNotifications);
  const visibleTo = flags & MessageFlags.Ephemeral ? [interaction.user.id] : undefined;
  const { channel } = interaction;
  const origin = originOf(interaction);
  const posting = { channel, body, uploads: asked.uploads, flags, visibleTo, origin };
  const message = postMessage(platform, posting);
  interaction.followups.push(message);
  platform.changes.notify();
  return { status: 200, body: messagePayload(message) };
}

function edit(platform: Platform, asked: Asked): Answer {
  checkSchema(IncomingWebhookUpdateRequestPartialSchema, asked.json);
  const message = ownMessage(platform, asked);
  editMessage(platform, message, { body: asked.json as MessageBody, uploads: asked.uploads });
  return { status: 200, body: messagePayload(message) };
}

function read(platform: Platform, asked: Asked): Answer {
  return { status: 200, body: messagePayload(ownMessage(platform, asked)) };
}

function remove(platform: Platform, asked: Asked): Answer {
  deleteMessage(platform, ownMessage(platform, asked));
  return { status: 204 };
}

function ownMessage(platform: Platform, asked: Asked): Message {
  const { original, followups } = acknowledgedInteraction(platform, asked);
  const id = asked.params['message'];
  const message =
    id === '@original' ? original : [original, ...followups].find((own) => own?.id === id);
  if (!message || message.isDeleted) throw refusalOf(10_008);
  return message;
}

function acknowledgedInteraction(platform: Platform, { params }: Asked): Interaction {
  const interaction = platform.interactions.get(params['token'] ?? '');
  if (!interaction || params['app'] !== platform.applicationId) throw refusalOf(10_015);
  if (!isTokenAlive(platform, interaction)) throw refusalOf(50_027);
  if (!interaction.acknowledgement) throw refusalOf(10_015);
  return interaction;
}
