import { createProximity, type Proximity } from './proximity.ts';
import type { Sections } from './word-index-layout.ts';
import { K1 } from './word-index-postings.ts';
import { seek } from './word-index-seek.ts';
import { isConceptTerm } from './word-index-terms.ts';
import {
  createTopPassages,
  offer,
  startTop,
  thresholdOf,
  type TopPassages,
} from './word-index-top.ts';

/** The terms of a question in its order; a term that stands twice counts twice. */
export type SearchQuery = Readonly<{
  terms: readonly Readonly<{ term: string; weight: number }>[];
}>;
/** `allowed`: by passage number, 1 where the passage may be returned. */
export type SearchOptions = Readonly<{ limit: number; allowed?: Uint8Array | undefined }>;
export type Hit = Readonly<{ passage: number; score: number }>;

/** What search needs to know of terms. */
export type TermFacts = Readonly<{
  sections: Sections;
  find: (term: string) => number;
  idf: (frequency: number) => number;
}>;

type Weighted = Readonly<{
  term: number;
  from: number;
  to: number;
  factor: number;
  /** No passage gets more from this term. */
  bound: number;
}>;

/** What a search writes to, and cleans up behind it. */
type Scratch = {
  scores: Float64Array;
  touched: Uint32Array;
  count: number;
  top: TopPassages;
};

/** Sequential dependence: see shared/retrieval.md, C2 `sdm`. */
const TERMS_SHARE = 0.85;
/** Proximity reorders so many of the passages that are best by their terms. */
const DEPTH = 300;
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
    top: createTopPassages(),
  };
  const proximity = createProximity(facts);
  return (query, { limit, allowed }) => {
    const most = Math.min(limit, total);
    if (!(most >= 1)) return [];
    const terms = query.terms.slice(0, MAX_TERMS);
    const sequence = terms
      .filter(({ term }) => !isConceptTerm(term))
      .map(({ term }) => facts.find(term));
    const kept = scoreTerms(scratch, sections, {
      terms: weigh(facts, terms),
      depth: Math.max(most, Math.min(DEPTH, total)),
      allowed,
    });
    const hits = rank(scratch, { kept, limit: Math.trunc(most), sequence, proximity });
    for (let at = 0; at < scratch.count; at++) scratch.scores[scratch.touched[at] ?? 0] = 0;
    return hits;
  };
}

/** The terms that the index has, those first of which a passage may get most. */
function weigh({ sections, find, idf }: TermFacts, terms: SearchQuery['terms']): Weighted[] {
  const weights = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = find(term);
    if (number >= 0 && weight > 0) weights.set(number, (weights.get(number) ?? 0) + weight);
  }
  return Array.from(weights, ([term, weight]) => {
    const from = sections.postingStarts[term] ?? 0;
    const to = sections.postingStarts[term + 1] ?? 0;
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
 * Scores passages by BM25, rare terms first. Once the terms that are left cannot lift a new passage
 * among the best, they are only looked up in the passages found so far: the result is the same.
 * Gives how many of `touched` may be among the best.
 */
function scoreTerms(scratch: Scratch, sections: Sections, wanted: Wanted): number {
  scratch.count = 0;
  let rest = wanted.terms.reduce((sum, { bound }) => sum + bound, 0);
  let kept = -1;
  for (const term of wanted.terms) {
    if (kept < 0 && scratch.count >= wanted.depth && term.to - term.from > scratch.count / 2) {
      kept = close(scratch, wanted.depth, rest);
    }
    if (kept < 0) addEverywhere(scratch, sections, term, wanted.allowed);
    else if (kept * LOOK_UP_COST < term.to - term.from) addToKept(scratch, sections, term, kept);
    else addToTouched(scratch, sections, term);
    rest -= term.bound;
  }
  return kept < 0 ? scratch.count : kept;
}
/** Looking a passage up costs as much as passing so many by. */
const LOOK_UP_COST = 12;

/** Moves to the front what may still be among the best, or gives -1 where anything may. */
function close(scratch: Scratch, depth: number, rest: number): number {
  const { scores, touched, top } = scratch;
  startTop(top, depth);
  for (let at = 0; at < scratch.count; at++) {
    const passage = touched[at] ?? 0;
    offer(top, passage, scores[passage] ?? 0);
  }
  const threshold = thresholdOf(top) / SLACK;
  if (rest >= threshold) return -1;
  let kept = 0;
  for (let at = 0; at < scratch.count; at++) {
    const passage = touched[at] ?? 0;
    if ((scores[passage] ?? 0) + rest < threshold) continue;
    touched[at] = touched[kept] ?? 0;
    touched[kept++] = passage;
  }
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

type Ranking = Readonly<{
  kept: number;
  limit: number;
  sequence: readonly number[];
  proximity: Proximity;
}>;

function rank(scratch: Scratch, { kept, limit, sequence, proximity }: Ranking): Hit[] {
  const { scores, touched, top } = scratch;
  startTop(top, Math.max(limit, Math.min(DEPTH, scores.length)));
  for (let at = 0; at < kept; at++) offer(top, touched[at] ?? 0, scores[touched[at] ?? 0] ?? 0);
  const passages = top.passages.subarray(0, top.size).toSorted();
  const pairs = proximity(passages, sequence);
  startTop(top, limit);
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    offer(top, passage, TERMS_SHARE * (scores[passage] ?? 0) + (pairs[at] ?? 0));
  }
  return Array.from({ length: top.size }, (_, at) => ({
    passage: top.passages[at] ?? 0,
    score: top.scores[at] ?? 0,
  })).toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}
