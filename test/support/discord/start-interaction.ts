import { randomBytes } from 'node:crypto';
import {
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionType,
} from 'discord-api-types/v10';
import type { Interaction } from './interaction.ts';
import type { Message } from './message.ts';
import { contextOf, isUserInstallIn } from './offers.ts';
import { channelPayload, interactionMember, messagePayload, userPayload } from './payloads.ts';
import type { Platform, RegisteredCommand } from './platform.ts';
import { permissionsOf } from './world.ts';
import type { Channel, Guild, User } from './world.ts';

const LARGEST_ATTACHMENT_BYTES = 10 * 1024 * 1024;

type Starting = Readonly<{
  type: InteractionType;
  user: User;
  channel: Channel;
  data: object;
  command?: RegisteredCommand;
  /** The message that a component sits on, or that a modal was opened from. */
  source?: Message | undefined;
  locale?: string | undefined;
}>;

/** Makes an interaction and tells the bot of it. */
export function startInteraction(platform: Platform, starting: Starting): Interaction {
  const { type, user, channel, command, source } = starting;
  const createdAt = Date.now() - platform.backdateNextBy;
  platform.backdateNextBy = 0;
  const id = platform.newId(createdAt);
  const token = randomBytes(48).toString('base64url');
  const payload = payloadOf(platform, { ...starting, id, token });
  const isUserInstall = isUserInstallIn(channel);
  const interaction: Interaction = {
    id,
    token,
    type,
    user,
    channel,
    command,
    source,
    createdAt,
    isUserInstall,
    payload,
    followups: [],
  };
  platform.interactions.set(token, interaction);
  const t = GatewayDispatchEvents.InteractionCreate;
  platform.gateway.dispatch({ t, guildId: channel.guild?.id, dataFor: () => payload });
  return interaction;
}

function payloadOf(platform: Platform, given: Starting & { id: string; token: string }): object {
  const { world, applicationId } = platform;
  const { id, token, type, user, channel, data, source } = given;
  const permissions = String(permissionsOf(world, user, channel));
  const hasGuild = (place: Channel): place is Channel & { guild: Guild } => Boolean(place.guild);
  const locale = given.locale ?? user.locale;
  return {
    id,
    application_id: applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions },
    locale,
    context: contextOf(channel),
    app_permissions: String(permissionsOf(world, world.bot, channel)),
    authorizing_integration_owners: ownersOf(platform, user, channel),
    entitlements: [],
    attachment_size_limit: LARGEST_ATTACHMENT_BYTES,
    ...(source ? { message: messagePayload(source) } : {}),
    ...(hasGuild(channel)
      ? {
          guild_id: channel.guild.id,
          guild: { id: channel.guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: interactionMember(world, user, channel),
        }
      : { user: userPayload(user) }),
  };
}

function ownersOf({ installedBy }: Platform, user: User, channel: Channel): object {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const byGuild = isUserInstallIn(channel) ? {} : { [GuildInstall]: channel.guild?.id ?? '0' };
  return { ...byGuild, ...(installedBy.has(user) ? { [UserInstall]: user.id } : {}) };
}
