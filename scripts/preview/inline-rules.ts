import type { Found, Mark, Place, Rule } from './markdown-node.ts';

const escaped: Rule = (rest) => {
  const [whole, text] = /^\\([^0-9A-Za-z\s])/u.exec(rest) ?? [];
  if (whole && text) return { node: { kind: 'text', text }, length: whole.length };
  return undefined;
};

const time: Rule = (rest) => {
  const [whole, seconds, style = 'f'] = /^<t:(-?\d{1,12})(?::([tTdDfFR]))?>/.exec(rest) ?? [];
  if (!whole) return;
  return { node: { kind: 'time', seconds: Number(seconds), style }, length: whole.length };
};

const mention: Rule = (rest) => {
  const [whole, sign, id] = /^<(@[!&]?|#)(\d+)>/.exec(rest) ?? [];
  if (!whole || !sign || !id) return;
  return { node: { kind: 'mention', sign: sign.slice(0, 1), id }, length: whole.length };
};

const namedMention: Rule = (rest) => {
  const pattern = /^(?:<(\/[^:<>\n]+):\d+>|(@everyone|@here))/;
  const [whole, command, everyone] = pattern.exec(rest) ?? [];
  const text = command ?? everyone;
  if (!whole || !text) return;
  return { node: { kind: 'named-mention', text }, length: whole.length };
};

const emoji: Rule = (rest) => {
  const [whole, text] = /^<a?(:\w{2,32}:)\d+>/.exec(rest) ?? [];
  if (whole && text) return { node: { kind: 'text', text }, length: whole.length };
  return undefined;
};

const address: Rule = (rest, place) => {
  const [whole = '', inBrackets] = /^<(https:\/\/[^ >]+)>/.exec(rest) ?? [];
  const [bare] = /^https:\/\/[^\s<]+[^<.,:;"'\]\s]/.exec(rest) ?? [];
  const text = inBrackets ?? withoutLooseBracket(bare);
  const href = text === undefined || place.isInLink ? undefined : httpsOf(text);
  if (text === undefined || href === undefined) return;
  const node = { kind: 'link', href, children: [{ kind: 'text', text }] } as const;
  return { node, length: inBrackets === undefined ? text.length : whole.length };
};

/** "(see https://example.com)": the bracket is the sentence's. */
function withoutLooseBracket(text: string | undefined): string | undefined {
  return text?.endsWith(')') && !text.includes('(') ? text.replace(/\)+$/, '') : text;
}

const LABEL = /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]/;
const TARGET = /\(\s*<?((?:\([^()\s]*\)|[^\s\\()<>]|\\.)+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/;
const MASKED_LINK = new RegExp(`^${LABEL.source}${TARGET.source}`);

const maskedLink: Rule = (rest, place, parse) => {
  const [whole, label, target] = MASKED_LINK.exec(rest) ?? [];
  // The client shows no link whose label is empty or poses as an address.
  if (!whole || !label?.trim() || !target || /https?:\/\//.test(label) || place.isInLink) return;
  const href = httpsOf(target.replaceAll(/\\([^0-9A-Za-z\s])/gu, '$1'));
  if (href === undefined) return;
  const children = parse(label, { ...place, mayHoldBlocks: false, isInLink: true });
  return { node: { kind: 'link', href, children }, length: whole.length };
};

function httpsOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url?.protocol === 'https:' ? url.href : undefined;
}

const EM =
  /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/;
const STRONG = /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/;
const UNDERLINE = /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/;

/** Of `***both***` and its kin the longest counts; of two that are as long, the later in this list. */
const emphasis: Rule = (rest, place, parse) => {
  const found = [
    marked('underline', UNDERLINE, rest),
    marked('strong', STRONG, rest),
    marked('em', EM, rest),
  ].filter((one) => one !== undefined);
  const longest = Math.max(...found.map(({ length }) => length));
  const best = found.findLast(({ length }) => length === longest);
  return best && wrapped(best, place, parse);
};

const strike: Rule = (rest, place, parse) =>
  wrapped(marked('strike', /^~~([\s\S]+?)~~(?!_)/, rest), place, parse);

const spoiler: Rule = (rest, place, parse) =>
  wrapped(marked('spoiler', /^\|\|([\s\S]+?)\|\|/, rest), place, parse);

type Marked = Readonly<{ kind: Mark; text: string; length: number }>;

function marked(kind: Mark, pattern: RegExp, rest: string): Marked | undefined {
  const [whole, ...groups] = pattern.exec(rest) ?? [];
  const text = groups.find((group) => group !== undefined);
  return whole && text ? { kind, text, length: whole.length } : undefined;
}

function wrapped(
  found: Marked | undefined,
  place: Place,
  parse: Parameters<Rule>[2],
): Found | undefined {
  if (!found) return undefined;
  const children = parse(found.text, { ...place, mayHoldBlocks: false });
  return { node: { kind: found.kind, children }, length: found.length };
}

const code: Rule = (rest) => {
  const [whole, , text] = /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(rest) ?? [];
  if (!whole || !text) return;
  return { node: { kind: 'code', text: text.trim() || text }, length: whole.length };
};

const lineBreak: Rule = (rest) =>
  rest.startsWith('\n') ? { node: { kind: 'break' }, length: 1 } : undefined;

/** In the client's order. */
export const inlineRules: readonly Rule[] = [
  escaped,
  time,
  mention,
  namedMention,
  emoji,
  address,
  maskedLink,
  emphasis,
  strike,
  spoiler,
  code,
  lineBreak,
];
