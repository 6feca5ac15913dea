import type { Clause } from '../retrieval/retrieval.ts';
import { termsOf } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import type { Wanted } from './question-kind.ts';

/** An answer is read in a glance. */
const MOST_WORDS = 90;
const MOST_BLOCKS = 4;

/** A further block has to be this good, as a share of the first. */
const NEARLY = 0.6;
/** Above this share of common words two blocks say the same. */
const SAME = 0.6;

const WEIGHTS = { held: 1, near: 0.5, relevance: 0.5, given: 0.4, missing: 0.1 } as const;

/** What a further block gains, as a share of the first one's score, by each thing that it brings. */
const BRINGS = { parts: 0.17, wanted: 0.1, source: 0.05 } as const;

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

/** The best block, and what adds to it, within what is read in a glance. */
export function choose(scored: readonly Scored[], clauses: readonly Clause[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (let block = 0; block < MOST_BLOCKS; block++) {
    const next = nextBlock(scored, chosen, clauses);
    if (!next) break;
    chosen.push(withoutShown(next, chosen));
  }
  return inReadingOrder(chosen);
}

/** The block that brings most to those before it; none where no further one is good enough or fits. */
function nextBlock(
  scored: readonly Scored[],
  chosen: readonly Candidate[],
  clauses: readonly Clause[],
): Candidate | undefined {
  const best = scored[0]?.score ?? 0;
  const room = MOST_WORDS - chosen.reduce((sum, block) => sum + wordsIn(block), 0);
  let next: { candidate: Candidate; gain: number } | undefined;
  for (const { candidate, score } of scored) {
    const gain = score + best * newnessOf(candidate, chosen, clauses);
    if (gain <= (next?.gain ?? 0) || gain < NEARLY * best) continue;
    const added = withoutShown(candidate, chosen);
    const fits = wordsIn(added) <= room || chosen.length === 0;
    if (!fits || added.sentences.length === 0) continue;
    if (!chosen.some((one) => isSame(one, added))) next = { candidate, gain };
  }
  return next?.candidate;
}

/** What of a block isn't shown already, as what another block leans on or is. */
function withoutShown(candidate: Candidate, chosen: readonly Candidate[]): Candidate {
  const same = chosen.filter(({ rank }) => rank === candidate.rank);
  const shown = new Set(same.flatMap(({ sentences }) => sentences.map(({ start }) => start)));
  const sentences = candidate.sentences.filter(({ start }) => !shown.has(start));
  return { ...candidate, sentences };
}

function wordsIn({ sentences }: Candidate): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

/** What a block brings that those before it don't: parts of the question, wanted things, another source. */
function newnessOf(
  candidate: Candidate,
  chosen: readonly Candidate[],
  clauses: readonly Clause[],
): number {
  if (chosen.length === 0) return 0;
  const had = new Set(chosen.flatMap(({ held }) => [...held]));
  const given = new Set(chosen.flatMap(({ gives }) => gives));
  const total = weightOf(clauses.keys(), clauses) || 1;
  const parts = weightOf(new Set(candidate.held).difference(had), clauses) / total;
  const isWanted = candidate.gives.some((kind) => !given.has(kind));
  const isOther = chosen.every(({ source }) => source !== candidate.source);
  return BRINGS.parts * parts + (isWanted ? BRINGS.wanted : 0) + (isOther ? BRINGS.source : 0);
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
