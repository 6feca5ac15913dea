import type { Language } from '../text/languages.ts';
import { setTerm, stemsOfSet } from '../text/synonyms.ts';
import { UNITS } from '../text/units.ts';
import { fold } from '../text/words.ts';
import { knownWords, type QuestionPart } from './question-parts.ts';
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
  /** Whether it is of the glossary, and no country. */
  isTerm?: boolean | undefined;
}>;

type Index = Pick<WordIndex, 'frequency' | 'idf'>;

/** What passages are to hold of a part: each word that doesn't only carry the question is a clause; a label of which the passages know no word is one as a whole. */
export function clausesOf(index: Index, whole: QuestionPart, language: Language): QuestionClause[] {
  const isTerm = whole.concepts.some(({ kind }) => kind !== 'country');
  return heldOf(index, whole, language).map((clause) => ({ ...clause, isTerm }));
}

function heldOf(index: Index, whole: QuestionPart, language: Language): QuestionClause[] {
  const part = { ...whole, words: whole.words.filter(({ text }) => !namesAnswer(text)) };
  if (part.words.length === 0 && whole.words.length > 0 && whole.concepts.length === 0) return [];
  const names = part.concepts.map(conceptTerm);
  if (part.synonyms.length > 0) return synonymClausesOf(index, part);
  if (names.length === 0 && part.words.every(({ isFrame }) => isFrame)) return [];
  const known = knownWords(index, part);
  if (names.length > 0 && known.length > 0) {
    return known.map(({ text, stem }) => clauseOf(index, text, [stem, ...names]));
  }
  const clause = clauseOf(index, part.text, [
    ...part.words.map(({ stem }) => stem),
    ...names,
    ...part.spellings,
  ]);
  // A word of another language that no passage has says nothing: the passages are in English.
  return clause.isKnown || language === 'en' || isName(part.text) ? [clause] : [];
}

function synonymClausesOf(index: Index, part: QuestionPart): QuestionClause[] {
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

/** Any of its terms will do, so that it tells only as much as the most frequent of them. */
function clauseOf(index: Index, text: string, terms: readonly string[]): QuestionClause {
  const known = terms.filter((term) => index.frequency(term) > 0);
  const weight = Math.min(...(known.length > 0 ? known : terms).map(index.idf));
  return { text, terms, weight, isKnown: known.length > 0 };
}

/** Each but once, by its terms. */
export function withoutRepeats(clauses: readonly QuestionClause[]): QuestionClause[] {
  return [...new Map(clauses.map((clause) => [clause.terms.join(' '), clause])).values()];
}
