import { cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCurrent, listGenerations, saveCurrent } from '../../src/store/current.ts';
import {
  FILES,
  generationDir,
  generationsDir,
  IndexError,
  sha256,
} from '../../src/store/generation.ts';
import { openGeneration } from '../../src/store/open-generation.ts';
import {
  type NewGeneration,
  removeOldGenerations,
  saveGeneration,
} from '../../src/store/save-generation.ts';
import { aConcept, aPassage } from '../support/build.ts';
import { freshDir } from '../support/small-corpus.ts';

const PASSAGE = aPassage();

function parts(given: Partial<NewGeneration> = {}): NewGeneration {
  const vector = Float32Array.of(1, 0);
  return {
    corpus: sha256('corpus'),
    problems: 0,
    sources: [PASSAGE.source],
    passages: [{ passage: PASSAGE, hash: 'h', vector, isFitted: true }],
    words: Uint8Array.of(1, 2, 3),
    glossary: [aConcept()],
    saveGraph: (path) => writeFile(path, 'graph'),
    embedder: { name: 'fake@1', dimensions: 2, fittedOn: 1, state: Uint8Array.of(7) },
    ...given,
  };
}

const save = (dir: string, given?: Partial<NewGeneration>) =>
  saveGeneration(dir, parts(given), () => undefined);

