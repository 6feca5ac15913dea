import { fingerprintCorpus } from '../corpus/fingerprint.ts';
import type { Without } from '../retrieval/ingredients.ts';
import { findCurrent } from '../store/current.ts';
import { IndexError } from '../store/generation.ts';
import { type Turn, whileLocked } from '../store/while-locked.ts';
import type { EmbedderKind } from './embedder.ts';
import { openSearch, type Search } from './open-search.ts';
import { createFindOtherModel, type FindOtherModel } from './other-model.ts';
import type { Progress, ReindexMode, ReindexReport } from './reindex.ts';
import { rollBack } from './roll-back.ts';
import { createSearchSlot, type SearchSlot } from './search-slot.ts';

export type OpenedIndex = Readonly<{
  generation: string;
  sources: number;
  passages: number;
  /** Set by a rollback: a change of the corpus is not followed before the next reindex. */
  isRolledBack: boolean;
  /** Why it was built now; absent where it was there already. */
  built?: string;
  /** Set where a provider's embedding model was changed: words alone find until a reindex. */
  wordsOnly?: WordsOnly;
  /** Why it could not be brought up to the corpus, so that what was there answers. */
  notUpdated?: string;
}>;

export type WordsOnly = Readonly<{
  /** Which model the index has, and which is set. */
  indexed: string;
  wanted: string;
  /** What a reindex would embed. */
  passages: number;
  /** Estimated. */
  tokens: number;
}>;

type Given = Readonly<{
  corpusDir: string;
  indexDir: string;
  embedderKind: EmbedderKind;
  /** How long `open` waits for another build before it answers from what is there. */
  waitsMs?: number;
  /** What the search does without. */
  without?: Without;
}>;
type Deps = Given & Readonly<{ findOther: FindOtherModel }>;
type Steps = Readonly<{ onProgress: (progress: Progress) => void; signal: AbortSignal }>;

