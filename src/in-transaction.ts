import type { DatabaseSync } from 'node:sqlite';

/** All of the work, or nothing of it; another process that writes waits. */
export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    // On a full disk or a damaged page SQLite has ended it itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** The work with another wait for whoever else writes. */
export function withWait(db: DatabaseSync, ms: number, work: () => void): void {
  const before = Object.values(db.prepare('PRAGMA busy_timeout').get() ?? {})[0];
  db.exec(`PRAGMA busy_timeout = ${ms}`);
  try {
    work();
  } finally {
    db.exec(`PRAGMA busy_timeout = ${Number(before)}`);
  }
}
