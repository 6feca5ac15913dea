import type { Concept } from '../corpus/glossary.ts';
import { languageOf } from '../text/languages.ts';
import { stemsOfSet, synonymsIn } from '../text/synonyms.ts';
import { wordsOf } from '../text/words.ts';
import type { ConceptMatcher } from './concepts.ts';
import { NOTHING, type Without } from './ingredients.ts';
import { clausesOf, type QuestionClause, withoutRepeats } from './question-clauses.ts';
import { knownWords, partsOf, type QuestionPart } from './question-parts.ts';
import { readForeign } from './read-foreign.ts';
import { createRepairSpelling, type Repair } from './spelling.ts';
import type { SearchQuery } from './word-index-search.ts';
import { conceptTerm } from './word-index-terms.ts';
import type { WordIndex } from './word-index.ts';

export type AnalysedQuestion = Readonly<{
  /** The question as it was read, slips repaired. */
  text: string;
  repairs: readonly Repair[];
  query: SearchQuery;
  clauses: readonly QuestionClause[];
  /** What to embed: the text, and what its foreign names and abbreviations stand for. */
  vectorText: string;
}>;

export type AnalyseQuestion = (question: string) => Promise<AnalysedQuestion>;

type Deps = Readonly<{
  index: Pick<WordIndex, 'forms' | 'frequency' | 'idf'>;
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
  without?: Without;
}>;

/** What a concept weighs in the search where the words of its label are searched for too. */
export const CONCEPT_WEIGHT = 0.5;
/** What each word weighs that could stand in the place of one of the question. */
export const SYNONYM_WEIGHT = 0.3;
/** What a word weighs that only carries the question: better than 0 or 1 on 12 public collections. */
const FRAME_WEIGHT = 0.5;
/** More of a question than this isn't read. */
const MOST_LETTERS = 8000;

export function createAnalyseQuestion(deps: Deps): AnalyseQuestion {
  const { without = NOTHING } = deps;
  const repairSpelling = createRepairSpelling(deps);
  const find = without.has('synonyms') ? () => [] : synonymsIn;
  return async (question) => {
    const language = languageOf(question);
    const read = readable(question);
    const asked = without.has('translation') ? read : await readForeign(deps, read, language);
    const settled = new Set<number>();
    for (const { first, last } of deps.matcher.find(asked)) {
      for (let word = first; word <= last; word++) settled.add(word);
    }
    for (const { first, last } of find(wordsOf(asked))) {
      for (let word = first; word <= last; word++) settled.add(word);
    }
    const isSettled = (word: number) => without.has('spelling') || settled.has(word);
    const { text, repairs } = repairSpelling(asked, isSettled);
    const parts = partsOf({ ...deps, synonymsIn: find }, text, language);
    return {
      text,
      repairs,
      query: queryOf(deps, parts),
      clauses: withoutRepeats(parts.flatMap((part) => clausesOf(deps.index, part, language))),
      vectorText: vectorTextOf(deps, text, parts),
    };
  };
}

/** Without control characters, and not endless. */
function readable(question: string): string {
  const whole = question.slice(0, MOST_LETTERS).toWellFormed().normalize('NFC');
  return whole.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** The terms in the question's order, and after them what it names. */
function queryOf({ index }: Deps, parts: readonly QuestionPart[]): SearchQuery {
  const concepts = new Map<string, number>();
  for (const part of parts) {
    const weight = knownWords(index, part).length > 0 ? CONCEPT_WEIGHT : 1;
    for (const concept of part.concepts) {
      const term = conceptTerm(concept);
      concepts.set(term, Math.max(weight, concepts.get(term) ?? 0));
    }
  }
  const words = parts.flatMap((part) =>
    part.words.map(({ stem, isFrame }) => ({ term: stem, weight: isFrame ? FRAME_WEIGHT : 1 })),
  );
  const own = new Set(words.map(({ term }) => term));
  const others = new Set(
    parts.flatMap(({ synonyms }) => synonyms.flatMap((set) => stemsOfSet(set))),
  ).difference(own);
  const alike = [...others].map((term) => ({ term, weight: SYNONYM_WEIGHT }));
  return {
    terms: [...words, ...alike, ...Array.from(concepts, ([term, weight]) => ({ term, weight }))],
  };
}

/** An embedder that was made from English texts knows "China", but neither 中国 nor "PRC". */
function vectorTextOf({ index }: Deps, text: string, parts: readonly QuestionPart[]): string {
  const names = parts
    .filter(
      (part) =>
        FOREIGN.test(part.text) ||
        ABBREVIATION.test(part.text) ||
        knownWords(index, part).length === 0,
    )
    .flatMap(({ concepts }) => concepts.map(({ prefLabel }) => prefLabel))
    .filter((name) => !text.toLowerCase().includes(name.toLowerCase()));
  return [text, ...new Set(names)].join(' ');
}

const FOREIGN = /[^\p{ASCII}]/u;
const ABBREVIATION = /^[A-Z][A-Za-z.]{0,4}[A-Z.]s?$|^[A-Z]\p{Lu}?$/u;