/** Keeps the generation that answers open, and puts the next in its place between two questions. */
export type IndexKeeper = Readonly<{
  /**
   * Build where there is no index, or it is damaged, or `corpus` is followed and changed.
   * @throws where it can't be built and there is none to answer from.
   */
  open(following: 'corpus' | 'as-is', steps: Steps): Promise<OpenedIndex>;
  reindex(mode: ReindexMode, steps: Steps): Promise<ReindexReport>;
  /** @throws where there is no older generation that can be opened. */
  rollback(steps: Steps): Promise<OpenedIndex>;
  /** Runs `work` with the generation of this moment, which stays open until it is done. */
  use<T>(work: (search: Search) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}>;

export function createIndexKeeper(given: Given): IndexKeeper {
  const slot = createSearchSlot();
  // Asked anew each time: a provider may put another model behind a name at any moment.
  const depsNow = (): Deps => ({ ...given, findOther: createFindOtherModel(given) });
  return {
    async open(following, steps) {
      const deps = depsNow();
      const opened = await openWhole(deps, slot);
      try {
        return await bringUp(deps, slot, { opened, following, steps });
      } catch (error) {
        if (opened.kind === 'unusable' || steps.signal.aborted) throw error;
        const notUpdated = error instanceof Error ? error.message : String(error);
        return { ...(await openCurrent(deps, slot)), notUpdated };
      }
    },
    async reindex(mode, steps) {
      const deps = depsNow();
      const report = await runReindex(deps, slot, mode, steps);
      if (mode !== 'check') await openCurrent(deps, slot);
      return report;
    },
    rollback: (steps) => {
      const work = async () => {
        await rollBack(given);
        return openCurrent(depsNow(), slot);
      };
      return whileLocked(given.indexDir, work, turnOf(steps));
    },
    use: (work) => slot.use(work),
    close: () => slot.put(undefined),
  };
}

/** A full build of some thousand passages takes a few seconds: whoever takes longer is stuck, or large. */
const WAITS_MS = 30_000;

type Opening = Readonly<{ opened: State; following: 'corpus' | 'as-is'; steps: Steps }>;

/** @throws where the index is not up to the corpus, and could not be brought there. */
async function bringUp(
  deps: Deps,
  slot: SearchSlot,
  { opened, following, steps }: Opening,
): Promise<OpenedIndex> {
  const upToDate = (state: State) =>
    following === 'corpus' ? unlessStale(deps, slot, state) : state;
  const state = await upToDate(opened);
  if (state.kind === 'open') return state.index;
  const { reindex } = await import('./reindex.ts');
  const work = async () => {
    // Looked at again only now: whoever waited finds what another process has done meanwhile.
    const { kind } = await upToDate(await openWhole(deps, slot));
    if (kind === 'open') return;
    const mode = kind === 'unusable' ? 'rebuild' : 'changes';
    await reindex(deps, { mode, isWaitedFor: true, ...steps });
  };
  const { waitsMs = WAITS_MS } = deps;
  const limit = opened.kind === 'open' ? { withinMs: waitsMs } : {};
  await whileLocked(deps.indexDir, work, { ...turnOf(steps), ...limit });
  return { ...(await openCurrent(deps, slot)), built: state.reason };
}

function turnOf({ onProgress, signal }: Steps): Turn {
  return { signal, onWait: () => onProgress({ stage: 'wait', share: 0 }) };
}

/** Loaded when it is needed: a question that finds its index ready has no use for the corpus' readers. */
async function runReindex(
  deps: Deps,
  slot: SearchSlot,
  mode: ReindexMode,
  steps: Steps,
): Promise<ReindexReport> {
  const { reindex } = await import('./reindex.ts');
  if (mode === 'check') return reindex(deps, { mode, ...steps });
  const work = async () => {
    // Looked at only now: whoever waited finds what another process has built meanwhile.
    const isUnusable = mode === 'changes' && (await openWhole(deps, slot)).kind === 'unusable';
    return reindex(deps, { mode: isUnusable ? 'rebuild' : mode, ...steps });
  };
  return whileLocked(deps.indexDir, work, turnOf(steps));
}

async function openCurrent(deps: Deps, slot: SearchSlot): Promise<OpenedIndex> {
  const current = await findCurrent(deps.indexDir);
  if (!current) throw new IndexError(deps.indexDir, 'there is none yet');
  const search = await show(deps, slot, current.generation);
  const { id: generation, sources, passages } = search.manifest;
  const wordsOnly = await wordsOnlyOf(deps, search);
  const { isRolledBack } = current;
  return { generation, sources, passages, isRolledBack, ...(wordsOnly && { wordsOnly }) };
}

async function wordsOnlyOf(
  { indexDir }: Deps,
  { manifest, store, other }: Search,
): Promise<WordsOnly | undefined> {
  if (!other) return undefined;
  const { findEmbeddingNeed } = await import('./embedding-need.ts');
  const passages = await store.passages(Array.from({ length: store.size }, (_, number) => number));
  const embedded = passages.filter(({ kind }) => kind !== 'definition');
  const need = findEmbeddingNeed(embedded, { indexDir, isOwn: other.isOwn });
  return { indexed: manifest.embedder.name, wanted: other.name, ...need };
}

/** The index, or why it has to be built. */
type State =
  | Readonly<{ kind: 'open'; index: OpenedIndex }>
  | Readonly<{ kind: 'unusable' | 'stale'; reason: string }>;

async function openWhole(deps: Deps, slot: SearchSlot): Promise<State> {
  try {
    return { kind: 'open', index: await openCurrent(deps, slot) };
  } catch (error) {
    if (error instanceof IndexError) return { kind: 'unusable', reason: error.message };
    throw error;
  }
}

async function show(deps: Deps, slot: SearchSlot, id: string) {
  const { indexDir, embedderKind, without, findOther } = deps;
  const options = { findOther, ...(without && { without }) };
  const search = await openSearch(indexDir, id, embedderKind, options);
  await slot.put(search);
  return search;
}

async function unlessStale({ corpusDir }: Deps, slot: SearchSlot, state: State): Promise<State> {
  if (state.kind !== 'open' || state.index.isRolledBack) return state;
  // To follow the corpus would embed all of it with the other model: that is to be asked for.
  if (state.index.wordsOnly) return state;
  const fingerprint = await fingerprintCorpus(corpusDir);
  const isSame = await slot.use(async ({ manifest }) => manifest.corpus === fingerprint);
  return isSame ? state : { kind: 'stale', reason: 'the corpus changed' };
}
