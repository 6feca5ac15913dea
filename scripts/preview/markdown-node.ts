/** What Discord's markdown says, as a tree. */
export type MarkdownNode =
  | Readonly<{ kind: 'text' | 'code' | 'fence'; text: string }>
  /** A member, role or channel by its id, or what is named in the text itself. */
  | Readonly<{ kind: 'mention'; sign: string; id: string }>
  | Readonly<{ kind: 'named-mention'; text: string }>
  | Readonly<{ kind: 'break' }>
  | Readonly<{ kind: Mark; children: readonly MarkdownNode[] }>
  | Readonly<{ kind: 'heading'; level: number; children: readonly MarkdownNode[] }>
  | Readonly<{ kind: 'link'; href: string; children: readonly MarkdownNode[] }>
  | Readonly<{ kind: 'list'; start?: number; items: readonly (readonly MarkdownNode[])[] }>
  | Readonly<{ kind: 'time'; seconds: number; style: string }>;

export type Mark = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

/** Where in the text a rule stands. */
export type Place = Readonly<{
  atLineStart: boolean;
  /** Headings, lists, quotes and fences: not within bold or a link. */
  mayHoldBlocks: boolean;
  isInQuote: boolean;
  isInLink: boolean;
  depth: number;
}>;

/** What a rule found at the beginning of the rest, and how much of the rest it took. */
export type Found = Readonly<{ node: MarkdownNode; length: number }>;

export type Parse = (text: string, place: Place) => readonly MarkdownNode[];

/** A rule of the markdown: what stands at the beginning of `rest`, if it is the rule's. */
export type Rule = (rest: string, place: Place, parse: Parse) => Found | undefined;
