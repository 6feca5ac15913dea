import type { DatabaseSync } from 'node:sqlite';

export type ReindexKind = 'reindex' | 'rollback';
export type ReindexOutcome = 'running' | 'done' | 'failed' | 'interrupted';

/** One run: who began it, when, and what came of it. Times are in milliseconds since 1970. */
export type ReindexEntry = Readonly<{
  kind: ReindexKind;
  member: string;
  guild: string;
  started: number;
  ended?: number;
  outcome: ReindexOutcome;
  generation?: string;
  /** "3 added, 1 changed, 0 removed", or why it failed. */
  facts?: string;
}>;

/** Every reindex and rollback by a moderator, over restarts. */
export type ReindexLog = Readonly<{
  /** Gives the number of the run. */
  begin(run: Pick<ReindexEntry, 'kind' | 'member' | 'guild' | 'started'>): number;
  end(
    run: number,
    result: Readonly<{
      outcome: 'done' | 'failed';
      ended: number;
      generation?: string;
      facts: string;
    }>,
  ): void;
  /** The newest first. */
  latest(limit: number): ReindexEntry[];
  /** Forget what was begun before a time, in milliseconds since 1970. */
  forgetBefore(at: number): void;
}>;

/** Runs that no process finished are marked as interrupted when the log is opened. */
export function reindexLogOf(db: DatabaseSync): ReindexLog {
  db.exec(`UPDATE reindexes SET outcome = 'interrupted' WHERE outcome = 'running'`);
  const insert = db.prepare(
    `INSERT INTO reindexes (kind, member, guild, started, outcome) VALUES (?, ?, ?, ?, 'running')`,
  );
  const update = db.prepare(
    'UPDATE reindexes SET outcome = ?, ended = ?, generation = ?, facts = ? WHERE id = ?',
  );
  const select = db.prepare('SELECT * FROM reindexes ORDER BY id DESC LIMIT ?');
  return {
    begin: ({ kind, member, guild, started }) =>
      Number(insert.run(kind, member, guild, started).lastInsertRowid),
    end(run, { outcome, ended, generation, facts }) {
      update.run(outcome, ended, generation ?? null, facts, run);
    },
    latest: (limit) => select.all(limit).map(entryOf),
    forgetBefore(at) {
      db.prepare('DELETE FROM reindexes WHERE started < ?').run(at);
    },
  };
}

function entryOf(row: Readonly<Record<string, unknown>>): ReindexEntry {
  const { kind, outcome, ended, generation, facts } = row;
  return {
    kind: kind === 'rollback' ? 'rollback' : 'reindex',
    member: String(row['member']),
    guild: String(row['guild']),
    started: Number(row['started']),
    outcome: OUTCOMES.find((one) => one === outcome) ?? 'interrupted',
    ...(typeof ended === 'number' && { ended }),
    ...(typeof generation === 'string' && { generation }),
    ...(typeof facts === 'string' && { facts }),
  };
}

const OUTCOMES = ['running', 'done', 'failed', 'interrupted'] as const;
