import type { Concept } from '../corpus/glossary.ts';
import type { Passage } from '../corpus/passages.ts';
import { rememberedTexts } from '../text/remembered-texts.ts';
import { setTerm, synonymsIn } from '../text/synonyms.ts';
import { termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import type { ConceptMatcher } from './concepts.ts';
import { NOTHING, type Without } from './ingredients.ts';
import type { QuestionClause } from './question-clauses.ts';
import type { Mark } from './retrieval.ts';
import { conceptTerm } from './word-index-terms.ts';

/** `concepts`: which it names, by their number. */
type Marked = Readonly<{ marks: Mark[]; context: number[]; concepts: number[] }>;

export type MarkPassage = (clauses: readonly QuestionClause[], passage: Passage) => Marked;

/** What a text holds: its terms, where each begins and ends in turn, and its concepts by their number. */
type Read = Readonly<{
  terms: readonly string[];
  places: Uint32Array;
  concepts: readonly number[];
}>;

/** Texts; what is read of one takes some 3 kB. */
const REMEMBERED = 2048;

type Deps = Readonly<{
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
  without?: Without;
}>;

/** Finds where a passage holds the parts of a question: in its text, and in its title and heading. */
export function createMarkPassage(deps: Deps): MarkPassage {
  const read = createReader(deps);
  return (clauses, { source, heading, text }) => {
    const clausesOf = new Map<string, number[]>();
    clauses.forEach(({ terms }, clause) => {
      for (const term of terms) clausesOf.set(term, [...(clausesOf.get(term) ?? []), clause]);
    });
    const [inText, around] = [read(text), read(`${source.title}\n${heading}`)];
    const marks: Mark[] = [];
    for (const [at, term] of inText.terms.entries()) {
      const [start, end] = [inText.places[2 * at] ?? 0, inText.places[2 * at + 1] ?? 0];
      for (const clause of clausesOf.get(term) ?? []) marks.push({ clause, start, end });
    }
    const context = around.terms.flatMap((term) => clausesOf.get(term) ?? []);
    return {
      marks: marks.toSorted((a, b) => a.start - b.start || a.clause - b.clause),
      context: [...new Set(context)].toSorted((a, b) => a - b),
      concepts: [...inText.concepts, ...around.concepts],
    };
  };
}

function createReader({ matcher, concepts, without = NOTHING }: Deps): (text: string) => Read {
  const find = without.has('synonyms') ? () => [] : synonymsIn;
  const names = concepts.map(conceptTerm);
  return rememberedTexts((text) => {
    const labels = matcher.find(text);
    const found = [
      ...termsOf(text).map(({ stem, start, end }) => ({ term: stem, start, end })),
      ...labels.map(({ concept, start, end }) => ({ term: names[concept] ?? '', start, end })),
      ...find(wordsOf(text)).flatMap(({ sets, start, end }) =>
        sets.map((set) => ({ term: setTerm(set), start, end })),
      ),
    ];
    return {
      terms: found.map(({ term }) => term),
      places: Uint32Array.from(found.flatMap(({ start, end }) => [start, end])),
      concepts: labels.map(({ concept }) => concept),
    };
  }, REMEMBERED);
}
