import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { componentsWithin } from './component.ts';
import type { Shown } from './message.ts';

/** A button as people see it. */
export type Button = Readonly<{
  label: string;
  customId: string | undefined;
  url: string | undefined;
  isDisabled: boolean;
}>;

/** Every button of the message, links too, in the order of reading. */
export function buttonsOf(message: Shown): Button[] {
  return componentsWithin(message.components)
    .filter(({ type }) => type === ComponentType.Button)
    .map((button) => ({
      label: button.label ?? '',
      customId: button.style === ButtonStyle.Link ? undefined : button.custom_id,
      url: button.url,
      isDisabled: button.disabled ?? false,
    }));
}

/** A select menu as people see it. */
export type Select = Readonly<{
  customId: string;
  placeholder: string;
  options: readonly Readonly<{ label: string; value: string; description?: string }>[];
  minValues: number;
  maxValues: number;
  isDisabled: boolean;
}>;

/** Every string select of the message, in the order of reading. */
export function selectsOf(message: Shown): Select[] {
  return componentsWithin(message.components)
    .filter(({ type }) => type === ComponentType.StringSelect)
    .map((select) => ({
      customId: select.custom_id ?? '',
      placeholder: select.placeholder ?? '',
      options: select.options ?? [],
      minValues: select.min_values ?? 1,
      maxValues: select.max_values ?? 1,
      isDisabled: select.disabled ?? false,
    }));
}
