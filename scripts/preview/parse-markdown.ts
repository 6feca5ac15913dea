import { blockRules } from './block-rules.ts';
import { inlineRules } from './inline-rules.ts';
import type { Found, MarkdownNode, Place } from './markdown-node.ts';

// The client gives up at some depth too; nothing that a person writes comes near it.
const MAX_DEPTH = 20;

/**
 * Discord's markdown as the client reads it: from the left, at each place the first rule that
 * fits, escapes before links before emphasis.
 */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parse(text.trim(), {
    atLineStart: true,
    mayHoldBlocks: true,
    isInQuote: false,
    isInLink: false,
    depth: 0,
  });
}

function parse(text: string, place: Place): readonly MarkdownNode[] {
  if (place.depth > MAX_DEPTH) return [{ kind: 'text', text }];
  const nodes: MarkdownNode[] = [];
  let at = 0;
  while (at < text.length) {
    const { atLineStart } = place;
    const { node, length } = firstOf(text.slice(at), {
      ...place,
      atLineStart: at === 0 ? atLineStart : /\n *$/.test(text.slice(0, at)),
    });
    add(nodes, node);
    at += length;
  }
  return nodes;
}

function firstOf(rest: string, place: Place): Found {
  for (const rule of place.mayHoldBlocks ? [...blockRules, ...inlineRules] : inlineRules) {
    const found = rule(rest, place, (text, inner) =>
      parse(text, { ...inner, depth: place.depth + 1 }),
    );
    if (found) return found;
  }
  const [text = rest] = TEXT.exec(rest) ?? [];
  return { node: { kind: 'text', text }, length: text.length };
}

// Up to the next character that could begin something, or the next address.
const TEXT = /^[\s\S][0-9A-Za-z \u00C0-\uFFFF]*?(?=[^0-9A-Za-z \u00C0-\uFFFF]|https?:|$)/;

function add(nodes: MarkdownNode[], node: MarkdownNode): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text' && node.kind === 'text') {
    nodes.splice(-1, 1, { kind: 'text', text: last.text + node.text });
  } else {
    nodes.push(node);
  }
}
