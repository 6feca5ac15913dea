import { type Current, findCurrent, listGenerations, saveCurrent } from '../store/current.ts';
import { IndexError } from '../store/generation.ts';
import type { EmbedderKind } from './embedder.ts';
import { openSearch } from './open-search.ts';

type Deps = Readonly<{ indexDir: string; embedderKind: EmbedderKind }>;

/**
 * Let the generation answer again that did before; where it can't be opened, the newest older one that
 * can.
 *
 * @throws IndexError where there is none.
 */
export async function rollBack({ indexDir, embedderKind }: Deps): Promise<void> {
  const current = await findCurrent(indexDir);
  for (const generation of current ? await candidatesOf(indexDir, current) : []) {
    // Opened first: a damaged generation must not become the one that answers.
    if (!(await canBeOpened({ indexDir, embedderKind }, generation))) continue;
    await saveCurrent(indexDir, { generation, isRolledBack: true });
    return;
  }
  throw new IndexError(indexDir, 'there is no generation before this one that can be opened');
}

async function candidatesOf(
  indexDir: string,
  { generation, previous }: Current,
): Promise<readonly string[]> {
  const ids = await listGenerations(indexDir);
  const at = ids.indexOf(generation);
  const older = ids.slice(0, Math.max(at, 0)).toReversed();
  return previous === undefined ? older : [previous, ...older];
}

async function canBeOpened({ indexDir, embedderKind }: Deps, id: string): Promise<boolean> {
  try {
    const search = await openSearch(indexDir, id, embedderKind);
    await search.close();
    return true;
  } catch (error) {
    if (error instanceof IndexError) return false;
    throw error;
  }
}
