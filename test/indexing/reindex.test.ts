import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingModelV4 } from '@ai-sdk/provider';
import { describe, expect, it } from 'vitest';
import type { EmbedderKind } from '../../src/indexing/embedder.ts';
import { createIndexKeeper } from '../../src/indexing/index-keeper.ts';
import type { Progress } from '../../src/indexing/reindex.ts';
import { rollBack } from '../../src/indexing/roll-back.ts';
import { offlineEmbedderKind } from '../../src/offline/offline-embedder-kind.ts';
import { whileLocked } from '../../src/store/while-locked.ts';
import { aKeeper } from '../support/keeper.ts';
import { freshDir, SMALL_SOURCES, writeCorpus, writeSource } from '../support/small-corpus.ts';

const NEW = { id: 'post-20250601-new', paragraphs: ['Estonia makes magnets at Narva.'] };

async function aCorpus() {
  const dir = await freshDir();
  const corpus = await writeCorpus(join(dir, 'corpus'));
  const steps = { onProgress: () => undefined, signal: new AbortController().signal };
  return { dir, corpus, index: join(dir, 'index'), steps, ...aKeeper(corpus, join(dir, 'index')) };
}

describe('reindex', () => {
  it('says what was added, changed, removed and kept, by source', async () => {
    const { corpus, reindex, keeper } = await aCorpus();
    await reindex();
    await writeSource(corpus, NEW);
    await writeSource(corpus, { ...SMALL_SOURCES[0]!, title: 'Another title' });
    await rm(join(corpus, 'sources', `${SMALL_SOURCES[1]!.id}.md`));
    const { changes, isBuilt } = await reindex();
    await keeper.close();

    expect(isBuilt).toBe(true);
    expect(changes).toEqual({
      added: 1,
      changed: 2,
      removed: 2,
      kept: 2,
      sources: [
        { source: 'lynas-20250101-kalgoorlie', added: 0, changed: 2, removed: 0 },
        { source: 'mofcom-20250404-licences', added: 0, changed: 0, removed: 2 },
        { source: 'post-20250601-new', added: 1, changed: 0, removed: 0 },
      ],
    });
  });

  it('builds nothing where nothing changed', async () => {
    const { reindex, keeper } = await aCorpus();
    const first = await reindex();
    const second = await reindex();
    await keeper.close();

    expect(first).toMatchObject({ isBuilt: true, generation: second.generation });
    expect(second).toMatchObject({ isBuilt: false, changes: { added: 0, kept: 6 } });
  });

  it('only reports with check', async () => {
    const { index, reindex, keeper } = await aCorpus();
    const report = await reindex('check');
    await keeper.close();

    expect(report).toMatchObject({ isBuilt: false, generation: undefined, changes: { added: 6 } });
    await expect(readdir(index)).rejects.toThrow('ENOENT');
  });

  it('leaves a bad file out, names it, and keeps the rest', async () => {
    const { corpus, reindex, find, keeper } = await aCorpus();
    await writeFile(join(corpus, 'sources', 'bad.md'), 'no front matter');
    const { problems } = await reindex();
    const found = await find('Kalgoorlie');
    await keeper.close();

    expect(problems.map(({ file }) => file)).toEqual(['sources/bad.md', 'sources/bad.md']);
    expect(found[0]).toContain('Kalgoorlie');
  });

  it('refuses a corpus without one valid passage', async () => {
    const { corpus, reindex } = await aCorpus();
    await rm(join(corpus, 'sources'), { recursive: true });

    await expect(reindex()).rejects.toThrow(
      /^Cannot build an index of the corpus in ".+": it has no valid passage/,
    );
  });

  it('keeps the id of every passage when others are put before it', async () => {
    const { corpus, reindex, keeper } = await aCorpus();
    await reindex();
    const source = SMALL_SOURCES[0]!;
    await writeSource(corpus, { ...source, paragraphs: ['Put before.', ...source.paragraphs] });
    const { changes } = await reindex();
    await keeper.close();

    expect(changes).toMatchObject({ added: 1, changed: 0, removed: 0, kept: 6 });
  });

  it('never embeds an unchanged passage twice', async () => {
    const { dir, corpus, index } = await aCorpus();
    const embedded: string[] = [];
    const counting: EmbedderKind = countingKind(embedded);
    const keeper = createIndexKeeper({
      corpusDir: corpus,
      indexDir: index,
      embedderKind: counting,
    });
    const steps = { onProgress: () => undefined, signal: new AbortController().signal };
    await keeper.reindex('changes', steps);
    await writeSource(corpus, NEW);
    await keeper.reindex('changes', steps);
    await rm(join(dir, 'index', 'generations'), { recursive: true });
    await keeper.reindex('changes', steps);
    await keeper.close();

    expect(embedded.filter((text) => text.includes('Narva'))).toHaveLength(1);
    expect(embedded).toHaveLength(7);
  });

  it('removes all but the newest three generations', async () => {
    const { index, reindex, keeper } = await aCorpus();
    for (let i = 0; i < 5; i++) await reindex('full');
    await keeper.close();

    const ids = await readdir(join(index, 'generations'));
    expect(ids.map((id) => id.slice(0, 4)).toSorted()).toEqual(['0003', '0004', '0005']);
  });
});

