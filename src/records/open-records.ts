import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../in-transaction.ts';
import { type AnswerRecords, answerRecordsOf } from './answer-records.ts';
import { type ReindexLog, reindexLogOf } from './reindex-log.ts';
import { forgetSpending, type Spending, type SpendingLimits, spendingOf } from './spending.ts';
import { type Votes, votesOf } from './votes.ts';

/** What the bot keeps of its own work, over restarts: src/discord/privacy.ts tells members what that is. */
export type Records = Readonly<{
  answers: AnswerRecords;
  votes: Votes;
  reindexes: ReindexLog;
  /** What models took; the limits and prices are the operator's. */
  spending(
    limits: SpendingLimits,
    now: () => number,
    onTrouble: (reason: string) => void,
  ): Spending;
  /** Forget what was answered, voted, spent and reindexed, each after its term. */
  forgetOld(now: number): void;
  close(): void;
}>;

/** How long an answer's record is kept, with its votes; and what came of a reindex. */
export const KEPT_DAYS = 400;

/** A day's budget needs that day alone; a clock may be set back. */
export const SPENDING_KEPT_DAYS = 2;

const DAY_MS = 86_400_000;

/** Each entry brings the file from the version of its place to the next; never change one, add one. */
const MIGRATIONS = [
  `CREATE TABLE passages (hash TEXT PRIMARY KEY, passage TEXT NOT NULL) STRICT, WITHOUT ROWID;
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
   ) STRICT;`,
  `ALTER TABLE answers ADD COLUMN prompt INTEGER;
   CREATE TABLE spending (
     day TEXT NOT NULL, account TEXT NOT NULL, tokens INTEGER NOT NULL, micros INTEGER NOT NULL,
     PRIMARY KEY (day, account)
   ) STRICT, WITHOUT ROWID;`,
  // When the newest answer that cites it was given: with the last of them, a passage is forgotten.
  `ALTER TABLE passages ADD COLUMN cited INTEGER NOT NULL DEFAULT 0;
   UPDATE passages SET cited = newest.at FROM (
     SELECT value ->> 'hash' AS hash, max(at) AS at FROM answers, json_each(citations) GROUP BY 1
   ) AS newest WHERE newest.hash = passages.hash;
   CREATE INDEX passages_cited ON passages (cited);`,
];

/** @throws Error where the file can't be used, or a newer version of the bot has written it. */
export function openRecords(dataDir: string): Records {
  const path = join(dataDir, 'bot.sqlite');
  let db: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    const opened = new DatabaseSync(path, { timeout: WAITS_MS });
    db = opened;
    return inTurn(() => recordsIn(opened));
  } catch (cause) {
    db?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use the bot's records in "${path}": ${reason}; move the file away to begin anew`,
      { cause },
    );
  }
}

/** How long for another process that writes. */
const WAITS_MS = 5000;

/**
 * Where two change a new file's journal in the same moment, SQLite refuses one of them at once,
 * without its wait (https://www.sqlite.org/c3ref/busy_handler.html, on deadlocks).
 */
function inTurn<T>(open: () => T): T {
  const end = performance.now() + WAITS_MS;
  for (;;) {
    try {
      return open();
    } catch (error) {
      if (performance.now() > end || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1 + Math.random() * 10);
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  // The lowest byte is the primary code: https://www.sqlite.org/rescode.html#extended_result_codes
  return (code & 0xff) === SQLITE_BUSY;
}

const SQLITE_BUSY = 5;

function recordsIn(db: DatabaseSync): Records {
  inTransaction(db, () => migrate(db));
  // Only now: it changes the file, which must stay as it is where it is none of ours.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  const answers = answerRecordsOf(db);
  const reindexes = reindexLogOf(db);
  const closing: (() => void)[] = [];
  return {
    answers,
    votes: votesOf(db),
    reindexes,
    spending(limits, now, onTrouble) {
      const { spending, close } = spendingOf(db, limits, { now, onTrouble });
      closing.push(close);
      return spending;
    },
    forgetOld(now) {
      answers.forgetBefore(now - KEPT_DAYS * DAY_MS);
      reindexes.forgetBefore(now - KEPT_DAYS * DAY_MS);
      forgetSpending(db, now - SPENDING_KEPT_DAYS * DAY_MS);
    },
    close() {
      for (const close of closing) close();
      db.close();
    },
  };
}

/** Within a transaction: another process may open the same new file in the same moment. */
function migrate(db: DatabaseSync): void {
  const version = Number(valueOf(db, 'PRAGMA user_version'));
  if (version > MIGRATIONS.length) {
    throw new Error(`it is of version ${version}, and this bot knows ${MIGRATIONS.length}`);
  }
  if (valueOf(db, 'PRAGMA quick_check(1)') !== 'ok') throw new Error('it is damaged');
  const isOurs = valueOf(db, `SELECT count(*) FROM sqlite_schema WHERE name = 'answers'`) === 1;
  const isNew = valueOf(db, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (version > 0 ? !isOurs : !isNew) throw new Error("it is another program's");
  for (const [at, migration] of MIGRATIONS.entries()) {
    if (at >= version) db.exec(`${migration} PRAGMA user_version = ${at + 1}`);
  }
}

/** The one value of the one row that it gives. */
function valueOf(db: DatabaseSync, sql: string): unknown {
  return Object.values(db.prepare(sql).get() ?? {})[0];
}
