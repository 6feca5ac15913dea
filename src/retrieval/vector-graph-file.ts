import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Neighbours of a vector: on the ground floor twice as many. */
export const NEIGHBOURS = 10;

/**
 * Looks through all of a file before hnswlib may, and counts its vectors, whose labels are 0, 1, 2
 * and so on: hnswlib checks nothing but the length, and a wrong byte of a link or a size takes the
 * process down. The form is `saveIndex`'s in
 * https://github.com/nmslib/hnswlib/blob/v0.8.0/hnswlib/hnswalg.h; dimensions and space are not in
 * it, so they are told by the sizes and by the vectors' length of 1.
 * @throws if hnswlib could not use the file as a graph of unit vectors of so many dimensions.
 */
export async function inspectGraphFile(path: string, dimensions: number): Promise<number> {
  const file = await open(path);
  try {
    const { size: bytes } = await file.stat();
    const header = await readHeader(file, bytes, dimensions);
    await checkVectors(file, header, dimensions);
    await checkUpperFloors(file, bytes, header);
    return header.count;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it cannot be read';
    throw new Error(`Cannot use the vector graph "${path}": ${reason}; build the index again`, {
      cause,
    });
  } finally {
    await file.close();
  }
}

type Header = Readonly<{ count: number; elementBytes: number; top: number; entrance: number }>;

const HEADER_BYTES = 96;
const GROUND_BYTES = 4 + 4 * 2 * NEIGHBOURS;
const FLOOR_BYTES = 4 + 4 * NEIGHBOURS;
const LABEL_BYTES = 8;
const HIGHEST_FLOOR = 64;

async function readHeader(file: FileHandle, bytes: number, dimensions: number): Promise<Header> {
  const view = await readView(file, 0, Math.min(bytes, HEADER_BYTES));
  if (bytes < HEADER_BYTES) throw new Error(`it has ${bytes} bytes, less than its head`);
  const size = (at: number) => Number(view.getBigUint64(at, true));
  const count = size(16);
  const labelAt = GROUND_BYTES + 4 * dimensions;
  const elementBytes = labelAt + LABEL_BYTES;
  const found = [0, 24, 32, 40, 56, 64, 72].map(size);
  const expected = [0, elementBytes, labelAt, GROUND_BYTES, NEIGHBOURS, 2 * NEIGHBOURS, NEIGHBOURS];
  if (!found.every((value, i) => value === expected[i])) {
    throw new Error(`it is no graph of vectors of ${dimensions} dimensions`);
  }
  if (bytes < HEADER_BYTES + count * (elementBytes + 4)) {
    throw new Error(`it has ${bytes} bytes, too few for ${count} vectors`);
  }
  const top = view.getInt32(48, true);
  const entrance = view.getUint32(52, true);
  // hnswlib sets memory aside for as many as this.
  const isRoomSound = size(8) >= count && size(8) <= Math.max(MOST_ROOM, 2 * count);
  const isTopSound = count === 0 || (entrance < count && top >= 0 && top <= HIGHEST_FLOOR);
  const isGrowthSound = Math.abs(view.getFloat64(80, true) - 1 / Math.log(NEIGHBOURS)) < 1e-9;
  if (!isRoomSound || !isTopSound || !isGrowthSound || size(88) > MOST_ROOM) {
    throw new Error('its head is damaged');
  }
  return { count, elementBytes, top, entrance };
}

const MOST_ROOM = 1024;
const RUN_BYTES = 1 << 19;

/** Each vector with its links on the ground floor and its label. */
async function checkVectors(
  file: FileHandle,
  { count, elementBytes }: Header,
  dimensions: number,
): Promise<void> {
  const isMet = new Uint8Array(count);
  const run = Math.min(count, Math.ceil(RUN_BYTES / elementBytes));
  const view = new DataView(new ArrayBuffer(run * elementBytes));
  const words = new Uint32Array(view.buffer);
  const numbers = new Float32Array(view.buffer);
  for (let first = 0; first < count; first += run) {
    const length = Math.min(run, count - first) * elementBytes;
    await readInto(view, length, file, HEADER_BYTES + first * elementBytes);
    for (let at = 0; at < length / 4; at += elementBytes / 4) {
      checkLinks(words, at, { most: 2 * NEIGHBOURS, isSound: (link) => link < count });
      checkLength(numbers, at + GROUND_BYTES / 4, dimensions);
      if ((words[at] ?? 0) >>> 16 !== 0) throw new Error('a vector is marked as removed');
      const labelAt = at + GROUND_BYTES / 4 + dimensions;
      const label = words[labelAt] ?? count;
      // Not 0 where it was met before, and undefined where it is no place.
      if (isMet[label] !== 0 || words[labelAt + 1] !== 0) throw new Error('a label is damaged');
      isMet[label] = 1;
    }
  }
}

function checkLength(numbers: Float32Array, start: number, dimensions: number): void {
  let squares = 0;
  for (let i = start; i < start + dimensions; i++) squares += (numbers[i] ?? 0) ** 2;
  if (!(Math.abs(squares - 1) < 0.01)) throw new Error('a vector is damaged, or of another space');
}

/** On each floor above the ground, who lives there may only be linked to who lives there too. */
async function checkUpperFloors(
  file: FileHandle,
  bytes: number,
  { count, elementBytes, top, entrance }: Header,
): Promise<void> {
  const start = HEADER_BYTES + count * elementBytes;
  const { buffer } = await readView(file, start, bytes - start);
  if ((bytes - start) % 4 !== 0) throw new Error('its end is damaged');
  const words = new Uint32Array(buffer);
  const floors = new Uint8Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const size = words[at] ?? 0;
    if (size % FLOOR_BYTES !== 0 || size > top * FLOOR_BYTES) throw new Error('its end is damaged');
    floors[i] = size / FLOOR_BYTES;
    at += 1 + size / 4;
  }
  if (at !== words.length) throw new Error('its end is missing, or something follows it');
  if (count > 0 && floors[entrance] !== top) throw new Error('its head is damaged');
  at = 0;
  for (const floorsOfOne of floors) {
    at += 1;
    for (let floor = 1; floor <= floorsOfOne; floor++) {
      const isSound = (link: number) => (floors[link] ?? 0) >= floor;
      checkLinks(words, at, { most: NEIGHBOURS, isSound });
      at += FLOOR_BYTES / 4;
    }
  }
}

/** A list is its length (in the low half of a word, the mark of removal over it), and the links. */
function checkLinks(
  words: Uint32Array,
  start: number,
  { most, isSound }: Readonly<{ most: number; isSound: (link: number) => boolean }>,
): void {
  const used = (words[start] ?? 0) & 0xffff;
  let sound = used <= most;
  for (let at = start + 1; at <= start + used && sound; at++) sound = isSound(words[at] ?? 0);
  if (!sound) throw new Error('a link is damaged');
}

async function readView(
  file: FileHandle,
  position: number,
  length: number,
): Promise<DataView<ArrayBuffer>> {
  const view = new DataView(new ArrayBuffer(length));
  await readInto(view, length, file, position);
  return view;
}

async function readInto(
  view: DataView,
  length: number,
  file: FileHandle,
  position: number,
): Promise<void> {
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(view, done, length - done, position + done);
    if (bytesRead === 0) throw new Error('it ends too early');
    done += bytesRead;
  }
}
