import { truncateSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/**
 * Does the work while nobody else builds a generation, in this process or another; waits for its turn.
 * The lock is the operating system's, by way of SQLite: it ends with its process, however that ends.
 *
 * @throws Error where the folder cannot be written.
 */
export async function whileLocked<T>(
  indexDir: string,
  work: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const path = join(indexDir, 'lock');
  const db = await openLock(indexDir, path);
  try {
    while (!isGranted(db, path)) await setTimeout(TRIED_EVERY_MS, undefined, { signal });
    return await work();
  } finally {
    db.close();
  }
}

async function openLock(indexDir: string, path: string): Promise<DatabaseSync> {
  try {
    await mkdir(indexDir, { recursive: true });
    return new DatabaseSync(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Error(
      `Cannot write the index in "${indexDir}": the folder gives ${code}; check the setting DATA_DIR`,
      { cause },
    );
  }
}

function isGranted(db: DatabaseSync, path: string): boolean {
  try {
    db.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    if (code !== BUSY && code !== NOT_A_DATABASE) throw error;
    // The file is never written to: whatever is in it was put there by mistake.
    if (code === NOT_A_DATABASE) truncateSync(path);
    return false;
  }
}

const TRIED_EVERY_MS = 50;
// https://www.sqlite.org/rescode.html
const BUSY = 5;
const NOT_A_DATABASE = 26;
