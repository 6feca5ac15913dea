import { ComponentType } from 'discord-api-types/v10';
import { inputsOf } from './check-modal.ts';
import { lengthOf } from './code-points.ts';
import type { Component } from './component.ts';
import type { OpenModal } from './interaction.ts';
import { NotOfferedError } from './offers.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A modal's parts as the event brings them, filled in. @throws where Discord's app would not send it. */
export function submittedOf(modal: OpenModal, values: Values): object[] {
  const inputs = inputsOf(modal.components);
  const { user } = modal.openedBy;
  const refuse = (why: string): never => {
    throw new NotOfferedError(user, `to send "${modal.title}"`, why);
  };
  for (const id of Object.keys(values)) {
    if (!inputs.some((input) => input.custom_id === id)) refuse(`it has no "${id}"`);
  }
  for (const input of inputs) {
    const why = whyNot(input, values[input.custom_id ?? '']);
    if (why !== undefined) refuse(`"${input.custom_id}" ${why}`);
  }
  let id = 0;
  const numbered = (component: Component): object => {
    id += 1;
    return filledIn(component, { id, values, numbered });
  };
  return modal.components.map(numbered);
}

function whyNot(input: Component, value: string | readonly string[] | undefined) {
  const given = value ?? input.value ?? '';
  if (given.length === 0) return input.required === false ? undefined : 'is required';
  if (input.type === ComponentType.TextInput) {
    const length = typeof given === 'string' ? lengthOf(given) : given.length;
    if (length > (input.max_length ?? 4000)) return 'is too long';
    return length < (input.min_length ?? 0) ? 'is too short' : undefined;
  }
  const { options } = input;
  const chosen = typeof given === 'string' ? [given] : given;
  const isOffered = chosen.every(
    (each) => options?.some((option) => option.value === each) ?? true,
  );
  return isOffered ? undefined : 'has no such option';
}

function filledIn(
  component: Component,
  filling: { id: number; values: Values; numbered: (component: Component) => object },
): object {
  const { type, custom_id: customId, components, component: labelled } = component;
  const { id, values, numbered } = filling;
  if (labelled) return { type, id, component: numbered(labelled) };
  if (components) return { type, id, components: components.map(numbered) };
  if (customId === undefined) return { type, id };
  const value = values[customId] ?? component.value ?? '';
  if (type === ComponentType.TextInput || type === ComponentType.RadioGroup) {
    return { type, id, custom_id: customId, value };
  }
  return { type, id, custom_id: customId, values: typeof value === 'string' ? [value] : value };
}
