import { truncateSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** How one waits for one's turn. */
export type Turn = Readonly<{
  signal: AbortSignal;
  /** Called when somebody else has the lock. */
  onWait?: () => void;
  /** How long to wait; for good where it is absent. */
  withinMs?: number;
}>;

/**
 * Does the work while nobody else builds a generation, in this process or another; waits for its turn.
 * The lock is the operating system's, by way of SQLite: it ends with its process, however that ends.
 *
 * @throws Error where the folder cannot be written, or the turn didn't come in time.
 */
export async function whileLocked<T>(
  indexDir: string,
  work: () => Promise<T>,
  turn: Turn,
): Promise<T> {
  const path = join(indexDir, 'lock');
  const db = await openLock(indexDir, path);
  try {
    await waitForTurn(() => isGranted(db, indexDir, path), indexDir, turn);
    return await work();
  } finally {
    db.close();
  }
}

async function waitForTurn(
  isMyTurn: () => boolean,
  indexDir: string,
  { signal, onWait, withinMs = Infinity }: Turn,
): Promise<void> {
  const since = performance.now();
  while (!isMyTurn()) {
    if (performance.now() - since >= withinMs) {
      throw new Error(
        `Cannot write the index in "${indexDir}": another build has held it for ${withinMs / 1000} s; wait for its end`,
      );
    }
    onWait?.();
    await setTimeout(TRIED_EVERY_MS, undefined, { signal });
  }
}

async function openLock(indexDir: string, path: string): Promise<DatabaseSync> {
  try {
    await mkdir(indexDir, { recursive: true });
    return new DatabaseSync(path);
  } catch (cause) {
    throw cannotWrite(indexDir, cause);
  }
}

function cannotWrite(indexDir: string, cause: unknown): Error {
  return new Error(
    `Cannot write the index in "${indexDir}": the folder gives ${reasonOf(cause)}; check the setting DATA_DIR`,
    { cause },
  );
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // SQLite's errors all have one code, and say in words what it is.
  return 'code' in cause && !('errcode' in cause) ? String(cause.code) : `"${cause.message}"`;
}

function isGranted(db: DatabaseSync, indexDir: string, path: string): boolean {
  try {
    db.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    if (code !== BUSY && code !== NOT_A_DATABASE) throw cannotWrite(indexDir, error);
    // The file is never written to: whatever is in it was put there by mistake.
    if (code === NOT_A_DATABASE) truncateSync(path);
    return false;
  }
}

const TRIED_EVERY_MS = 50;
// https://www.sqlite.org/rescode.html
const BUSY = 5;
const NOT_A_DATABASE = 26;
