import { mkdir } from 'node:fs/promises';
import type { Corpus, Problem } from '../corpus/corpus.ts';
import { contentHash, embeddedText, type Passage } from '../corpus/passages.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { SourceMeta } from '../corpus/source.ts';
import { withPeoples } from '../retrieval/peoples.ts';
import { findCurrent, saveCurrent } from '../store/current.ts';
import { cachePathOf, type EmbeddingCache, openEmbeddingCache } from '../store/embedding-cache.ts';
import type { NewPassage } from '../store/passage-store.ts';
import {
  type NewGeneration,
  removeOldGenerations,
  saveGeneration,
} from '../store/save-generation.ts';
import { createBreathe } from './breathe.ts';
import { buildGraph, buildWords } from './build-search.ts';
import { type Changes, compareGenerations } from './compare-generations.ts';
import { embedPassages } from './embed-passages.ts';
import type { EmbedderKind } from './embedder.ts';
import type { EmbeddingNeed } from './embedding-need.ts';
import { isForeign, isOtherModel, needBefore } from './other-model.ts';
import { findPrevious, type PreviousGeneration } from './previous-generation.ts';
import type { Stage } from './stages.ts';

/** How far a reindex is: `share` of its stage, 0 to 1. */
export type Progress = Readonly<{ stage: Stage; share: number }>;

/**
 * `changes` builds where the corpus changed; `rebuild` builds in any case, from the corpus and the
 * embedding cache alone; `full` fits and embeds everything again; `check` only reports.
 */
export type ReindexMode = 'changes' | 'rebuild' | 'full' | 'check';

export type ReindexReport = Readonly<{
  /** The generation that answers afterwards; none where there was nothing before a check. */
  generation: string | undefined;
  /** Whether a new generation was built. */
  isBuilt: boolean;
  changes: Changes;
  problems: readonly Problem[];
  passages: number;
  /** What a provider's model embedded, or would have to; absent where the embedder needs none. */
  embedding?: EmbeddingNeed;
  ms: number;
}>;

type Deps = Readonly<{ corpusDir: string; indexDir: string; embedderKind: EmbedderKind }>;

type Options = Readonly<{
  mode: ReindexMode;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
  /** Somebody waits for it: a provider in trouble is soon given up. */
  isWaitedFor?: boolean;
}>;

/**
 * Bring the index up to the corpus: a new generation beside the old ones, then one atomic switch.
 *
 * @throws where not one passage of the corpus is valid: an empty index would answer nothing.
 */
export async function reindex(deps: Deps, options: Options): Promise<ReindexReport> {
  const started = performance.now();
  const { corpusDir, indexDir } = deps;
  options.onProgress({ stage: 'read', share: 0 });
  const corpus = await readCorpus(corpusDir);
  const previous = await findPrevious(indexDir);
  const changes = compareGenerations(previous?.passages ?? [], corpus.passages);
  const isNeeded =
    options.mode === 'full' ||
    options.mode === 'rebuild' ||
    previous?.manifest.corpus !== corpus.fingerprint ||
    (options.mode === 'changes' && (await isOtherModel(deps, previous?.manifest, options)));

  let generation = previous?.manifest.id;
  let embedding = await needBefore(deps, { passages: searchedOf(corpus).told }, options.mode);
  if (isNeeded && options.mode !== 'check') {
    assertAnswerable(corpus, corpusDir);
    const built = await build(deps, { corpus, previous }, options);
    generation = built.id;
    embedding = embedding && built.embedding;
  }
  if (!isNeeded && options.mode === 'changes') {
    await endRollback(indexDir);
  }
  return {
    generation,
    isBuilt: isNeeded && options.mode !== 'check',
    changes,
    problems: corpus.problems,
    passages: corpus.passages.length,
    ...(embedding && { embedding }),
    ms: performance.now() - started,
  };
}

type Inputs = Readonly<{ corpus: Corpus; previous: PreviousGeneration | undefined }>;

type Built = Readonly<{ id: string; embedding: EmbeddingNeed }>;

async function build(deps: Deps, inputs: Inputs, options: Options): Promise<Built> {
  await mkdir(deps.indexDir, { recursive: true });
  const cache = openEmbeddingCache(cachePathOf(deps.indexDir));
  const embedding = { passages: 0, tokens: 0 };
  try {
    const parts = await makeParts(deps.embedderKind, { cache, embedding }, inputs, options);
    const { id } = await saveGeneration(deps.indexDir, parts, (share) =>
      options.onProgress({ stage: 'save', share }),
    );
    options.onProgress({ stage: 'switch', share: 0 });
    const before = inputs.previous?.manifest.id;
    const current = { generation: id, ...(before !== undefined && { previous: before }) };
    await saveCurrent(deps.indexDir, { ...current, isRolledBack: false });
    const kept = [parts.embedder.name, inputs.previous?.manifest.embedder.name ?? ''];
    cache.keepOnly(kept);
    await removeOldGenerations(deps.indexDir, current);
    options.onProgress({ stage: 'switch', share: 1 });
    return { id, embedding };
  } finally {
    cache.close();
  }
}

