import type { Hit } from './blend.ts';
import { createProximity } from './proximity.ts';
import { sortBestFirst } from './sort-best-first.ts';
import {
  cleanUp,
  createScratch,
  findCandidates,
  type Scratch,
  SLACK,
  type Weighted,
} from './word-index-candidates.ts';
import type { Sections } from './word-index-layout.ts';
import { K1 } from './word-index-postings.ts';
import { postingsOf } from './word-index-seek.ts';
import { isConceptTerm } from './word-index-terms.ts';
/** The terms of a question in its order; a term that stands twice counts twice. */
export type SearchQuery = Readonly<{
  terms: readonly Readonly<{
    term: string;
    weight: number;
    /** The parts of the question that a passage with it holds: bit n for part n. */
    parts?: number;
  }>[];
  /** What each part of the question tells: what a passage gets for holding it, however often and by which term. */
  worths?: readonly number[];
}>;
/** `allowed`: by passage number, 1 where the passage may be returned. */
export type SearchOptions = Readonly<{ limit: number; allowed?: Uint8Array | undefined }>;

/** What search needs to know of terms. */
export type TermFacts = Readonly<{
  sections: Sections;
  find: (term: string) => number;
  idf: (frequency: number) => number;
  /** Whether words that stand together count as more. */
  isInOrder: boolean;
}>;

/** Sequential dependence: see shared/retrieval.md, C2 `sdm`. */
const TERMS_SHARE = 0.85;
/**
 * A passage that holds one word of the question often, or by several names, isn't better than one that
 * holds more of its parts: MRR is 0.014 higher with it on eight question sets, and nDCG@10 as it was on
 * seven public collections.
 */
const PARTS_SHARE = 0.5;
/** Proximity and parts reorder so many of the passages that are best by their terms; more changed nothing. */
const DEPTH = 64;
/** More of a question than this isn't read. */
const MAX_TERMS = 256;
/** A function that finds the passages for a question, best first, and of equals the first. */
export function createSearch(
  facts: TermFacts,
): (query: SearchQuery, options: SearchOptions) => Hit[] {
  const { sections } = facts;
  const total = sections.norms.length;
  const scratch = createScratch(total);
  const proximity = createProximity(facts);
  return (query, { limit, allowed }) => {
    const most = Math.trunc(Math.min(limit, total));
    if (!(most >= 1)) return [];
    const terms = query.terms.slice(0, MAX_TERMS).map(({ term, weight, parts = 0 }) => ({
      number: facts.find(term),
      weight,
      parts,
      isWord: !isConceptTerm(term),
    }));
    const depth = Math.max(most, DEPTH);
    const size = findCandidates(scratch, sections, { terms: weigh(facts, terms), depth, allowed });
    const words = terms.filter(({ isWord }) => isWord && facts.isInOrder);
    const sequence = words.map(({ number }) => number);
    const pairs = proximity(scratch.touched, size, sequence);
    const hits = rank(scratch, { size, pairs, worths: query.worths ?? [], limit: most });
    cleanUp(scratch);
    return hits;
  };
}

/** The terms that the index has, those first of which a passage may get most. */
function weigh(
  { sections, idf }: TermFacts,
  terms: readonly Readonly<{ number: number; weight: number; parts: number }>[],
): Weighted[] {
  const known = new Map<number, { weight: number; parts: number }>();
  for (const { number, weight, parts } of terms) {
    if (number < 0 || !(weight > 0)) continue;
    const before = known.get(number) ?? { weight: 0, parts: 0 };
    known.set(number, { weight: before.weight + weight, parts: before.parts | parts });
  }
  return Array.from(known, ([term, { weight, parts }]) => {
    const [from, to] = postingsOf(sections, term);
    const factor = weight * idf(to - from) * (K1 + 1);
    return { term, parts, from, to, factor, bound: factor * (sections.maxima[term] ?? 0) * SLACK };
  }).toSorted((a, b) => b.bound - a.bound || a.term - b.term);
}

type Ranked = Readonly<{
  size: number;
  pairs: Float64Array;
  worths: readonly number[];
  limit: number;
}>;

function rank({ scores, touched, held }: Scratch, { size, pairs, worths, limit }: Ranked): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < size; at++) {
    const passage = touched[at] ?? 0;
    const terms = TERMS_SHARE * (scores[passage] ?? 0);
    const parts = PARTS_SHARE * worthOf(held[passage] ?? 0, worths);
    hits.push({ passage, score: terms + parts + (pairs[at] ?? 0) });
  }
  return sortBestFirst(hits).slice(0, limit);
}

function worthOf(held: number, worths: readonly number[]): number {
  let sum = 0;
  for (let left = held; left !== 0; left &= left - 1) {
    sum += worths[31 - Math.clz32(left & -left)] ?? 0;
  }
  return sum;
}