describe('rollback', () => {
  it('goes back to the generation before, and stays there until the next reindex', async () => {
    const { corpus, reindex, rollback, open, find, keeper } = await aCorpus();
    await reindex();
    const old = await find('magnets at Narva');
    await writeSource(corpus, NEW);
    await reindex();
    const fresh = await find('magnets at Narva');
    await rollback();

    expect(await find('magnets at Narva')).toEqual(old);
    expect(await open()).toMatchObject({ isRolledBack: true });
    expect(await find('magnets at Narva')).toEqual(old);
    await reindex();
    expect(await find('magnets at Narva')).toEqual(fresh);
    await keeper.close();
  });

  it('says that there is nothing to go back to', async () => {
    const { reindex, rollback, keeper } = await aCorpus();
    await reindex();

    await expect(rollback()).rejects.toThrow('there is no generation before this one');
    await keeper.close();
  });

  it('waits for a reindex that runs, which cannot undo it', async () => {
    const { reindex, keeper, open, steps } = await aCorpus();
    const { generation } = await reindex();
    let rolledBack: ReturnType<typeof keeper.rollback> | undefined;
    const stages: string[] = [];
    const onProgress = ({ stage }: Progress) => stages.push(stage);
    await keeper.reindex('full', {
      ...steps,
      onProgress: () => {
        rolledBack ??= keeper.rollback({ ...steps, onProgress });
      },
    });

    expect(await rolledBack).toMatchObject({ generation, isRolledBack: true });
    expect(await open()).toMatchObject({ generation, isRolledBack: true });
    expect(new Set(stages)).toEqual(new Set(['wait']));
    await keeper.close();
  });

  it('passes over a generation that was written and never answered', async () => {
    const { index, reindex, rollback, keeper } = await aCorpus();
    const first = await reindex();
    const answering = await readFile(join(index, 'current'));
    await reindex('full');
    // As if it had been killed before the switch.
    await writeFile(join(index, 'current'), answering);
    await reindex('full');

    expect(await rollback()).toMatchObject({ generation: first.generation });
    await keeper.close();
  });

  it('goes further back over a generation that is damaged', async () => {
    const { index, reindex, rollback, keeper } = await aCorpus();
    const first = await reindex();
    const second = await reindex('full');
    await reindex('full');
    await truncate(join(index, 'generations', second.generation ?? '', 'words.bin'), 1);

    expect(await rollback()).toMatchObject({ generation: first.generation, isRolledBack: true });
    await expect(rollback()).rejects.toThrow('there is no generation before this one');
    await keeper.close();
  });

  it('goes one further each time, and from what follows it back to where it was', async () => {
    const { reindex, rollback, keeper } = await aCorpus();
    const [one, two] = [await reindex(), await reindex('full'), await reindex('full')];

    expect(await rollback()).toMatchObject({ generation: two.generation });
    expect(await rollback()).toMatchObject({ generation: one.generation });
    await reindex('full');
    expect(await rollback()).toMatchObject({ generation: one.generation });
    await keeper.close();
  });
});

