import type { Concept } from '../corpus/glossary.ts';
import type { Passage } from '../corpus/passages.ts';
import { rememberedTexts } from '../text/remembered-texts.ts';
import { rememberedWords } from '../text/shared-words.ts';
import { afterSign } from '../text/signs.ts';
import { isStopWord } from '../text/stop-words.ts';
import { openingOf, setTerm, synonymsAmong } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { endOfWord, foldedAt, type Word } from '../text/words.ts';
import type { ConceptMatcher } from './concepts.ts';
import { NOTHING, type Without } from './ingredients.ts';
import type { QuestionClause } from './question-clauses.ts';
import type { Mark } from './retrieval.ts';
import { conceptTerm } from './word-index-terms.ts';

/** `concepts`: which it names, by their number. */
type Marked = Readonly<{ marks: Mark[]; context: number[]; concepts: number[] }>;

/** A function from a question's clauses to one that marks passages. */
export type MarkPassage = (clauses: readonly QuestionClause[]) => (passage: Passage) => Marked;

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
  return (clauses) => {
    const wanted = clausesByTerm(clauses);
    return ({ source, heading, text }) => {
      const [inText, around] = [read(text), read(`${source.title}\n${heading}`)];
      const marks: Mark[] = [];
      for (const [at, term] of inText.terms.entries()) {
        const held = wanted.get(term);
        if (!held) continue;
        const [start, end] = [inText.places[2 * at] ?? 0, inText.places[2 * at + 1] ?? 0];
        for (const clause of held) marks.push({ clause, start, end });
      }
      const context = around.terms.flatMap((term) => wanted.get(term) ?? []);
      return {
        marks: marks.toSorted((a, b) => a.start - b.start || a.clause - b.clause),
        context: [...new Set(context)].toSorted((a, b) => a - b),
        concepts: [...inText.concepts, ...around.concepts],
      };
    };
  };
}

function clausesByTerm(clauses: readonly QuestionClause[]): ReadonlyMap<string, readonly number[]> {
  const byTerm = new Map<string, number[]>();
  clauses.forEach(({ terms }, clause) => {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), clause]);
  });
  return byTerm;
}

function createReader({ matcher, concepts, without = NOTHING }: Deps): (text: string) => Read {
  const find = without.has('synonyms') ? () => [] : synonymsAmong;
  const names = concepts.map(conceptTerm);
  return rememberedTexts((text) => {
    const terms: string[] = [];
    const places: number[] = [];
    const put = (term: string, start: number, end: number) => {
      terms.push(term);
      places.push(start, end);
    };
    const words = knownWordsIn(text);
    const labels = matcher.find(text, words);
    for (const { stem, start, end } of words) if (stem !== undefined) put(stem, start, end);
    for (const { concept, start, end } of labels) put(names[concept] ?? '', start, end);
    for (const { sets, start, end } of find(words)) {
      for (const set of sets) put(setTerm(set), start, end);
    }
    const named = labels.map(({ concept }) => concept);
    return { terms, places: new Uint32Array(places), concepts: named };
  }, REMEMBERED);
}

type KnownWord = Word & ReturnType<typeof lexemeOf>;

/** The words of a text as `wordsOf` has them, each looked up but once for all that is asked of it. */
function knownWordsIn(text: string): KnownWord[] {
  const words: KnownWord[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfWord(text, start);
    if (end > start) {
      const { word, stem, opening } = lexemeOf(text, start, end);
      words.push({ word, start, end, stem, opening });
    }
    start = end > start ? end : afterSign(text, start);
  }
  return words;
}

/** What a word is wherever it stands; a stop word is no term, and has no stem. */
const lexemeOf = rememberedWords((raw) => {
  const word = foldedAt(raw, 0, raw.length);
  return { word, stem: isStopWord(word) ? undefined : stemOf(word), opening: openingOf(word) };
});
