import { fingerprintCorpus } from '../corpus/fingerprint.ts';
import { findCurrent, listGenerations, saveCurrent } from '../store/current.ts';
import { IndexError } from '../store/generation.ts';
import { whileLocked } from '../store/while-locked.ts';
import type { EmbedderKind } from './embedder.ts';
import { openSearch, type Search } from './open-search.ts';
import type { Progress, ReindexMode, ReindexReport } from './reindex.ts';
import { createSearchSlot, type SearchSlot } from './search-slot.ts';

export type OpenedIndex = Readonly<{
  generation: string;
  sources: number;
  passages: number;
  /** Set by a rollback: a change of the corpus is not followed before the next reindex. */
  isRolledBack: boolean;
  /** Why it was built now; absent where it was there already. */
  built?: string;
}>;

type Deps = Readonly<{ corpusDir: string; indexDir: string; embedderKind: EmbedderKind }>;
type Steps = Readonly<{ onProgress: (progress: Progress) => void; signal: AbortSignal }>;

/** Keeps the generation that answers open, and puts the next in its place between two questions. */
export type IndexKeeper = Readonly<{
  /** Build where there is no index, or it is damaged, or `corpus` is followed and changed. */
  open(following: 'corpus' | 'as-is', steps: Steps): Promise<OpenedIndex>;
  reindex(mode: ReindexMode, steps: Steps): Promise<ReindexReport>;
  /** @throws where there is no older generation that can be opened. */
  rollback(): Promise<OpenedIndex>;
  /** Runs `work` with the generation of this moment, which stays open until it is done. */
  use<T>(work: (search: Search) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}>;

export function createIndexKeeper(deps: Deps): IndexKeeper {
  const slot = createSearchSlot();
  return {
    async open(following, steps) {
      const opened = await openWhole(deps, slot);
      const state =
        opened.kind === 'open' && following === 'corpus'
          ? await unlessStale(deps, slot, opened.index)
          : opened;
      if (state.kind === 'open') return state.index;
      await runReindex(deps, slot, 'changes', steps);
      return { ...(await openCurrent(deps, slot)), built: state.reason };
    },
    async reindex(mode, steps) {
      const report = await runReindex(deps, slot, mode, steps);
      if (mode !== 'check') await openCurrent(deps, slot);
      return report;
    },
    rollback: () => rollBack(deps, slot),
    use: (work) => slot.use(work),
    close: () => slot.put(undefined),
  };
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
  return whileLocked(deps.indexDir, work, steps.signal);
}

async function openCurrent(deps: Deps, slot: SearchSlot): Promise<OpenedIndex> {
  const current = await findCurrent(deps.indexDir);
  if (!current) throw new IndexError(deps.indexDir, 'there is none yet');
  const { manifest } = await show(deps, slot, current.generation);
  const { id: generation, sources, passages } = manifest;
  return { generation, sources, passages, isRolledBack: current.isRolledBack };
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

async function show({ indexDir, embedderKind }: Deps, slot: SearchSlot, id: string) {
  const search = await openSearch(indexDir, id, embedderKind);
  await slot.put(search);
  return search;
}

async function unlessStale(
  { corpusDir }: Deps,
  slot: SearchSlot,
  index: OpenedIndex,
): Promise<State> {
  if (index.isRolledBack) return { kind: 'open', index };
  const fingerprint = await fingerprintCorpus(corpusDir);
  const isSame = await slot.use(async ({ manifest }) => manifest.corpus === fingerprint);
  return isSame ? { kind: 'open', index } : { kind: 'stale', reason: 'the corpus changed' };
}

async function rollBack(deps: Deps, slot: SearchSlot): Promise<OpenedIndex> {
  const { indexDir } = deps;
  const current = await findCurrent(indexDir);
  const ids = await listGenerations(indexDir);
  const at = ids.indexOf(current?.generation ?? '');
  const older = ids[at - 1];
  if (at < 0 || older === undefined) {
    throw new IndexError(indexDir, 'there is no generation before this one');
  }
  // Opened first: a damaged generation must not become the one that answers.
  await show(deps, slot, older);
  await saveCurrent(indexDir, { generation: older, isRolledBack: true });
  return openCurrent(deps, slot);
}
