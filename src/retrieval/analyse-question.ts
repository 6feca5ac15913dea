import type { Concept } from '../corpus/glossary.ts';
import { isFrameWord } from '../text/frame-words.ts';
import { isFunctionWord, type Language, languageOf } from '../text/languages.ts';
import { synonymsIn } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { ConceptMatcher } from './concepts.ts';
import { countriesSpelt } from './countries-spelt.ts';
import { inEnglish } from './in-english.ts';
import { NOTHING, type Without } from './ingredients.ts';
import { clausesOf, type QuestionClause, withoutRepeats } from './question-clauses.ts';
import { knownWords, partsOf, type QuestionPart } from './question-parts.ts';
import { readForeign } from './read-foreign.ts';
import { searchQueryOf } from './search-query.ts';
import { spelledOut } from './spelled-out.ts';
import { createRepairSpelling, type Repair } from './spelling.ts';
import { withWholeYears } from './whole-years.ts';
import type { SearchQuery } from './word-index-search.ts';
import type { WordIndex } from './word-index.ts';

export type AnalysedQuestion = Readonly<{
  /** The question as it was read, slips repaired. */
  text: string;
  /** The same where it is English; else word by word in English, as far as words are known. */
  english: string;
  /** How many of its words in another language neither a dictionary nor a passage has. */
  unread: number;
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

/** More of a question than this isn't read. */
const MOST_LETTERS = 8000;

export function createAnalyseQuestion(deps: Deps): AnalyseQuestion {
  const { without = NOTHING } = deps;
  const repairSpelling = createRepairSpelling(deps);
  const find = without.has('synonyms') ? () => [] : synonymsIn;
  return async (question) => {
    const language = languageOf(question);
    const whole = withWholeYears(readable(question));
    const read = language === 'en' ? spelledOut(countriesSpelt(whole)) : whole;
    const isForeign = language !== 'en' && !without.has('translation');
    const asked = isForeign ? await readForeign(deps, read, language) : read;
    const settled = new Set<number>();
    if (language !== 'en') settle(settled, wordsOf(asked), language);
    for (const { first, last } of deps.matcher.find(asked)) {
      for (let word = first; word <= last; word++) settled.add(word);
    }
    for (const { first, last } of find(wordsOf(asked))) {
      for (let word = first; word <= last; word++) settled.add(word);
    }
    const isSettled = (word: number) => without.has('spelling') || settled.has(word);
    const { text, repairs } = repairSpelling(asked, isSettled);
    const parts = partsOf({ ...deps, synonymsIn: find }, text, language);
    const english = isForeign ? await inEnglish(deps, whole, language) : text;
    return {
      text,
      english,
      unread: isForeign ? unreadIn(deps.index, english) : 0,
      repairs,
      query: searchQueryOf(deps.index, parts),
      clauses: withoutRepeats(parts.flatMap((part) => clausesOf(deps.index, part, language))),
      vectorText: vectorTextOf(deps, text, parts),
    };
  };
}

function unreadIn({ frequency }: Deps['index'], english: string): number {
  const told = wordsOf(english).filter(
    ({ word }) => !isFunctionWord(word, 'en') && !isFrameWord(word) && !/\d/.test(word),
  );
  return told.filter(({ word }) => frequency(stemOf(word)) === 0).length;
}

/** "Des" is no slip for "does" in a French question. */
function settle(settled: Set<number>, words: readonly Word[], language: Language): void {
  for (const [at, { word }] of words.entries()) if (isFunctionWord(word, language)) settled.add(at);
}

/** Without control characters, and not endless. */
function readable(question: string): string {
  const whole = question.slice(0, MOST_LETTERS).toWellFormed().normalize('NFC');
  return whole.replace(/[\p{Cc}\s]+/gu, ' ').trim();
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
