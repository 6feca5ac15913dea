import type { Hit } from './blend.ts';
import { createProximity } from './proximity.ts';
import { sortBestFirst } from './sort-best-first.ts';
import {
  createFindThreshold,
  createVisitBest,
  type FindThreshold,
  type Scores,
  type VisitBest,
} from './word-index-best.ts';
import type { Sections } from './word-index-layout.ts';
import { K1 } from './word-index-postings.ts';
import { postingsOf, seek } from './word-index-seek.ts';
import { isConceptTerm } from './word-index-terms.ts';
/** The terms of a question in its order; a term that stands twice counts twice. */
export type SearchQuery = Readonly<{
  terms: readonly Readonly<{ term: string; weight: number }>[];
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

type Weighted = Readonly<{
  term: number;
  from: number;
  to: number;
  factor: number;
  /** No passage gets more from this term. */
  bound: number;
}>;

/** What a search writes to, and cleans up behind it: nothing is allocated that grows with the index. */
type Scratch = Scores & {
  readonly findThreshold: FindThreshold;
  readonly visitBest: VisitBest;
};

/** Sequential dependence: see shared/retrieval.md, C2 `sdm`. */
const TERMS_SHARE = 0.85;
/** Proximity reorders so many of the passages that are best by their terms; more changed nothing. */
const DEPTH = 100;
/** More of a question than this isn't read. */
const MAX_TERMS = 256;
/** Sums in another order may differ in the last bits, and maxima are kept in 32. */
const SLACK = 1 + 1e-6;

/** A function that finds the passages for a question, best first, and of equals the first. */
export function createSearch(
  facts: TermFacts,
): (query: SearchQuery, options: SearchOptions) => Hit[] {
  const { sections } = facts;
  const total = sections.norms.length;
  const scratch: Scratch = {
    scores: new Float64Array(total),
    touched: new Uint32Array(total),
    count: 0,
    findThreshold: createFindThreshold(),
    visitBest: createVisitBest(),
  };
  const proximity = createProximity(facts);
  return (query, { limit, allowed }) => {
    const most = Math.trunc(Math.min(limit, total));
    if (!(most >= 1)) return [];
    const terms = query.terms.slice(0, MAX_TERMS).map(({ term, weight }) => ({
      number: facts.find(term),
      weight,
      isWord: !isConceptTerm(term),
    }));
    const depth = Math.max(most, DEPTH);
    const size = findCandidates(scratch, sections, { terms: weigh(facts, terms), depth, allowed });
    const words = terms.filter(({ isWord }) => isWord && facts.isInOrder);
    const sequence = words.map(({ number }) => number);
    const pairs = proximity(scratch.touched, size, sequence);
    const hits = rank(scratch, { size, pairs, limit: most });
    for (let at = 0; at < scratch.count; at++) scratch.scores[scratch.touched[at] ?? 0] = 0;
    return hits;
  };
}

/** The terms that the index has, those first of which a passage may get most. */
function weigh(
  { sections, idf }: TermFacts,
  terms: readonly Readonly<{ number: number; weight: number }>[],
): Weighted[] {
  const weights = new Map<number, number>();
  for (const { number, weight } of terms) {
    if (number >= 0 && weight > 0) weights.set(number, (weights.get(number) ?? 0) + weight);
  }
  return Array.from(weights, ([term, weight]) => {
    const [from, to] = postingsOf(sections, term);
    const factor = weight * idf(to - from) * (K1 + 1);
    return { term, from, to, factor, bound: factor * (sections.maxima[term] ?? 0) * SLACK };
  }).toSorted((a, b) => b.bound - a.bound || a.term - b.term);
}

type Wanted = Readonly<{
  terms: readonly Weighted[];
  depth: number;
  allowed: Uint8Array | undefined;
}>;

/**
 * The best passages by BM25, rare terms first. Once the terms that are left cannot lift a new passage
 * among the best, they are only looked up in the passages found so far: the result is the same.
 * Gives how many there are; they stand at the front of `touched`, by ascending number.
 */
function findCandidates(scratch: Scratch, sections: Sections, wanted: Wanted): number {
  const highest = wanted.terms.reduce((sum, { bound }) => sum + bound, 0);
  let rest = highest;
  let kept = -1;
  scratch.count = 0;
  for (const term of wanted.terms) {
    const size = term.to - term.from;
    if (kept < 0 && scratch.count >= wanted.depth && size > scratch.count / 2) {
      const threshold = scratch.findThreshold(scratch, wanted.depth, highest) / SLACK;
      if (rest < threshold) kept = keepReaching(scratch, scratch.count, threshold - rest);
    }
    if (kept < 0) addEverywhere(scratch, sections, term, wanted.allowed);
    else if (kept * LOOK_UP_COST < size) addToKept(scratch, sections, term, kept);
    else addToTouched(scratch, sections, term);
    rest -= term.bound;
  }
  const count = kept < 0 ? scratch.count : kept;
  const threshold = scratch.findThreshold({ ...scratch, count }, wanted.depth, highest) / SLACK;
  return keepBest(scratch, keepReaching(scratch, count, threshold), wanted.depth);
}
/** Looking a passage up costs as much as passing so many by. */
const LOOK_UP_COST = 12;

/** Moves the passages that reach a score to the front, and says how many they are. */
function keepReaching({ scores, touched }: Scratch, count: number, least: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0;
    if ((scores[passage] ?? 0) < least) continue;
    touched[at] = touched[kept] ?? 0;
    touched[kept++] = passage;
  }
  return kept;
}

