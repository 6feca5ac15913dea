import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type AnswerRecords, answerRecordsOf } from './answer-records.ts';
import { type ReindexLog, reindexLogOf } from './reindex-log.ts';
import { type Votes, votesOf } from './votes.ts';

/** What the bot keeps of its own work, over restarts: src/discord/privacy.ts tells members what that is. */
export type Records = Readonly<{
  answers: AnswerRecords;
  votes: Votes;
  reindexes: ReindexLog;
  close(): void;
}>;

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
];

/** @throws Error where the file can't be used, or a newer version of the bot has written it. */
export function openRecords(dataDir: string): Records {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'bot.sqlite');
  const db = openDatabase(path);
  return {
    answers: answerRecordsOf(db),
    votes: votesOf(db),
    reindexes: reindexLogOf(db),
    close: () => db.close(),
  };
}

function openDatabase(path: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path);
    db.exec(
      'PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON',
    );
    migrate(db);
    return db;
  } catch (cause) {
    db?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use the bot's records in "${path}": ${reason}; move the file away to begin anew`,
      { cause },
    );
  }
}

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > MIGRATIONS.length) {
    throw new Error(`it is of version ${version}, and this bot knows ${MIGRATIONS.length}`);
  }
  for (const [at, migration] of MIGRATIONS.entries()) {
    if (at < version) continue;
    db.exec(`BEGIN IMMEDIATE; ${migration} PRAGMA user_version = ${at + 1}; COMMIT`);
  }
}
