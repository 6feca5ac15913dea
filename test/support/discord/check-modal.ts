import { ComponentType } from 'discord-api-types/v10';
import { placedComponentsOf } from './component.ts';
import type { Component } from './component.ts';
import type { FormError } from './errors.ts';

/** What Discord's schema lets through and Discord does not, in a modal. */
export function problemsOfModal(components: readonly Component[]): FormError[] {
  const problems: FormError[] = [];
  const root = ['data', 'components'];
  if (components.length < 1 || components.length > 5) {
    const message = 'Must be between 1 and 5 in length.';
    problems.push({ path: root, code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  const seen = new Set<string>();
  for (const { component, path } of placedComponentsOf(components, root)) {
    if (component.disabled === true) {
      const message = 'Components in modals cannot be disabled';
      problems.push({ path: [...path, 'disabled'], code: 'COMPONENT_MODAL_DISABLED', message });
    }
    const id = component.custom_id;
    if (id === undefined) continue;
    if (seen.has(id)) {
      const message = 'Component custom id cannot be duplicated';
      problems.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message,
      });
    }
    seen.add(id);
  }
  return problems;
}

/** The parts of a modal that a person fills in. */
export function inputsOf(components: readonly Component[]): Component[] {
  return placedComponentsOf(components)
    .map(({ component }) => component)
    .filter(({ type, custom_id: id }) => id !== undefined && type !== ComponentType.Button);
}
