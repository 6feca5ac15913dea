import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbeddingCache, openEmbeddingCache } from '../../src/store/embedding-cache.ts';
import { freshDir } from '../support/small-corpus.ts';

const VECTOR = Float32Array.of(0.6, -0.8, 1e-30);

async function aCache() {
  const path = join(await freshDir(), 'index', 'embeddings.sqlite');
  const cache = openEmbeddingCache(path);
  return { path, cache };
}

const FULL_AT_SECOND = `
  CREATE TRIGGER full BEFORE INSERT ON embeddings WHEN NEW.hash = 'second'
  BEGIN SELECT RAISE(ABORT, 'disk is full'); END`;

/** Opened for this alone. */
function using<T>(path: string, work: (cache: EmbeddingCache) => T): T {
  const cache = openEmbeddingCache(path);
  try {
    return work(cache);
  } finally {
    cache.close();
  }
}

describe('openEmbeddingCache', () => {
  it('gives back every vector bit by bit, now and when it is opened again', async () => {
    const { path, cache } = await aCache();
    const vector = fc.float32Array({ maxLength: 8, noNaN: true });
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: fc.constantFrom('0', '7', 'a', 'f') }), vector),
        fc.string(),
        (vectors, embedder) => {
          cache.save(embedder, new Map(Object.entries(vectors)));
          for (const [hash, saved] of Object.entries(vectors)) {
            expect(cache.find(embedder, hash)).toEqual(saved);
          }
        },
      ),
      { numRuns: 30 },
    );
    cache.save('last', new Map([['h', VECTOR]]));
    cache.close();

    expect(using(path, (again) => again.find('last', 'h'))).toEqual(VECTOR);
  });

  it('keeps a slice of a larger buffer as what it shows', async () => {
    const { cache } = await aCache();
    cache.save('e', new Map([['h', Float32Array.of(9, 0.5, 0.25, 9).subarray(1, 3)]]));
    const found = cache.find('e', 'h');
    cache.close();

    expect(found).toEqual(Float32Array.of(0.5, 0.25));
  });

  it('knows a vector only by its embedder and its hash', async () => {
    const { cache } = await aCache();
    cache.save('one', new Map([['h', VECTOR]]));
    const found = [
      cache.find('one', 'h'),
      cache.find('two', 'h'),
      cache.find('one', 'H'),
      cache.find(`one' OR '1'='1`, 'h'),
    ];
    cache.close();

    expect(found).toEqual([VECTOR, undefined, undefined, undefined]);
  });

  it('puts a new vector in the place of the old one', async () => {
    const { cache } = await aCache();
    cache.save('e', new Map([['h', VECTOR]]));
    cache.save('e', new Map([['h', Float32Array.of(1)]]));
    const found = cache.find('e', 'h');
    cache.close();

    expect(found).toEqual(Float32Array.of(1));
  });

  it('forgets what no embedder of the given ones made', async () => {
    const { cache } = await aCache();
    for (const name of ['one', 'two', 'three']) cache.save(name, new Map([['h', VECTOR]]));
    cache.keepOnly(['one', 'three', 'four']);
    const left = ['one', 'two', 'three'].filter((name) => cache.find(name, 'h') !== undefined);
    cache.keepOnly([]);
    const none = cache.find('one', 'h');
    cache.close();

    expect(left).toEqual(['one', 'three']);
    expect(none).toBeUndefined();
  });

  it.each([
    [
      'a flipped bit',
      'UPDATE embeddings SET vector = ? WHERE hash = ?',
      [Uint8Array.of(1, 2, 3, 4)],
    ],
    [
      'a vector cut short',
      'UPDATE embeddings SET vector = substr(vector, 1, ?) WHERE hash = ?',
      [4],
    ],
    ['no vector', 'UPDATE embeddings SET vector = zeroblob(?) WHERE hash = ?', [0]],
    ['another seal', 'UPDATE embeddings SET seal = zeroblob(?) WHERE hash = ?', [8]],
  ])('passes over a row with %s, and leaves the others', async (_, sql, values) => {
    const { path, cache } = await aCache();
    cache.save('e', new Map(['bad', 'good'].map((hash) => [hash, VECTOR])));
    cache.close();
    const db = new DatabaseSync(path);
    db.prepare(sql).run(...values, 'bad');
    db.close();

    expect(using(path, ({ find }) => [find('e', 'bad'), find('e', 'good')])).toEqual([
      undefined,
      VECTOR,
    ]);
  });

  it('passes over a vector that was moved to another hash', async () => {
    const { path, cache } = await aCache();
    cache.save('e', new Map([['one', VECTOR]]));
    cache.close();
    const db = new DatabaseSync(path);
    db.exec(`UPDATE embeddings SET hash = 'two'`);
    db.close();

    expect(using(path, ({ find }) => find('e', 'two'))).toBeUndefined();
  });

  it.each([
    ['of no database', async () => Buffer.from('no database at all, but long enough for a header')],
    ['cut in the middle', async (path: string) => (await readFile(path)).subarray(0, 5000)],
    ['with a page of zeros', async (path: string) => (await readFile(path)).fill(0, 4096, 8192)],
    [
      'of another table',
      async (path: string) => {
        const other = `${path}.other`;
        const db = new DatabaseSync(other);
        db.exec('CREATE TABLE embeddings (id TEXT) STRICT');
        db.close();
        return readFile(other);
      },
    ],
  ])('begins anew over a file %s', async (_, damaged) => {
    const { path, cache } = await aCache();
    cache.save('e', new Map([['old', VECTOR]]));
    cache.close();
    await writeFile(path, await damaged(path));

    const found = using(path, ({ find, save }) => {
      const old = find('e', 'old');
      save('e', new Map([['new', VECTOR]]));
      return [old, find('e', 'new')];
    });
    expect(found).toEqual([undefined, VECTOR]);
    expect(using(path, ({ find }) => find('e', 'new'))).toEqual(VECTOR);
  });

  it('saves all that it is given or nothing, and goes on after it failed', async () => {
    const { path, cache } = await aCache();
    const db = new DatabaseSync(path);
    db.exec(FULL_AT_SECOND);
    db.close();
    const save = (...hashes: string[]) =>
      cache.save('e', new Map(hashes.map((hash) => [hash, VECTOR])));

    expect(() => save('first', 'second')).toThrow('disk is full');
    save('third');
    const hashes = cache.hashesOf('e');
    cache.close();
    expect(hashes).toEqual(new Set(['third']));
  });

  it('serves two at once', async () => {
    const { path, cache } = await aCache();
    const other = openEmbeddingCache(path);
    cache.save('e', new Map([['one', VECTOR]]));
    other.save('e', new Map([['two', VECTOR]]));
    const found = [other.find('e', 'one'), cache.find('e', 'two')];
    cache.close();
    other.close();

    expect(found).toEqual([VECTOR, VECTOR]);
  });

  it('throws where a folder lies in its place, and leaves the folder', async () => {
    const path = join(await freshDir(), 'embeddings.sqlite');
    await mkdir(path);
    await writeFile(join(path, 'mine'), '');

    expect(() => openEmbeddingCache(path)).toThrow(
      `Cannot use the embedding cache "${path}": unable to open database file; check the setting DATA_DIR`,
    );
    expect(await readdir(path)).toEqual(['mine']);
  });

  it('throws where it cannot be opened for now, and leaves what is in it', async () => {
    const { path, cache } = await aCache();
    cache.save('e', new Map([['old', VECTOR]]));
    cache.close();
    await rm(`${path}-wal`, { force: true });
    await mkdir(`${path}-wal`);

    expect(() => openEmbeddingCache(path)).toThrow(
      /^Cannot use the embedding cache ".+": .+; check/,
    );
    await rm(`${path}-wal`, { recursive: true });
    expect(using(path, ({ find }) => find('e', 'old'))).toEqual(VECTOR);
  });
});