function keepBest({ scores, touched, visitBest }: Scratch, count: number, depth: number): number {
  touched.subarray(0, count).sort();
  let kept = 0;
  const scoreAt = (at: number): number => scores[touched[at] ?? 0] ?? 0;
  if (count <= depth) return count;
  visitBest(count, depth, scoreAt, (at) => {
    // Swapped, not overwritten: all that was touched is to be cleaned up.
    const passage = touched[at] ?? 0;
    touched[at] = touched[kept] ?? 0;
    touched[kept++] = passage;
  });
  return kept;
}

function addEverywhere(
  scratch: Scratch,
  sections: Sections,
  { from, to, factor }: Weighted,
  allowed: Uint8Array | undefined,
): void {
  const { scores, touched } = scratch;
  const { passages, counts, norms } = sections;
  let count = scratch.count;
  for (let posting = from; posting < to; posting++) {
    const passage = passages[posting] ?? 0;
    if (passage >= norms.length || (allowed !== undefined && allowed[passage] !== 1)) continue;
    const before = scores[passage] ?? 0;
    if (before === 0) touched[count++] = passage;
    const tf = counts[posting] ?? 0;
    scores[passage] = before + (factor * tf) / (tf + (norms[passage] ?? 0));
  }
  scratch.count = Math.min(count, touched.length);
}

function addToTouched(
  { scores }: Scratch,
  sections: Sections,
  { from, to, factor }: Weighted,
): void {
  const { passages, counts, norms } = sections;
  for (let posting = from; posting < to; posting++) {
    const passage = passages[posting] ?? 0;
    if (passage >= norms.length || scores[passage] === 0) continue;
    const tf = counts[posting] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + (factor * tf) / (tf + (norms[passage] ?? 0));
  }
}

function addToKept(
  { scores, touched }: Scratch,
  { passages, counts, norms }: Sections,
  { from, to, factor }: Weighted,
  kept: number,
): void {
  let posting = from;
  let before = 0;
  for (let at = 0; at < kept; at++) {
    const passage = touched[at] ?? 0;
    // The passages come in runs that ascend, one for each term that found them.
    posting = seek(passages, passage < before ? from : posting, to, passage);
    before = passage;
    if (posting === to || passages[posting] !== passage) continue;
    const tf = counts[posting] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + (factor * tf) / (tf + (norms[passage] ?? 0));
  }
}

function rank(
  { scores, touched }: Scratch,
  { size, pairs, limit }: Readonly<{ size: number; pairs: Float64Array; limit: number }>,
): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < size; at++) {
    const passage = touched[at] ?? 0;
    hits.push({ passage, score: TERMS_SHARE * (scores[passage] ?? 0) + (pairs[at] ?? 0) });
  }
  return sortBestFirst(hits).slice(0, limit);
}
