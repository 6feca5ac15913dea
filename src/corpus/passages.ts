import type { SourceMeta } from './source.ts';

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
