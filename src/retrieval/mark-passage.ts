import type { Concept } from '../corpus/glossary.ts';
import type { Passage } from '../corpus/passages.ts';
import { setTerm, synonymsIn } from '../text/synonyms.ts';
import { termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import type { ConceptMatch, ConceptMatcher } from './concepts.ts';
import { NOTHING, type Without } from './ingredients.ts';
import type { QuestionClause } from './question-clauses.ts';
import type { Mark } from './retrieval.ts';
import { conceptTerm } from './word-index-terms.ts';

/** `concepts`: which it names, by their number. */
type Marked = Readonly<{ marks: Mark[]; context: number[]; concepts: number[] }>;

export type MarkPassage = (clauses: readonly QuestionClause[], passage: Passage) => Marked;

/** Finds where a passage holds the parts of a question: in its text, and in its title and heading. */
export function createMarkPassage({
  matcher,
  concepts,
  without = NOTHING,
}: Readonly<{
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
  without?: Without;
}>): MarkPassage {
  const find = without.has('synonyms') ? () => [] : synonymsIn;
  const names = concepts.map(conceptTerm);
  const termsIn = (text: string, labels: readonly ConceptMatch[]) => [
    ...termsOf(text).map(({ stem, start, end }) => ({ term: stem, start, end })),
    ...labels.map(({ concept, start, end }) => ({ term: names[concept] ?? '', start, end })),
    ...find(wordsOf(text)).flatMap(({ sets, start, end }) =>
      sets.map((set) => ({ term: setTerm(set), start, end })),
    ),
  ];
  return (clauses, { source, heading, text }) => {
    const clausesOf = new Map<string, number[]>();
    clauses.forEach(({ terms }, clause) => {
      for (const term of terms) clausesOf.set(term, [...(clausesOf.get(term) ?? []), clause]);
    });
    const around = `${source.title}\n${heading}`;
    const [inText, inContext] = [matcher.find(text), matcher.find(around)];
    const marks = termsIn(text, inText).flatMap(({ term, start, end }) =>
      (clausesOf.get(term) ?? []).map((clause) => ({ clause, start, end })),
    );
    const context = termsIn(around, inContext).flatMap(({ term }) => clausesOf.get(term) ?? []);
    return {
      marks: marks.toSorted((a, b) => a.start - b.start || a.clause - b.clause),
      context: [...new Set(context)].toSorted((a, b) => a - b),
      concepts: [...inText, ...inContext].map(({ concept }) => concept),
    };
  };
}
