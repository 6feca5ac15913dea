import type { Clause } from '../retrieval/retrieval.ts';
import { termsOf } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import type { Wanted } from './question-kind.ts';

/** An answer is read in a glance. */
const MOST_WORDS = 90;
const MOST_BLOCKS = 3;

/** A further sentence has to be nearly as good as the first. */
const NEARLY = 0.72;

/** Above this share of common words two sentences say the same. */
const SAME = 0.6;

const WEIGHTS = { held: 1, near: 0.5, relevance: 0.5, given: 0.15, missing: 0.1 } as const;

export type Scored = Readonly<{ candidate: Candidate; score: number }>;

/** How well a candidate answers, best first. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  clauses: readonly Clause[],
  wanted: readonly Wanted[],
): Scored[] {
  const total = weightOf(clauses.keys(), clauses) || 1;
  return candidates
    .map((candidate) => {
      const held = weightOf(candidate.held, clauses) / total;
      const near = weightOf(candidate.near, clauses) / total - held;
      const given = wanted.length > 0 ? candidate.gives.length / wanted.length : 0;
      const missing = wanted.length > 0 && candidate.gives.length === 0 ? 1 : 0;
      const score =
        WEIGHTS.held * held +
        WEIGHTS.near * near +
        WEIGHTS.relevance * candidate.relevance +
        WEIGHTS.given * given -
        WEIGHTS.missing * missing;
      return { candidate, score };
    })
    .toSorted((a, b) => b.score - a.score || a.candidate.rank - b.candidate.rank);
}

/** The best, and what adds to it: another part of the question, or another thing that it wants. */
export function choose(scored: readonly Scored[]): Candidate[] {
  const best = scored[0];
  if (!best) return [];
  const chosen: Candidate[] = [];
  let words = 0;
  for (const { candidate, score } of scored) {
    if (chosen.length >= MOST_BLOCKS || score < NEARLY * best.score) break;
    if (words + candidate.words > MOST_WORDS && chosen.length > 0) continue;
    if (chosen.some((one) => isSame(one, candidate))) continue;
    chosen.push(candidate);
    words += candidate.words;
  }
  return inReadingOrder(chosen);
}

/** In the order of the best of each passage; within a passage as it reads. */
function inReadingOrder(chosen: readonly Candidate[]): Candidate[] {
  const ranks = [...new Set(chosen.map(({ rank }) => rank))];
  return ranks.flatMap((rank) =>
    chosen.filter((one) => one.rank === rank).toSorted((a, b) => startOf(a) - startOf(b)),
  );
}

function startOf({ sentences }: Candidate): number {
  return sentences[0]?.start ?? 0;
}

function isSame(a: Candidate, b: Candidate): boolean {
  const [one, two] = [stemsOf(a), stemsOf(b)];
  return one.intersection(two).size > SAME * Math.min(one.size, two.size);
}

function stemsOf({ sentences }: Candidate): Set<string> {
  return new Set(sentences.flatMap(({ text }) => termsOf(text).map(({ stem }) => stem)));
}

export function weightOf(held: Iterable<number>, clauses: readonly Clause[]): number {
  let sum = 0;
  for (const clause of held) sum += clauses[clause]?.weight ?? 0;
  return sum;
}
