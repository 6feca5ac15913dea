import type { Passage } from '../../src/corpus/passages.ts';
import type { Clause, RankedPassage, Retrieval } from '../../src/retrieval/retrieval.ts';
import { aPassage } from './build.ts';

/** A retrieval in which a clause is a word of `words`, marked wherever a passage has it. */
export function aRetrieval(
  words: readonly string[],
  passages: readonly Readonly<{ text: string; score?: number; passage?: Partial<Passage> }>[],
): Retrieval {
  return {
    generation: '0001-00000000',
    repairs: [],
    things: [],
    clauses: words.map((text): Clause => ({ text, weight: 5, isKnown: true })),
    passages: passages.map(({ text, score = 1, passage }): RankedPassage => {
      const marks = words.flatMap((word, clause) =>
        Array.from(text.matchAll(new RegExp(`\\b${word}\\b`, 'gi')), ({ index }) => ({
          clause,
          start: index,
          end: index + word.length,
        })),
      );
      return {
        passage: aPassage({ text, ...passage }),
        score,
        relevance: score,
        marks,
        context: [],
      };
    }),
  };
}
