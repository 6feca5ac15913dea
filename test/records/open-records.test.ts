import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/open-records.ts';
import { aRecord, aShownPassage, withRecords } from '../support/records.ts';
import { freshDir } from '../support/small-corpus.ts';

describe('openRecords', () => {
  it('keeps everything over a restart', async () => {
    const dir = await freshDir();
    const run = { kind: 'reindex', member: '1', guild: '2', started: 1000 } as const;
    const id = withRecords(dir, ({ answers, votes, reindexes }) => {
      const saved = answers.save(aRecord(), 1);
      votes.save(saved, '123456789012345678', -1);
      reindexes.end(reindexes.begin(run), { outcome: 'done', ended: 2000, facts: 'none' });
      return saved;
    });

    withRecords(dir, ({ answers, votes, reindexes }) => {
      expect(answers.find(id)).toEqual(aRecord());
      expect(votes.count(id)).toEqual({ up: 0, down: 1 });
      expect(reindexes.latest(9)).toEqual([
        { ...run, outcome: 'done', ended: 2000, facts: 'none' },
      ]);
    });
  });

  it('makes the folder where there is none', async () => {
    const dir = join(await freshDir(), 'a', 'b');
    withRecords(dir, ({ answers }) => answers.save(aRecord(), 1));

    expect(await readdir(dir)).toEqual(['bot.sqlite']);
  });

  it('opens at the same moment as others, though none was there before', async () => {
    const dirs = await Promise.all(Array.from({ length: 5 }, () => freshDir()));

    expect(await openAtOnce(dirs, 6)).toEqual(Array.from({ length: 6 }, () => 'saved'));
    for (const dir of dirs) {
      withRecords(dir, ({ votes }) => expect(votes.count('abc')).toEqual({ up: 6, down: 0 }));
    }
  });

  it('takes over the file of the first version with all that is in it', async () => {
    const dir = await freshDir();
    const { passage } = aRecord().citations[0]!;
    const citations = JSON.stringify([{ n: 1, quote: 'World mine', hash: 'h' }]);
    changeFile(dir, FIRST_VERSION);
    changeFile(dir, `INSERT INTO passages VALUES ('h', '${JSON.stringify(passage)}')`);
    changeFile(
      dir,
      `INSERT INTO answers VALUES ('abcdefghij', 1, '0001', 'offline', 'answered', '{}', '${citations}')`,
    );
    withRecords(dir, ({ votes }) => votes.save('abcdefghij', '123456789012345678', 1));

    withRecords(dir, ({ answers, votes }) => {
      const taken = answers.find('abcdefghij');
      expect(taken).toMatchObject({ status: 'answered', citations: [{ n: 1, passage }] });
      expect(votes.count('abcdefghij')).toEqual({ up: 1, down: 0 });
      expect(answers.find(answers.save(aRecord(), 2))).toEqual(aRecord());
    });
  });

  it('forgets in the file of the first version what is old, and nothing else', async () => {
    const dir = await freshDir();
    changeFile(dir, FIRST_VERSION);
    const cite = (hash: string, at: number) =>
      changeFile(
        dir,
        `INSERT OR IGNORE INTO passages VALUES ('${hash}', '{}');
         INSERT INTO answers VALUES (
           '${hash}${at}', ${at}, '1', 'offline', 'answered', '{}', '[{"n":1,"quote":"","hash":"${hash}"}]')`,
      );
    cite('both', 1);
    cite('both', 9);
    cite('old', 1);
    withRecords(dir, ({ answers }) => answers.forgetBefore(5));

    expect(rowsIn(dir, 'SELECT hash FROM passages')).toEqual([['both']]);
    expect(rowsIn(dir, 'SELECT id FROM answers')).toEqual([['both9']]);
  });

  it('refuses the file of a newer version, and says which it knows', async () => {
    const dir = await freshDir();
    withRecords(dir, ({ answers }) => answers.save(aRecord(), 1));
    changeFile(dir, 'PRAGMA user_version = 1000');

    expect(await tryToOpen(dir)).toEqual(
      refusal(String.raw`it is of version 1000, and this bot knows \d+`),
    );
  });

  it('refuses a file that is no database', async () => {
    const dir = await freshDir();
    await writeFile(join(dir, 'bot.sqlite'), 'These are my notes. '.repeat(500));

    expect(await tryToOpen(dir)).toEqual(refusal('file is not a database'));
  });

  it.each([
    ['that counts no versions', 'PRAGMA user_version = 0'],
    ['of a version like ours', 'PRAGMA user_version = 1'],
  ])('refuses the database of another program, %s', async (_, version) => {
    const dir = await freshDir();
    changeFile(dir, `CREATE TABLE notes (text TEXT); ${version}`);

    expect(await tryToOpen(dir)).toEqual(refusal("it is another program's"));
  });

  it('refuses a file of which a part is lost', async () => {
    const dir = await freshDir();
    const text = 'Long. '.repeat(500);
    withRecords(dir, ({ answers }) => {
      for (let n = 0; n < 50; n += 1) {
        const passage = aShownPassage({ text: `${text}${n}` });
        answers.save(aRecord({ citations: [{ n: 1, quote: '', passage }] }), n);
      }
    });
    await truncate(join(dir, 'bot.sqlite'), 100 * 1024);

    expect(await tryToOpen(dir)).toEqual(
      refusal('(?:it is damaged|database disk image is malformed)'),
    );
  });

  it('refuses a file in which a page is overwritten', async () => {
    const dir = await freshDir();
    withRecords(dir, ({ answers }) => {
      for (let n = 0; n < 200; n += 1) answers.save(aRecord(), n);
    });
    const path = join(dir, 'bot.sqlite');
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(0xff, bytes.length - 8192));

    expect(await tryToOpen(dir)).toEqual(
      refusal('(?:it is damaged|database disk image is malformed)'),
    );
  });

  it('refuses a folder in the place of the file', async () => {
    const dir = await freshDir();
    await mkdir(join(dir, 'bot.sqlite'));

    expect(() => openRecords(dir)).toThrow(
      /^Cannot use the bot's records in "\/.*\/bot\.sqlite": unable to open database file;/,
    );
  });

  it('refuses a file in the place of the folder', async () => {
    const dir = join(await freshDir(), 'data');
    await writeFile(dir, '');

    expect(() => openRecords(dir)).toThrow(/^Cannot use the bot's records in "\/.*": .*EEXIST/);
  });
});

