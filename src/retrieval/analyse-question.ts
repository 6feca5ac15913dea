import type { Concept } from '../corpus/glossary.ts';
import { isFrameWord } from '../text/frame-words.ts';
import { isFunctionWord, type Language, languageOf } from '../text/languages.ts';
import { setTerm, stemsOfSet, synonymsIn } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { UNITS } from '../text/units.ts';
import { fold, type Word, wordsOf } from '../text/words.ts';
import type { ConceptMatch, ConceptMatcher } from './concepts.ts';
import { readForeign } from './read-foreign.ts';
import { createRepairSpelling, type Repair } from './spelling.ts';
import type { SearchQuery } from './word-index-search.ts';
import { conceptTerm } from './word-index-terms.ts';
import type { WordIndex } from './word-index.ts';

/** A part of the question: a word, or a thing by any of its names. */
export type QuestionClause = Readonly<{
  /** As the question has it. */
  text: string;
  /** The passages that hold one of these hold this part of the question. */
  terms: readonly string[];
  /** How much it tells that a passage holds it (idf). */
  weight: number;
  /** Whether any passage holds it. */
  isKnown: boolean;
}>;

export type AnalysedQuestion = Readonly<{
  /** The question as it was read, slips repaired. */
  text: string;
  repairs: readonly Repair[];
  query: SearchQuery;
  clauses: readonly QuestionClause[];
  /** What to embed: the text, and what its foreign names and abbreviations stand for. */
  vectorText: string;
}>;

export type AnalyseQuestion = (question: string) => AnalysedQuestion;

type Deps = Readonly<{
  index: Pick<WordIndex, 'forms' | 'frequency' | 'idf'>;
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
}>;

/** One label in the question, or one word outside of all labels. */
type Part = Readonly<{
  text: string;
  start: number;
  /** Those of its words that count. */
  words: readonly Readonly<{ text: string; stem: string; isFrame: boolean }>[];
  concepts: readonly Concept[];
  /** The sets of synonyms that it is in. */
  synonyms: readonly number[];
}>;

/** What a concept weighs in the search where the words of its label are searched for too. */
export const CONCEPT_WEIGHT = 0.5;
/** What each word weighs that could stand in the place of one of the question. */
export const SYNONYM_WEIGHT = 0.3;
/** What a word weighs that only carries the question: better than 0 or 1 on 12 public collections. */
const FRAME_WEIGHT = 0.5;
/** More of a question than this isn't read. */
const MOST_LETTERS = 8000;
const RUN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+$/u;

export function createAnalyseQuestion(deps: Deps): AnalyseQuestion {
  const repairSpelling = createRepairSpelling(deps);
  return (question) => {
    const language = languageOf(question);
    const asked = readForeign(deps, readable(question), language);
    const settled = new Set<number>();
    for (const { first, last } of deps.matcher.find(asked)) {
      for (let word = first; word <= last; word++) settled.add(word);
    }
    for (const { first, last } of synonymsIn(wordsOf(asked))) {
      for (let word = first; word <= last; word++) settled.add(word);
    }
    const { text, repairs } = repairSpelling(asked, (word) => settled.has(word));
    const parts = partsOf(deps, text, language);
    return {
      text,
      repairs,
      query: queryOf(deps, parts),
      clauses: withoutRepeats(parts.flatMap((part) => clausesOf(deps, part, language))),
      vectorText: vectorTextOf(deps, text, parts),
    };
  };
}

