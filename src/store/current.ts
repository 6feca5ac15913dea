import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { generationsDir, numberOfGeneration } from './generation.ts';

/** Which generation answers. */
export type Current = Readonly<{
  generation: string;
  /** The one that answered before it: a rollback goes back to that. */
  previous?: string;
  /** Set by a rollback: then a change of the corpus alone doesn't replace it. */
  isRolledBack: boolean;
}>;

/**
 * `undefined` where there is no index yet, or the file that names it is damaged.
 *
 * @throws Error where the file is there and can't be read: what it names must not be built anew over it.
 */
export async function findCurrent(indexDir: string): Promise<Current | undefined> {
  const text = await findText(join(indexDir, 'current'));
  if (text === undefined) return undefined;
  try {
    const current: Readonly<Record<keyof Current, unknown>> = JSON.parse(text);
    const { generation, previous, isRolledBack } = current;
    if (!isId(generation) || typeof isRolledBack !== 'boolean') return undefined;
    return { generation, ...(isId(previous) && { previous }), isRolledBack };
  } catch {
    return undefined;
  }
}

async function findText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    // Nothing is there, or a file where its folder should be: who writes it will say so.
    if ('code' in cause && /^(?:ENOENT|ENOTDIR)$/.test(String(cause.code))) return undefined;
    throw new Error(
      `Cannot read which index answers from "${path}": ${cause.message}; check the setting DATA_DIR`,
      { cause },
    );
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && numberOfGeneration(value) !== undefined;
}

/** The one atomic step that switches generations: a crash leaves the old one or the new one. */
export async function saveCurrent(indexDir: string, current: Current): Promise<void> {
  const draft = join(indexDir, `current.${randomUUID()}`);
  const file = await open(draft, 'w');
  try {
    await file.writeFile(`${JSON.stringify(current)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(indexDir, 'current'));
  await syncDir(indexDir);
}

/** What `saveCurrent` leaves in the folder when it is killed. */
export function isDraftOfCurrent(name: string): boolean {
  return name.startsWith('current.');
}

/** The ids of all generations on disk, oldest first. */
export async function listGenerations(indexDir: string): Promise<string[]> {
  const names = await readdir(generationsDir(indexDir)).catch(() => []);
  return names
    .filter((name) => numberOfGeneration(name) !== undefined)
    .toSorted((a, b) => (numberOfGeneration(a) ?? 0) - (numberOfGeneration(b) ?? 0));
}

/** A rename is on disk only when its folder is. */
export async function syncDir(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
