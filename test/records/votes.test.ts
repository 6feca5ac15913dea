import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/open-records.ts';
import type { Vote } from '../../src/records/votes.ts';
import { freshRecords } from '../support/records.ts';

const ALICE = '123456789012345678';
const BOB = '223456789012345678';

describe('votes', () => {
  it.each<[readonly (readonly [string, Vote])[], { up: number; down: number }]>([
    [[], { up: 0, down: 0 }],
    [[[ALICE, 1]], { up: 1, down: 0 }],
    [
      [
        [ALICE, 1],
        [BOB, -1],
      ],
      { up: 1, down: 1 },
    ],
    [
      [
        [ALICE, 1],
        [ALICE, 1],
      ],
      { up: 1, down: 0 },
    ],
    [
      [
        [ALICE, 1],
        [BOB, 1],
        [ALICE, -1],
      ],
      { up: 1, down: 1 },
    ],
  ])('are counted once a member, the last that counts: %j', async (votes, count) => {
    const { use } = await freshRecords();
    use((records) => {
      records.votes.save('other', ALICE, 1);
      for (const [member, vote] of votes) records.votes.save('answer', member, vote);

      expect(records.votes.count('answer')).toEqual(count);
    });
  });

  it('know a member again after a restart', async () => {
    const { use } = await freshRecords();
    use(({ votes }) => votes.save('answer', ALICE, 1));
    use(({ votes }) => votes.save('answer', ALICE, -1));

    expect(use(({ votes }) => votes.count('answer'))).toEqual({ up: 0, down: 1 });
  });

  it('are forgotten for one member alone, on all answers', async () => {
    const { use } = await freshRecords();
    use(({ votes }) => {
      for (const answer of ['a', 'b']) votes.save(answer, ALICE, 1);
      votes.save('a', BOB, -1);

      expect(votes.forget(ALICE)).toBe(2);
      expect(votes.forget(ALICE)).toBe(0);
      expect([votes.count('a'), votes.count('b')]).toEqual([
        { up: 0, down: 1 },
        { up: 0, down: 0 },
      ]);
    });
  });

  it('leave no id of a member on the disk, neither while the file is open nor after', async () => {
    const { dir } = await freshRecords();
    const records = openRecords(dir);
    records.votes.save('thisanswer', ALICE, 1);
    const open = await bytesIn(dir);
    records.close();

    for (const bytes of [open, await bytesIn(dir)]) {
      expect(bytes.includes('thisanswer')).toBe(true);
      for (const form of formsOf(ALICE)) expect(bytes.includes(form)).toBe(false);
    }
  });

  it('cannot be linked between two bots: each has a salt of its own', async () => {
    const voters = await Promise.all(
      [1, 2].map(async () => {
        const { dir, use } = await freshRecords();
        use(({ votes }) => votes.save('answer', ALICE, 1));
        return voterIn(dir);
      }),
    );

    for (const voter of voters) expect(voter).toMatch(/^[\w-]{43}$/);
    expect(voters[0]).not.toBe(voters[1]);
  });
});

/** All files of a folder, one after the other. */
async function bytesIn(dir: string): Promise<Buffer> {
  const names = await readdir(dir);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(dir, name)))));
}

/** As text, as a number either way round, and as hashes that need no secret. */
function formsOf(member: string): (string | Buffer)[] {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(member));
  const hashes = ['sha256', 'sha1', 'md5'].flatMap((name) => {
    const hash = createHash(name).update(member).digest();
    return [hash, hash.toString('hex'), hash.toString('base64url')];
  });
  return [member, number, Buffer.from(number.toReversed()), ...hashes];
}

function voterIn(dir: string): string {
  const db = new DatabaseSync(join(dir, 'bot.sqlite'), { readOnly: true });
  const row = db.prepare('SELECT voter FROM votes').get();
  db.close();
  return String(row?.['voter']);
}
