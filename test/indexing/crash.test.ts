import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { aKeeper } from '../support/keeper.ts';
import { freshDir, SMALL_SOURCES, writeCorpus, writeSource } from '../support/small-corpus.ts';

const run = promisify(execFile);
const QUESTION = 'How much did the plant at Kalgoorlie cost?';
const NEW = { id: 'post-20250601-new', paragraphs: ['The plant at Kalgoorlie cost 900 million.'] };

it('answers from the old generation or the new one, wherever a reindex is killed', async () => {
  const dir = await freshDir();
  const corpus = await writeCorpus(join(dir, 'corpus'), SMALL_SOURCES);
  const index = join(dir, 'index');
  const { reindex, find, keeper } = aKeeper(corpus, index);
  await reindex();
  const old = await find(QUESTION);
  await keeper.close();
  await writeSource(corpus, NEW);

  const reindexAndDie = (indexDir: string, step: number) =>
    run(process.execPath, ['test/support/reindex-and-die.ts', corpus, indexDir, String(step)]);
  const copyOf = async (name: string) => {
    await cp(index, join(dir, name), { recursive: true });
    return join(dir, name);
  };
  const { stdout } = await reindexAndDie(await copyOf('whole'), 0);
  const steps = Number(stdout);
  const whole = aKeeper(corpus, join(dir, 'whole'));
  await whole.open('as-is');
  const fresh = await whole.find(QUESTION);
  await whole.keeper.close();

  expect(steps).toBeGreaterThan(12);
  expect(fresh).not.toEqual(old);

  const seen = new Set<string>();
  for (let step = 1; step <= steps; step++) {
    const copy = await copyOf(`killed-${step}`);
    await expect(reindexAndDie(copy, step)).rejects.toMatchObject({ signal: 'SIGKILL' });
    const after = aKeeper(corpus, copy);
    const opened = await after.open('as-is');
    const found = await after.find(QUESTION);
    await after.keeper.close();

    expect([old, fresh]).toContainEqual(found);
    // It was there, whole: nothing had to be built.
    expect(opened.built).toBeUndefined();
    seen.add(found.join());
  }

  expect(seen).toEqual(new Set([old.join(), fresh.join()]));
});
