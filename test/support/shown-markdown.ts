import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { MarkdownNode } from '../../scripts/preview/markdown-node.ts';
import { parseMarkdown } from '../../scripts/preview/parse-markdown.ts';
import type { Message } from '../../src/discord/message.ts';

/** The texts of a message as they are sent, in order. */
export function textsOf({ components }: Message): string[] {
  return components
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]))
    .flatMap((part: APIComponentInContainer | Message['components'][number]) =>
      part.type === ComponentType.TextDisplay ? [part.content] : [],
    );
}

/** Everything that Discord makes of the texts of a message, nested or not. */
export function nodesOf(message: Message): MarkdownNode[] {
  return textsOf(message).flatMap((text) => parseMarkdown(text).flatMap(allOf));
}

/** How often there is each kind of markup; text and line breaks are none. */
export function markupOf(message: Message): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of nodesOf(message)) {
    if (kind !== 'text' && kind !== 'break') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function allOf(node: MarkdownNode): MarkdownNode[] {
  const below = 'children' in node ? node.children : 'items' in node ? node.items.flat() : [];
  return [node, ...below.flatMap(allOf)];
}
