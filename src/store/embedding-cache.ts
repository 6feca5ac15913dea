import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Vectors by embedder and content, kept over generations and crashes: nothing is embedded twice. */
export type EmbeddingCache = Readonly<{
  find(embedder: string, hash: string): Float32Array | undefined;
  save(embedder: string, vectors: ReadonlyMap<string, Float32Array>): void;
  /** Forget what no embedder of these made. */
  keepOnly(embedders: readonly string[]): void;
  close(): void;
}>;

const SCHEMA = `
  PRAGMA busy_timeout = 10000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS embeddings (
    embedder TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL, seal BLOB NOT NULL,
    PRIMARY KEY (embedder, hash)
  ) STRICT, WITHOUT ROWID;`;

/** A damaged cache is thrown away: it can only save work. */
export function openEmbeddingCache(path: string): EmbeddingCache {
  mkdirSync(dirname(path), { recursive: true });
  try {
    return cacheOf(openDatabase(path));
  } catch {
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
    return cacheOf(openDatabase(path));
  }
}

function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    db.exec(SCHEMA);
    const state = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (state !== 'ok') throw new Error(`Cannot use the embedding cache "${path}": it is damaged`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function cacheOf(db: DatabaseSync): EmbeddingCache {
  const select = db.prepare('SELECT vector, seal FROM embeddings WHERE embedder = ? AND hash = ?');
  const insert = db.prepare('INSERT OR REPLACE INTO embeddings VALUES (?, ?, ?, ?)');
  return {
    find(embedder, hash) {
      const row = select.get(embedder, hash);
      const [vector, seal] = [row?.['vector'], row?.['seal']];
      if (!(vector instanceof Uint8Array) || !(seal instanceof Uint8Array)) return undefined;
      if (!sealOf(embedder, hash, vector).equals(seal)) return undefined;
      return new Float32Array(vector.slice().buffer);
    },
    save(embedder, vectors) {
      db.exec('BEGIN IMMEDIATE');
      for (const [hash, { buffer, byteOffset, byteLength }] of vectors) {
        const bytes = new Uint8Array(buffer, byteOffset, byteLength);
        insert.run(embedder, hash, bytes, sealOf(embedder, hash, bytes));
      }
      db.exec('COMMIT');
    },
    keepOnly(embedders) {
      const marks = embedders.map(() => '?').join(', ');
      db.prepare(`DELETE FROM embeddings WHERE embedder NOT IN (${marks})`).run(...embedders);
    },
    close: () => db.close(),
  };
}

/** SQLite has no checksum of its own: a flipped bit in a vector must not become an answer. */
function sealOf(embedder: string, hash: string, vector: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${embedder}\n${hash}\n`)
    .update(vector)
    .digest()
    .subarray(0, 8);
}
