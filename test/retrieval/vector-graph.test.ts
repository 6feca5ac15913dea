import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVectorGraph, loadVectorGraph } from '../../src/retrieval/vector-graph.ts';
import type { VectorGraph } from '../../src/retrieval/vector-graph.ts';

const DIMENSIONS = 8;

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vector-graph-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('search', () => {
  it('finds the nearest by their angle, best first, whatever their length', () => {
    const graph = graphOf([
      [7, [1, 0]],
      [8, [5, 5]],
      [9, [0, 0.001]],
    ]);

    const found = graph.search(vector([2, 1]), { limit: 2 });

    expect(found.map(({ label }) => label)).toEqual([8, 7]);
    expect(found[0]?.similarity).toBeCloseTo(3 / Math.sqrt(10), 6);
  });

  it('finds nearly all that a scan finds', () => {
    const vectors = randomVectors(2000);
    const graph = graphOf(vectors.map((v, label) => [label, v]));
    const shares = randomVectors(50, 7).map((asked) => {
      const nearest = new Set(nearestByScan(vectors, asked).slice(0, 10));
      const found = graph.search(asked, { limit: 10 });
      return found.filter(({ label }) => nearest.has(label)).length / 10;
    });

    expect(shares.reduce((sum, share) => sum + share, 0) / 50).toBeGreaterThan(0.99);
  });

  it.each([1, 10, 100])('never asks hnswlib for more than there are (limit %d of 3)', (limit) => {
    const graph = graphOf(randomVectors(3).map((v, label) => [label, v]));

    expect(graph.search(aVector(), { limit })).toHaveLength(Math.min(limit, 3));
  });

  it('finds nothing in an empty graph, nor at limit 0, nor where all are removed', () => {
    const graph = createVectorGraph(DIMENSIONS);
    expect(graph.search(aVector(), { limit: 5 })).toEqual([]);
    graph.add(0, aVector());
    expect(graph.search(aVector(), { limit: 0 })).toEqual([]);
    graph.remove(0);
    expect(graph.search(aVector(), { limit: 5 })).toEqual([]);
  });

  it('gives as many as were asked for where few are allowed, and none that is not', () => {
    const graph = graphOf(randomVectors(3000).map((v, label) => [label, v]));
    const found = graph.search(aVector(), { limit: 20, allowed: (label) => label % 100 === 0 });

    expect(found).toHaveLength(20);
    expect(found.every(({ label }) => label % 100 === 0)).toBe(true);
  });

  it('gives as many as were asked for where most are removed', () => {
    const graph = graphOf(randomVectors(1000).map((v, label) => [label, v]));
    for (let label = 0; label < 950; label++) graph.remove(label);

    const found = graph.search(aVector(), { limit: 50 });

    expect(found.map(({ label }) => label).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, i) => 950 + i),
    );
  });

  it('reaches all of many equal vectors', () => {
    const graph = graphOf(Array.from({ length: 1500 }, (_, label) => [label, aVector()]));
    for (const [i, v] of randomVectors(1500).entries()) graph.add(1500 + i, v);

    expect(graph.search(aVector(), { limit: 3000 })).toHaveLength(3000);
  });

  it('survives a filter that throws, and throws its error afterwards', () => {
    const graph = graphOf(randomVectors(100).map((v, label) => [label, v]));
    expect(() => graph.search(aVector(), { limit: 5, allowed: brokenFilter })).toThrow(
      'the filter broke',
    );
    expect(graph.search(aVector(), { limit: 5 })).toHaveLength(5);
  });

  it.each([
    ['search', (graph: VectorGraph) => graph.search(aVector(), { limit: 1 })],
    ['add to', (graph: VectorGraph) => graph.add(1000, aVector())],
    ['remove from', (graph: VectorGraph) => graph.remove(1)],
  ])('refuses to %s the graph from within a filter', (what, touch) => {
    const graph = graphOf(randomVectors(100).map((v, label) => [label, v]));
    const allowed = () => {
      touch(graph);
      return true;
    };

    expect(() => graph.search(aVector(), { limit: 5, allowed })).toThrow(
      `Cannot ${what} the vector graph: it is being searched`,
    );
    expect(graph.size).toBe(100);
  });

  it.each([
    [{ limit: -1 }],
    [{ limit: 1.5 }],
    [{ limit: Number.NaN }],
    [{ limit: 1, ef: 0 }],
    [{ limit: 1, ef: Number.POSITIVE_INFINITY }],
  ])('refuses %o', (options) => {
    const graph = graphOf([[0, aVector()]]);

    expect(() => graph.search(aVector(), options)).toThrow('expected a whole number');
  });
});

