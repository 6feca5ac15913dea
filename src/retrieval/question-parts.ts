import type { Concept } from '../corpus/glossary.ts';
import { isFrameWord } from '../text/frame-words.ts';
import { isFunctionWord, type Language } from '../text/languages.ts';
import type { synonymsIn } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { ConceptMatch, ConceptMatcher } from './concepts.ts';
import { otherSpellings } from './other-spellings.ts';
import type { WordIndex } from './word-index.ts';

/** One label in the question, or one word outside of all labels. */
export type QuestionPart = Readonly<{
  text: string;
  start: number;
  /** Those of its words that count. */
  words: readonly Readonly<{ text: string; stem: string; isFrame: boolean }>[];
  concepts: readonly Concept[];
  /** The sets of synonyms that it is in. */
  synonyms: readonly number[];
  /** The stems of how else the passages write it. */
  spellings: readonly string[];
}>;

type Index = Pick<WordIndex, 'forms' | 'frequency'>;
type Deps = Readonly<{
  index: Index;
  matcher: ConceptMatcher;
  concepts: readonly Concept[];
  synonymsIn: typeof synonymsIn;
}>;

const NOTHING_MORE = { concepts: [], synonyms: [], spellings: [] } as const;

const RUN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+$/u;

/** The labels of a question, and the words outside of them, from left to right. */
export function partsOf(deps: Deps, text: string, language: Language): QuestionPart[] {
  const { index, matcher, concepts } = deps;
  const words = wordsOf(text);
  const covered = new Set<number>();
  const stemsOf = (from: number, to: number) =>
    telling(index, { text, language }, words.slice(from, to));
  const labels = Map.groupBy(matcher.find(text, words), ({ start }) => start);
  const named = Array.from(labels.values(), (matches): QuestionPart => {
    const { start, end, first, last } = matches[0] ?? NO_MATCH;
    for (let word = first; word <= last; word++) covered.add(word);
    const meant = matches.flatMap(({ concept }) => concepts[concept] ?? []);
    return {
      text: text.slice(start, end),
      start,
      words: stemsOf(first, last + 1),
      ...NOTHING_MORE,
      concepts: meant,
    };
  });
  const alike = deps
    .synonymsIn(words)
    .filter(({ first, last }) => !covered.has(first) && !covered.has(last))
    .map(({ sets, first, last, start, end }): QuestionPart => {
      const own = stemsOf(first, last + 1);
      for (let word = first; word <= last; word++) covered.add(word);
      const said = text.slice(start, end);
      return { text: said, start, words: own, ...NOTHING_MORE, synonyms: sets };
    })
    .filter(({ words: own }) => own.length > 0);
  const others = words.flatMap((word, at) =>
    covered.has(at) ? [] : partOfWord(index, text, word, stemsOf(at, at + 1)),
  );
  return [...named, ...alike, ...others].toSorted((a, b) => a.start - b.start);
}

function partOfWord(
  index: Index,
  text: string,
  { word, start, end }: Word,
  [own]: QuestionPart['words'],
): QuestionPart[] {
  if (!own) return [];
  const spellings = otherSpellings(index, word)
    .map(stemOf)
    .filter((stem) => stem !== own.stem);
  const said = text.slice(start, end);
  return [{ text: said, start, words: [own], ...NOTHING_MORE, spellings }];
}

/** Those of some words of a text that count. */
function telling(
  index: Pick<WordIndex, 'frequency'>,
  { text, language }: Readonly<{ text: string; language: Language }>,
  words: readonly Word[],
): QuestionPart['words'] {
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

/** Those of its words that some passage has. */
export function knownWords(
  index: Pick<WordIndex, 'frequency'>,
  part: QuestionPart,
): QuestionPart['words'] {
  return part.words.filter(({ stem }) => index.frequency(stem) > 0);
}

/** Without its marks a Vietnamese word looks like an English one: "tấn", a tonne, like "tan". */
function isOtherWord(text: string, language: Language): boolean {
  return language === 'vi' && FOREIGN.test(text);
}

const FOREIGN = /[^\p{ASCII}]/u;
