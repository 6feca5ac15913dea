import type { Clause, Mark, RankedPassage } from './retrieval.ts';

/** What may be an abbreviation: "IDC", and as people type it, "idc". */
const SHORT = /^(?:\p{Lu}{3,6}|\p{Ll}{3,5})$/u;
const JOINER = '(?:(?:of|and|for|the) )?';

type Marked = Readonly<{ clauses: readonly Clause[]; ranked: readonly RankedPassage[] }>;

/**
 * The clauses and passages, with marks where a passage spells out a short word that none of the corpus
 * has: "Ivory Dam Council" where "IDC" is asked about.
 */
export function withInitials({ clauses, ranked }: Marked): Marked {
  const marks = clauses.flatMap(({ text, isKnown }, clause) =>
    isKnown || !SHORT.test(text) ? [] : marksOf(clause, wordsBehind(text), ranked),
  );
  if (marks.length === 0) return { clauses, ranked };
  const spelled = new Set(marks.map(({ mark }) => mark.clause));
  return {
    clauses: clauses.map((one, at) => (spelled.has(at) ? { ...one, isKnown: true } : one)),
    ranked: ranked.map((one, rank) => {
      const own = marks.filter((found) => found.rank === rank).map(({ mark }) => mark);
      return own.length === 0 ? one : { ...one, marks: [...one.marks, ...own] };
    }),
  };
}

type Found = Readonly<{ rank: number; mark: Mark }>;

function marksOf(clause: number, words: RegExp, ranked: readonly RankedPassage[]): Found[] {
  return ranked.flatMap(({ passage }, rank) =>
    Array.from(passage.text.matchAll(words), ({ 0: { length }, index: start }) => ({
      rank,
      mark: { clause, start, end: start + length },
    })),
  );
}

/** Words that begin with an abbreviation's letters, each with a capital, or all joined by hyphens. */
function wordsBehind(short: string): RegExp {
  const letters = Array.from(short.toUpperCase());
  const named = letters.map((letter) => String.raw`${letter}[\p{L}’']+`).join(`[ -]${JOINER}`);
  const joined = letters.map((letter) => String.raw`${letter.toLowerCase()}\p{L}+`).join('-');
  const isTyped = short === short.toLowerCase();
  return new RegExp(String.raw`(?<!\p{L})(?:${isTyped ? named : `${named}|${joined}`})`, 'gu');
}