/** Without control characters, and not endless. */
function readable(question: string): string {
  const whole = question.slice(0, MOST_LETTERS).toWellFormed().normalize('NFC');
  return whole.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** The labels of a question, and the words outside of them, from left to right. */
function partsOf({ index, matcher, concepts }: Deps, text: string, language: Language): Part[] {
  const words = wordsOf(text);
  const covered = new Set<number>();
  const stemsOf = (from: number, to: number) =>
    telling(index, { text, language }, words.slice(from, to));
  const labels = Map.groupBy(matcher.find(text, words), ({ start }) => start);
  const named = Array.from(labels.values(), (matches): Part => {
    const { start, end, first, last } = matches[0] ?? NO_MATCH;
    for (let word = first; word <= last; word++) covered.add(word);
    const meant = matches.flatMap(({ concept }) => concepts[concept] ?? []);
    return {
      text: text.slice(start, end),
      start,
      words: stemsOf(first, last + 1),
      concepts: meant,
      synonyms: [],
    };
  });
  const alike = synonymsIn(words)
    .filter(({ first, last }) => !covered.has(first) && !covered.has(last))
    .map(({ sets, first, last, start, end }): Part => {
      const own = stemsOf(first, last + 1);
      for (let word = first; word <= last; word++) covered.add(word);
      return { text: text.slice(start, end), start, words: own, concepts: [], synonyms: sets };
    })
    .filter(({ words: own }) => own.length > 0);
  const others = words.flatMap(({ start, end }, at): Part[] => {
    const [word] = covered.has(at) ? [] : stemsOf(at, at + 1);
    const part = { text: text.slice(start, end), start, concepts: [], synonyms: [] };
    return word ? [{ ...part, words: [word] }] : [];
  });
  return [...named, ...alike, ...others].toSorted((a, b) => a.start - b.start);
}

/** Those of some words of a text that count. */
function telling(
  index: Deps['index'],
  { text, language }: Readonly<{ text: string; language: Language }>,
  words: readonly Word[],
): Part['words'] {
  return words
    .filter(
      ({ word, start, end }) =>
        !isFunctionWord(word, language) && !isOtherWord(text.slice(start, end), language),
    )
    .filter(({ word }) => !RUN.test(word) || index.frequency(word) > 0)
    .map(({ word, start, end }) => ({
      text: text.slice(start, end),
      stem: stemOf(word),
      isFrame: isFrameWord(word),
    }));
}

const NO_MATCH: ConceptMatch = { concept: 0, first: 0, last: -1, start: 0, end: 0 };

/** The terms in the question's order, and after them what it names. */
function queryOf({ index }: Deps, parts: readonly Part[]): SearchQuery {
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

function knownWords(index: Deps['index'], part: Part): Part['words'] {
  return part.words.filter(({ stem }) => index.frequency(stem) > 0);
}

/** Each word that doesn't only carry the question is a clause; a label of which the passages know no word is one as a whole. */
function clausesOf({ index }: Deps, whole: Part, language: Language): QuestionClause[] {
  const part = { ...whole, words: whole.words.filter(({ text }) => !namesAnswer(text)) };
  if (part.words.length === 0 && whole.words.length > 0 && whole.concepts.length === 0) return [];
  const names = part.concepts.map(conceptTerm);
  if (part.synonyms.length > 0) return synonymClausesOf(index, part);
  if (names.length === 0 && part.words.every(({ isFrame }) => isFrame)) return [];
  const known = knownWords(index, part);
  if (names.length > 0 && known.length > 0) {
    return known.map(({ text, stem }) => clauseOf(index, text, [stem, ...names]));
  }
  const clause = clauseOf(index, part.text, [...part.words.map(({ stem }) => stem), ...names]);
  // A word of another language that no passage has says nothing: the passages are in English.
  return clause.isKnown || language === 'en' || isName(part.text) ? [clause] : [];
}

function synonymClausesOf(index: Deps['index'], part: Part): QuestionClause[] {
  if (part.words.every(({ isFrame }) => isFrame) && part.words.length === 1) return [];
  const stems = part.words.map(({ stem }) => stem);
  const others = part.synonyms.flatMap(stemsOfSet);
  const known = [...stems, ...others].filter((stem) => index.frequency(stem) > 0);
  const own = stems.filter((stem) => index.frequency(stem) > 0);
  const weighed = own.length > 0 ? own : known;
  return [
    {
      text: part.text,
      terms: [...(stems.length === 1 ? stems : []), ...part.synonyms.map(setTerm)],
      weight: weighed.length > 0 ? Math.min(...weighed.map(index.idf)) : index.idf(stems[0] ?? ''),
      isKnown: known.length > 0,
    },
  ];
}

/** Words that say what an answer is to be, and not what it is about: "what date", "in tonnes". */
const ANSWERS: ReadonlySet<string> = new Set(
  `amount amounts date dates day figure figures name named names number numbers percentage
  percentages quantity reason reasons unit units year`.split(/\s+/),
);

function namesAnswer(text: string): boolean {
  const word = fold(text);
  return ANSWERS.has(word) || UNITS.has(word);
}

function isName(text: string): boolean {
  return /^\p{Lu}\p{sc=Latin}*$/u.test(text);
}

/** Without its marks a Vietnamese word looks like an English one: "tấn", a tonne, like "tan". */
function isOtherWord(text: string, language: Language): boolean {
  return language === 'vi' && FOREIGN.test(text);
}

/** Any of its terms will do, so that it tells only as much as the most frequent of them. */
function clauseOf(index: Deps['index'], text: string, terms: readonly string[]): QuestionClause {
  const known = terms.filter((term) => index.frequency(term) > 0);
  const weight = Math.min(...(known.length > 0 ? known : terms).map(index.idf));
  return { text, terms, weight, isKnown: known.length > 0 };
}

function withoutRepeats(clauses: readonly QuestionClause[]): QuestionClause[] {
  return [...new Map(clauses.map((clause) => [clause.terms.join(' '), clause])).values()];
}

/** An embedder that was made from English texts knows "China", but neither 中国 nor "PRC". */
function vectorTextOf({ index }: Deps, text: string, parts: readonly Part[]): string {
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
