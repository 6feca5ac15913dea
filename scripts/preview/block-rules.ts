import type { MarkdownNode, Rule } from './markdown-node.ts';

const heading: Rule = (rest, place, parse) => {
  const [whole, marks, text] = /^ *(#{1,3})\s+([^\n]*?)#*\s*(?:\n|$)/.exec(rest) ?? [];
  if (!place.atLineStart || !whole || !marks || !text) return;
  const children = parse(text, { ...place, mayHoldBlocks: false });
  return { node: { kind: 'heading', level: marks.length, children }, length: whole.length };
};

const subtext: Rule = (rest, place, parse) => {
  const [whole, text] = /^-# +(?!-#)([^\n]+?) *(?:\n|$)/.exec(rest) ?? [];
  if (!place.atLineStart || !whole || !text) return;
  const children = parse(text, { ...place, mayHoldBlocks: false });
  return { node: { kind: 'subtext', children }, length: whole.length };
};

const quote: Rule = (rest, place, parse) => {
  if (!place.atLineStart || place.isInQuote) return;
  const [toTheEnd] = /^ *>>> +[\s\S]*/.exec(rest) ?? [];
  const [lines] = /^ *>(?!>>) +[^\n]*(?:\n *>(?!>>) +[^\n]*)*\n?/.exec(rest) ?? [];
  const whole = toTheEnd ?? lines;
  if (!whole) return;
  const marks = toTheEnd ? /^ *>>> ?/ : /^ *> ?/gm;
  const text = whole.replace(marks, '').replace(/\n$/, '');
  const children = parse(text, { ...place, isInQuote: true });
  return { node: { kind: 'quote', children }, length: whole.length };
};

const fence: Rule = (rest) => {
  const pattern = /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```\n?/i;
  const [whole, text] = pattern.exec(rest) ?? [];
  if (!whole || !text) return;
  return { node: { kind: 'fence', text }, length: whole.length };
};

const BULLET = /^( *)(?:[*-]|(\d{1,9})\.) +(\S.*)$/;

const list: Rule = (rest, place, parse) => {
  const first = place.atLineStart ? BULLET.exec(untilLineEnd(rest)) : undefined;
  if (!first) return;
  const [, indent = '', start] = first;
  const { items, length } = itemsOf(rest, indent.length);
  const node: MarkdownNode = {
    kind: 'list',
    ...(start === undefined ? {} : { start: Number(start) }),
    items: items.map((lines) => parse(lines.join('\n'), { ...place, atLineStart: false })),
  };
  return { node, length };
};

/** The items of the list at the beginning of `rest`, each as its lines; how much of `rest` it is. */
function itemsOf(rest: string, indent: number): { items: string[][]; length: number } {
  const items: string[][] = [];
  let length = 0;
  let skipped = 0;
  for (const line of rest.split('\n')) {
    const [, spaces = '', , text] = BULLET.exec(line) ?? [];
    const current = items.at(-1);
    if (text !== undefined && (!current || spaces.length <= indent + 1)) items.push([text]);
    else if (line.trim() === '') {
      skipped += line.length + 1;
      continue;
    } else if (line.startsWith(' ')) current?.push(line.slice(indent).replace(/^ {1,2}/, ''));
    else break;
    length += skipped + line.length + 1;
    skipped = 0;
  }
  return { items, length: Math.min(length, rest.length) };
}

function untilLineEnd(rest: string): string {
  const end = rest.indexOf('\n');
  return end === -1 ? rest : rest.slice(0, end);
}

/** What may stand at the beginning of a line; a fence may stand anywhere. */
export const blockRules: readonly Rule[] = [heading, subtext, quote, list, fence];
