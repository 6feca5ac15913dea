import { timeOf } from './discord-time.ts';
import type { Viewing } from './exchange.ts';
import type { Mark, MarkdownNode } from './markdown-node.ts';
import { type Html, markup } from './markup.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Discord's markdown as HTML. */
export function renderMarkdown(text: string, viewing: Viewing): Html {
  return renderNodes(parseMarkdown(text), viewing);
}

/** What is left of the markdown in one line of plain text, such as a reply shows. */
export function plainTextOf(text: string, viewing: Viewing): string {
  return wordsOf(parseMarkdown(text), viewing).replaceAll(/\s+/g, ' ').trim();
}

function renderNodes(nodes: readonly MarkdownNode[], viewing: Viewing): Html {
  return markup`${nodes.map((node) => renderNode(node, viewing))}`;
}

function renderNode(node: MarkdownNode, viewing: Viewing): Html {
  switch (node.kind) {
    case 'text':
      return markup`${node.text}`;
    case 'break':
      return markup`<br>`;
    case 'code':
      return markup`<code>${node.text}</code>`;
    case 'fence':
      return markup`<pre><code>${node.text}</code></pre>`;
    case 'mention':
    case 'named-mention':
      return markup`<span class="mention">${mentionOf(node, viewing)}</span>`;
    case 'time':
      return markup`<span class="time">${timeOf(node.seconds, node.style, viewing.now)}</span>`;
    case 'link':
      return markup`<a href="${node.href}" rel="noreferrer" target="_blank">${renderNodes(node.children, viewing)}</a>`;
    case 'heading':
      return renderHeading(node.level, renderNodes(node.children, viewing));
    case 'list':
      return renderList(node.items, node.start, viewing);
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'subtext':
    case 'quote':
      return renderMark(node.kind, renderNodes(node.children, viewing));
  }
}

function renderHeading(level: number, text: Html): Html {
  if (level === 1) return markup`<h1>${text}</h1>`;
  return level === 2 ? markup`<h2>${text}</h2>` : markup`<h3>${text}</h3>`;
}

function renderList(
  items: readonly (readonly MarkdownNode[])[],
  start: number | undefined,
  viewing: Viewing,
): Html {
  const lines = items.map((item) => markup`<li>${renderNodes(item, viewing)}</li>`);
  return start === undefined
    ? markup`<ul>${lines}</ul>`
    : markup`<ol start="${start}">${lines}</ol>`;
}

function renderMark(mark: Mark, text: Html): Html {
  switch (mark) {
    case 'strong':
      return markup`<strong>${text}</strong>`;
    case 'em':
      return markup`<em>${text}</em>`;
    case 'underline':
      return markup`<u>${text}</u>`;
    case 'strike':
      return markup`<s>${text}</s>`;
    case 'spoiler':
      return markup`<span class="spoiler">${text}</span>`;
    case 'subtext':
      return markup`<small>${text}</small>`;
    case 'quote':
      return markup`<blockquote>${text}</blockquote>`;
  }
}

type Mention = Extract<MarkdownNode, { kind: 'mention' | 'named-mention' }>;

function mentionOf(node: Mention, { names = {} }: Viewing): string {
  return node.kind === 'mention' ? `${node.sign}${names[node.id] ?? 'unknown'}` : node.text;
}

function wordsOf(nodes: readonly MarkdownNode[], viewing: Viewing): string {
  return nodes.map((node) => wordsOfOne(node, viewing)).join('');
}

function wordsOfOne(node: MarkdownNode, viewing: Viewing): string {
  if (node.kind === 'mention') return mentionOf(node, viewing);
  if (node.kind === 'time') return timeOf(node.seconds, node.style, viewing.now);
  if ('text' in node) return node.text;
  if ('items' in node) return node.items.map((item) => `${wordsOf(item, viewing)} `).join('');
  // What stands in lines of its own keeps its distance.
  return 'children' in node ? `${wordsOf(node.children, viewing)}${isBlock(node) ? ' ' : ''}` : ' ';
}

function isBlock({ kind }: MarkdownNode): boolean {
  return kind === 'heading' || kind === 'subtext' || kind === 'quote';
}
