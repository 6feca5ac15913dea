import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import {
  BUTTON_LABEL,
  BUTTON_URL,
  BUTTONS_A_ROW,
  COMPONENTS,
  CUSTOM_ID,
  MESSAGE_TEXT,
  OPTION_LABEL,
  PLACEHOLDER,
  SELECT_OPTIONS,
} from './limits.ts';
import { lengthOf } from './markdown.ts';
import type { Message } from './message.ts';

/**
 * Discord's builders look at single fields alone; this looks at the message as a whole, before it is
 * sent: a refusal by Discord would leave the asker with nothing.
 *
 * @throws RangeError naming every limit that it breaks.
 */
export function assertFits({ components }: Message): void {
  const all = components.flatMap(partsOf);
  const text = all.reduce((sum, part) => sum + textIn(part), 0);
  const customIds = all.flatMap((part) => ('custom_id' in part ? [String(part['custom_id'])] : []));
  const ids = all.flatMap((part) => ('id' in part ? [part['id']] : []));
  const problems = [
    all.length === 0 && 'it is empty',
    all.length > COMPONENTS && `it has ${all.length} components, and ${COMPONENTS} is the most`,
    text > MESSAGE_TEXT && `it has ${text} characters, and ${MESSAGE_TEXT} is the most`,
    isTwice(customIds) && 'two of its components have the same custom id',
    isTwice(ids) && 'two of its components have the same number',
    !customIds.every((id) => isWithin(id, CUSTOM_ID)) &&
      `a custom id has not 1 to ${CUSTOM_ID} characters`,
    all.some(isEmptyText) && 'a text is empty',
    all.some(isEmptyBox) && 'a container is empty',
    all.some(isBadRow) && `a row has not 1 to ${BUTTONS_A_ROW} buttons or one select`,
    all.some(isBadButton) &&
      `a button has no words and no emoji, over ${BUTTON_LABEL} characters of words, or an address over ${BUTTON_URL}`,
    all.some(isBadSelect) &&
      `a select has not 1 to ${SELECT_OPTIONS} options, each of its own value`,
    all.some(hasLongOption) && `a select has an empty text, or one over ${OPTION_LABEL} characters`,
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new RangeError(`Cannot send a message: ${problems.join('; ')}`);
}

type Part = Readonly<{ type: ComponentType }> & Readonly<Record<string, unknown>>;

/** A component and all below it. */
function partsOf(component: APIMessageTopLevelComponent | Part): Part[] {
  const part: Part = { ...component };
  const below = [part['components'], part['accessory']].flat();
  return [part, ...below.flatMap((child) => (isPart(child) ? partsOf(child) : []))];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isTwice(values: readonly unknown[]): boolean {
  return new Set(values).size < values.length;
}

/** Where it is there at all, a text may neither be empty nor too long. */
function isWithin(text: unknown, limit: number): boolean {
  if (typeof text !== 'string') return true;
  const length = lengthOf(text);
  return length > 0 && length <= limit;
}

function textIn(part: Part): number {
  return part.type === ComponentType.TextDisplay ? lengthOf(String(part['content'])) : 0;
}

function isEmptyText(part: Part): boolean {
  return part.type === ComponentType.TextDisplay && String(part['content']).trim() === '';
}

function isEmptyBox(part: Part): boolean {
  const { components } = part;
  return part.type === ComponentType.Container && Array.isArray(components) && !components.length;
}

function isBadButton(part: Part): boolean {
  if (part.type !== ComponentType.Button) return false;
  const { label, emoji, url } = part;
  return (
    (label === undefined && emoji === undefined) ||
    !isWithin(label, BUTTON_LABEL) ||
    !isWithin(url, BUTTON_URL)
  );
}

function isBadRow(part: Part): boolean {
  if (part.type !== ComponentType.ActionRow || !Array.isArray(part['components'])) return false;
  const children: unknown[] = part['components'];
  const selects = children.filter((child) => isPart(child) && child.type !== ComponentType.Button);
  return (
    children.length === 0 ||
    children.length > BUTTONS_A_ROW ||
    (selects.length > 0 && children.length > 1)
  );
}

function isBadSelect(part: Part): boolean {
  if (part.type !== ComponentType.StringSelect) return false;
  const options = optionsOf(part);
  return (
    options.length === 0 ||
    options.length > SELECT_OPTIONS ||
    isTwice(options.map(({ value }) => value))
  );
}

function hasLongOption(part: Part): boolean {
  if (part.type !== ComponentType.StringSelect) return false;
  const texts = optionsOf(part).flatMap(({ label, value, description }) => [
    label,
    value,
    description,
  ]);
  return (
    !texts.every((text) => isWithin(text, OPTION_LABEL)) ||
    !isWithin(part['placeholder'], PLACEHOLDER)
  );
}

type Option = Readonly<{ label: string; value: string; description?: string }>;

function optionsOf({ options }: Part): readonly Option[] {
  return Array.isArray(options) ? options : [];
}
