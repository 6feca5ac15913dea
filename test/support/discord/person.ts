import { messageCommand, slash, typeInto } from './command-acts.ts';
import type { CommandUse } from './command-acts.ts';
import type { GivenOptions } from './command-options.ts';
import { press, select, submit } from './component-acts.ts';
import type { Followed } from './followed.ts';
import type { Choice, OpenModal } from './interaction.ts';
import type { Message } from './message.ts';
import type { Platform } from './platform.ts';
import { say } from './say.ts';
import type { Channel, User } from './world.ts';

/** Somebody at Discord's own app. Every act throws a `NotOfferedError` where the app would not offer it. */
export type Person = Readonly<{
  user: User;
  id: string;
  name: string;
  /** `<@id>`, as it stands in a text. */
  mention: string;
  /** Sends a slash command. */
  slash: (channel: Channel, name: string, options?: GivenOptions, use?: CommandUse) => Followed;
  /** Types into an option with autocomplete; resolves to the choices, or undefined if none came in time. */
  type: (
    channel: Channel,
    name: string,
    options: GivenOptions,
    use: CommandUse & { focused: string },
  ) => Promise<readonly Choice[] | undefined>;
  /** Presses the button with this custom id or label. */
  press: (message: Message, button: string) => Followed;
  /** Chooses from the select with this custom id: by values. */
  select: (message: Message, customId: string, values: readonly string[]) => Followed;
  /** Sends a modal that one of their interactions opened: by custom ids. */
  submit: (
    modal: OpenModal,
    values: Readonly<Record<string, string | readonly string[]>>,
  ) => Followed;
  /** Uses a command from the menu of a message. */
  messageCommand: (message: Message, name: string, use?: { locale?: string }) => Followed;
  /** Writes a message, as a reply if asked; a reply pings unless told otherwise. */
  say: (
    channel: Channel,
    text: string,
    how?: { replyTo?: Message; ping?: 'on' | 'off' },
  ) => Message;
}>;

/** The acts of one person. */
export function createPerson(platform: Platform, user: User): Person {
  const acting = { platform, user };
  return {
    user,
    id: user.id,
    name: user.name,
    mention: `<@${user.id}>`,
    slash: (channel, name, options = {}, use = {}) =>
      slash(acting, { channel, name, options, use }),
    type: (channel, name, options, use) => typeInto(acting, { channel, name, options, use }),
    press: (message, button) => press(acting, message, button),
    select: (message, customId, values) => select(acting, message, { customId, values }),
    submit: (modal, values) => submit(acting, modal, values),
    messageCommand: (message, name, use = {}) => messageCommand(acting, message, { name, ...use }),
    say: (channel, text, how = {}) => say(acting, { channel, text, ...how }),
  };
}
