import type { Passage } from '../corpus/passages.ts';
import type { Figure, Series } from '../corpus/row-figures.ts';
import type { SourceMeta } from '../corpus/source.ts';

/**
 * The passages of one generation, and what is known of their sources. A passage's number is its place
 * in the generation, from 0: the word index and the vector graph know it by that number alone.
 * Promises throughout, so that a database over the network can stand behind it.
 */
export type PassageStore = Readonly<{
  /** How many passages there are: numbers run from 0 to one below. */
  size: number;
  /** Every source, in the order of their ids. */
  sources: readonly SourceMeta[];
  /** For each passage the place of its source in `sources`. */
  sourceOf: Uint32Array;
  /** The numbers of the glossary's definitions. */
  definitions: ReadonlySet<number>;
  /** In the order of `numbers`. @throws RangeError where there is no such passage */
  passages(numbers: readonly number[]): Promise<Passage[]>;
  findNumber(id: string): Promise<number | undefined>;
  /** All of a source, in reading order; none where there is no such source. */
  passagesOfSource(source: string): Promise<Passage[]>;
  /** The kinds of figures that the tables have, by their numbers from 0. */
  series(): Promise<StoredSeries[]>;
  /** The figures of a kind, in the order of their rows. */
  figures(series: number): Promise<StoredFigure[]>;
  /** One unit vector a passage, in the order of `numbers`. */
  vectors(numbers: readonly number[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}>;

/** Figures of one kind, and what they are of, each but once. */
export type StoredSeries = Series & Readonly<{ places: readonly string[] }>;

/** A figure, and the number of the passage that says it. */
export type StoredFigure = Figure & Readonly<{ passage: number }>;

/** A passage on its way into a store. */
export type NewPassage = Readonly<{
  passage: Passage;
  /** Changes exactly when the passage has to be embedded again. */
  hash: string;
  vector: Float32Array;
  /** Whether the embedder was fitted on it, rather than folding it in afterwards. */
  isFitted: boolean;
}>;
