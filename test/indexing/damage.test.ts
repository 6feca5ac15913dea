import { cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest, sealManifest } from '../../src/store/generation.ts';
import { sealFile } from '../../src/store/seal-file.ts';
import { aKeeper } from '../support/keeper.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

const QUESTION = 'How much did the plant at Kalgoorlie cost?';

/** Every file below a folder, by its path there. */
async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .toSorted();
}

async function anIndex() {
  const dir = await freshDir();
  const corpus = await writeCorpus(join(dir, 'corpus'));
  const whole = join(dir, 'whole');
  const { reindex, find, keeper } = aKeeper(corpus, whole);
  await reindex();
  const answer = await find(QUESTION);
  await keeper.close();
  return { dir, corpus, whole, answer, files: await filesIn(whole) };
}

describe('open', () => {
  it('gives the same answer, or builds anew, whichever byte of whichever file is flipped', async () => {
    const { dir, corpus, whole, answer, files } = await anIndex();
    let copies = 0;

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.integer({ min: 1, max: 255 }),
        async (file, place, change) => {
          const copy = join(dir, `copy-${(copies += 1)}`);
          await cp(whole, copy, { recursive: true });
          const bytes = await readFile(join(copy, file));
          const at = Math.floor(place * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          await writeFile(join(copy, file), bytes);

          const { open, find, keeper } = aKeeper(corpus, copy);
          await open();
          const found = await find(QUESTION);
          await keeper.close();

          expect(found).toEqual(answer);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says why it builds anew, for each file that is cut, in one sentence', async () => {
    const { dir, corpus, whole, answer, files } = await anIndex();
    for (const file of files.filter((name) => name.startsWith('generations'))) {
      const copy = join(dir, file.replaceAll('/', '-'));
      await cp(whole, copy, { recursive: true });
      const { length } = await readFile(join(copy, file));
      await truncate(join(copy, file), Math.floor(length / 2));

      const { open, find, keeper } = aKeeper(corpus, copy);
      const { built } = await open();

      expect(built).toMatch(/^Cannot use the index in ".+": .+; run "npm run reindex"$/);
      expect(await find(QUESTION)).toEqual(answer);
      await keeper.close();
    }
  });

  it('refuses the file of another index under its own name', async () => {
    const { dir, corpus, whole } = await anIndex();
    const other = join(dir, 'other');
    const { reindex, keeper } = aKeeper(
      await writeCorpus(join(dir, 'corpus-2'), [
        { id: 'post-20250601-other', paragraphs: ['Quite another text.'] },
      ]),
      other,
    );
    await reindex();
    await keeper.close();
    const [from = ''] = await readdir(join(other, 'generations'));
    const [to = ''] = await readdir(join(whole, 'generations'));
    const graph = 'graph.hnsw';
    await cp(join(other, 'generations', from, graph), join(whole, 'generations', to, graph));

    const mended = aKeeper(corpus, whole);
    const { built } = await mended.open();
    await mended.keeper.close();

    expect(built).toContain('"graph.hnsw"');
  });

  it.each(['words.bin', 'graph.hnsw', 'embedder.bin', 'glossary.json', 'passages.sqlite'])(
    'builds anew where %s is whole, but of another version of the program',
    async (file) => {
      const { dir, corpus, whole, answer } = await anIndex();
      const [id = ''] = await readdir(join(whole, 'generations'));
      const folder = join(whole, 'generations', id);
      await writeFile(join(folder, file), 'as another version would write it');
      const manifest = parseManifest(await readFile(join(folder, 'manifest'), 'utf8'));
      const files = { ...manifest.files, [file]: await sealFile(join(folder, file)) };
      await writeFile(join(folder, 'manifest'), sealManifest({ ...manifest, files }));

      const opened = aKeeper(corpus, whole);
      const { built } = await opened.open('as-is');
      expect(built).toContain('Cannot use the index');
      expect(await opened.find(QUESTION)).toEqual(answer);
      await opened.keeper.close();

      await cp(folder, join(dir, 'generations', id), { recursive: true });
      await writeFile(
        join(dir, 'current'),
        JSON.stringify({ generation: id, isRolledBack: false }),
      );
      const reindexed = aKeeper(corpus, dir);
      expect(await reindexed.reindex()).toMatchObject({ isBuilt: true });
      expect(await reindexed.find(QUESTION)).toEqual(answer);
      await reindexed.keeper.close();
    },
  );
});
