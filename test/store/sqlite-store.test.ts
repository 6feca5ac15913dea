import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Series } from '../../src/corpus/row-figures.ts';
import type { SourceMeta } from '../../src/corpus/source.ts';
import { maskOf } from '../../src/retrieval/filter.ts';
import type { NewPassage } from '../../src/store/passage-store.ts';
import { openSqliteStore, readHashes, saveSqliteStore } from '../../src/store/sqlite-store.ts';
import { aPassage } from '../support/build.ts';
import { freshDir } from '../support/small-corpus.ts';

const { source: USGS } = aPassage();
const SOURCES: readonly SourceMeta[] = [
  { ...USGS, id: 'a-2010-early', published: '2010', places: ['CN'], author: 'Báo “Công” Thương' },
  { ...USGS, id: 'b-2024-late', published: '2024-03', updated: '2025-01-01', topics: ['prices'] },
  { ...USGS, id: 'c-2025-new', published: '2025-05-05', places: [] },
];

const SERIES: Series = {
  title: 'Lithium output by country',
  column: '',
  key: '',
  subject: 'Lithium output',
  isOwned: false,
  unit: 'tonnes',
  of: 'country',
  isStock: false,
};

function aFigure(given: Partial<Figure>): Figure {
  return {
    place: 'the world',
    code: '',
    part: 'one',
    time: '2024',
    value: 1,
    isEstimate: false,
    isExpected: false,
    basis: '',
    ...given,
  };
}

/** Passages of these sources by their place, each with a vector of its own. */
function passagesOf(places: readonly number[]): NewPassage[] {
  return places.map((place, i) => ({
    passage: aPassage({
      source: SOURCES[place] ?? USGS,
      text: `Text ${i} “谁” '; DROP TABLE passages; --`,
      kind: i % 2 === 0 ? 'paragraph' : 'row',
      position: i,
    }),
    hash: `hash-${i}`,
    vector: Float32Array.of(i, -0, 1e-38, 1 / 3),
    isFitted: i % 3 !== 0,
  }));
}

async function aStore(places: readonly number[]) {
  const path = join(await freshDir(), 'passages.sqlite');
  const passages = passagesOf(places);
  await saveSqliteStore(path, SOURCES, passages);
  return { path, passages, store: openSqliteStore(path) };
}

describe('openSqliteStore', () => {
  it('gives back everything as it was saved, bit by bit', async () => {
    const dir = await freshDir();
    let stores = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 1, maxLength: 120 }), async (places) => {
        const path = join(dir, `store-${(stores += 1)}`);
        const saved = passagesOf(places);
        await saveSqliteStore(path, SOURCES, saved);
        const store = openSqliteStore(path);
        const numbers = [...saved.keys()].toReversed();
        const passages = await store.passages(numbers);
        const vectors = await store.vectors(numbers);
        const found = await Promise.all(saved.map(({ passage }) => store.findNumber(passage.id)));
        await store.close();

        expect(store.size).toBe(saved.length);
        expect(store.sources).toEqual(SOURCES);
        expect([...store.sourceOf]).toEqual(places);
        expect(passages.toReversed()).toEqual(saved.map(({ passage }) => passage));
        expect(vectors.toReversed()).toEqual(saved.map(({ vector }) => vector));
        expect(found).toEqual([...saved.keys()]);
      }),
      { numRuns: 10 },
    );
  });

  it('gives the passages of a source in reading order, and none of a source that is not there', async () => {
    const { store, passages } = await aStore([1, 0, 1, 2, 1]);
    const texts = (await store.passagesOfSource('b-2024-late')).map(({ text }) => text);
    const none = await Promise.all(
      ['', 'b', `b-2024-late' OR '1'='1`, 'B-2024-LATE'].map((id) => store.passagesOfSource(id)),
    );
    await store.close();

    expect(texts).toEqual([0, 2, 4].map((i) => passages[i]?.passage.text));
    expect(none).toEqual([[], [], [], []]);
  });

  it.each([
    [{}, [1, 1, 1, 1, 1]],
    [{ until: '2024' }, [0, 1, 0, 0, 0]],
    [{ until: '2025-01-01' }, [1, 1, 1, 0, 1]],
    [{ since: '2025-02' }, [0, 0, 0, 1, 0]],
    [{ places: ['CN'] }, [0, 1, 0, 0, 0]],
    [{ topics: ['prices', 'mining'] }, [1, 0, 1, 0, 1]],
    [{ source: 'c-2025-new' }, [0, 0, 0, 1, 0]],
    [{ source: 'nobody-2025' }, [0, 0, 0, 0, 0]],
  ])('knows by sourceOf which passages %j leaves', async (filter, mask) => {
    const { store } = await aStore([1, 0, 1, 2, 1]);
    const left = maskOf(filter, store.sources, store.sourceOf);
    await store.close();

    expect([...left]).toEqual(mask);
  });

  it('throws where there is no such passage', async () => {
    const { store } = await aStore([0]);
    for (const number of [1, -1, 0.5, 2 ** 40]) {
      await expect(store.passages([0, number])).rejects.toThrow(`Cannot find passage ${number}`);
      await expect(store.vectors([number])).rejects.toThrow(RangeError);
    }
    const unknown = await store.findNumber('a-2010-early#0');
    await store.close();

    expect(unknown).toBeUndefined();
  });

  it('only reads: what it was asked stays without a trace', async () => {
    const { path, store } = await aStore([0, 1]);
    await store.close();
    const again = openSqliteStore(path);
    const passages = await again.passages([0, 1]);
    await again.close();

    expect(passages).toHaveLength(2);
    expect(() => openSqliteStore(`${path}-nowhere`)).toThrow('unable to open database file');
  });
});

describe('saveSqliteStore', () => {
  it('refuses a passage of a source that it was not given', async () => {
    const path = join(await freshDir(), 'passages.sqlite');
    const [passage] = passagesOf([9]);

    await expect(saveSqliteStore(path, SOURCES, passage ? [passage] : [])).rejects.toThrow(
      'its source is not in the store',
    );
  });

  it('keeps a store without passages', async () => {
    const { store } = await aStore([]);
    const { size, sourceOf } = store;
    await store.close();

    expect([size, sourceOf.length]).toEqual([0, 0]);
  });
});

describe('readHashes', () => {
  it('says of each passage its hash, and whether the embedder was fitted on it', async () => {
    const { path, passages, store } = await aStore([0, 1, 2, 0]);
    await store.close();

    expect(readHashes(path)).toEqual(
      passages.map(({ passage, hash, isFitted }) => ({ id: passage.id, hash, isFitted })),
    );
  });
});

describe('figures of a store', () => {
  it('come back by their kind, each with the number of its passage', async () => {
    const path = join(await freshDir(), 'passages.sqlite');
    const passages = passagesOf([0, 1, 1]);
    const figures = passages.slice(1).map(({ passage }, at) => ({
      passage: passage.id,
      figure: aFigure({ place: 'Chile', time: String(2024 + at), value: at }),
    }));
    const whole = { passage: passages[0]?.passage.id ?? '', figure: aFigure({ part: 'whole' }) };
    await saveSqliteStore(path, SOURCES, passages, [
      { series: SERIES, figures: [...figures, whole] },
    ]);
    const store = openSqliteStore(path);

    const [series, told] = [await store.series(), await store.figures(0)];
    await store.close();

    expect(series).toEqual([{ ...SERIES, places: ['Chile'] }]);
    expect(told.map(({ passage }) => passage)).toEqual([1, 2, 0]);
    expect(told[1]).toEqual({ ...figures[1]?.figure, passage: 2 });
  });
});
