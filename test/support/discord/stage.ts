import { GatewayDispatchEvents, PermissionFlagsBits } from 'discord-api-types/v10';
import { channelPayload, guildPayload } from './payloads.ts';
import { createPerson } from './person.ts';
import type { Person } from './person.ts';
import type { Platform } from './platform.ts';
import { addChannel, addGuild, addMember, addRole, addUser } from './world.ts';
import type { Channel, Guild, Role } from './world.ts';

/** Where tests play, and who is there. All can be added to, also while the bot is online. */
export type Stage = Readonly<{
  /** Two guilds with the bot, one without it. */
  home: Guild;
  second: Guild;
  foreign: Guild;
  /** A text channel of each. */
  general: Channel;
  lounge: Channel;
  elsewhere: Channel;
  /** Two threads of `general`; the bot is not told of the second one. */
  thread: Channel;
  uncachedThread: Channel;
  /** A member of `home` and `second`, without any special permission. */
  alice: Person;
  /** Another plain member of `home`. */
  bob: Person;
  /** A member of `home` whose role may manage the guild. */
  mona: Person;
  /** An administrator of `home`. */
  ada: Person;
  /** Installed the app for herself; a member of `foreign`, and of `home` too. */
  carol: Person;
  /** The role of `mona`. */
  moderators: Role;
  addPerson: (
    name: string,
    how?: Readonly<{ guilds?: readonly Guild[]; locale?: string; hasInstalledApp?: boolean }>,
  ) => Person;
  addGuild: (name: string, where?: 'with the bot' | 'without the bot') => Guild;
  addRole: (
    guild: Guild,
    role: { name: string; permissions?: bigint; isMentionable?: boolean },
  ) => Role;
  addMember: (guild: Guild, person: Person, ...roles: Role[]) => void;
  addChannel: (guild: Guild, name: string) => Channel;
  addThread: (parent: Channel, name: string, told?: 'cached' | 'uncached') => Channel;
  /** The person's conversation with the bot. */
  dmWith: (person: Person) => Channel;
  /** A group of people, without the bot. */
  groupOf: (...people: Person[]) => Channel;
  /** Takes permissions from a person, or from the bot, in one channel. */
  deny: (channel: Channel, whom: Person | 'the bot', permissions: bigint) => void;
}>;

/** The guilds, channels and people that every test begins with, and how to have more of them. */
export function createStage(platform: Platform): Stage {
  const builders = buildersOf(platform);
  const { addPerson } = builders;
  const home = builders.addGuild('home');
  const second = builders.addGuild('second');
  const foreign = builders.addGuild('foreign', 'without the bot');
  const general = builders.addChannel(home, 'general');
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  const moderators = builders.addRole(home, { name: 'moderators', permissions: ManageGuild });
  const admins = builders.addRole(home, { name: 'admins', permissions: Administrator });
  const mona = addPerson('mona');
  const ada = addPerson('ada');
  builders.addMember(home, mona, moderators);
  builders.addMember(home, ada, admins);
  return {
    ...builders,
    home,
    second,
    foreign,
    general,
    moderators,
    mona,
    ada,
    lounge: builders.addChannel(second, 'lounge'),
    elsewhere: builders.addChannel(foreign, 'elsewhere'),
    thread: builders.addThread(general, 'thread'),
    uncachedThread: builders.addThread(general, 'uncached thread', 'uncached'),
    alice: addPerson('alice', { guilds: [home, second] }),
    bob: addPerson('bob', { guilds: [home] }),
    carol: addPerson('carol', { guilds: [foreign, home], hasInstalledApp: true }),
  };
}

type Builders = Pick<
  Stage,
  | 'addPerson'
  | 'addGuild'
  | 'addRole'
  | 'addMember'
  | 'addChannel'
  | 'addThread'
  | 'dmWith'
  | 'groupOf'
  | 'deny'
>;

function buildersOf(platform: Platform): Builders {
  const { world, newId, installedBy } = platform;
  return {
    addPerson: (name, { guilds = [], locale, hasInstalledApp = false } = {}) => {
      const user = addUser(world, newId, { name, ...(locale === undefined ? {} : { locale }) });
      for (const guild of guilds) addMember(guild, user);
      if (hasInstalledApp) installedBy.add(user);
      return createPerson(platform, user);
    },
    addGuild: (name, where = 'with the bot') => {
      const guild = addGuild(world, newId, { name, isForeign: where === 'without the bot' });
      announce(platform, guild, GatewayDispatchEvents.GuildCreate, () =>
        guildPayload(world, guild),
      );
      return guild;
    },
    addRole: (guild, role) => addRole(guild, newId, role),
    addMember: (guild, { user }, ...roles) => {
      addMember(guild, user, ...roles);
    },
    addChannel: (guild, name) => {
      const channel = addChannel(world, newId, { name, kind: 'text', guild });
      announce(platform, guild, GatewayDispatchEvents.ChannelCreate, () => channelPayload(channel));
      return channel;
    },
    addThread: (parent, name, told = 'cached') => {
      const { guild } = parent;
      if (!guild) throw new Error(`Cannot start a thread in "${parent.name}": it is in no guild`);
      const isAnnounced = told === 'cached';
      const making = { name, kind: 'thread', guild, parent, isAnnounced } as const;
      const thread = addChannel(world, newId, making);
      const t = GatewayDispatchEvents.ThreadCreate;
      if (isAnnounced) announce(platform, guild, t, () => channelPayload(thread));
      return thread;
    },
    ...privateBuildersOf(platform),
  };
}

function privateBuildersOf({
  world,
  newId,
}: Platform): Pick<Builders, 'dmWith' | 'groupOf' | 'deny'> {
  return {
    dmWith: ({ user }) => {
      const existing = [...world.channels.values()].find(
        ({ kind, recipients }) => kind === 'dm' && recipients.includes(user),
      );
      const making = { name: `DM with ${user.name}`, kind: 'dm', recipients: [user] } as const;
      return existing ?? addChannel(world, newId, making);
    },
    groupOf: (...people) => {
      const name = `group of ${people.map((person) => person.name).join(', ')}`;
      const recipients = people.map(({ user }) => user);
      return addChannel(world, newId, { name, kind: 'group', recipients });
    },
    deny: (channel, whom, permissions) => {
      channel.denied.set(whom === 'the bot' ? world.bot.id : whom.id, permissions);
    },
  };
}

function announce(platform: Platform, guild: Guild, t: string, dataFor: () => unknown): void {
  if (!guild.isForeign) platform.gateway.dispatch({ t, guildId: guild.id, dataFor });
}
