import type { Passage } from '../corpus/passages.ts';

/** A part of the question that a passage can hold: a word, or a thing by any of its names. */
export type Clause = Readonly<{
  /** As the question has it. */
  text: string;
  /** Its weight by rarity (idf). */
  weight: number;
  /** Whether any passage holds it. */
  isKnown: boolean;
}>;

/** Where in a passage's text a clause of the question stands; UTF-16 offsets, end exclusive. */
export type Mark = Readonly<{ clause: number; start: number; end: number }>;

export type RankedPassage = Readonly<{
  passage: Passage;
  /** 0 to 1: lexical and vector score, blended. */
  score: number;
  /** Its lexical score as it is; 0 where it wasn't among the best by words. */
  lexical: number;
  /** Its vector's cosine with the question's; 0 where it wasn't among the nearest. */
  similarity: number;
  marks: readonly Mark[];
  /** The clauses that stand in its title or heading. */
  context: readonly number[];
}>;

/** What was found for a question, best first; plain values, so that it can cross threads. */
export type Retrieval = Readonly<{
  /** The index generation that was searched. */
  generation: string;
  clauses: readonly Clause[];
  /** Words of the question that were read as others. */
  repairs: readonly Readonly<{ from: string; to: string }>[];
  passages: readonly RankedPassage[];
}>;
