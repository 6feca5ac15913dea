import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { SeriesFigures } from '../corpus/passage-figures.ts';
import type { Passage } from '../corpus/passages.ts';
import type { SourceMeta } from '../corpus/source.ts';
import { FIGURES_SCHEMA, insertFigures, openFigures } from './figure-tables.ts';
import type { NewPassage, PassageStore } from './passage-store.ts';

const SCHEMA = `
  CREATE TABLE sources (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, meta TEXT NOT NULL) STRICT;
  CREATE TABLE passages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source INTEGER NOT NULL REFERENCES sources (place),
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'row', 'definition')),
    hash TEXT NOT NULL,
    fitted INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX passages_of_source ON passages (source, position);
  CREATE TABLE vectors (number INTEGER PRIMARY KEY, vector BLOB NOT NULL) STRICT;
${FIGURES_SCHEMA}
  CREATE TABLE columns (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;`;

const COLUMNS = 'id, source, position, heading, text, kind';

/** How many rows are written before the thread is free again: some 64 ms at 500. */
const ROWS_AT_ONCE = 50;

/** Write a store to a file that doesn't exist yet; it is never changed afterwards. */
export async function saveSqliteStore(
  path: string,
  sources: readonly SourceMeta[],
  passages: Iterable<NewPassage>,
  series: readonly SeriesFigures[] = [],
): Promise<void> {
  const db = new DatabaseSync(path);
  try {
    // The file is not looked at before the whole generation stands: no journal is needed.
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    db.exec(SCHEMA);
    db.exec('BEGIN');
    const places = new Map(sources.map(({ id }, place) => [id, place]));
    const source = db.prepare('INSERT INTO sources VALUES (?, ?, ?)');
    sources.forEach((meta, place) => source.run(place, meta.id, JSON.stringify(meta)));
    const { sourceOf, definitions } = await insertPassages(db, places, passages);
    insertFigures(db, series);
    const column = db.prepare('INSERT INTO columns VALUES (?, ?)');
    column.run('source_of', bytesOf(sourceOf));
    column.run('definitions', bytesOf(definitions));
    db.exec('COMMIT');
  } finally {
    db.close();
  }
}

async function insertPassages(
  db: DatabaseSync,
  places: ReadonlyMap<string, number>,
  passages: Iterable<NewPassage>,
) {
  const row = db.prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const vectors = db.prepare('INSERT INTO vectors VALUES (?, ?)');
  const sourceOf: number[] = [];
  const definitions: number[] = [];
  for (const { passage, hash, vector, isFitted } of passages) {
    const number = sourceOf.length;
    const place = places.get(passage.source.id);
    if (place === undefined) {
      throw new RangeError(`Cannot store passage "${passage.id}": its source is not in the store`);
    }
    const { id, position, heading, text, kind } = passage;
    row.run(number, id, place, position, heading, text, kind, hash, Number(isFitted));
    vectors.run(number, bytesOf(vector));
    sourceOf.push(place);
    if (kind === 'definition') definitions.push(number);
    if (number % ROWS_AT_ONCE === 0) await setImmediate();
  }
  return { sourceOf: Uint32Array.from(sourceOf), definitions: Uint32Array.from(definitions) };
}

/** Open a store whose file was checked; it is only read. */
export function openSqliteStore(path: string): PassageStore {
  const db = new DatabaseSync(path, { readOnly: true });
  // The file never changes: one transaction for good spares each look-up its locks, five parts of six.
  // Half a MB is room for the inner pages; the others are hardly asked for twice.
  db.exec('BEGIN; PRAGMA cache_size = -512');
  const sources = db
    .prepare('SELECT meta FROM sources ORDER BY place')
    .all()
    .map(({ meta }): SourceMeta => JSON.parse(String(meta)));
  const sourceOf = readColumn(db, 'source_of');
  const definitions = new Set(readColumn(db, 'definitions'));
  const byNumber = db.prepare(`SELECT ${COLUMNS} FROM passages WHERE number = ?`);
  const bySource = db.prepare(`SELECT ${COLUMNS} FROM passages WHERE source = ? ORDER BY position`);
  for (const statement of [byNumber, bySource]) statement.setReturnArrays(true);
  const byId = db.prepare('SELECT number FROM passages WHERE id = ?');
  const vector = db.prepare('SELECT vector FROM vectors WHERE number = ?');

  return {
    size: sourceOf.length,
    sources,
    sourceOf,
    definitions,
    passages: async (numbers) =>
      numbers.map((number) => passageOf(rowOf(byNumber, number), sources)),
    findNumber: async (id) => {
      const found = byId.get(id)?.['number'];
      return found === undefined ? undefined : Number(found);
    },
    passagesOfSource: async (id) => {
      const place = sources.findIndex((source) => source.id === id);
      return place < 0 ? [] : bySource.all(place).map((row) => passageOf(row, sources));
    },
    ...openFigures(db),
    vectors: async (numbers) =>
      numbers.map((number) => {
        const bytes = rowOf(vector, number)['vector'];
        if (!(bytes instanceof Uint8Array)) throw new TypeError('Cannot read a vector: not a blob');
        return floatsOf(bytes);
      }),
    close: async () => db.close(),
  };
}

/** What the next generation asks of the one before: the hashes of its passages, and which were fitted. */
export function readHashes(path: string): { id: string; hash: string; isFitted: boolean }[] {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return db
      .prepare('SELECT id, hash, fitted FROM passages')
      .all()
      .map(({ id, hash, fitted }) => ({
        id: String(id),
        hash: String(hash),
        isFitted: fitted === 1,
      }));
  } finally {
    db.close();
  }
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function rowOf(statement: StatementSync, number: number) {
  const row = statement.get(number);
  if (!row) throw new RangeError(`Cannot find passage ${number}: there is none of that number`);
  return row;
}

/** The columns are of these types: the tables are strict, and the file was sealed. */
function passageOf(row: Row, sources: readonly SourceMeta[]): Passage {
  // By their places, which takes a third less time than by their names.
  const { 0: id, 1: place, 2: position, 3: heading, 4: text, 5: kind } = row;
  const source = sources[Number(place)];
  if (!source) throw new RangeError(`Cannot find the source of passage "${String(id)}"`);
  return {
    id: String(id),
    source,
    position: Number(position),
    heading: String(heading),
    text: String(text),
    kind: kind === 'row' || kind === 'definition' ? kind : 'paragraph',
  };
}

function readColumn(db: DatabaseSync, name: string): Uint32Array {
  const bytes = db.prepare('SELECT bytes FROM columns WHERE name = ?').get(name)?.['bytes'];
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`Cannot read column "${name}"`);
  return new Uint32Array(bytes.slice().buffer);
}

function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}

function bytesOf(numbers: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
