import { createHash } from 'node:crypto';
import { folded } from './parse-body.ts';
import { passageNumbersOf } from './passage-id.ts';
import type { RowSentence } from './row-sentences.ts';
import type { Source, SourceMeta } from './source.ts';

/**
 * The unit that is embedded, retrieved and cited: one paragraph of a source, or one row of a table
 * put into a sentence.
 */
export type Passage = Readonly<{
  /** `SOURCE#N`; N is taken from the text (see passage-id.ts), so that it stays while the text does. */
  id: string;
  source: SourceMeta;
  /** The section's heading, or the table's title. */
  heading: string;
  text: string;
  kind: 'paragraph' | 'row';
  /** Its place in the source, from 0: paragraphs first, then rows. */
  position: number;
}>;

/** A source's passages in reading order, its rows last; the same text twice is one, at its first place. */
export function passagesOf(source: Source, rows: readonly RowSentence[]): Passage[] {
  const { sections, ...meta } = source;
  const paragraphs = sections.flatMap(({ heading, paragraphs: texts }) =>
    texts.map((text) => ({ heading, text, kind: 'paragraph' as const })),
  );
  const sentences = rows.map(({ heading, text }) => ({ heading, text, kind: 'row' as const }));

  const first = new Map<string, (typeof paragraphs | typeof sentences)[number]>();
  for (const passage of [...paragraphs, ...sentences]) {
    const key = folded(passage.text);
    if (!first.has(key)) first.set(key, passage);
  }
  const numbers = passageNumbersOf(first.keys());
  return Array.from(first, ([key, passage], position) => ({
    id: `${source.id}#${numbers.get(key)}`,
    source: meta,
    ...passage,
    position,
  }));
}

/** What of a passage is searched: by words, and by its vector. */
export type PassageTexts = Pick<Passage, 'heading' | 'text'> &
  Readonly<{ source: Pick<SourceMeta, 'title'> }>;

/** What is embedded: the paragraph alone often lacks the words that the title and heading carry. */
export function embeddedText({ source, heading, text }: PassageTexts): string {
  return `${source.title}\n${heading}\n${text}`;
}

/** Changes exactly when the passage has to be embedded again: SHA-256 over its embedded text, in hex. */
export function contentHash(passage: PassageTexts): string {
  return createHash('sha256').update(embeddedText(passage)).digest('hex');
}
