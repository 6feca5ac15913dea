import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { componentsWithin } from './component.ts';
import type { Component } from './component.ts';
import type { Channel, User } from './world.ts';

/** What a message shows at one moment. */
export type Shown = Readonly<{
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly Component[];
  attachments: readonly APIAttachment[];
  flags: number;
}>;

/** One state of a message: as created, or after an edit. */
export type Revision = Shown &
  Readonly<{
    at: number;
    /** Who this request would have pinged: `@alice`, `@everyone`, `@role`. */
    pings: readonly string[];
    /** All that people read: content, embeds and text displays. */
    text: string;
  }>;

/** By which interaction a message came to be. */
export type Origin = Readonly<{ id: string; type: number; user: User; commandName?: string }>;

/** A message with its whole past. What it shows now is on top. */
export type Message = Shown & {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  /** `everyone`, or the ids of those who see an ephemeral message. */
  readonly visibleTo: 'everyone' | readonly string[];
  readonly revisions: readonly Revision[];
  readonly text: string;
  /** Everyone whom any revision would have pinged. */
  readonly pings: readonly string[];
  readonly isLoading: boolean;
  readonly isEphemeral: boolean;
  readonly isDeleted: boolean;
  readonly repliesTo: Message | undefined;
  readonly origin: Origin | undefined;
  readonly mentions: readonly User[];
  /** Makes the next revision. */
  revise: (shown: Shown, pings: readonly string[]) => void;
  remove: () => void;
};

type Making = Readonly<{
  id: string;
  channel: Channel;
  author: User;
  shown: Shown;
  pings?: readonly string[];
  visibleTo?: readonly string[];
  repliesTo?: Message | undefined;
  origin?: Origin | undefined;
  mentions?: readonly User[];
}>;

/** A message with its first revision. */
export function createMessage(making: Making): Message {
  const { id, channel, author, repliesTo, origin, mentions = [], visibleTo = 'everyone' } = making;
  const revisions: [Revision, ...Revision[]] = [revisionOf(making.shown, making.pings ?? [])];
  const message: Message = {
    id,
    channel,
    author,
    visibleTo,
    repliesTo,
    origin,
    mentions,
    isDeleted: false,
    revisions,
    ...stateAfter(revisions),
    revise: (shown, pings) => {
      revisions.push(revisionOf(shown, pings));
      Object.assign(message, stateAfter(revisions));
    },
    remove: () => {
      Object.assign(message, { isDeleted: true });
    },
  };
  return message;
}

function revisionOf(shown: Shown, pings: readonly string[]): Revision {
  const { content, embeds, components, attachments, flags } = shown;
  const text = textOf(shown);
  return { content, embeds, components, attachments, flags, text, pings, at: Date.now() };
}

function stateAfter(revisions: readonly [Revision, ...Revision[]]) {
  const { at: _, ...shown } = revisions.at(-1) ?? revisions[0];
  return {
    ...shown,
    pings: [...new Set(revisions.flatMap(({ pings }) => pings))],
    isLoading: (shown.flags & MessageFlags.Loading) !== 0,
    isEphemeral: (shown.flags & MessageFlags.Ephemeral) !== 0,
  };
}

function textOf({ content, embeds, components }: Shown): string {
  const ofEmbeds = embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  const displays = textDisplaysOf(components);
  return [content, ...ofEmbeds, ...displays].filter(Boolean).join('\n');
}

/** The texts of all text displays, in order. */
export function textDisplaysOf(components: readonly Component[]): string[] {
  return componentsWithin(components)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content = '' }) => content);
}

/** Whether the person has the message before their eyes. */
export function isVisibleTo(message: Message, user: User): boolean {
  if (message.isDeleted) return false;
  return message.visibleTo === 'everyone' || message.visibleTo.includes(user.id);
}
