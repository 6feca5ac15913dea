import { createHash } from 'node:crypto';
import type { Definition } from './definitions.ts';
import { folded } from './parse-body.ts';
import { passageNumbersOf } from './passage-id.ts';
import type { RowSentence } from './row-sentences.ts';
import type { Source, SourceMeta } from './source.ts';

/**
 * The unit that is embedded, retrieved and cited: one paragraph of a source, one row of a table put
 * into a sentence, or the glossary's definition of a thing that the source treats of.
 */
export type Passage = Readonly<{
  /** `SOURCE#N`; N is taken from the text (see passage-id.ts), so that it stays while the text does. */
  id: string;
  source: SourceMeta;
  /** The section's heading, the table's title, or that it is of the glossary. */
  heading: string;
  text: string;
  kind: 'paragraph' | 'row' | 'definition';
  /** Its place in the source, from 0: paragraphs first, then rows, then definitions. */
  position: number;
}>;

/** A source's passages in reading order, then its rows and definitions; the same text twice is one, at its first place. */
export function passagesOf(
  source: Source,
  rows: readonly RowSentence[],
  definitions: readonly Definition[] = [],
): Passage[] {
  const { sections, ...meta } = source;
  const paragraphs = sections.flatMap(({ heading, paragraphs: texts }) =>
    texts.map((text) => ({ heading, text, kind: 'paragraph' as const })),
  );
  const sentences = rows.map(({ heading, text }) => ({ heading, text, kind: 'row' as const }));
  const defined = definitions.map((one) => ({ ...one, kind: 'definition' as const }));

  const first = new Map<string, Pick<Passage, 'heading' | 'text' | 'kind'>>();
  for (const passage of [...paragraphs, ...sentences, ...defined]) {
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
