import type { InsteadReason } from './writer.ts';

/** A source's word for a sentence: contract.md has the form. */
export type Citation = Readonly<{
  n: number;
  /** The passage's id, `SOURCE#N`. */
  passage: string;
  source: string;
  title: string;
  publisher: string;
  published: string;
  /** BCP 47; of what was published, where the passage itself is English. */
  language: string;
  url: string;
  /** Our summary of the source, or its own words. */
  kind: 'brief' | 'document';
  heading: string;
  /** The whole passage. */
  text: string;
  /** The words of the passage that bear the claims, verbatim: from the first of them to the last. */
  quote: string;
}>;

export type AnswerSentence = Readonly<{
  text: string;
  /** Numbers of `citations`. */
  citations: readonly number[];
  /** Whether the check found each number, date and name of it in the cited passages. */
  supported: boolean;
}>;

/** What is shown: an answer in which every sentence is cited, or one sentence that there is none. */
export type Answer = Readonly<{
  status: 'answered' | 'abstained';
  /** The sentences with their numbers, or what is missing. */
  answer: string;
  sentences: readonly AnswerSentence[];
  /** Of an abstention: which names and years of the question no source speaks of. */
  unknown?: readonly string[];
  /** Of an abstention: the nearest passages. */
  citations: readonly Citation[];
  /** The model that wrote it; "offline" is none: it copies sentences, and works out how two rows differ. */
  model: string;
  /** Of the words that the model was told. */
  promptVersion?: number;
  /** The model that was to write it, and why another answer came. */
  instead?: Readonly<{ model: string; reason: InsteadReason }>;
  /** Given before to the same question. */
  isFromMemory?: true;
  /** The index generation that answered. */
  generation: string;
  timings: Readonly<{ retrieveMs: number; answerMs: number; totalMs: number }>;
}>;
