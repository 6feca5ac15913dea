import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Changes } from './changes.ts';
import type { Evidence } from './evidence.ts';
import type { Gateway } from './gateway.ts';
import type { Interaction } from './interaction.ts';
import type { Message } from './message.ts';
import type { NewId } from './snowflake.ts';
import type { User, World } from './world.ts';

/** A command as registered, for everybody or for one guild. */
export type RegisteredCommand = APIApplicationCommand & Readonly<{ guild_id?: string }>;

/** By the admins of a guild: who may use a command, whatever its default permission says. */
export type CommandOverride = Readonly<{
  guildId: string;
  commandName: string;
  /** The id of a person or a role. */
  id: string;
  isAllowed: boolean;
}>;

/** What all parts of the counterpart share. */
export type Platform = {
  readonly token: string;
  readonly applicationId: string;
  readonly deadlines: Readonly<{ acknowledgeMs: number; tokenMs: number }>;
  readonly newId: NewId;
  readonly world: World;
  readonly changes: Changes;
  readonly evidence: Evidence;
  readonly gateway: Gateway;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly installedBy: Set<User>;
  commands: readonly RegisteredCommand[];
  overrides: readonly CommandOverride[];
  /** How much older the next interaction is than it should be. */
  backdateNextBy: number;
  /** Whether a message only says that the bot is at work. */
  readonly isPassing: (message: Message) => boolean;
};
