import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
} from 'discord.js';
import { customIdOf } from './custom-id.ts';
import { buttonOf, noteOf } from './message.ts';
import type { ComponentAction } from './turn.ts';
import type { Words } from './words/en.ts';

/** Under what only one member sees: the same for everybody in the channel. */
export function shareButton(words: Words): APIButtonComponent {
  return buttonOf({ id: customIdOf('share'), label: words.share, emoji: '📣' });
}

/** Posts what a private message of ours shows, without its buttons and selects. */
export const SHARE: ComponentAction = {
  action: 'share',
  visibility: 'public',
  async run(interaction, _, { reply, words }) {
    const components = shownOn(interaction);
    await reply.finish(components.length > 0 ? { components } : noteOf(words.outdated));
    return { components: components.length };
  },
};

/** The message is our own: nobody else can have put anything on it. */
function shownOn({ message }: MessageComponentInteraction): APIMessageTopLevelComponent[] {
  return message.components
    .map((component) => component.toJSON())
    .filter((component) => component.type === ComponentType.Container);
}
