/** What is known of all passages so far, in the order in which they came. */
export type PassageLog = Readonly<{
  /** How many different terms each passage has, and its length. */
  termCounts: NumberLog;
  lengths: NumberLog;
  /** For each of those terms: which, its weighted count, and how many positions are kept. */
  terms: NumberLog;
  counts: NumberLog;
  placed: NumberLog;
  positions: NumberLog;
  /** By term: in how many passages it is, and with how many positions. */
  frequencies: number[];
  places: number[];
}>;

export function createPassageLog(): PassageLog {
  const wide = (): NumberLog => createNumberLog((length) => new Uint32Array(length));
  const narrow = (): NumberLog => createNumberLog((length) => new Uint8Array(length));
  return {
    termCounts: wide(),
    lengths: wide(),
    terms: wide(),
    counts: narrow(),
    placed: narrow(),
    positions: createNumberLog((length) => new Uint16Array(length)),
    frequencies: [],
    places: [],
  };
}

/** A list of numbers that grows without ever being copied: indexing must not hold up the event loop. */
export type NumberLog = {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
};

const PAGE_BITS = 16;
const PAGE = 2 ** PAGE_BITS;

type NumberArray = { length: number; [index: number]: number };

/** `newPage` gives an array for so many numbers: `(length) => new Uint16Array(length)`. */
function createNumberLog(newPage: (length: number) => NumberArray): NumberLog {
  const pages: NumberArray[] = [];
  let page: NumberArray = newPage(0);
  let used = PAGE;
  return {
    push: (value) => {
      if (used === PAGE) {
        pages.push((page = newPage(PAGE)));
        used = 0;
      }
      page[used++] = value;
    },
    at: (index) => pages[index >>> PAGE_BITS]?.[index & (PAGE - 1)] ?? 0,
    length: () => (pages.length - 1) * PAGE + used,
  };
}
