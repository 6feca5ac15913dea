import { existsSync } from 'node:fs';
import type { PassageTexts } from '../corpus/passages.ts';
import { cachePathOf, openEmbeddingCache } from '../store/embedding-cache.ts';
import type { Manifest } from '../store/generation.ts';
import type { EmbedderKind, Identity } from './embedder.ts';
import type { EmbeddingNeed } from './embedding-need.ts';

type Deps = Readonly<{ indexDir: string; embedderKind: EmbedderKind }>;

type Previous = Pick<Manifest, 'embedder'> | undefined;

/** A provider's model that is not the one which made an index's vectors: mixed, they would mislead. */
export type OtherModel = Readonly<{
  name: string;
  /** Whether vectors of this embedder can be compared with the model's. */
  isOwn: (name: string) => boolean;
}>;

/** How the model that is set stands to the one which made an index's vectors. */
export type FoundModel =
  | Readonly<{ kind: 'own' }>
  | Readonly<{ kind: 'other'; other: OtherModel }>
  /** It has the name, and did not say in time whether it is the same still. */
  | Readonly<{ kind: 'unknown'; askAgain: () => Promise<FoundModel> }>;

/** Compares the model that is set with the embedder of this name. */
export type FindOtherModel = (indexed: string) => Promise<FoundModel>;

/** As far as the name tells. */
export function otherByName({ provider }: EmbedderKind, indexed: string): OtherModel | undefined {
  if (!provider || provider.isOwn(indexed)) return undefined;
  return { name: provider.label, isOwn: (name) => provider.isOwn(name) };
}

/**
 * Where the name is the model's own, the model is asked whether it is the same still, once for each name
 * that it was asked about.
 */
export function createFindOtherModel(deps: Deps): FindOtherModel {
  const known = new Map<string, ReturnType<typeof findIdentity>>();
  return async (indexed) => {
    const byName = otherByName(deps.embedderKind, indexed);
    if (byName) return { kind: 'other', other: byName };
    if (!deps.embedderKind.provider) return { kind: 'own' };
    const asked = known.get(indexed) ?? findIdentity(deps, OPENS_WITHIN_MS);
    known.set(indexed, asked);
    const now = await asked;
    if (now === 'no-answer') {
      return { kind: 'unknown', askAgain: () => createFindOtherModel(deps)(indexed) };
    }
    if (!now?.others.has(indexed)) return { kind: 'own' };
    return { kind: 'other', other: { name: now.name, isOwn: (name) => now.same.has(name) } };
  };
}

/** Whoever opens an index waits for it. */
const OPENS_WITHIN_MS = 2000;
const CHECKS_WITHIN_MS = 10_000;

/** None where there is no vector of before to tell it by. */
async function findIdentity(
  { embedderKind: { provider }, indexDir }: Deps,
  withinMs: number,
): Promise<Identity | 'no-answer' | undefined> {
  const path = cachePathOf(indexDir);
  if (!provider || !existsSync(path)) return undefined;
  const cache = openEmbeddingCache(path);
  try {
    return await provider.identify({ cache, signal: AbortSignal.timeout(withinMs) });
  } catch {
    return 'no-answer';
  } finally {
    cache.close();
  }
}

/** Whether vectors of the generation can't be compared with the model's, as far as the name tells. */
export function isForeign(kind: EmbedderKind, previous: Previous): boolean {
  return previous !== undefined && otherByName(kind, previous.embedder.name) !== undefined;
}

/** The same, and where the name is the model's own, the model is asked whether it is the same still. */
export async function isOtherModel(
  { embedderKind, indexDir }: Deps,
  previous: Previous,
  options: Readonly<{ signal: AbortSignal; isWaitedFor?: boolean | undefined }>,
): Promise<boolean> {
  const { provider } = embedderKind;
  if (!provider || !previous) return false;
  if (isForeign(embedderKind, previous)) return true;
  const cache = openEmbeddingCache(cachePathOf(indexDir));
  try {
    const { same } = await provider.identify({ cache, ...options });
    return !same.has(previous.embedder.name);
  } finally {
    cache.close();
  }
}

/** What a check says that a reindex would embed; a reindex has embedded nothing before it is built. */
export async function needBefore(
  deps: Deps,
  { passages }: Readonly<{ passages: readonly PassageTexts[] }>,
  mode: string,
): Promise<EmbeddingNeed | undefined> {
  const { provider } = deps.embedderKind;
  if (!provider) return undefined;
  if (mode !== 'check') return { passages: 0, tokens: 0 };
  const now = await findIdentity(deps, CHECKS_WITHIN_MS);
  const isTold = now !== undefined && now !== 'no-answer';
  const isOwn = (name: string) => (isTold ? now.same.has(name) : provider.isOwn(name));
  // Opening an index needs none of it.
  const { findEmbeddingNeed } = await import('./embedding-need.ts');
  return findEmbeddingNeed(passages, { indexDir: deps.indexDir, isOwn });
}
