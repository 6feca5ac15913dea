import { createHmac, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

export type Vote = 1 | -1;

/** Votes on answers. A member is known by a salted hash alone, so that one has one vote an answer. */
export type Votes = Readonly<{
  /** A second vote on the same answer takes the place of the first. */
  save(answer: string, member: string, vote: Vote): void;
  /** Forget all votes of a member; gives how many there were. */
  forget(member: string): number;
  count(answer: string): Readonly<{ up: number; down: number }>;
}>;

export function votesOf(db: DatabaseSync): Votes {
  const salt = saltOf(db);
  const voterOf = (member: string) => createHmac('sha256', salt).update(member).digest('base64url');
  const insert = db.prepare('INSERT OR REPLACE INTO votes VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM votes WHERE voter = ?');
  const select = db.prepare(
    'SELECT count(*) FILTER (WHERE vote > 0) AS up, count(*) FILTER (WHERE vote < 0) AS down FROM votes WHERE answer = ?',
  );
  return {
    save(answer, member, vote) {
      insert.run(answer, voterOf(member), vote);
    },
    forget: (member) => Number(remove.run(voterOf(member)).changes),
    count(answer) {
      const row = select.get(answer);
      return { up: Number(row?.['up']), down: Number(row?.['down']) };
    },
  };
}

/** Made at random once. Whoever has this file can test a member's id against it, and nobody else can. */
function saltOf(db: DatabaseSync): Uint8Array {
  db.prepare('INSERT OR IGNORE INTO secrets VALUES (?, ?)').run('salt', randomBytes(32));
  const salt = db.prepare('SELECT value FROM secrets WHERE name = ?').get('salt')?.['value'];
  if (!(salt instanceof Uint8Array)) throw new TypeError('Cannot read the salt: it is no blob');
  return salt;
}
