import type { Retrieval } from '../retrieval/retrieval.ts';
import type { Candidate } from './candidates.ts';
import { weightOf } from './choose.ts';
import type { Wanted } from './question-kind.ts';

/** What can be seen of whether an answer answers, each 0 to 1. */
export type Signals = Readonly<{
  /** Share of the question, by rarity, that the best passage holds. */
  near: number;
  /** The same of the best sentence alone. */
  held: number;
  /** Share of the question that no passage anywhere holds. */
  unknown: number;
  /** Share of the two rarest known parts that the best passage holds. */
  rarest: number;
  /** Share of what was wanted that the answer has. */
  given: number;
}>;

export function signalsOf(
  { clauses }: Retrieval,
  chosen: readonly Candidate[],
  wanted: readonly Wanted[],
): Signals {
  const total = weightOf(clauses.keys(), clauses) || 1;
  const best = chosen[0];
  const unknown = [...clauses.keys()].filter((clause) => !clauses[clause]?.isKnown);
  const rarest = [...clauses.keys()]
    .filter((clause) => clauses[clause]?.isKnown)
    .toSorted((a, b) => (clauses[b]?.weight ?? 0) - (clauses[a]?.weight ?? 0))
    .slice(0, 2);
  const given = new Set(chosen.flatMap(({ gives }) => gives));
  return {
    near: weightOf(best?.near ?? [], clauses) / total,
    held: weightOf(best?.held ?? [], clauses) / total,
    unknown: weightOf(unknown, clauses) / total,
    rarest: rarest.filter((clause) => best?.near.has(clause)).length / (rarest.length || 1),
    given: wanted.length > 0 ? given.size / wanted.length : 1,
  };
}

/** Under this share of the question in the best passage, the answer is more likely wrong than right. */
const ENOUGH = 0.5;

export function isConfident({ near }: Signals): boolean {
  return near >= ENOUGH;
}