describe('open', () => {
  it('follows the corpus, or leaves the index as it is', async () => {
    const { corpus, open, keeper } = await aCorpus();
    const first = await open();
    await writeSource(corpus, NEW);

    expect(first.built).toMatch(/there is none yet/);
    expect(await open('as-is')).toMatchObject({ generation: first.generation, passages: 6 });
    expect(await open('corpus')).toMatchObject({ built: 'the corpus changed', passages: 7 });
    await keeper.close();
  });

  it.each([
    [
      'the corpus is gone',
      'Cannot read the corpus',
      ({ corpus }) => rm(corpus, { recursive: true }),
    ],
    [
      'the index cannot be locked',
      'Cannot write the index',
      async ({ index }) => {
        await rm(join(index, 'lock'));
        await mkdir(join(index, 'lock'));
      },
    ],
    [
      'nothing can be embedded',
      'Cannot use the embedding cache',
      async ({ index }) => {
        await rm(join(index, 'embeddings.sqlite'));
        await mkdir(join(index, 'embeddings.sqlite'));
      },
    ],
  ] satisfies [string, string, (dirs: { corpus: string; index: string }) => Promise<void>][])(
    'answers from what is there, and says why, where %s',
    async (_, why, spoil) => {
      const { corpus, index, open, find, keeper } = await aCorpus();
      const { generation } = await open();
      const old = await find('Kalgoorlie');
      await writeSource(corpus, NEW);
      await spoil({ corpus, index });
      const opened = await open();

      expect(opened).toMatchObject({ generation, notUpdated: expect.stringContaining(why) });
      expect(await find('Kalgoorlie')).toEqual(old);
      await keeper.close();
    },
  );

  it('answers from what is there when another build takes too long', async () => {
    const { corpus, index, keeper, steps } = await aCorpus();
    const { generation } = await keeper.reindex('changes', steps);
    const hurried = aKeeper(corpus, index, { waitsMs: 0 });
    await writeSource(corpus, NEW);
    let opened: ReturnType<typeof hurried.open> | undefined;
    const onProgress = () => {
      opened ??= hurried.open();
    };
    await keeper.reindex('changes', { ...steps, onProgress });

    expect(await opened).toMatchObject({
      generation,
      notUpdated: expect.stringContaining('another build has held it for 0 s'),
    });
    expect(await hurried.open()).toMatchObject({ passages: 7 });
    await Promise.all([keeper.close(), hurried.keeper.close()]);
  });

  it('leaves a rollback alone that came while it waited', async () => {
    const { corpus, index, reindex, keeper, steps } = await aCorpus();
    const { generation } = await reindex();
    await reindex('full');
    const other = aKeeper(corpus, index);
    let opened: ReturnType<typeof other.open> | undefined;
    await whileLocked(
      index,
      async () => {
        await writeSource(corpus, NEW);
        await new Promise<void>((onProgress) => {
          opened = other.keeper.open('corpus', { ...steps, onProgress: () => onProgress() });
        });
        await rollBack({ indexDir: index, embedderKind: offlineEmbedderKind });
      },
      steps,
    );

    expect(await opened).toMatchObject({ generation, isRolledBack: true });
    await Promise.all([keeper.close(), other.keeper.close()]);
  });

  it('goes on answering from the generation that a question began with', async () => {
    const { corpus, reindex, keeper } = await aCorpus();
    await reindex();
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const asked = keeper.use(async ({ manifest, store }) => {
      await waiting;
      return { id: manifest.id, passages: await store.passages([0]) };
    });
    await writeSource(corpus, NEW);
    const { generation } = await reindex();
    goOn();
    const { id, passages } = await asked;
    await keeper.close();

    expect(id).not.toBe(generation);
    expect(passages).toHaveLength(1);
  });
});

/** The offline embedder of an empty fit, writing down what it is asked to embed. */
function countingKind(embedded: string[]): EmbedderKind {
  const counted = (model: EmbeddingModelV4): EmbeddingModelV4 => ({
    ...model,
    doEmbed: (options) => {
      embedded.push(...options.values);
      return model.doEmbed(options);
    },
  });
  return {
    prepare: async (_, options) => {
      const embedder = await offlineEmbedderKind.prepare(['a text', 'and another'], options);
      return { ...embedder, model: counted(embedder.model) };
    },
    open: (generation) => offlineEmbedderKind.open(generation),
  };
}
