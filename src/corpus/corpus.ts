import type { Concept } from './glossary.ts';
import type { SeriesFigures } from './passage-figures.ts';
import type { Passage } from './passages.ts';
import type { Source } from './source.ts';

/** What is wrong with one file of the corpus, in words for whoever mends it. */
export type Problem = Readonly<{
  /** The path below the corpus folder: "sources/a.md". */
  file: string;
  /** The field or the line, where one is to blame: "published", "row 12, year". */
  field?: string;
  /** What was found and what was expected. */
  message: string;
}>;

/** Everything that we know, as read from the corpus folder: what is valid, and what is wrong with the rest. */
export type Corpus = Readonly<{
  sources: readonly Source[];
  glossary: readonly Concept[];
  /** Of all sources in the order of their ids, each source's in reading order. */
  passages: readonly Passage[];
  /** What of the tables' figures is of one kind. */
  series: readonly SeriesFigures[];
  problems: readonly Problem[];
  /** Changes exactly when a file of the corpus does: SHA-256 over names and contents, in hex. */
  fingerprint: string;
}>;
