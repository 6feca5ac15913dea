/**
 * A word index as it lies on disk: a header, then typed arrays, each at a multiple of 8. Opening
 * one makes views of the bytes and reads nothing but the header.
 */
export type Sections = Readonly<{
  /** How many passages there are, and how long they are on average. */
  totals: Float64Array;
  /** The terms in UTF-8; term t is `termBytes[termStarts[t]]` to `termStarts[t + 1]`. */
  termBytes: Uint8Array;
  termStarts: Uint32Array;
  /** A hash table with open addressing: term + 1, or 0. */
  termSlots: Uint32Array;
  /** Term t's postings are `postingStarts[t]` to `postingStarts[t + 1]`, by ascending passage. */
  postingStarts: Uint32Array;
  /** The greatest share of a term's weight that any passage gets, for leaving passages out early. */
  maxima: Float32Array;
  /**
   * A posting: its passage (in two bytes where all numbers fit), the weighted count of the term in
   * it, and how many positions are kept.
   */
  passages: Uint16Array | Uint32Array;
  counts: Uint8Array;
  placed: Uint8Array;
  /** Where the positions of every 8th posting begin. */
  positionStarts: Uint32Array;
  positions: Uint16Array;
  /** BM25's k1 · (1 - b + b · length / average length) of each passage. */
  norms: Float32Array;
  /** The words as written, for spelling: groups of one first letter and length, each in order. */
  formStarts: Uint32Array;
  formByteStarts: Uint32Array;
  formBytes: Uint8Array;
  formLetters: Uint32Array;
  formCounts: Uint32Array;
}>;

export type SectionName = keyof Sections;
export type SectionLengths = Readonly<Record<SectionName, number>>;

const MAGIC = [0x57_45_52_42, 0x58_44_4e_49]; // "BREWINDX"
const FORMAT = 2;
const NAMES = [
  ['totals', 8],
  ['termBytes', 1],
  ['termStarts', 4],
  ['termSlots', 4],
  ['postingStarts', 4],
  ['maxima', 4],
  ['passages', 4],
  ['counts', 1],
  ['placed', 1],
  ['positionStarts', 4],
  ['positions', 2],
  ['norms', 4],
  ['formStarts', 4],
  ['formByteStarts', 4],
  ['formBytes', 1],
  ['formLetters', 4],
  ['formCounts', 4],
] as const satisfies readonly (readonly [SectionName, number])[];
const SHORT = { passages: 2 ** 16, size: 2 } as const;
const HEADER_WORDS = 4;
const ALIGNMENT = 8;

/** An empty word index: its bytes, and its sections to be filled in. */
export function layOutSections(lengths: SectionLengths): { bytes: Uint8Array; sections: Sections } {
  assertLittleEndian();
  let end = aligned((HEADER_WORDS + 2 * NAMES.length) * 4);
  const table = NAMES.map(([name, size]) => {
    const offset = end;
    const isShort = name === 'passages' && lengths.norms <= SHORT.passages;
    end = aligned(end + lengths[name] * (isShort ? SHORT.size : size));
    return [offset / ALIGNMENT, lengths[name]];
  });
  const bytes = new Uint8Array(end);
  const header = [...MAGIC, FORMAT, NAMES.length, ...table.flat()];
  new Uint32Array(bytes.buffer, 0, header.length).set(header);
  return { bytes, sections: sectionsOf(bytes) };
}

/**
 * The sections of a word index.
 * @throws RangeError where the bytes aren't one, or not all of one.
 */
export function sectionsOf(bytes: Uint8Array): Sections {
  assertLittleEndian();
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  const words = HEADER_WORDS + 2 * NAMES.length;
  if (whole.length < words * 4) throw damaged(`it has only ${whole.length} bytes`);
  const header = new Uint32Array(whole.buffer, whole.byteOffset, words);
  if (header[0] !== MAGIC[0] || header[1] !== MAGIC[1]) throw damaged('the bytes are another file');
  if (header[2] !== FORMAT) throw damaged(`it is of format ${header[2]}, not ${FORMAT}`);
  if (header[3] !== NAMES.length) throw damaged(`it has ${header[3]} sections`);
  return viewsOf(whole, header);
}

export function damaged(how: string): RangeError {
  return new RangeError(`Cannot open the word index: ${how}; build the index again`);
}

function viewsOf(bytes: Uint8Array, header: Uint32Array): Sections {
  const view = <T>(Kind: ArrayKind<T>, section: SectionName): T => {
    const at = placeOf(section);
    const offset = (header[at] ?? 0) * ALIGNMENT;
    const length = header[at + 1] ?? 0;
    if (offset + length * Kind.BYTES_PER_ELEMENT > bytes.length) {
      throw damaged(`its section "${section}" ends beyond the file`);
    }
    return new Kind(bytes.buffer, bytes.byteOffset + offset, length);
  };
  const isShort = (header[placeOf('norms') + 1] ?? 0) <= SHORT.passages;
  return {
    totals: view(Float64Array, 'totals'),
    termBytes: view(Uint8Array, 'termBytes'),
    termStarts: view(Uint32Array, 'termStarts'),
    termSlots: view(Uint32Array, 'termSlots'),
    postingStarts: view(Uint32Array, 'postingStarts'),
    maxima: view(Float32Array, 'maxima'),
    passages: isShort ? view(Uint16Array, 'passages') : view(Uint32Array, 'passages'),
    counts: view(Uint8Array, 'counts'),
    placed: view(Uint8Array, 'placed'),
    positionStarts: view(Uint32Array, 'positionStarts'),
    positions: view(Uint16Array, 'positions'),
    norms: view(Float32Array, 'norms'),
    formStarts: view(Uint32Array, 'formStarts'),
    formByteStarts: view(Uint32Array, 'formByteStarts'),
    formBytes: view(Uint8Array, 'formBytes'),
    formLetters: view(Uint32Array, 'formLetters'),
    formCounts: view(Uint32Array, 'formCounts'),
  };
}

/** Where the header has a section's offset, and after it its length. */
function placeOf(section: SectionName): number {
  return HEADER_WORDS + 2 * NAMES.findIndex(([name]) => name === section);
}

type ArrayKind<T> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
};

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function assertLittleEndian(): void {
  if (new Uint8Array(new Uint32Array([1]).buffer)[0] === 1) return;
  throw new Error(
    'Cannot use a word index: this machine keeps the highest byte of a number first; use one that keeps the lowest first',
  );
}
