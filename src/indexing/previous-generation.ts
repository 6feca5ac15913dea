import { join } from 'node:path';
import { findCurrent } from '../store/current.ts';
import { FILES, generationDir, IndexError, type Manifest } from '../store/generation.ts';
import { openGeneration } from '../store/open-generation.ts';
import { readHashes } from '../store/sqlite-store.ts';

/** What the next generation takes over from the one that answers now. */
export type PreviousGeneration = Readonly<{
  manifest: Manifest;
  passages: readonly Readonly<{ id: string; hash: string; isFitted: boolean }>[];
  embedderState: Uint8Array;
}>;

/** `undefined` where there is none, or it is damaged: then everything is made anew. */
export async function findPrevious(indexDir: string): Promise<PreviousGeneration | undefined> {
  const current = await findCurrent(indexDir);
  if (!current) return undefined;
  try {
    const { manifest, embedderState, store } = await openGeneration(indexDir, current.generation);
    await store.close();
    const path = join(generationDir(indexDir, manifest.id), FILES.passages);
    return { manifest, embedderState, passages: readHashes(path) };
  } catch (error) {
    if (error instanceof IndexError) return undefined;
    throw error;
  }
}
