import { PermissionFlagsBits } from 'discord-api-types/v10';
import { tell } from './acting.ts';
import type { Acting } from './acting.ts';
import { EMPTY } from './check-message.ts';
import { createMessage } from './message.ts';
import type { Message } from './message.ts';
import { keep } from './messages.ts';
import { needSight, NotOfferedError } from './offers.ts';
import { mentionedIn, pingsOf } from './pings.ts';
import { permissionsOf } from './world.ts';
import type { Channel } from './world.ts';

/** Writes a message, as a reply if asked. */
export function say(
  acting: Acting,
  given: { channel: Channel; text: string; replyTo?: Message; ping?: 'on' | 'off' },
): Message {
  const { platform, user } = acting;
  const { channel, text, replyTo, ping = 'on' } = given;
  const { world } = platform;
  needSight(platform, user, channel);
  if (!(permissionsOf(world, user, channel) & PermissionFlagsBits.SendMessages)) {
    throw new NotOfferedError(user, 'to write', 'they lack the permission');
  }
  const shown = { ...EMPTY, content: text };
  const allowed = { parse: ['users', 'roles', 'everyone'], replied_user: ping === 'on' };
  const asking = { channel, shown, allowed: allowed as never, repliesTo: replyTo };
  const mentioned = mentionedIn(world, text);
  const mentions = replyTo && ping === 'on' ? [...mentioned, replyTo.author] : mentioned;
  const message = createMessage({
    id: platform.newId(),
    channel,
    author: user,
    shown,
    pings: pingsOf(world, { ...asking, isInteraction: false }),
    mentions: [...new Set(mentions)],
    repliesTo: replyTo,
  });
  tell(acting, `says ${JSON.stringify(text)}`);
  keep(platform, message);
  return message;
}
