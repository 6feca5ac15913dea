import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whileLocked } from '../../src/store/while-locked.ts';
import { freshDir } from '../support/small-corpus.ts';

const { signal } = new AbortController();
const turn = { signal };

describe('whileLocked', () => {
  it('lets one work at a time, and gives each what came of its work', async () => {
    const dir = join(await freshDir(), 'index');
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise(setImmediate);
      steps.push(`${name} ends`);
      return name;
    };
    const done = await Promise.all(
      ['one', 'two', 'three'].map((name) => whileLocked(dir, work(name), turn)),
    );

    expect(done).toEqual(['one', 'two', 'three']);
    const names = steps.filter((_, i) => i % 2 === 0).map((step) => step.split(' ')[0]);
    expect(steps).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('gives the lock back when the work fails', async () => {
    const dir = await freshDir();
    const failing = whileLocked(dir, () => Promise.reject(new Error('no')), turn);

    await expect(failing).rejects.toThrow('no');
    expect(await whileLocked(dir, async () => 'next', turn)).toBe('next');
  });

  it('stops waiting when its signal says so', async () => {
    const dir = await freshDir();
    const waiting = new AbortController();
    await whileLocked(
      dir,
      async () => {
        const second = whileLocked(dir, async () => 'never', waiting);
        waiting.abort();
        await expect(second).rejects.toThrow('aborted');
      },
      turn,
    );

    expect(await whileLocked(dir, async () => 'next', turn)).toBe('next');
  });

  it('tells who waits that it does, and gives up when its time is over', async () => {
    const dir = await freshDir();
    let waits = 0;
    let waited: Promise<string> | undefined;
    const onWait = () => (waits += 1);
    await whileLocked(
      dir,
      async () => {
        const hurried = whileLocked(dir, async () => 'never', { signal, onWait, withinMs: 0 });
        await expect(hurried).rejects.toThrow(
          'another build has held it for 0 s; wait for its end',
        );
        expect(waits).toBe(0);
        await new Promise<void>((resolve) => {
          waited = whileLocked(dir, async () => 'done', { signal, onWait: resolve });
        });
      },
      turn,
    );

    expect(await waited).toBe('done');
  });

  it('takes a lock file with anything in it', async () => {
    const dir = await freshDir();
    await writeFile(join(dir, 'lock'), 'what somebody put here by mistake, and it is no database');

    expect(await whileLocked(dir, async () => 'done', turn)).toBe('done');
    expect(await readFile(join(dir, 'lock'), 'utf8')).toBe('');
  });

  it('names a folder that cannot be written', async () => {
    const file = join(await freshDir(), 'file');
    await writeFile(file, '');

    await expect(whileLocked(join(file, 'index'), async () => 0, turn)).rejects.toThrow(
      `Cannot write the index in "${join(file, 'index')}": the folder gives ENOTDIR; check the setting DATA_DIR`,
    );
  });

  it('names a lock that cannot be taken', async () => {
    const dir = await freshDir();
    await mkdir(join(dir, 'lock'));

    await expect(whileLocked(dir, async () => 0, turn)).rejects.toThrow(
      /^Cannot write the index in ".+": the folder gives "unable to open database file"; check the setting DATA_DIR$/,
    );
  });
});
