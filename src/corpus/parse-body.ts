import type { Section } from './source.ts';

/** What stands in a body where it must not; `line` counts from 0. */
export type BodyFault = Readonly<{ line: number; message: string }>;

// One blank and then anything: "[ \t]+" before it would try every length of a run of blanks.
const HEADING = /^ {0,3}(?<marks>#{1,6})(?:[ \t](?<text>.*))?$/s;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;
// As in CommonMark, within a paragraph only the number 1 starts a list: a line may begin with "2025."
const FIRST_ITEM = /^\s*(?:[-*+]|1[.)])\s+\S/;
const BULLET = /^\s*[-*+]\s+/;

/**
 * A body in Markdown → its sections. Blank lines part paragraphs, line breaks within one are blanks,
 * and a whole list is one paragraph, its items parted by semicolons. Text before the first heading
 * has the heading ''; a heading without text is dropped.
 */
export function parseBody(body: string): { sections: Section[]; faults: BodyFault[] } {
  const sections: { heading: string; blocks: string[][] }[] = [{ heading: '', blocks: [[]] }];
  const faults: BodyFault[] = [];
  for (const [i, line] of body.split('\n').entries()) {
    const { marks, text = '' } = HEADING.exec(line)?.groups ?? {};
    if (marks === undefined) {
      addLine(sections.at(-1)?.blocks ?? [], line);
    } else if (marks === '#') {
      const message = 'found a "#" heading; expected "##", as the title is in the front matter';
      faults.push({ line: i, message });
    } else {
      sections.push({ heading: folded(withoutClosing(text)), blocks: [[]] });
    }
  }
  const read = sections.map(({ heading, blocks }) => ({
    heading,
    paragraphs: paragraphsOf(blocks),
  }));
  return { sections: read.filter(({ paragraphs }) => paragraphs.length > 0), faults };
}

/** All runs of whitespace made one blank, and none around. */
export function folded(text: string): string {
  // Most texts are folded already, and looking is ten times as fast as replacing.
  if (!/[^\S ]|^ |  | $/.test(text)) return text;
  return text.replace(/\s+/g, ' ').trim();
}

function addLine(blocks: string[][], line: string): void {
  if (line.trim() === '') blocks.push([]);
  else blocks.at(-1)?.push(line);
}

function withoutClosing(text: string): string {
  return text.trimEnd().replace(/(?:^|(?<=\s))#+$/, '');
}

function paragraphsOf(blocks: readonly (readonly string[])[]): string[] {
  const lists: string[][] = [];
  let isOpenList = false;
  for (const block of blocks.filter((lines) => lines.length > 0)) {
    const [first = ''] = block;
    // Blank lines between the items of a list don't end it.
    if (!isOpenList || !ITEM.test(first)) lists.push([]);
    for (const line of block) lists.at(-1)?.push(line);
    isOpenList = block.some((line, i) => (i === 0 ? ITEM : FIRST_ITEM).test(line));
  }
  return lists.map(paragraphOf);
}

function paragraphOf(lines: readonly string[]): string {
  const items: string[][] = [];
  let isList = false;
  for (const line of lines) {
    const isItem: boolean = (isList || items.length === 0 ? ITEM : FIRST_ITEM).test(line);
    isList ||= isItem;
    if (isItem) items.push([line.replace(BULLET, '')]);
    else if (items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  const texts = items.map((item) => folded(item.join(' ')));
  return texts.map((text, i) => (i < texts.length - 1 ? `${closed(text)} ` : text)).join('');
}

function closed(item: string): string {
  return /[.:;!?,]$/.test(item) ? item : `${item};`;
}
