import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { tell } from './acting.ts';
import type { Acting } from './acting.ts';
import { componentsWithin } from './component.ts';
import type { Component } from './component.ts';
import { follow } from './followed.ts';
import type { Followed } from './followed.ts';
import type { OpenModal } from './interaction.ts';
import { isVisibleTo } from './message.ts';
import type { Message } from './message.ts';
import { needSight, NotOfferedError } from './offers.ts';
import { startInteraction } from './start-interaction.ts';
import { submittedOf } from './submitted.ts';

function componentFor(
  acting: Acting,
  message: Message,
  isIt: (part: Component) => boolean,
): Component {
  const { platform, user } = acting;
  needSight(platform, user, message.channel);
  if (!isVisibleTo(message, user)) {
    throw new NotOfferedError(user, 'the parts of a message', 'they do not see the message');
  }
  const parts = componentsWithin(message.components);
  const found = parts.find(isIt);
  if (!found) {
    const ids = parts.flatMap(({ label, custom_id: id }) => label ?? id ?? []);
    throw new NotOfferedError(user, 'this part', `the message has ${JSON.stringify(ids)}`);
  }
  if (found.disabled) throw new NotOfferedError(user, `"${found.custom_id}"`, 'it is disabled');
  return found;
}

/** Presses a button by its custom id or label. */
export function press(acting: Acting, message: Message, wanted: string): Followed {
  const button = componentFor(acting, message, ({ type: kind, custom_id: id, label }) => {
    return kind === ComponentType.Button && (id === wanted || label === wanted);
  });
  if (button.custom_id === undefined) {
    throw new NotOfferedError(
      acting.user,
      `"${wanted}"`,
      'it is a link, which the bot never hears of',
    );
  }
  tell(acting, `presses "${button.label ?? wanted}"`);
  return useComponent(acting, message, { component: button });
}

/** Chooses from a select by values. */
export function select(
  acting: Acting,
  message: Message,
  { customId, values }: { customId: string; values: readonly string[] },
): Followed {
  const menu = componentFor(acting, message, ({ type: kind, custom_id: id }) => {
    return kind === ComponentType.StringSelect && id === customId;
  });
  const refuse = (why: string): never => {
    throw new NotOfferedError(acting.user, `${JSON.stringify(values)} of "${customId}"`, why);
  };
  const { options = [], min_values: min = 1, max_values: max = 1 } = menu;
  if (values.some((value) => !options.some((option) => option.value === value))) {
    refuse(`the options are ${JSON.stringify(options.map(({ value }) => value))}`);
  }
  if (values.length < min || values.length > max) refuse(`it takes ${min} to ${max}`);
  tell(acting, `selects ${JSON.stringify(values)}`);
  return useComponent(acting, message, { component: menu, values });
}

function useComponent(
  { platform, user }: Acting,
  message: Message,
  { component, values }: { component: Component; values?: readonly string[] },
): Followed {
  const { type: kind, custom_id: customId, id = 1 } = component;
  const data = { component_type: kind, custom_id: customId, id, ...(values ? { values } : {}) };
  const { channel } = message;
  const starting = { type: InteractionType.MessageComponent, user, channel, data, source: message };
  return follow(platform, startInteraction(platform, starting));
}

/** Sends a modal. */
export function submit(
  acting: Acting,
  modal: OpenModal,
  values: Readonly<Record<string, string | readonly string[]>>,
): Followed {
  const { platform, user } = acting;
  const { channel, source, user: opener } = modal.openedBy;
  if (opener !== user) throw new NotOfferedError(user, `"${modal.title}"`, 'it opened for another');
  const data = { custom_id: modal.customId, components: submittedOf(modal, values) };
  tell(acting, `submits "${modal.title}" ${JSON.stringify(values)}`);
  const starting = { type: InteractionType.ModalSubmit, user, channel, data, source };
  return follow(platform, startInteraction(platform, starting));
}