describe('forgetOld', () => {
  it('forgets each thing after its own term', async () => {
    const dir = await freshDir();
    const now = Date.parse('2026-11-23T12:00:00Z');
    const daysAgo = (days: number) => now - days * 86_400_000;
    withRecords(dir, (records) => {
      const { answers, reindexes } = records;
      const run = { kind: 'reindex', member: '1', guild: '2' } as const;
      for (const days of [401, 399]) {
        answers.save(aRecord(), daysAgo(days));
        reindexes.begin({ ...run, started: daysAgo(days) });
      }
      for (const days of [3, 2, 1, 0]) {
        const limits = { inputPrice: 0, outputPrice: 0, embeddingPrice: 0 };
        const spending = records.spending(limits, () => daysAgo(days), expect.unreachable);
        spending.add('guild', { inputTokens: 1 });
      }
      records.forgetOld(now);
    });

    const times = (table: string, column: string) =>
      rowsIn(dir, `SELECT ${column} FROM ${table}`).flat();
    expect(times('answers', 'at')).toEqual([daysAgo(399)]);
    expect(times('reindexes', 'started')).toEqual([daysAgo(399)]);
    expect(times('spending', 'day')).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  });
});

/** As the first bot wrote it: what is on an operator's disk does not change with our code. */
const FIRST_VERSION = `
  CREATE TABLE passages (hash TEXT PRIMARY KEY, passage TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE answers (
    id TEXT PRIMARY KEY, at INTEGER NOT NULL, generation TEXT NOT NULL, model TEXT NOT NULL,
    status TEXT NOT NULL, filter TEXT NOT NULL, citations TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX answers_at ON answers (at);
  CREATE TABLE votes (
    answer TEXT NOT NULL, voter TEXT NOT NULL, vote INTEGER NOT NULL, PRIMARY KEY (answer, voter)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX votes_voter ON votes (voter);
  CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE reindexes (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, member TEXT NOT NULL, guild TEXT NOT NULL,
    started INTEGER NOT NULL, ended INTEGER, outcome TEXT NOT NULL, generation TEXT, facts TEXT
  ) STRICT;
  PRAGMA user_version = 1`;

/** What is said of the file, in one sentence with what to do; the file stays as it was. */
function refusal(reason: string) {
  const message = expect.stringMatching(
    new RegExp(
      `^Cannot use the bot's records in "[^"\n]+": ${reason}; move the file away to begin anew$`,
    ),
  );
  return { message, isAsBefore: true, files: ['bot.sqlite'] };
}

async function tryToOpen(dir: string) {
  const path = join(dir, 'bot.sqlite');
  const before = await readFile(path);
  const message = messageOf(() => openRecords(dir));
  const isAsBefore = before.equals(await readFile(path));
  return { message, isAsBefore, files: await readdir(dir) };
}

function messageOf(work: () => unknown): string {
  try {
    work();
    return 'opened';
  } catch (error) {
    return (error as Error).message;
  }
}

function rowsIn(dir: string, sql: string): unknown[][] {
  const db = new DatabaseSync(join(dir, 'bot.sqlite'), { readOnly: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows.map((row) => Object.values(row));
}

function changeFile(dir: string, sql: string) {
  const db = new DatabaseSync(join(dir, 'bot.sqlite'));
  db.exec(sql);
  db.close();
}

/** So many threads that open the records of each folder in the same moment and vote; what came of each. */
async function openAtOnce(dirs: readonly string[], count: number): Promise<unknown[]> {
  const gates = dirs.map(() => new Int32Array(new SharedArrayBuffer(8)));
  const workers = Array.from(
    { length: count },
    (_, n) =>
      new Worker(OPENS, { eval: true, workerData: { dirs, gates, count, n, module: MODULE } }),
  );
  return Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
}

const MODULE = new URL('../../src/records/open-records.ts', import.meta.url).href;
const OPENS = `
  const { parentPort, workerData: { dirs, gates, count, n, module } } = require('node:worker_threads');
  import(module).then(({ openRecords }) => {
    try {
      for (const [i, gate] of gates.entries()) {
        if (Atomics.add(gate, 0, 1) + 1 === count) {
          Atomics.store(gate, 1, 1);
          Atomics.notify(gate, 1);
        } else {
          Atomics.wait(gate, 1, 0, 5000);
        }
        const records = openRecords(dirs[i]);
        records.votes.save('abc', String(n), 1);
        records.close();
      }
      parentPort.postMessage('saved');
    } catch (error) {
      parentPort.postMessage(error.message);
    }
  });
`;
