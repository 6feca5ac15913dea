import type { MarkdownNode } from '../../scripts/preview/markdown-node.ts';
import { parseMarkdown } from '../../scripts/preview/parse-markdown.ts';

/** Every node of a text as Discord's client reads it. */
export function nodesOf(text: string): MarkdownNode[] {
  return parseMarkdown(text).flatMap(allOf);
}

/** What our own messages are made of; a list, a quote or a mention would be somebody else's. */
const OURS: ReadonlySet<string> = new Set([
  'text',
  'link',
  'strong',
  'subtext',
  'break',
  'code',
  'heading',
]);

/** The nodes of texts that are not of our making: other kinds, and links that we did not set. */
export function foreignIn(
  texts: readonly string[],
  isOurLink: (href: string) => boolean,
): MarkdownNode[] {
  return texts
    .flatMap(nodesOf)
    .filter((node) => (node.kind === 'link' ? !isOurLink(node.href) : !OURS.has(node.kind)));
}

function allOf(node: MarkdownNode): MarkdownNode[] {
  const below = 'children' in node ? node.children : 'items' in node ? node.items.flat() : [];
  return [node, ...below.flatMap(allOf)];
}
