import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { BUTTONS_A_ROW, COMPONENTS, CUSTOM_ID, MESSAGE_TEXT, SELECT_OPTIONS } from './limits.ts';
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
  const ids = all.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []));
  const problems = [
    all.length === 0 && 'it is empty',
    all.length > COMPONENTS && `it has ${all.length} components, and ${COMPONENTS} is the most`,
    text > MESSAGE_TEXT && `it has ${text} characters, and ${MESSAGE_TEXT} is the most`,
    new Set(ids).size < ids.length && 'two of its components have the same custom id',
    ids.some((id) => id.length > CUSTOM_ID) && `a custom id is over ${CUSTOM_ID} characters`,
    all.some(isEmptyText) && 'a text is empty',
    all.some(isBadRow) && `a row has not 1 to ${BUTTONS_A_ROW} buttons or one select`,
    all.some(isBadSelect) &&
      `a select has not 1 to ${SELECT_OPTIONS} options, each of its own value`,
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new RangeError(`Cannot send a message: ${problems.join('; ')}`);
}

type Part = Readonly<{ type: ComponentType; custom_id?: string }> & Record<string, unknown>;

/** A component and all below it. */
function partsOf(component: APIMessageTopLevelComponent | Part): Part[] {
  const part: Part = { ...component };
  const below = [part['components'], part['accessory']].flat();
  return [part, ...below.flatMap((child) => (isPart(child) ? partsOf(child) : []))];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function textIn(part: Part): number {
  return part.type === ComponentType.TextDisplay ? lengthOf(String(part['content'])) : 0;
}

function isEmptyText(part: Part): boolean {
  return part.type === ComponentType.TextDisplay && String(part['content']).trim() === '';
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
  if (part.type !== ComponentType.StringSelect || !Array.isArray(part['options'])) return false;
  const options: readonly Readonly<{ value: string }>[] = part['options'];
  const values = new Set(options.map(({ value }) => value));
  return options.length === 0 || options.length > SELECT_OPTIONS || values.size < options.length;
}