describe('vectors', () => {
  it.each<[string, ArrayLike<unknown>]>([
    ['a number short', new Float32Array(DIMENSIONS - 1).fill(1)],
    ['a number long', new Float32Array(DIMENSIONS + 1).fill(1)],
    ['empty', new Float32Array(0)],
    ['of zeros', new Float32Array(DIMENSIONS)],
    ['with NaN', Float32Array.from({ length: DIMENSIONS }, () => Number.NaN)],
    ['with Infinity', new Float32Array(DIMENSIONS).fill(Infinity)],
    // Each of these would abort the process within hnswlib-node.
    ['with null', Array.from({ length: DIMENSIONS }, () => null)],
    ['with undefined', Array.from({ length: DIMENSIONS })],
    ['with text', Array.from({ length: DIMENSIONS }, () => '1')],
    ['with gaps', { length: DIMENSIONS }],
  ])('%s are refused by add and by search', (_, numbers) => {
    // What TypeScript would not let through.
    const { numbers: hostile } = Object.assign(Object.create(null), { numbers });
    const graph = graphOf([[0, aVector()]]);

    expect(() => graph.add(1, hostile)).toThrow('Cannot use a vector');
    expect(() => graph.search(hostile, { limit: 1 })).toThrow('Cannot use a vector');
    expect(graph.size).toBe(1);
    expect(graph.search(aVector(), { limit: 9 })).toHaveLength(1);
  });

  it('of any finite length find themselves', () => {
    const number = fc.float({ noNaN: true, noDefaultInfinity: true });
    const array = fc.array(number, { minLength: DIMENSIONS, maxLength: DIMENSIONS });
    fc.assert(
      fc.property(array, (numbers) => {
        fc.pre(numbers.some((x) => x !== 0));
        const graph = graphOf([[3, numbers]]);

        const [found] = graph.search(Float32Array.from(numbers), { limit: 1 });

        expect(found?.label).toBe(3);
        expect(found?.similarity).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('labels', () => {
  it.each([-1, 1.9, Number.NaN, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, Infinity])(
    '%d is refused: hnswlib-node would keep another',
    (label) => {
      const graph = createVectorGraph(DIMENSIONS);

      expect(() => graph.add(label, aVector())).toThrow(`Cannot use ${label} as label`);
      expect(graph.size).toBe(0);
    },
  );

  it('0 and 2^32 - 2 are kept as they are', () => {
    const graph = graphOf([
      [0, [1, 0]],
      [2 ** 32 - 2, [0, 1]],
    ]);

    expect(graph.search(vector([0, 1]), { limit: 2 }).map(({ label }) => label)).toEqual([
      2 ** 32 - 2,
      0,
    ]);
  });

  it('are never used again, not even those of the removed', () => {
    const graph = graphOf([[5, aVector()]]);

    expect(() => graph.add(5, aVector())).toThrow('its label 5 has been used');
    graph.remove(5);
    expect(() => graph.add(5, aVector())).toThrow('its label 5 has been used');
  });

  it('that are unknown or removed can not be removed', () => {
    const graph = graphOf([[5, aVector()]]);
    graph.remove(5);

    expect(() => graph.remove(5)).toThrow('there is none');
    expect(() => graph.remove(6)).toThrow('there is none');
    expect(() => graph.remove(5 + 2 ** 32)).toThrow('there is none');
  });
});

describe('size and removedShare', () => {
  it('count the removed out, and tell when to build anew', () => {
    const graph = graphOf(randomVectors(10).map((v, label) => [label, v]));
    expect([graph.size, graph.removedShare]).toEqual([10, 0]);
    for (const label of [1, 4, 7]) graph.remove(label);

    expect([graph.size, graph.removedShare]).toEqual([7, 0.3]);
    const found = graph.search(aVector(), { limit: 10 }).map(({ label }) => label);
    expect(found.toSorted((a, b) => a - b)).toEqual([0, 2, 3, 5, 6, 8, 9]);
  });

  it('grow past the room that hnswlib was given', () => {
    const graph = graphOf(randomVectors(2500).map((v, label) => [label, v]));

    expect(graph.size).toBe(2500);
  });
});

describe('save and loadVectorGraph', () => {
  it('bring back the same answers, what is removed, and room to grow', async () => {
    const vectors = randomVectors(1500);
    const graph = graphOf(vectors.map((v, label) => [2 * label, v]));
    for (let label = 0; label < 300; label += 2) graph.remove(label);
    await graph.save(join(dir, 'graph'));

    const loaded = await loadVectorGraph(join(dir, 'graph'), sizes(1350));

    expect([loaded.size, loaded.removedShare]).toEqual([1350, 0.1]);
    for (const asked of randomVectors(20, 3)) {
      expect(loaded.search(asked, { limit: 30 })).toEqual(graph.search(asked, { limit: 30 }));
    }
    expect(() => loaded.add(0, aVector())).toThrow('its label 0 has been used');
    for (const [i, v] of vectors.entries()) loaded.add(2 * i + 1, v);
    expect(loaded.search(vectors[0]!, { limit: 1 })[0]?.label).toBe(1);
    expect(loaded.size).toBe(2850);
  });

  it('search as widely after a load as before: the file keeps no ef', async () => {
    const vectors = randomVectors(3000);
    const graph = graphOf(vectors.map((v, label) => [label, v]));
    await graph.save(join(dir, 'graph'));
    const loaded = await loadVectorGraph(join(dir, 'graph'), sizes(3000));

    const first = loaded.search(aVector(), { limit: 100 });

    expect(first).toEqual(graph.search(aVector(), { limit: 100 }));
    const nearest = new Set(nearestByScan(vectors, aVector()).slice(0, 100));
    expect(first.filter(({ label }) => nearest.has(label)).length).toBeGreaterThan(95);
  });

  it('bring back an empty graph', async () => {
    await createVectorGraph(DIMENSIONS).save(join(dir, 'graph'));

    const loaded = await loadVectorGraph(join(dir, 'graph'), sizes(0));

    loaded.add(1, aVector());
    expect(loaded.search(aVector(), { limit: 1 })).toHaveLength(1);
  });

  it('write the same bytes for the same vectors', async () => {
    const vectors = randomVectors(300).map((v, label) => [label, v] as const);
    await graphOf(vectors).save(join(dir, 'one'));
    await graphOf(vectors).save(join(dir, 'two'));

    expect(await readFile(join(dir, 'one'))).toEqual(await readFile(join(dir, 'two')));
  });

  it('refuse a missing folder, where hnswlib says nothing, and the graph stays of use', async () => {
    const graph = graphOf([[0, aVector()]]);

    await expect(graph.save(join(dir, 'missing', 'graph'))).rejects.toThrow(
      'it was not written whole',
    );
    expect(graph.search(aVector(), { limit: 1 })).toHaveLength(1);
    await graph.save(join(dir, 'graph'));
    expect(await readdir(dir)).toEqual(['graph']);
  });

  it('leave the file of before in place when the disk is full', async () => {
    await graphOf([[9, aVector()]]).save(join(dir, 'graph'));
    const before = await readFile(join(dir, 'graph'));

    // No file over 64 KB: to the writer the same as a full disk.
    const { stdout } = await inChild(
      `const graph = createVectorGraph(8);
       for (let i = 0; i < 2000; i++) graph.add(i, Float32Array.from({ length: 8 }, (_, j) => Math.sin(i * 8 + j)));
       try { await graph.save(path); console.log('saved'); } catch (error) { console.log(error.message); }
       console.log(graph.search(new Float32Array(8).fill(1), { limit: 3 }).length);`,
      'ulimit -f 128; ',
    );

    expect(stdout).toMatch(/it was not written whole.*\n3\n$/s);
    expect(await readFile(join(dir, 'graph'))).toEqual(before);
    expect(await readdir(dir)).toEqual(['graph']);
  });

  it('let nobody touch the graph while it is written', async () => {
    const graph = graphOf(randomVectors(500).map((v, label) => [label, v]));
    const saved = graph.save(join(dir, 'graph'));

    expect(() => graph.add(1000, aVector())).toThrow('it is being written');
    expect(() => graph.remove(1)).toThrow('it is being written');
    expect(() => graph.search(aVector(), { limit: 1 })).toThrow('it is being written');
    await expect(graph.save(join(dir, 'graph'))).rejects.toThrow('it is being written');
    await saved;
    expect((await loadVectorGraph(join(dir, 'graph'), sizes(500))).size).toBe(500);
    expect(graph.search(aVector(), { limit: 1 })).toHaveLength(1);
  });
});

describe('loadVectorGraph', () => {
  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['is empty', () => Buffer.alloc(0)],
    ['has less than a head', (bytes) => bytes.subarray(0, 95)],
    ['has lost a byte', (bytes) => bytes.subarray(0, -1)],
    ['has lost half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['has a byte too many', (bytes) => Buffer.concat([bytes, Buffer.of(0)])],
    ['has four bytes too many', (bytes) => Buffer.concat([bytes, Buffer.alloc(4)])],
    ['is something else', (bytes) => bytes.fill('{"not": "a graph"}')],
  ])('refuses a file that %s', async (_, damage) => {
    const path = await savedGraph();
    await writeFile(path, damage(await readFile(path)));

    await expect(loadVectorGraph(path, sizes(200))).rejects.toThrow(
      `Cannot use the vector graph "${path}"`,
    );
  });

  it('refuses other dimensions and another count', async () => {
    const path = await savedGraph();

    await expect(loadVectorGraph(path, { dimensions: 16, count: 200 })).rejects.toThrow(
      'it is no graph of vectors of 16 dimensions',
    );
    await expect(loadVectorGraph(path, sizes(199))).rejects.toThrow(
      'it has 200 vectors and should have 199; build the index again',
    );
    await expect(loadVectorGraph(join(dir, 'none'), sizes(200))).rejects.toThrow('ENOENT');
  });

  it('lets the process live whichever bit of the file is wrong', async () => {
    await savedGraph();
    const { stdout } = await inChild(
      `const good = await readFile(path);
       const bits = Array.from({ length: 96 * 8 }, (_, bit) => bit);
       for (let n = 0; n < 700; n++) bits.push((n * 7919 * 613) % (good.length * 8));
       const tally = { refused: 0, searched: 0 };
       for (const bit of bits) {
         const bytes = Buffer.from(good);
         bytes[bit >> 3] ^= 1 << (bit & 7);
         await writeFile(path, bytes);
         try {
           const graph = await loadVectorGraph(path, { dimensions: 8, count: 200 });
           graph.search(new Float32Array(8).fill(1), { limit: 200 });
           graph.add(99999, new Float32Array(8).fill(1));
           tally.searched++;
         } catch { tally.refused++; }
       }
       console.log(JSON.stringify(tally));`,
    );

    const { refused, searched } = JSON.parse(stdout);
    expect(refused + searched).toBe(96 * 8 + 700);
    expect(refused).toBeGreaterThan(600);
  }, 60_000);
});

async function savedGraph(): Promise<string> {
  const path = join(dir, 'graph');
  await graphOf(randomVectors(200).map((v, label) => [label, v])).save(path);
  return path;
}

/** A process of its own, since what is guarded against takes it down. */
function inChild(code: string, before = '') {
  const url = new URL('../../src/retrieval/vector-graph.ts', import.meta.url).href;
  const script = `import { readFile, writeFile } from 'node:fs/promises';
    import { createVectorGraph, loadVectorGraph } from ${JSON.stringify(url)};
    const path = ${JSON.stringify(join(dir, 'graph'))};
    ${code}`;
  const run = promisify(execFile);
  return run('sh', [
    '-c',
    `${before}exec "$0" --input-type=module -e "$1"`,
    process.execPath,
    script,
  ]);
}

function graphOf(vectors: readonly (readonly [number, ArrayLike<number>])[]): VectorGraph {
  const graph = createVectorGraph(DIMENSIONS);
  for (const [label, numbers] of vectors) graph.add(label, vector(numbers));
  return graph;
}

function brokenFilter(): boolean {
  throw new Error('the filter broke');
}

function sizes(count: number) {
  return { dimensions: DIMENSIONS, count };
}

function aVector(): Float32Array {
  return vector([1, 1, 1, 1, 1, 1, 1, 1]);
}

function vector(numbers: ArrayLike<number>): Float32Array {
  return Float32Array.from({ length: DIMENSIONS }, (_, i) => numbers[i] ?? 0);
}

function randomVectors(count: number, seed = 1): Float32Array[] {
  let state = seed;
  return Array.from({ length: count }, () =>
    Float32Array.from({ length: DIMENSIONS }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state / 0x7fffffff - 0.5;
    }),
  );
}

function nearestByScan(vectors: readonly Float32Array[], asked: Float32Array): number[] {
  const cosine = (v: Float32Array) =>
    v.reduce((sum, x, i) => sum + x * asked[i]!, 0) / Math.hypot(...v);
  const cosines = vectors.map(cosine);
  return [...cosines.keys()].toSorted((a, b) => cosines[b]! - cosines[a]!);
}
