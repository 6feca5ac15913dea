import {
  createFindThreshold,
  createVisitBest,
  type FindThreshold,
  type Scores,
  type VisitBest,
} from './word-index-best.ts';
import type { Sections } from './word-index-layout.ts';
import { seek } from './word-index-seek.ts';

/** A term of a question as the index has it. */
export type Weighted = Readonly<{
  term: number;
  parts: number;
  from: number;
  to: number;
  factor: number;
  /** No passage gets more from this term. */
  bound: number;
}>;

/** What a search writes to, and cleans up behind it: nothing is allocated that grows with the index. */
export type Scratch = Scores & {
  /** The parts of the question that each touched passage holds, as bits; of others, what was left there. */
  readonly held: Uint32Array;
  readonly findThreshold: FindThreshold;
  readonly visitBest: VisitBest;
};

/** Sums in another order may differ in the last bits, and maxima are kept in 32. */
export const SLACK = 1 + 1e-6;

export function createScratch(total: number): Scratch {
  return {
    scores: new Float64Array(total),
    touched: new Uint32Array(total),
    held: new Uint32Array(total),
    count: 0,
    findThreshold: createFindThreshold(),
    visitBest: createVisitBest(),
  };
}

export function cleanUp({ scores, touched, count }: Scratch): void {
  for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
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
export function findCandidates(scratch: Scratch, sections: Sections, wanted: Wanted): number {
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
  { from, to, factor, parts }: Weighted,
  allowed: Uint8Array | undefined,
): void {
  const { scores, touched, held } = scratch;
  const { passages, counts, norms } = sections;
  let count = scratch.count;
  for (let posting = from; posting < to; posting++) {
    const passage = passages[posting] ?? 0;
    if (passage >= norms.length || (allowed !== undefined && allowed[passage] !== 1)) continue;
    const before = scores[passage] ?? 0;
    if (before === 0) {
      touched[count++] = passage;
      held[passage] = parts;
    } else held[passage] = (held[passage] ?? 0) | parts;
    const tf = counts[posting] ?? 0;
    scores[passage] = before + (factor * tf) / (tf + (norms[passage] ?? 0));
  }
  scratch.count = Math.min(count, touched.length);
}

function addToTouched(
  { scores, held }: Scratch,
  sections: Sections,
  { from, to, factor, parts }: Weighted,
): void {
  const { passages, counts, norms } = sections;
  for (let posting = from; posting < to; posting++) {
    const passage = passages[posting] ?? 0;
    if (passage >= norms.length || scores[passage] === 0) continue;
    held[passage] = (held[passage] ?? 0) | parts;
    const tf = counts[posting] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + (factor * tf) / (tf + (norms[passage] ?? 0));
  }
}

function addToKept(
  { scores, touched, held }: Scratch,
  { passages, counts, norms }: Sections,
  { from, to, factor, parts }: Weighted,
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
    held[passage] = (held[passage] ?? 0) | parts;
    const tf = counts[posting] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + (factor * tf) / (tf + (norms[passage] ?? 0));
  }
}
