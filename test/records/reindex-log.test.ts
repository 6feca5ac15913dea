import { describe, expect, it } from 'vitest';
import type { ReindexLog } from '../../src/records/reindex-log.ts';
import { freshRecords } from '../support/records.ts';

const RUN = { kind: 'reindex', member: '1', guild: '2', started: 1000 } as const;

describe('reindex log', () => {
  it.each([
    [
      'done',
      { outcome: 'done', ended: 3000, generation: '0002-ab', facts: '3 added' },
      { outcome: 'done', ended: 3000, generation: '0002-ab', facts: '3 added' },
    ],
    [
      'failed, with no generation',
      { outcome: 'failed', ended: 3000, facts: 'The disk is full' },
      { outcome: 'failed', ended: 3000, facts: 'The disk is full' },
    ],
  ] as const)('keeps a run that is %s', async (_, result, entry) => {
    const { use } = await freshRecords();
    use(({ reindexes }) => reindexes.end(reindexes.begin(RUN), result));

    expect(use(latest)).toEqual([{ ...RUN, ...entry }]);
  });

  it('has a run from its first moment', async () => {
    const { use } = await freshRecords();
    use(({ reindexes }) => {
      reindexes.begin({ ...RUN, kind: 'rollback' });

      expect(reindexes.latest(9)).toEqual([{ ...RUN, kind: 'rollback', outcome: 'running' }]);
    });
  });

  it('marks a run that no process finished when it is opened again, and no other', async () => {
    const { use } = await freshRecords();
    use(({ reindexes }) => {
      reindexes.end(reindexes.begin(RUN), { outcome: 'done', ended: 2000, facts: 'none' });
      reindexes.begin({ ...RUN, started: 3000 });
    });

    expect(use(latest)).toEqual([
      { ...RUN, started: 3000, outcome: 'interrupted' },
      { ...RUN, outcome: 'done', ended: 2000, facts: 'none' },
    ]);
  });

  it('ends the run that is meant, though another has begun since', async () => {
    const { use } = await freshRecords();
    use(({ reindexes }) => {
      const first = reindexes.begin({ ...RUN, member: 'first' });
      reindexes.begin({ ...RUN, member: 'second' });
      reindexes.end(first, { outcome: 'done', ended: 2000, facts: 'none' });

      expect(reindexes.latest(9).map(({ member, outcome }) => [member, outcome])).toEqual([
        ['second', 'running'],
        ['first', 'done'],
      ]);
    });
  });

  it('gives the newest first, and no more than asked', async () => {
    const { use } = await freshRecords();
    use(({ reindexes }) => {
      for (let started = 1; started <= 5; started += 1) reindexes.begin({ ...RUN, started });

      expect(reindexes.latest(3).map(({ started }) => started)).toEqual([5, 4, 3]);
      expect(reindexes.latest(0)).toEqual([]);
    });
  });

  it('forgets what was begun before a time, and that alone', async () => {
    const { use } = await freshRecords();
    use(({ reindexes }) => {
      for (const started of [999, 1000]) reindexes.begin({ ...RUN, started });
      reindexes.forgetBefore(1000);

      expect(reindexes.latest(9).map(({ started }) => started)).toEqual([1000]);
    });
  });
});

function latest({ reindexes }: Readonly<{ reindexes: ReindexLog }>) {
  return reindexes.latest(9);
}
