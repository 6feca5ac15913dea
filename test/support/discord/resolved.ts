import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SentOption } from './command-options.ts';
import { memberPayload, userPayload } from './payloads.ts';
import type { Platform } from './platform.ts';
import type { Channel } from './world.ts';

/** The people whom options name, as the event brings them along. */
export function resolvedOf(
  { world }: Platform,
  options: readonly SentOption[],
  { guild }: Channel,
): { resolved?: object } {
  const named = options
    .flatMap((option) => [
      option,
      ...(option.options ?? []).flatMap((inner) => [inner, ...(inner.options ?? [])]),
    ])
    .filter(({ type }) => type === ApplicationCommandOptionType.User);
  const users = named.flatMap(({ value }) => world.users.get(String(value)) ?? []);
  if (users.length === 0) return {};
  const members = guild
    ? Object.fromEntries(
        users
          .filter(({ id }) => guild.members.has(id))
          .map((user) => [
            user.id,
            { ...memberPayload(guild, user), user: undefined, permissions: '0' },
          ]),
      )
    : {};
  return {
    resolved: {
      users: Object.fromEntries(users.map((user) => [user.id, userPayload(user)])),
      members,
    },
  };
}
