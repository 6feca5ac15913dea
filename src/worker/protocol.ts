import type { Passage } from '../corpus/passages.ts';
import type { SourceMeta } from '../corpus/source.ts';
import type { OpenedIndex } from '../indexing/index-keeper.ts';
import type { Progress, ReindexMode, ReindexReport } from '../indexing/reindex.ts';
import type { EmbeddingSettings } from '../models/openai-embedding-model.ts';
import type { Filter } from '../retrieval/filter.ts';
import type { Without } from '../retrieval/ingredients.ts';
import type { Found, Retrieval } from '../retrieval/retrieval.ts';

type Nothing = Readonly<Record<string, never>>;

/** What the main thread may ask of the index's thread; all values are plain, and are copied across. */
export type Calls = Readonly<{
  open: { args: Readonly<{ following: 'corpus' | 'as-is' }>; result: OpenedIndex };
  search: { args: Query; result: Found };
  retrieve: { args: Query; result: Retrieval };
  findPassage: { args: Readonly<{ id: string }>; result: Passage | undefined };
  /** A passage with what stands before and after it in its source. */
  passageInPlace: { args: Readonly<{ id: string }>; result: PassageInPlace | undefined };
  /** For who types an id or a title: the sources that it may mean, best first. */
  findSources: { args: Readonly<{ typed: string; limit: number }>; result: SourceMeta[] };
  passagesOfSource: { args: Readonly<{ source: string }>; result: Passage[] };
  sources: { args: Readonly<{ filter: Filter }>; result: SourceMeta[] };
  reindex: { args: Readonly<{ mode: ReindexMode }>; result: ReindexReport };
  rollback: { args: Nothing; result: OpenedIndex };
}>;

export type PassageInPlace = Readonly<{ passage: Passage; before?: Passage; after?: Passage }>;

type Query = Readonly<{
  question: string;
  filter: Filter;
  limit: number;
  /** Where a provider's model embeds, and there is no budget for it: words alone find. */
  mayEmbed?: false;
}>;

export type CallName = keyof Calls;

/** Main thread → index thread. */
export type Request = {
  [Name in CallName]: Readonly<{ call: number; name: Name; args: Calls[Name]['args'] }>;
}[CallName];

/**
 * Index thread → main thread: any number of `progress`, then one `result` or `error` a call, with the
 * tokens that a provider's model took to embed for it.
 */
export type Reply =
  | Readonly<{ call: number; kind: 'progress'; progress: Progress }>
  | Readonly<{ call: number; kind: 'result'; result: Calls[CallName]['result']; embedded: number }>
  | Readonly<{ call: number; kind: 'error'; error: Error; embedded: number }>;

export type WorkerSettings = Readonly<{
  corpusDir: string;
  indexDir: string;
  /** A provider's embedding model; without it, the offline embedder. */
  embedding?: EmbeddingSettings;
  /** What the search does without, to see what it is worth. */
  without?: Without;
}>;
