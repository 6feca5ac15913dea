import type { Retrieval } from '../retrieval/retrieval.ts';
import { withoutAttribution } from '../text/attribution.ts';
import type { Candidate } from './candidates.ts';
import { type Asked, shareOf } from './read-question.ts';

/** What can be seen of how well a block answers a question; each from 0 to 1. */
export type BlockSignals = Readonly<{
  /** The question's clauses that it holds itself, by weight. */
  held: number;
  /** The same by number, each as good as the next. */
  cover: number;
  /** The clauses that it or the rest of its passage, heading or title holds, by weight. */
  near: number;
  /** The names of the question that neither it nor its passage or title has. */
  namesMissing: number;
  /** 1 where it has years, and not the one that is asked about: a look-alike. */
  otherYear: number;
  /** How much of it stands beside what is asked for; all that it holds where no sort is asked for. */
  beside: number;
  /** The sorts of thing that are asked for, of which it has one that the question hasn't. */
  given: number;
  /** 1 where it has none of them. */
  missing: number;
  /** Its passage's relevance, as a share of the best passage's. */
  relevance: number;
  /** The share of the first five passages that are from its source. */
  agreement: number;
}>;

/** How many passages tell which source the question is about. */
const FIRST = 5;

/** A function that sees the signals of a question's blocks. */
export function createBlockSignals(
  asked: Asked,
  { passages }: Retrieval,
): (block: Candidate) => BlockSignals {
  const { clauses, names, years, wanted } = asked;
  const due = yearsAsked(asked, years);
  const first = passages.slice(0, FIRST).map(({ passage }) => passage.source.id);
  return ({ held, near, gives, beside, source, relevance, sentences }) => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    return {
      held: shareOf(asked, held),
      cover: held.size / (clauses.length || 1),
      near: shareOf(asked, near),
      namesMissing: names.size === 0 ? 0 : names.difference(near).size / names.size,
      otherYear: isOtherYear(text, due) ? 1 : 0,
      beside: wanted.length === 0 ? shareOf(asked, held) : beside,
      given: wanted.length === 0 ? 0 : gives.length / wanted.length,
      missing: wanted.length > 0 && gives.length === 0 ? 1 : 0,
      relevance,
      agreement: first.filter((id) => id === source).length / FIRST,
    };
  };
}

function yearsAsked({ clauses }: Asked, years: ReadonlySet<number>): string[] {
  return [...years].map((clause) => clauses[clause]?.text ?? '');
}

function isOtherYear(text: string, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const told = withoutAttribution(text);
  if (asked.every((year) => told.includes(year))) return false;
  return Array.from(told.matchAll(YEAR)).some(([year]) => !asked.includes(year));
}

const YEAR = /\b(?:19|20)\d\d\b/g;
