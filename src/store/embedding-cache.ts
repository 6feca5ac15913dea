import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../in-transaction.ts';

/** Vectors by embedder and content, kept over generations and crashes: nothing is embedded twice. */
export type EmbeddingCache = Readonly<{
  find(embedder: string, hash: string): Float32Array | undefined;
  save(embedder: string, vectors: ReadonlyMap<string, Float32Array>): void;
  /** Whose vectors there are, by name. */
  embedders(): string[];
  /** What is there of an embedder. */
  hashesOf(embedder: string): Set<string>;
  /** Forget what no embedder of these made. */
  keepOnly(embedders: readonly string[]): void;
  close(): void;
}>;

export function cachePathOf(indexDir: string): string {
  return join(indexDir, 'embeddings.sqlite');
}

const SCHEMA = `
  PRAGMA busy_timeout = 10000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS embeddings (
    embedder TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL, seal BLOB NOT NULL,
    PRIMARY KEY (embedder, hash)
  ) STRICT, WITHOUT ROWID;`;

/**
 * A damaged cache is thrown away: it can only save work.
 *
 * @throws Error where the file cannot be used for another reason: a full disk, a folder in its place.
 */
export function openEmbeddingCache(path: string): EmbeddingCache {
  mkdirSync(dirname(path), { recursive: true });
  const cache = findWhole(path);
  if (cache) return cache;
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  const fresh = findWhole(path);
  if (!fresh) throw cannotUse(path, 'a new one is damaged at once');
  return fresh;
}

/** `undefined` where it is damaged. */
function findWhole(path: string): EmbeddingCache | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path);
    db.exec(SCHEMA);
    const state = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (state === 'ok') return cacheOf(db);
  } catch (error) {
    if (!isDamage(error)) {
      db?.close();
      throw cannotUse(path, error instanceof Error ? error.message : String(error), error);
    }
  }
  db?.close();
  return undefined;
}

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  // The lowest byte is the primary code: https://www.sqlite.org/rescode.html#extended_result_codes
  return DAMAGES.has(code & 0xff);
}

function cannotUse(path: string, reason: string, cause?: unknown): Error {
  return new Error(
    `Cannot use the embedding cache "${path}": ${reason}; check the setting DATA_DIR`,
    { cause },
  );
}

// https://www.sqlite.org/rescode.html: ERROR, here a table of other columns; CORRUPT; NOTADB.
const DAMAGES: ReadonlySet<number> = new Set([1, 11, 26]);

/** From one name to the next: DISTINCT would read every vector. */
const NAMES = `
  WITH RECURSIVE names(embedder) AS (
    SELECT min(embedder) FROM embeddings
    UNION ALL
    SELECT (SELECT min(embedder) FROM embeddings WHERE embedder > names.embedder)
      FROM names WHERE names.embedder IS NOT NULL
  ) SELECT embedder FROM names`;

function cacheOf(db: DatabaseSync): EmbeddingCache {
  const select = db.prepare('SELECT vector, seal FROM embeddings WHERE embedder = ? AND hash = ?');
  const hashes = db.prepare('SELECT hash FROM embeddings WHERE embedder = ?');
  const names = db.prepare(NAMES);
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
      inTransaction(db, () => {
        for (const [hash, { buffer, byteOffset, byteLength }] of vectors) {
          const bytes = new Uint8Array(buffer, byteOffset, byteLength);
          insert.run(embedder, hash, bytes, sealOf(embedder, hash, bytes));
        }
      });
    },
    embedders: () =>
      names.all().flatMap(({ embedder }) => (embedder === null ? [] : [String(embedder)])),
    hashesOf: (embedder) => new Set(hashes.all(embedder).map(({ hash }) => String(hash))),
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
