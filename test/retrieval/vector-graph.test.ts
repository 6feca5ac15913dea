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
      [1, 0],
      [5, 5],
      [0, 0.001],
    ]);

    const found = graph.search(vector([2, 1]), { limit: 2 });

    expect(found.map(({ label }) => label)).toEqual([1, 0]);
    expect(found[0]?.similarity).toBeCloseTo(3 / Math.sqrt(10), 6);
  });

  it('finds nearly all that a scan finds', () => {
    const vectors = randomVectors(2000);
    const graph = graphOf(vectors);
    const shares = randomVectors(50, 7).map((asked) => {
      const nearest = new Set(nearestByScan(vectors, asked).slice(0, 10));
      const found = graph.search(asked, { limit: 10 });
      return found.filter(({ label }) => nearest.has(label)).length / 10;
    });

    expect(shares.reduce((sum, share) => sum + share, 0) / 50).toBeGreaterThan(0.99);
  });

  it.each([1, 10, 100])('never asks hnswlib for more than there are (limit %d of 3)', (limit) => {
    const graph = graphOf(randomVectors(3));

    expect(graph.search(aVector(), { limit })).toHaveLength(Math.min(limit, 3));
  });

  it('finds nothing in an empty graph, nor at limit 0', () => {
    const graph = createVectorGraph(DIMENSIONS);
    expect(graph.search(aVector(), { limit: 5 })).toEqual([]);
    graph.add(aVector());
    expect(graph.search(aVector(), { limit: 0 })).toEqual([]);
  });

  it('gives as many as were asked for where few are allowed, and none that is not', () => {
    const graph = graphOf(randomVectors(3000));
    const found = graph.search(aVector(), { limit: 20, allowed: (label) => label % 100 === 0 });

    expect(found).toHaveLength(20);
    expect(found.every(({ label }) => label % 100 === 0)).toBe(true);
  });

  it('reaches all of many equal vectors', () => {
    const graph = graphOf([...Array.from({ length: 1500 }, aVector), ...randomVectors(1500)]);

    expect(graph.search(aVector(), { limit: 3000 })).toHaveLength(3000);
  });

  it('survives a filter that throws, and throws its error afterwards', () => {
    const graph = graphOf(randomVectors(100));
    expect(() => graph.search(aVector(), { limit: 5, allowed: brokenFilter })).toThrow(
      'the filter broke',
    );
    expect(graph.search(aVector(), { limit: 5 })).toHaveLength(5);
  });

  it.each([
    ['search', (graph: VectorGraph) => graph.search(aVector(), { limit: 1 })],
    ['add to', (graph: VectorGraph) => graph.add(aVector())],
  ])('refuses to %s the graph from within a filter', (what, touch) => {
    const graph = graphOf(randomVectors(100));
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
    const graph = graphOf([aVector()]);

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
    const graph = graphOf([aVector()]);

    expect(() => graph.add(hostile)).toThrow('Cannot use a vector');
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
        const graph = graphOf([numbers]);

        const [found] = graph.search(Float32Array.from(numbers), { limit: 1 });

        expect(found?.label).toBe(0);
        expect(found?.similarity).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('add', () => {
  it('gives each vector its place for a label, and none to what it refuses', () => {
    const graph = graphOf([[1, 0]]);
    expect(() => graph.add(vector([]))).toThrow('Cannot use a vector');
    graph.add(vector([0, 1]));
    graph.add(vector([1, 1]));

    const found = graph.search(vector([1, 3]), { limit: 3 });
    expect(found.map(({ label }) => label)).toEqual([1, 2, 0]);
  });

  it('keeps two equal vectors apart', () => {
    const graph = graphOf([aVector(), aVector()]);

    const found = graph.search(aVector(), { limit: 2 }).map(({ label }) => label);
    expect(found.toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it('grows past the room that hnswlib was given', () => {
    const graph = graphOf(randomVectors(2500));

    expect(graph.size).toBe(2500);
  });
});

describe('save and loadVectorGraph', () => {
  it('bring back the same answers, and room to grow', async () => {
    const vectors = randomVectors(1500);
    const graph = graphOf(vectors);
    await graph.save(join(dir, 'graph'));

    const loaded = await loadVectorGraph(join(dir, 'graph'), sizes(1500));

    expect(loaded.size).toBe(1500);
    for (const asked of randomVectors(20, 3)) {
      expect(loaded.search(asked, { limit: 30 })).toEqual(graph.search(asked, { limit: 30 }));
    }
    for (const v of randomVectors(1500, 2)) loaded.add(v);
    expect(loaded.size).toBe(3000);
    const [first, last] = [randomVectors(1, 2)[0]!, randomVectors(1500, 2)[1499]!];
    expect(loaded.search(first, { limit: 1 })[0]?.label).toBe(1500);
    expect(loaded.search(last, { limit: 1 })[0]?.label).toBe(2999);
    expect(loaded.search(vectors[0]!, { limit: 1 })[0]?.label).toBe(0);
  });

  it('search as widely after a load as before: the file keeps no ef', async () => {
    const vectors = randomVectors(3000);
    const graph = graphOf(vectors);
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

    loaded.add(aVector());
    expect(loaded.search(aVector(), { limit: 1 })).toHaveLength(1);
  });

  it('write the same bytes for the same vectors', async () => {
    const vectors = randomVectors(300);
    await graphOf(vectors).save(join(dir, 'one'));
    await graphOf(vectors).save(join(dir, 'two'));

    expect(await readFile(join(dir, 'one'))).toEqual(await readFile(join(dir, 'two')));
  });

  it('refuse a missing folder, where hnswlib says nothing, and the graph stays of use', async () => {
    const graph = graphOf([aVector()]);

    await expect(graph.save(join(dir, 'missing', 'graph'))).rejects.toThrow(
      'it was not written whole',
    );
    expect(graph.search(aVector(), { limit: 1 })).toHaveLength(1);
    await graph.save(join(dir, 'graph'));
    expect(await readdir(dir)).toEqual(['graph']);
  });

  it('leave the file of before in place when the disk is full', async () => {
    await graphOf([aVector()]).save(join(dir, 'graph'));
    const before = await readFile(join(dir, 'graph'));

    // No file over 64 KB: to the writer the same as a full disk.
    const { stdout } = await inChild(
      `const graph = createVectorGraph(8);
       for (let i = 0; i < 2000; i++) graph.add(Float32Array.from({ length: 8 }, (_, j) => Math.sin(i * 8 + j)));
       try { await graph.save(path); console.log('saved'); } catch (error) { console.log(error.message); }
       console.log(graph.search(new Float32Array(8).fill(1), { limit: 3 }).length);`,
      'ulimit -f 128; ',
    );

    expect(stdout).toMatch(/it was not written whole.*\n3\n$/s);
    expect(await readFile(join(dir, 'graph'))).toEqual(before);
    expect(await readdir(dir)).toEqual(['graph']);
  });

  it('let nobody touch the graph while it is written', async () => {
    const graph = graphOf(randomVectors(500));
    const saved = graph.save(join(dir, 'graph'));

    expect(() => graph.add(aVector())).toThrow('it is being written');
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

  it.each<[string, string, (bytes: Buffer) => unknown]>([
    ['label above the last', 'a label is damaged', (bytes) => bytes.writeUInt32LE(200, labelAt(7))],
    [
      'label that occurs twice',
      'a label is damaged',
      (bytes) => bytes.writeUInt32LE(8, labelAt(7)),
    ],
    ['label over 32 bits', 'a label is damaged', (bytes) => bytes.writeUInt8(1, labelAt(7) + 4)],
    // Where hnswlib's markDelete leaves it: over the length of the links on the ground floor.
    ['mark of removal', 'marked as removed', (bytes) => bytes.writeUInt8(1, elementAt(7) + 2)],
  ])('refuses a file with a %s', async (_, reason, damage) => {
    const path = await savedGraph();
    const bytes = await readFile(path);
    damage(bytes);
    await writeFile(path, bytes);

    await expect(loadVectorGraph(path, sizes(200))).rejects.toThrow(reason);
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
           graph.add(new Float32Array(8).fill(1));
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

/** In a file: a head, and for each vector 21 words of links, its numbers and its label. */
function elementAt(place: number): number {
  return 96 + place * (84 + 4 * DIMENSIONS + 8);
}

function labelAt(place: number): number {
  return elementAt(place) + 84 + 4 * DIMENSIONS;
}

async function savedGraph(): Promise<string> {
  const path = join(dir, 'graph');
  await graphOf(randomVectors(200)).save(path);
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

function graphOf(vectors: readonly ArrayLike<number>[]): VectorGraph {
  const graph = createVectorGraph(DIMENSIONS);
  for (const numbers of vectors) graph.add(vector(numbers));
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
