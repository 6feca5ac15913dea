import { type BlockSignals } from './block-signals.ts';
import type { Candidate } from './candidates.ts';
import { type Asked, shareOf } from './read-question.ts';

/** What can be seen of whether the best block answers; each from 0 to 1. */
export type AnswerSignals = Readonly<{
  /** The share of the question's clauses that the best block holds. */
  cover: number;
  /** How many clauses the question has, as a share of ten: the more, the fewer an answer repeats. */
  parts: number;
  /** What it holds of the clauses that are neither name nor year, where it has what is asked for. */
  tells: number;
  /** 1 where it, its passage or title has every name of the question. */
  namesHeld: number;
  /** The share of the first five passages that are from its source. */
  agreement: number;
  /** Its passage's score, as a share of the best passage's. */
  relevance: number;
  /** 1 where it has nothing of the sort that is asked for. */
  missing: number;
  /** 1 where a name is asked for: the nearest passage has some name nearly always. */
  asksName: number;
}>;

const MOST_PARTS = 10;
/** What an open question counts as having been given. */
const OPEN = 0.5;

export function answerSignalsOf(
  asked: Asked,
  best: Candidate,
  { cover, agreement, given, relevance, missing }: BlockSignals,
): AnswerSignals {
  const { clauses, names, years, wanted } = asked;
  const others = new Set(clauses.keys()).difference(names).difference(years);
  const all = shareOf(asked, others);
  const told = all > 0 ? shareOf(asked, others.intersection(best.held)) / all : 1;
  return {
    cover,
    parts: Math.min(MOST_PARTS, clauses.length) / MOST_PARTS,
    tells: told * (wanted.length > 0 ? given : OPEN),
    namesHeld: names.isSubsetOf(best.near) ? 1 : 0,
    agreement,
    relevance,
    missing,
    asksName: wanted.some((kind) => kind === 'name' || kind === 'person') ? 1 : 0,
  };
}

/** The sum of all signals, each times its weight. */
export function weighted<Name extends string>(
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += signals[name] * weights[name];
  return sum;
}
