import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { EMPTY, shownAfter } from './check-message.ts';
import type { MessageBody } from './check-message.ts';
import { problemsOfModal } from './check-modal.ts';
import { checkSchema } from './check-schema.ts';
import { lengthOf } from './code-points.ts';
import { invalidForm, refusalOf, refuseIfAny } from './errors.ts';
import type { FormError } from './errors.ts';
import { allowedResponsesOf } from './interaction.ts';
import type { Choice, Interaction } from './interaction.ts';
import type { Origin } from './message.ts';
import { editMessage, postLoading, postMessage } from './messages.ts';
import { messagePayload } from './payloads.ts';
import type { Platform } from './platform.ts';
import type { Answer, Asked, Route } from './route.ts';
import { permissionsOf } from './world.ts';

type Callback = Readonly<{
  type: Exclude<
    InteractionResponseType,
    | InteractionResponseType.Pong
    | InteractionResponseType.PremiumRequired
    | InteractionResponseType.LaunchActivity
  >;
  data?: MessageBody &
    Readonly<{ choices?: readonly Choice[]; custom_id?: string; title?: string }>;
}>;

const ROOT = ['data'];

const SCHEMAS = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
};

/** How interactions are acknowledged. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:id/:token/callback',
    auth: 'none',
    bucket: 'free',
    handle: answerInteraction,
  },
];

function answerInteraction(platform: Platform, asked: Asked): Answer {
  const callback = checkedCallback(asked);
  const interaction = platform.interactions.get(asked.params['token'] ?? '');
  if (!interaction || interaction.id !== asked.params['id']) throw refusalOf(10_062);
  if (!allowedResponsesOf(interaction).includes(callback.type)) {
    const message = `This interaction cannot be answered with type ${callback.type}.`;
    throw invalidForm([{ path: ['type'], code: 'INTERACTION_TYPE_INVALID', message }]);
  }
  if (interaction.acknowledgement) throw refusalOf(40_060);
  const afterMs = Date.now() - interaction.createdAt;
  if (afterMs > platform.deadlines.acknowledgeMs) throw refusalOf(10_062);
  const asksForIt = ((callback.data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isEphemeral = asksForIt || mustBeEphemeral(platform, interaction);
  respond(platform, interaction, { callback, asked, isEphemeral });
  interaction.acknowledgement = { type: callback.type, afterMs, isEphemeral };
  platform.changes.notify();
  if (asked.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: responsePayload(interaction, callback.type) };
}

function checkedCallback({ json, uploads }: Asked): Callback {
  const { type } = (json ?? {}) as { type?: keyof typeof SCHEMAS };
  const schema = type === undefined ? undefined : SCHEMAS[type];
  if (!schema) {
    const message = 'Value must be one of {4, 5, 6, 7, 8, 9}.';
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  checkSchema(schema, json);
  const callback = json as Callback;
  refuseIfAny(problemsOfCallback(callback));
  // What is wrong with a message goes before what is wrong with the moment.
  if (callback.type === InteractionResponseType.ChannelMessageWithSource) {
    const body = callback.data ?? {};
    shownAfter({ body, before: EMPTY, uploads, newId: () => '', root: ROOT });
  }
  return callback;
}

function problemsOfCallback({ type, data }: Callback): FormError[] {
  const flags = data?.flags ?? 0;
  const { DeferredChannelMessageWithSource, Modal } = InteractionResponseType;
  if (type === DeferredChannelMessageWithSource && flags & ~MessageFlags.Ephemeral) {
    const message = 'Only EPHEMERAL may be set when deferring.';
    return [{ path: ['data', 'flags'], code: 'INTERACTION_DEFER_FLAGS_INVALID', message }];
  }
  if (type === Modal) return problemsOfModal(data?.components ?? []);
  return (data?.choices ?? []).flatMap(({ value }, at): FormError[] => {
    if (typeof value !== 'string' || lengthOf(value) <= 100) return [];
    const path = ['data', 'choices', at, 'value'];
    return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 100 or fewer in length.' }];
  });
}

type Responding = Readonly<{ callback: Callback; asked: Asked; isEphemeral: boolean }>;

function respond(platform: Platform, interaction: Interaction, responding: Responding): void {
  const { callback, asked, isEphemeral } = responding;
  const { channel, source } = interaction;
  const body = callback.data ?? {};
  const visibleTo = isEphemeral ? [interaction.user.id] : undefined;
  const origin = originOf(interaction);
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const silent = (body.flags ?? 0) & MessageFlags.SuppressNotifications;
      const flags = silent | (isEphemeral ? MessageFlags.Ephemeral : 0);
      const posting = { channel, body, uploads: asked.uploads, flags, visibleTo, origin };
      interaction.original = postMessage(platform, posting);
      return;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.original = postLoading(platform, { channel, origin, visibleTo });
      return;
    case InteractionResponseType.UpdateMessage:
    case InteractionResponseType.DeferredMessageUpdate:
      if (!source || source.isDeleted) throw refusalOf(10_008);
      if (callback.type === InteractionResponseType.UpdateMessage) {
        editMessage(platform, source, { body, uploads: asked.uploads, root: ROOT });
      }
      interaction.original = source;
      return;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.choices = body.choices ?? [];
      return;
    case InteractionResponseType.Modal:
      interaction.modal = {
        customId: body.custom_id ?? '',
        title: body.title ?? '',
        components: body.components ?? [],
        openedBy: interaction,
      };
      return;
  }
}

// Where a member may not use external apps, the answers of one are theirs alone.
function mustBeEphemeral({ world }: Platform, { user, channel, isUserInstall }: Interaction) {
  const has = permissionsOf(world, user, channel);
  return isUserInstall && !(has & PermissionFlagsBits.UseExternalApps);
}

/** How the messages of an interaction tell where they come from. */
export function originOf({ id, type, user, command }: Interaction): Origin {
  const isCommand = type === InteractionType.ApplicationCommand;
  return { id, type, user, ...(isCommand && command ? { commandName: command.name } : {}) };
}

function responsePayload(interaction: Interaction, type: InteractionResponseType): object {
  const { id, original } = interaction;
  const isMessage =
    type === InteractionResponseType.ChannelMessageWithSource ||
    type === InteractionResponseType.UpdateMessage;
  const ofMessage = original && {
    response_message_id: original.id,
    response_message_loading: original.isLoading,
    response_message_ephemeral: original.isEphemeral,
  };
  return {
    interaction: { id, type: interaction.type, ...ofMessage },
    resource: { type, ...(isMessage && original ? { message: messagePayload(original) } : {}) },
  };
}
