import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { checkCommands, typeOf } from './check-command.ts';
import type { CommandBody } from './check-command.ts';
import { refusalOf } from './errors.ts';
import type { Platform, RegisteredCommand } from './platform.ts';
import type { Answer, Asked, Route } from './route.ts';

const COMMON = {
  auth: 'bot',
  bucket: { kind: 'commands', major: ({ guild = 'global' }: Asked['params']) => guild },
} as const;

const GLOBAL = '/applications/:app/commands';
const OF_GUILD = '/applications/:app/guilds/:guild/commands';

/** How commands are registered, for everybody or for one guild. */
export const commandRoutes: readonly Route[] = [
  { ...COMMON, method: 'PUT', path: GLOBAL, handle: replace },
  { ...COMMON, method: 'GET', path: GLOBAL, handle: list },
  { ...COMMON, method: 'PUT', path: OF_GUILD, handle: replace },
  { ...COMMON, method: 'GET', path: OF_GUILD, handle: list },
];

function replace(platform: Platform, { params, json }: Asked): Answer {
  refuseStrangers(platform, params);
  const commands = checkCommands(json);
  return { status: 200, body: registerCommands(platform, commands, params['guild']) };
}

function list(platform: Platform, { params }: Asked): Answer {
  refuseStrangers(platform, params);
  const guildId = params['guild'];
  return { status: 200, body: platform.commands.filter((command) => command.guild_id === guildId) };
}

function refuseStrangers({ applicationId, world }: Platform, params: Asked['params']): void {
  if (params['app'] !== applicationId) throw refusalOf(50_001);
  const guild = params['guild'];
  if (guild === undefined) return;
  if (!world.guilds.get(guild)?.members.has(world.bot.id)) throw refusalOf(50_001);
}

/** Replaces all commands of the guild, or all global ones; a command of the same name and type keeps its id. */
export function registerCommands(
  platform: Platform,
  bodies: readonly CommandBody[],
  guildId?: string,
): readonly RegisteredCommand[] {
  const before = platform.commands.filter((command) => command.guild_id === guildId);
  const others = platform.commands.filter((command) => command.guild_id !== guildId);
  const registered = bodies.map((body) => {
    const same = before.find(({ name, type }) => name === body.name && type === typeOf(body));
    return registeredOf(platform, { body, same, guildId });
  });
  platform.commands = [...others, ...registered];
  platform.changes.notify();
  return registered;
}

function registeredOf(
  { applicationId, newId }: Platform,
  given: { body: CommandBody; same: RegisteredCommand | undefined; guildId: string | undefined },
): RegisteredCommand {
  const { body, same, guildId } = given;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const registered = {
    application_id: applicationId,
    contexts: guildId === undefined ? [Guild, BotDM, PrivateChannel] : null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    nsfw: false,
    description: '',
    default_member_permissions: null,
    dm_permission: true,
    name_localizations: null,
    description_localizations: null,
    ...body,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    type: typeOf(body),
  };
  const isSame = same && sameDefinition(same, registered);
  const id = same?.id ?? newId();
  return { ...registered, id, version: isSame ? same.version : newId() } as RegisteredCommand;
}

function sameDefinition(one: object, other: object): boolean {
  const plain = (command: object): string =>
    JSON.stringify({ ...command, id: undefined, version: undefined });
  return plain(one) === plain(other);
}
