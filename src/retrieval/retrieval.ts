import type { Passage } from '../corpus/passages.ts';

/** A part of the question that a passage can hold: a word, or a thing by any of its names. */
export type Clause = Readonly<{
  /** As the question has it. */
  text: string;
  /** Its weight by rarity (idf). */
  weight: number;
  /** Whether any passage holds it. */
  isKnown: boolean;
  /** Whether it is of the glossary, and no country. */
  isTerm?: boolean | undefined;
}>;

/** Where in a passage's text a clause of the question stands; UTF-16 offsets, end exclusive. */
export type Mark = Readonly<{ clause: number; start: number; end: number }>;

export type FoundPassage = Readonly<{
  passage: Passage;
  /** 0 to 1: its relevance, and less for each better passage of its source. */
  score: number;
  /** 0 to 1: lexical and vector score, blended. */
  relevance: number;
}>;

/** What was found for a question, best first; plain values, so that it can cross threads. */
export type Found = Readonly<{
  /** The index generation that was searched. */
  generation: string;
  /** Words of the question that were read as others. */
  repairs: readonly Readonly<{ from: string; to: string }>[];
  /** Why it was found by words alone: the embedding model is another one, or could not be asked. */
  wordsAlone?: string;
  passages: readonly FoundPassage[];
}>;

export type RankedPassage = FoundPassage &
  Readonly<{
    marks: readonly Mark[];
    /** The clauses that stand in its title or heading. */
    context: readonly number[];
  }>;

/** A row of a table, and the figure of it that was asked for. */
export type TableRow = Readonly<{
  /** Its place among the passages, from 0. */
  passage: number;
  /** "the United States"; empty where the table has one thing alone. */
  place: string;
  /** As the table has it: "2024", "2025-06-11". */
  time: string;
  value: number;
  isEstimate: boolean;
  /** What it is, where the rows' figures are of several columns. */
  subject?: string;
}>;

/** The rows of one table that answer a question, in their order. */
export type TableRows = Readonly<{
  /**
   * Things in their order, things at one time, one thing at two times; figures alone, of one time or of
   * several; a thing beside the whole, of which it is a part or which is told without it; things that
   * are summed up; two columns; two kinds that are not to be set against each other.
   */
  kind:
    | 'ranking'
    | 'places'
    | 'times'
    | 'figure'
    | 'span'
    | 'share'
    | 'rest'
    | 'sum'
    | 'columns'
    | 'unlike';
  /** How two are set against each other. */
  told?: 'difference' | 'percent' | 'times';
  /** "mine production of rare earths": what their figures are. */
  subject: string;
  /** Whether it is had ("China's share") and doesn't lie somewhere ("output in China"). */
  isOwned: boolean;
  /** Whether the time is the day that a stock is told of. */
  isStock: boolean;
  /** "tonnes", "per cent"; empty where the table doesn't say. */
  unit: string;
  rows: readonly TableRow[];
  /** Whether there are two that may be set against each other: of one kind, come by in the same way. */
  isComparable: boolean;
}>;

/** What an answer is made of: what was found, and which parts of the question it holds where. */
export type Retrieval = Omit<Found, 'passages'> &
  Readonly<{
    /** A question of another language word by word in English; absent where it is English. */
    english?: string;
    /** How many words of one in another language neither a dictionary nor a passage has. */
    unread?: number;
    clauses: readonly Clause[];
    passages: readonly RankedPassage[];
    /** What of the glossary the passages name, but for terms: all labels of each thing. */
    things: readonly (readonly string[])[];
    /** Where the question is for figures of one table. */
    table?: TableRows;
    /** Where it is for one figure of a place, in the form that place-keys.ts gives, which no table has. */
    lacking?: Readonly<{
      subject: string;
      places: readonly string[];
      year?: string;
      /** The stems of what sets it apart from a figure that the table has. */
      apart?: readonly string[];
      /** Whether a table has it, from sources that are later than what may be used. */
      isLater?: boolean;
    }>;
    /** Where the question asks what a thing of the glossary is: its definition's place among the passages. */
    definition?: number;
  }>;