type Embedding = Readonly<{
  cache: EmbeddingCache;
  /** Counts what the model embeds. */
  embedding: { passages: number; tokens: number };
}>;

async function makeParts(
  kind: EmbedderKind,
  { cache, embedding: count }: Embedding,
  { corpus, previous }: Inputs,
  { mode, onProgress, signal, isWaitedFor }: Options,
): Promise<NewGeneration> {
  const steps = { breathe: createBreathe(signal), signal, isWaitedFor };
  const at = (stage: Progress['stage']) => {
    onProgress({ stage, share: 0 });
    return { ...steps, onProgress: (share: number) => onProgress({ stage, share }) };
  };
  const old = mode === 'changes' && !isForeign(kind, previous?.manifest) ? previous : undefined;
  const { told, defined } = searchedOf(corpus);
  const hashes = told.map(contentHash);
  const fitted = fittedOf(hashes, old);

  const embedder = await kind.prepare(told.map(embeddedText), {
    ...at('fit'),
    cache,
    ...(old && { previous: previousEmbedder(kind, old, fitted) }),
  });
  const embedding = { ...at('embed'), isFull: mode === 'full', onEmbedded: addTo(count) };
  const vectors = await embedPassages(told, { embedder, cache }, embedding);
  const isFresh = embedder.name !== old?.manifest.embedder.name;
  const passages = told.map((passage, i) =>
    newPassage(passage, { hash: hashes[i] ?? '', vectors, isFresh, fitted }),
  );

  const glossary = withPeoples(corpus.glossary);
  const words = await buildWords({ passages: told, glossary }, at('words'));
  const graph = await buildGraph(passages, embedder.dimensions, at('graph'));
  return {
    ...takenOver(corpus),
    passages: [...passages, ...defined.map(unsearched)],
    words,
    glossary,
    saveGraph: (path) => graph.save(path),
    embedder,
  };
}

/** What of the corpus goes into a generation as it is. */
function takenOver(corpus: Corpus) {
  const { fingerprint, problems, series } = corpus;
  return {
    corpus: fingerprint,
    problems: problems.length,
    sources: sourcesOf(corpus),
    series,
  };
}

function addTo(count: Embedding['embedding']) {
  return ({ passages, tokens }: EmbeddingNeed) => {
    count.passages += passages;
    count.tokens += tokens;
  };
}

type Embedded = Readonly<{
  hash: string;
  vectors: ReadonlyMap<string, Float32Array>;
  isFresh: boolean;
  fitted: ReadonlySet<string>;
}>;

function newPassage(passage: Passage, { hash, vectors, isFresh, fitted }: Embedded): NewPassage {
  const vector = vectors.get(hash);
  if (!vector) throw new Error(`Cannot index passage "${passage.id}": it was not embedded`);
  return { passage, hash, vector, isFitted: isFresh || fitted.has(hash) };
}

/**
 * What words and vectors find, and the glossary's definitions: those are looked up by their names, and
 * in the index they would change what the sources' words weigh.
 */
function searchedOf({ passages }: Pick<Corpus, 'passages'>) {
  const told = passages.filter(({ kind }) => kind !== 'definition');
  return { told, defined: passages.filter(({ kind }) => kind === 'definition') };
}

/** It stands behind the others, whose numbers words and vectors go by. */
function unsearched(passage: Passage): NewPassage {
  const vector = new Float32Array();
  return { passage, hash: contentHash(passage), vector, isFitted: false };
}

/** The sources that have a passage, in the order of the passages. */
function sourcesOf({ passages }: Corpus): SourceMeta[] {
  return [...new Map(passages.map(({ source }) => [source.id, source])).values()];
}

/** Which of today's passages the embedder of the generation before was fitted on. */
function fittedOf(hashes: readonly string[], previous?: PreviousGeneration): Set<string> {
  const then = previous?.passages.flatMap(({ hash, isFitted }) => (isFitted ? [hash] : []));
  return new Set(then).intersection(new Set(hashes));
}

function previousEmbedder(
  kind: EmbedderKind,
  { manifest, embedderState }: PreviousGeneration,
  fitted: ReadonlySet<string>,
) {
  const embedder = kind.open({ ...manifest.embedder, state: embedderState });
  return { embedder, stillThere: fitted.size };
}

function assertAnswerable({ passages, problems }: Corpus, dir: string): void {
  if (passages.length > 0) return;
  const first = problems[0];
  throw new Error(
    `Cannot build an index of the corpus in "${dir}": it has no valid passage` +
      (first ? `, and "${first.file}" ${first.message}` : '') +
      '; run "npm run reindex -- --check"',
  );
}

/** A reindex with nothing to do after a rollback still means: follow the corpus again. */
async function endRollback(indexDir: string): Promise<void> {
  const current = await findCurrent(indexDir);
  if (current?.isRolledBack) await saveCurrent(indexDir, { ...current, isRolledBack: false });
}
