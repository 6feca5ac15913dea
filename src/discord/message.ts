import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { BUTTON_LABEL } from './limits.ts';
import { shorten } from './markdown.ts';

/** A message of ours: components alone (V2), so that nothing of it previews by itself. */
export type Message = Readonly<{ components: readonly APIMessageTopLevelComponent[] }>;

/** Colours of the bar at a message's side. */
export const COLOURS = {
  answer: 0x2f9e8f,
  quiet: 0x8a8f98,
  warning: 0xd9a441,
  failure: 0xc8553d,
} as const;

/** One sentence in a box: a refusal, a result, what is going on. */
export function noteOf(text: string, colour: number = COLOURS.quiet): Message {
  return { components: [containerOf([textOf(text)], colour)] };
}

export function containerOf(
  components: readonly APIComponentInContainer[],
  colour: number,
): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: colour, components: [...components] };
}

/** `id` marks a part that is read again later; Discord numbers the others itself. */
export function textOf(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id !== undefined && { id }) };
}

export function lineOf(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

export function rowOf(buttons: readonly APIButtonComponent[]): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

type Button = Readonly<{
  id: string;
  label?: string;
  emoji?: string;
  style?: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;
  isDisabled?: boolean;
}>;

export function buttonOf({ id, label, emoji, style, isDisabled }: Button): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: style ?? ButtonStyle.Secondary,
    custom_id: id,
    ...(label !== undefined && { label: shorten(label, BUTTON_LABEL) }),
    ...(emoji !== undefined && { emoji: { name: emoji } }),
    ...(isDisabled === true && { disabled: true }),
  };
}

export function linkButtonOf(label: string, url: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: shorten(label, BUTTON_LABEL),
    url,
  };
}
