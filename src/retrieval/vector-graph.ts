import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import hnswlib from 'hnswlib-node';
import type { HierarchicalNSW } from 'hnswlib-node';
import { inspectGraphFile, NEIGHBOURS } from './vector-graph-file.ts';
import { checkWhole, createToPoint, createTurn } from './vector-graph-guards.ts';
import type { Turn } from './vector-graph-guards.ts';

/** A vector's label, and the cosine of the angle between it and what was searched. */
export type Neighbour = Readonly<{ label: number; similarity: number }>;

export type SearchOptions = Readonly<{
  limit: number;
  /** How many candidates are kept on the way: more find more of the nearest, and take longer. */
  ef?: number;
  /**
   * Where it allows few, the graph is walked until `ef` allowed ones are met: one of a hundred costs
   * about 5 ms in 10,000 vectors, one of a thousand walks nearly all. Scan the few instead.
   */
  allowed?: (label: number) => boolean;
}>;

/**
 * Vectors by label, and a way to the nearest of them (HNSW, https://arxiv.org/abs/1603.09320): nearly
 * always the nearest, found without looking at all. Vectors are scaled to length 1. While it is
 * written, and from within `allowed`, every other call throws.
 */
export type VectorGraph = Readonly<{
  dimensions: number;
  /** Without the removed. */
  size: number;
  /** Of all that were added; they slow a search down, so build anew at 0.3. */
  removedShare: number;
  /** @throws where the label has been used (labels are never used again) or the vector is none. */
  add: (label: number, vector: Float32Array) => void;
  /** @throws where there is no such vector. */
  remove: (label: number) => void;
  /** The nearest, best first. */
  search: (vector: Float32Array, options: SearchOptions) => Neighbour[];
  /** All or nothing: until the file is whole and on the disk, what was at the path stays. */
  save: (path: string) => Promise<void>;
}>;

const EF_CONSTRUCTION = 200;
/** At 48 the blended answers are better by 0.0007 nDCG@10 on 12 public collections, and the search takes half as long again. */
const EF = 32;
const SEED = 100;
const FIRST_ROOM = 1024;
const MAX_DIMENSIONS = 65_536;
/** hnswlib-node takes any number for a label and keeps its low 32 bits. */
const MAX_LABEL = 2 ** 32 - 2;

export function createVectorGraph(dimensions: number): VectorGraph {
  checkWhole('dimensions', dimensions, { from: 1, to: MAX_DIMENSIONS });
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  index.initIndex(FIRST_ROOM, NEIGHBOURS, EF_CONSTRUCTION, SEED);
  return graphOf({ index, dimensions, labels: new Set(), removed: new Set() });
}

/**
 * Loads what `save` wrote; `count` is its size then.
 * @throws if the file is not that; the message says how, and the process lives.
 */
export async function loadVectorGraph(
  path: string,
  { dimensions, count }: Readonly<{ dimensions: number; count: number }>,
): Promise<VectorGraph> {
  checkWhole('dimensions', dimensions, { from: 1, to: MAX_DIMENSIONS });
  const { labels, removed } = await inspectGraphFile(path, dimensions);
  if (labels.size - removed.size !== count) {
    throw new Error(
      `Cannot use the vector graph "${path}": it has ${labels.size - removed.size} vectors and should have ${count}; build the index again`,
    );
  }
  if (labels.size === 0) return createVectorGraph(dimensions);
  // A failed read leaves an object that crashes when it is touched: so always a new one.
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  await index.readIndex(path);
  return graphOf({ index, dimensions, labels, removed });
}

type Parts = Readonly<{
  index: HierarchicalNSW;
  dimensions: number;
  /** Of the removed too. */
  labels: Set<number>;
  removed: Set<number>;
}>;

function graphOf(parts: Parts): VectorGraph {
  const { dimensions, labels, removed } = parts;
  const turn = createTurn();
  const saving = createTurn();
  const toPoint = createToPoint(dimensions);
  return {
    dimensions,
    get size() {
      return labels.size - removed.size;
    },
    get removedShare() {
      return removed.size / Math.max(labels.size, 1);
    },
    add: (label, vector) => {
      turn.check('add to');
      addTo(parts, label, toPoint(vector));
    },
    remove: (label) => {
      turn.check('remove from');
      removeFrom(parts, label);
    },
    search: (vector, options) => {
      turn.check('search');
      const point = toPoint(vector);
      return turn.hold('searched', () => searchIndex(parts, point, options));
    },
    save: async (path) => {
      turn.check('save');
      saving.check('save');
      await saving.holdAsync('saved', () => saveGraph(parts, path, turn));
    },
  };
}

function addTo({ index, labels }: Parts, label: number, point: number[]): void {
  checkWhole('label', label, { from: 0, to: MAX_LABEL });
  if (labels.has(label)) {
    throw new RangeError(`Cannot add a vector: its label ${label} has been used`);
  }
  if (labels.size >= index.getMaxElements()) index.resizeIndex(2 * labels.size);
  index.addPoint(point, label);
  labels.add(label);
}

function removeFrom({ index, labels, removed }: Parts, label: number): void {
  if (!labels.has(label) || removed.has(label)) {
    throw new RangeError(`Cannot remove the vector of label ${label}: there is none`);
  }
  index.markDelete(label);
  removed.add(label);
}

function searchIndex(
  { index, labels, removed }: Parts,
  point: number[],
  { limit, ef = EF, allowed }: SearchOptions,
): Neighbour[] {
  checkWhole('limit', limit, { from: 0, to: MAX_LABEL });
  checkWhole('ef', ef, { from: 1, to: MAX_LABEL });
  const wanted = Math.min(limit, labels.size - removed.size);
  if (wanted === 0) return [];
  // Each time: a file does not keep it.
  index.setEf(Math.min(Math.max(ef, wanted), labels.size));
  const thrown: unknown[] = [];
  const { neighbors, distances } = allowed
    ? index.searchKnn(point, wanted, (label) => isAllowed(allowed, label, thrown))
    : index.searchKnn(point, wanted);
  if (thrown.length > 0) throw thrown[0];
  return neighbors.map((label, i) => ({ label, similarity: 1 - (distances[i] ?? 0) }));
}

/** An error within the addon's call would abort the process: it is kept, and the search let finish. */
function isAllowed(allowed: (label: number) => boolean, label: number, thrown: unknown[]): boolean {
  if (thrown.length > 0) return true;
  try {
    return allowed(label);
  } catch (error) {
    thrown.push(error);
    return true;
  }
}

async function saveGraph(
  { index, dimensions, labels, removed }: Parts,
  path: string,
  turn: Turn,
): Promise<void> {
  const partial = `${path}.partial`;
  const [all, gone] = [labels.size, removed.size];
  try {
    await turn.holdAsync('written', async () => {
      await rm(partial, { force: true });
      await index.writeIndex(partial);
    });
    // Of a folder that is missing or a disk that is full hnswlib said nothing: so look.
    const written = await inspectGraphFile(partial, dimensions);
    if (written.labels.size !== all || written.removed.size !== gone) {
      throw new Error(`${written.labels.size} of ${all} vectors were written`);
    }
    await sync(partial);
    await rename(partial, path);
    await sync(dirname(path));
  } catch (cause) {
    await rm(partial, { force: true });
    throw new Error(
      `Cannot save the vector graph "${path}": it was not written whole; see that the folder is there and the disk has room`,
      { cause },
    );
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