describe('saveGeneration', () => {
  it('writes what openGeneration gives back', async () => {
    const dir = await freshDir();
    const shares: number[] = [];
    const manifest = await saveGeneration(dir, parts(), (share) => shares.push(share));
    const opened = await openGeneration(dir, manifest.id);
    const passages = await opened.store.passagesOfSource(PASSAGE.source.id);
    await opened.store.close();

    expect(manifest.id).toBe(`0001-${sha256('corpus').slice(0, 8)}`);
    expect(opened).toMatchObject({ manifest, glossary: [aConcept()] });
    expect([...opened.words, ...opened.embedderState]).toEqual([1, 2, 3, 7]);
    expect(await readFile(opened.graphPath, 'utf8')).toBe('graph');
    expect(passages).toEqual([PASSAGE]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('numbers on from the newest, and leaves it to saveCurrent which one answers', async () => {
    const dir = await freshDir();
    const ids = [await save(dir), await save(dir), await save(dir, { corpus: sha256('b') })];

    expect(ids.map(({ id }) => id.slice(0, 4))).toEqual(['0001', '0002', '0003']);
    expect(await listGenerations(dir)).toEqual(ids.map(({ id }) => id));
    expect(await findCurrent(dir)).toBeUndefined();
  });

  it('leaves no generation behind where a part cannot be written', async () => {
    const dir = await freshDir();
    const saveGraph = async () => {
      throw new Error('the disk is full');
    };

    await expect(save(dir, { saveGraph })).rejects.toThrow('the disk is full');
    await expect(save(dir, { saveGraph: (path) => writeFile(path, '') })).rejects.toThrow(
      'the file is empty; is the disk full?',
    );
    expect(await listGenerations(dir)).toEqual([]);
  });
});

describe('openGeneration', () => {
  it.each([...Object.values(FILES), 'manifest'])(
    'refuses a changed, cut or lost %s',
    async (name) => {
      const dir = await freshDir();
      const { id } = await save(dir);
      const path = join(generationDir(dir, id), name);
      const whole = await readFile(path);
      const flipped = Buffer.from(whole);
      flipped[whole.length - 1] = (flipped.at(-1) ?? 0) ^ 1;

      await writeFile(path, flipped);
      await expect(openGeneration(dir, id)).rejects.toThrow(IndexError);
      await writeFile(path, whole);
      await truncate(path, whole.length - 1);
      await expect(openGeneration(dir, id)).rejects.toThrow(IndexError);
      await writeFile(path, Buffer.concat([whole, whole]));
      await expect(openGeneration(dir, id)).rejects.toThrow(IndexError);
      await writeFile(path, whole);
      await (await openGeneration(dir, id)).store.close();
    },
  );

  it('refuses a generation under another name, and one that is not there', async () => {
    const dir = await freshDir();
    const { id } = await save(dir);
    const other = '0002-00000000';
    await cp(generationDir(dir, id), generationDir(dir, other), { recursive: true });

    await expect(openGeneration(dir, other)).rejects.toThrow(`it is generation "${id}"`);
    await expect(openGeneration(dir, '0003-00000000')).rejects.toThrow('a file of it is missing');
    await expect(openGeneration(dir, '../../etc')).rejects.toThrow(IndexError);
  });
});

describe('removeOldGenerations', () => {
  it('keeps the newest three, the one that answers and the one before it', async () => {
    const dir = await freshDir();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.push((await save(dir)).id);
    const [first = '', second = ''] = ids;
    await removeOldGenerations(dir, { generation: second, previous: first });

    expect(await listGenerations(dir)).toEqual([first, second, ...ids.slice(4)]);
  });

  it('removes whatever was left half-written, whoever wrote it', async () => {
    const dir = await freshDir();
    const { id } = await save(dir);
    for (const name of [`.draft-${process.pid}-0002-abcdef01`, '.draft-0002-abcdef01', 'notes']) {
      await mkdir(join(generationsDir(dir), name, 'inside'), { recursive: true });
    }
    await saveCurrent(dir, { generation: id, isRolledBack: false });
    await writeFile(join(dir, 'current.4711'), '{');
    await removeOldGenerations(dir, { generation: id });

    expect(await readdir(generationsDir(dir))).toEqual([id, 'notes']);
    expect((await readdir(dir)).toSorted()).toEqual(['current', 'generations']);
  });
});

describe('saveCurrent', () => {
  it('is what findCurrent gives back, and leaves nothing else behind', async () => {
    const dir = await freshDir();
    for (const generation of ['0001-00000000', '0002-00000000']) {
      for (const isRolledBack of [false, true]) {
        await saveCurrent(dir, { generation, isRolledBack });

        expect(await findCurrent(dir)).toEqual({ generation, isRolledBack });
      }
    }
    expect(await readdir(dir)).toEqual(['current']);
  });

  it('takes several at once', async () => {
    const dir = await freshDir();
    const all = Array.from({ length: 8 }, (_, i) => ({
      generation: `000${i}-00000000`,
      previous: '0000-00000000',
      isRolledBack: false,
    }));
    await Promise.all(all.map((current) => saveCurrent(dir, current)));

    expect(all).toContainEqual(await findCurrent(dir));
    expect(await readdir(dir)).toEqual(['current']);
  });
});

describe('findCurrent', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"generation":"0001-00000000"}',
    '{"generation":1,"isRolledBack":false}',
    '{"generation":"a","isRolledBack":false,"more":1}',
    '{"generation":["0001-00000000"],"isRolledBack":false}',
    '{"generation":"0001-00000000","isRolledBack":"no"}',
    '\0\0\0',
  ])('finds none where the file holds %j', async (text) => {
    const dir = await freshDir();
    await writeFile(join(dir, 'current'), text);

    expect(await findCurrent(dir)).toBeUndefined();
  });

  it.each(['["0001-00000000"]', '7', '"../../etc"'])(
    'passes over a generation before that is %s',
    async (previous) => {
      const dir = await freshDir();
      const text = `{"generation":"0002-00000000","previous":${previous},"isRolledBack":false}`;
      await writeFile(join(dir, 'current'), text);

      expect(await findCurrent(dir)).toEqual({ generation: '0002-00000000', isRolledBack: false });
    },
  );

  it('finds none where there is no index', async () => {
    expect(await findCurrent(join(await freshDir(), 'nowhere'))).toBeUndefined();
  });

  it('throws where it is there and cannot be read: nothing is to be built over it', async () => {
    const dir = await freshDir();
    await mkdir(join(dir, 'current'));

    await expect(findCurrent(dir)).rejects.toThrow(
      `Cannot read which index answers from "${join(dir, 'current')}": EISDIR`,
    );
  });
});

describe('listGenerations', () => {
  it('gives the generations alone, oldest first by their number', async () => {
    const dir = await freshDir();
    const ids = ['0002-ffffffff', '0010-00000000', '10000-00000000', '9999-00000000'];
    for (const name of [...ids, '.draft-1-0003-00000000', 'notes', '1-00000000']) {
      await mkdir(join(generationsDir(dir), name), { recursive: true });
    }

    expect(await listGenerations(dir)).toEqual([
      '0002-ffffffff',
      '0010-00000000',
      '9999-00000000',
      '10000-00000000',
    ]);
    expect(await listGenerations(join(dir, 'nowhere'))).toEqual([]);
  });
});
