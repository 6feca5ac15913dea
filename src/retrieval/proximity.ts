import type { Sections } from './word-index-layout.ts';
import { K1, POSITION_BLOCK } from './word-index-postings.ts';
import { postingsOf, seek } from './word-index-seek.ts';

/**
 * What each of the first `size` passages, by ascending number, gets for holding terms that are
 * neighbours in the question close to each other. `sequence`: the question's terms in order, -1 for
 * unknown ones. The next call overwrites the result.
 */
export type Proximity = (
  passages: Uint32Array,
  size: number,
  sequence: readonly number[],
) => Float64Array;

type Pair = readonly [first: number, second: number];
/** In how many passages, or how often in one, a pair stands in order, and within the window. */
type PairCount = { inOrder: number; near: number };

/** Sequential dependence: see shared/retrieval.md, C2 `sdm`. */
const IN_ORDER_SHARE = 0.1;
const NEAR_SHARE = 0.05;
const WINDOW = 8;
/** So many passages of the rarer term tell how frequent a pair is. */
const SAMPLE = 64;
const REMEMBERED_PAIRS = 4096;

export function createProximity(deps: {
  sections: Sections;
  idf: (frequency: number) => number;
}): Proximity {
  const { sections, idf } = deps;
  const frequencyOf = createPairFrequency(sections);
  const count: PairCount = { inOrder: 0, near: 0 };
  let scores = new Float64Array(0);
  let postings = new Int32Array(0);
  return (passages, size, sequence) => {
    if (scores.length < size) scores = new Float64Array(size);
    scores.fill(0);
    const pairs = pairsOf(sequence);
    const terms = [...new Set(pairs.flat())];
    if (postings.length < terms.length * size) postings = new Int32Array(terms.length * size);
    terms.forEach((term, at) => {
      findPostings(sections, term, passages.subarray(0, size), postings.subarray(at * size));
    });
    for (const pair of pairs) {
      const frequency = frequencyOf(pair);
      const inOrder = IN_ORDER_SHARE * idf(frequency.inOrder) * (K1 + 1);
      const near = NEAR_SHARE * idf(frequency.near) * (K1 + 1);
      const first = terms.indexOf(pair[0]) * size;
      const second = terms.indexOf(pair[1]) * size;
      for (let at = 0; at < size; at++) {
        countPair(sections, postings[first + at] ?? -1, postings[second + at] ?? -1, count);
        if (count.near === 0) continue;
        const norm = sections.norms[passages[at] ?? 0] ?? 0;
        scores[at] =
          (scores[at] ?? 0) +
          (inOrder * count.inOrder) / (count.inOrder + norm) +
          (near * count.near) / (count.near + norm);
      }
    }
    return scores;
  };
}

function pairsOf(sequence: readonly number[]): Pair[] {
  return sequence.slice(1).flatMap((second, at): Pair[] => {
    const first = sequence[at] ?? -1;
    return first < 0 || second < 0 || first === second ? [] : [[first, second]];
  });
}

/** Writes for each passage the term's posting in it, or -1. */
function findPostings(
  sections: Sections,
  term: number,
  passages: Uint32Array,
  found: Int32Array,
): void {
  const numbers = sections.passages;
  const [from, to] = postingsOf(sections, term);
  let posting = from;
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    posting = seek(numbers, posting, to, passage);
    found[at] = posting < to && numbers[posting] === passage ? posting : -1;
  }
}

/**
 * In how many passages a pair stands: counted where the rarer term is rare, else estimated from a
 * sample of its passages, evenly spread. At least one, since somebody met the pair.
 */
function createPairFrequency(sections: Sections): (pair: Pair) => PairCount {
  const known = new Map<number, PairCount>();
  return ([first, second]) => {
    const key = first * sections.maxima.length + second;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED_PAIRS) known.clear();
    const frequency = pairFrequency(sections, first, second);
    known.set(key, frequency);
    return frequency;
  };
}

function pairFrequency(sections: Sections, first: number, second: number): PairCount {
  const { passages } = sections;
  const sizeOf = (term: number): number => {
    const [from, to] = postingsOf(sections, term);
    return to - from;
  };
  const [rare, other] = sizeOf(first) < sizeOf(second) ? [first, second] : [second, first];
  const [from] = postingsOf(sections, rare);
  const size = sizeOf(rare);
  const step = Math.max(1, size / SAMPLE);
  const [otherFrom, to] = postingsOf(sections, other);
  let posting = otherFrom;
  const found: PairCount = { inOrder: 0, near: 0 };
  const count: PairCount = { inOrder: 0, near: 0 };
  for (let at = 0; at < size; at += step) {
    const sampled = from + Math.trunc(at);
    const passage = passages[sampled] ?? 0;
    posting = seek(passages, posting, to, passage);
    if (posting >= to) break;
    if (passages[posting] !== passage) continue;
    countPair(
      sections,
      rare === first ? sampled : posting,
      rare === first ? posting : sampled,
      count,
    );
    if (count.inOrder > 0) found.inOrder++;
    if (count.near > 0) found.near++;
  }
  return { inOrder: Math.max(1, found.inOrder * step), near: Math.max(1, found.near * step) };
}

/** How often a passage holds two terms in order, and how often the first with the second near it. */
function countPair(sections: Sections, first: number, second: number, into: PairCount): void {
  into.inOrder = 0;
  into.near = 0;
  if (first < 0 || second < 0) return;
  const { positions, placed } = sections;
  const start = positionsFrom(sections, second);
  const end = start + (placed[second] ?? 0);
  let at = positionsFrom(sections, first);
  let low = start;
  for (const last = at + (placed[first] ?? 0); at < last; at++) {
    const position = positions[at] ?? 0;
    while (low < end && (positions[low] ?? 0) <= position - WINDOW) low++;
    if (low === end) return;
    if ((positions[low] ?? 0) >= position + WINDOW) continue;
    into.near++;
    for (let next = low; next < end && (positions[next] ?? 0) <= position + 1; next++) {
      if (positions[next] === position + 1) into.inOrder++;
    }
  }
}

function positionsFrom({ positionStarts, placed }: Sections, posting: number): number {
  const block = Math.trunc(posting / POSITION_BLOCK);
  let start = positionStarts[block] ?? 0;
  let before = block * POSITION_BLOCK;
  while (before < posting) start += placed[before++] ?? 0;
  return start;
}
