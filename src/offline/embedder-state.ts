import { createHash } from 'node:crypto';
import type { Pace } from './pace.ts';
import type { StemTable } from './stem-table.ts';

/** How long each part of a state is. */
export type StateShape = Readonly<{
  /** Dimensions of a vector for meaning, and for letters. */
  lsa: number;
  letters: number;
  /** Columns of the basis: fewer than `lsa` where the texts were few. */
  rank: number;
  stems: number;
  slots: number;
  units: number;
  buckets: number;
}>;

/** All that was learnt from the texts; views of `bytes`, which are the state in a file. */
export type EmbedderState = StemTable &
  Readonly<{
    shape: StateShape;
    bytes: Uint8Array<ArrayBuffer>;
    stemRarity: Float32Array;
    /** Row n: the direction of stem n. */
    basis: Float32Array;
    letterRarity: Float32Array;
  }>;

const MAGIC = 0x4645_4552; // "REEF", and on a machine of the other byte order something else
const VERSION = 1;
const HEADER_BYTES = 80;
const HASH_AT = 48;
const MAX_DIMENSIONS = 65_536;

export function createState(shape: StateShape): EmbedderState {
  const bytes = new Uint8Array(bytesOf(shape));
  const { lsa, letters, rank, stems, slots, units, buckets } = shape;
  new Uint32Array(bytes.buffer, 0, HASH_AT / 4).set([
    MAGIC,
    VERSION,
    lsa,
    letters,
    rank,
    stems,
    slots,
    units,
    buckets,
  ]);
  return viewsOf(bytes, shape);
}

/**
 * Opens a state without copying it, if it lies at a multiple of four bytes. Checks that its parts fit
 * together, not each byte: who reads it from a disk compares the file's checksum.
 * @throws if these are not the bytes of a whole state of this version.
 */
export function openState(given: Uint8Array): EmbedderState {
  const bytes =
    given.buffer instanceof ArrayBuffer && given.byteOffset % 4 === 0
      ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
      : Uint8Array.from(given);
  const shape = bytes.length < HEADER_BYTES ? undefined : shapeIn(bytes);
  if (!shape || bytesOf(shape) !== bytes.length) {
    throw new Error(
      `Cannot load the offline embedder: these ${bytes.length} bytes are not a whole state of format ${VERSION}; build the index again`,
    );
  }
  return viewsOf(bytes, shape);
}

/** Writes the SHA-256 of a finished state into it. */
export async function sealState({ bytes }: EmbedderState, pace: Pace): Promise<void> {
  const hash = createHash('sha256');
  const run = 1 << 20;
  for (let at = 0; at < bytes.length; at += run) {
    hash.update(bytes.subarray(at, at + run));
    if (pace.isDue(run)) await pace.breathe();
  }
  bytes.set(hash.digest(), HASH_AT);
}

/** The SHA-256 that was written when the state was finished, in hex. */
export function hashInState({ bytes }: EmbedderState): string {
  return Buffer.from(bytes.subarray(HASH_AT, HEADER_BYTES)).toString('hex');
}

function shapeIn(bytes: Uint8Array<ArrayBuffer>): StateShape | undefined {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HASH_AT / 4);
  const [magic, version, lsa = 0, letters = 0, rank = 0, ...sizes] = header;
  const [stems = 0, slots = 0, units = 0, buckets = 0] = sizes;
  const fits =
    magic === MAGIC &&
    version === VERSION &&
    letters > 0 &&
    lsa + letters <= MAX_DIMENSIONS &&
    rank <= lsa &&
    isPowerOfTwo(slots) &&
    isPowerOfTwo(buckets) &&
    slots > stems;
  return fits ? { lsa, letters, rank, stems, slots, units, buckets } : undefined;
}

function isPowerOfTwo(n: number): boolean {
  return n > 0 && Number.isInteger(Math.log2(n));
}

function bytesOf({ rank, stems, slots, units, buckets }: StateShape): number {
  return HEADER_BYTES + 4 * (stems * (rank + 2) + 1 + buckets + slots) + 2 * units;
}

function viewsOf(bytes: Uint8Array<ArrayBuffer>, shape: StateShape): EmbedderState {
  let at = bytes.byteOffset + HEADER_BYTES;
  const place = (length: number) => {
    const start = at;
    at += 4 * length;
    return [bytes.buffer, start, length] as const;
  };
  return {
    shape,
    bytes,
    stemRarity: new Float32Array(...place(shape.stems)),
    basis: new Float32Array(...place(shape.stems * shape.rank)),
    letterRarity: new Float32Array(...place(shape.buckets)),
    offsets: new Uint32Array(...place(shape.stems + 1)),
    slots: new Uint32Array(...place(shape.slots)),
    units: new Uint16Array(bytes.buffer, at, shape.units),
  };
}
