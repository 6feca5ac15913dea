import type { Concept } from '../corpus/glossary.ts';
import { wordsOf } from '../text/words.ts';
import { createConceptMatcher } from './concepts.ts';
import { conceptTerm } from './word-index-terms.ts';
import type { Vocabulary } from './word-index-vocabulary.ts';

/** What of a passage is searched. */
export type PassageText = Readonly<{ title: string; heading: string; text: string }>;

/** A place of a term in a passage as one number, so that sorting brings a term's places together. */
export const KEY_SPAN = 2 ** 24;

/** The places of one passage's terms: `keys[i]` is `term · KEY_SPAN + position`, in order. */
export type PassageTerms = {
  keys: Float64Array;
  /** How many of `keys` are this passage's. */
  size: number;
  /** The position of the text's first word; before it are the title and the heading. */
  textStart: number;
  /** All words but stop words, those of title and heading counted twice. */
  length: number;
};

/** Title and heading are worth so much more than text: see shared/retrieval.md, C2 `title2`. */
export const TITLE_WEIGHT = 2;
/** Words of different fields are further apart than any pair may be. */
const FIELD_GAP = 16;

/** A function from a passage to its terms, which are overwritten by the next call. */
export function createPassageTerms(
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
): (passage: PassageText) => PassageTerms {
  const matcher = createConceptMatcher(concepts);
  const current: PassageTerms = { keys: new Float64Array(1024), size: 0, textStart: 0, length: 0 };
  const put = (term: number, position: number): void => {
    if (current.size === current.keys.length) current.keys = grown(current.keys);
    current.keys[current.size++] = term * KEY_SPAN + Math.min(position, KEY_SPAN - 1);
  };
  const putField = (text: string, from: number, weight: number): number => {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const term = vocabulary.meet(words[at]?.word ?? '');
      if (term < 0) continue;
      put(term, from + at);
      current.length += weight;
    }
    for (const { concept, first } of matcher.find(text, words)) {
      const of = concepts[concept];
      if (of !== undefined) put(vocabulary.numberOf(conceptTerm(of)), from + first);
    }
    return from + words.length + FIELD_GAP;
  };
  return ({ title, heading, text }) => {
    current.size = 0;
    current.length = 0;
    current.textStart = putField(heading, putField(title, 0, TITLE_WEIGHT), TITLE_WEIGHT);
    putField(text, current.textStart, 1);
    current.keys.subarray(0, current.size).sort();
    return current;
  };
}

function grown(keys: Float64Array): Float64Array {
  const larger = new Float64Array(keys.length * 2);
  larger.set(keys);
  return larger;
}
