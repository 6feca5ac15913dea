import { stemsOfSet } from '../text/synonyms.ts';
import { YEAR } from '../text/years.ts';
import { knownWords, type QuestionPart } from './question-parts.ts';
import type { SearchQuery } from './word-index-search.ts';
import { conceptTerm } from './word-index-terms.ts';
import type { WordIndex } from './word-index.ts';

type Index = Pick<WordIndex, 'frequency' | 'idf'>;

/**
 * What a word of a label weighs: what it names is searched for by all its names, "Canberra's" by
 * "Australia", and a passage that happens to have the same rare name is no better than the others.
 */
const LABEL_WORD_WEIGHT = 0.5;
/** What each word weighs that could stand in the place of one of the question. */
export const SYNONYM_WEIGHT = 0.2;
/** What a word weighs that only carries the question: better than 0 or 1 on 12 public collections. */
const FRAME_WEIGHT = 0.5;
/** What a year weighs: what was in another one is another thing, however like it is told. */
const YEAR_WEIGHT = 2;
/**
 * Of a question of more parts than these, a text of its own, the best passages lack many: what each part
 * is worth falls with the square of how many there are. Mean nDCG@10 on 12 public collections is 0.6008
 * with it and 0.5968 without.
 */
const FEW_PARTS = 4;
/** So many parts of a question have a bit each. */
const MOST_PARTS = 31;

/** A term that stands for others, or that others stand for, and the parts of the question that it holds. */
type Further = Readonly<{ weight: number; parts: number }>;

/** What to search for: the words in the question's order, and after them what stands for them. */
export function searchQueryOf(index: Index, parts: readonly QuestionPart[]): SearchQuery {
  const own = new Set(parts.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const further = new Map<string, Further>();
  const add = (term: string, weight: number, part: number) => {
    const before = further.get(term);
    further.set(term, {
      weight: Math.max(weight, before?.weight ?? 0),
      parts: (before?.parts ?? 0) | bitOf(part),
    });
  };
  const words = parts.flatMap((part, number) => {
    for (const stem of part.synonyms.flatMap(stemsOfSet)) {
      if (!own.has(stem)) add(stem, SYNONYM_WEIGHT, number);
    }
    for (const stem of part.spellings) if (!own.has(stem)) add(stem, 1, number);
    for (const concept of part.concepts) add(conceptTerm(concept), 1, number);
    return wordsOf(part).map((word) => ({ ...word, parts: bitOf(number) }));
  });
  return {
    terms: [...words, ...Array.from(further, ([term, more]) => ({ term, ...more }))],
    worths: worthsOf(index, parts.slice(0, MOST_PARTS)),
  };
}

function bitOf(part: number): number {
  return part < MOST_PARTS ? 2 ** part : 0;
}

function wordsOf({ words, concepts }: QuestionPart) {
  return words.map(({ stem, isFrame }) => {
    const whole = (isFrame ? FRAME_WEIGHT : 1) * (YEAR.test(stem) ? YEAR_WEIGHT : 1);
    return { term: stem, weight: concepts.length > 0 ? whole * LABEL_WORD_WEIGHT : whole };
  });
}

/** What each part is worth; of parts with the same words only the first. */
function worthsOf(index: Index, parts: readonly QuestionPart[]): number[] {
  const seen = new Set<string>();
  const worths = parts.map((part) => {
    const words = part.words.map(({ stem }) => stem).join(' ');
    const isRepeated = words !== '' && seen.has(words);
    seen.add(words);
    return isRepeated ? 0 : worthOf(index, part);
  });
  const telling = worths.filter((worth) => worth > 0).length;
  const share = Math.min(1, (FEW_PARTS / telling) ** 2);
  return worths.map((worth) => worth * share);
}

/** How much it tells that a passage holds a part: a thing by any name as much as its most frequent one. */
function worthOf(index: Index, part: QuestionPart): number {
  const own = knownWords(index, part).map(({ stem }) => stem);
  const names = part.concepts.map(conceptTerm);
  const others = part.synonyms.flatMap(stemsOfSet);
  const known = [...own, ...(own.length > 0 ? names : [...names, ...others])].filter(
    (term) => index.frequency(term) > 0,
  );
  if (known.length === 0) return 0;
  const isFrame = names.length === 0 && part.words.every((word) => word.isFrame);
  return Math.min(...known.map(index.idf)) * (isFrame ? FRAME_WEIGHT : 1);
}
