import type { APIAllowedMentions } from 'discord-api-types/v10';
import { textDisplaysOf } from './message.ts';
import type { Message, Shown } from './message.ts';
import type { Channel, User, World } from './world.ts';

type Asking = Readonly<{
  channel: Channel;
  shown: Shown;
  allowed: APIAllowedMentions | undefined | null;
  repliesTo?: Message | undefined;
  /** Whether it is an answer to an interaction: there the default pings people alone. */
  isInteraction: boolean;
}>;

/**
 * Who would be pinged. Stricter than Discord in two things: mentions inside code count,
 * and so does `@everyone` where the bot lacks the permission for it.
 */
export function pingsOf(world: World, asking: Asking): string[] {
  const { allowed, shown, isInteraction } = asking;
  const text = [shown.content, ...textDisplaysOf(shown.components)].join('\n');
  const parse: readonly string[] =
    (allowed ? allowed.parse : undefined) ??
    (allowed ? [] : isInteraction ? ['users'] : ['users', 'roles', 'everyone']);
  const pings: string[] = [];
  if (parse.includes('everyone')) {
    pings.push(...[...text.matchAll(/@(?:everyone|here)/g)].map(([mention]) => mention));
  }
  for (const [, id = ''] of text.matchAll(/<@!?(\d+)>/g)) {
    if (parse.includes('users') || allowed?.users?.includes(id)) pings.push(nameOf(world, id));
  }
  for (const [, id = ''] of text.matchAll(/<@&(\d+)>/g)) {
    if (parse.includes('roles') || allowed?.roles?.includes(id)) {
      pings.push(`@${asking.channel.guild?.roles.find((role) => role.id === id)?.name ?? id}`);
    }
  }
  const repliesPing = allowed ? allowed.replied_user === true : true;
  if (asking.repliesTo && repliesPing) pings.push(`@${asking.repliesTo.author.name}`);
  return [...new Set(pings)];
}

// A ping of somebody unknown is shown as well: hostile texts name anybody.
function nameOf(world: World, id: string): string {
  return `@${world.users.get(id)?.name ?? id}`;
}

/** Everyone whom a text mentions: the `mentions` of the message, whoever is pinged. */
export function mentionedIn(world: World, text: string): User[] {
  const ids = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  return [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
}
