import type { Draft } from '../answering/draft.ts';
import type { Retrieval, TableRows } from '../retrieval/retrieval.ts';
import { unknownNames } from '../retrieval/unknown-names.ts';
import { createBlockSignals } from './block-signals.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose, type Scored } from './choose.ts';
import { type AnswerSignals, answerSignalsOf, isHardlyRead, weighted } from './confidence.ts';
import { withCounterClaim } from './counter-claim.ts';
import { denialIn } from './denied.ts';
import { isLackingFigure } from './lacking-figure.ts';
import { isOfOtherDay } from './other-day.ts';
import { isOfOtherElement } from './other-element.ts';
import { earlierFigure, otherFigure } from './other-figure.ts';
import { isLookAlikeForm } from './other-form.ts';
import { isOfOtherYear } from './other-year.ts';
import { createIsElsewhere } from './places-told.ts';
import { type Asked, readQuestion } from './read-question.ts';
import { isUnlisted } from './unlisted.ts';
import { isUnsaid } from './unsaid.ts';
import { WEIGHTS, type Weights } from './weights.ts';
import { isWithoutRate } from './without-rate.ts';
import { writeDefinition } from './write-definition.ts';
import { writeTable } from './write-table.ts';

/** What the passages have for a question: every block, best first, and what tells whether they answer. */
export type Reading = Readonly<{
  asked: Asked;
  scored: readonly Scored[];
  /** The blocks that are the answer, as it reads. */
  chosen: readonly Candidate[];
  /** None where there is no block at all. */
  signals: AnswerSignals | undefined;
}>;

/** What would be answered, and how sure that is. */
export type Attempt = Readonly<{
  /** The log-odds that the corpus answers the question, but for a constant. */
  confidence: number;
  statements: Draft['statements'];
}>;

/**
 * The answer without a language model: the sentences that answer, word for word, or the one that denies
 * what the question takes for granted; none where there is neither.
 */
export function writeOffline(question: string, retrieval: Retrieval): Draft {
  const given = writeGiven(question, retrieval);
  if (given) return { statements: given };
  const reading = readPassages(question, retrieval, WEIGHTS);
  const confidence = confidenceOf(question, retrieval, reading, WEIGHTS);
  if (confidence >= WEIGHTS.least) return { statements: statementsOf(reading.chosen) };
  // What no name of the question stands in denies something else.
  const isDenied = confidence > -Infinity && reading.signals?.denied === 1;
  const denial = isDenied ? denialIn(reading.asked.text, reading.chosen) : undefined;
  return { statements: denial ? statementsOf([denial]) : [] };
}

/** The answer that is given where it is sure enough. */
export function attemptOffline(
  question: string,
  retrieval: Retrieval,
  weights: Weights = WEIGHTS,
): Attempt {
  const given = writeGiven(question, retrieval);
  if (given) return { confidence: SURE, statements: given };
  const reading = readPassages(question, retrieval, weights);
  return {
    confidence: confidenceOf(question, retrieval, reading, weights),
    statements: statementsOf(reading.chosen),
  };
}

/** As many blocks as are looked at for what form of an element they are of. */
const FIRST = 2;

/** Rows of the one table that is asked for, and the definition that is, are given in any case. */
const SURE = Infinity;

function writeGiven(question: string, retrieval: Retrieval): Draft['statements'] | undefined {
  const { table, definition, lacking } = retrieval;
  if (table) return [...writeTable(table, retrieval), ...writeOther(question, retrieval, table)];
  if (lacking?.isLater) {
    const { scored } = readPassages(question, retrieval, WEIGHTS);
    const earlier = earlierFigure(retrieval, scored);
    if (earlier.length > 0) return statementsOf(earlier);
  }
  if (definition === undefined) return undefined;
  return writeDefinition(definition, retrieval, readPassages(question, retrieval, WEIGHTS).scored);
}

/** Beside one figure, another that is told of the same: which of them is right nobody knows. */
function writeOther(question: string, retrieval: Retrieval, table: TableRows): Draft['statements'] {
  if (table.kind !== 'figure') return [];
  return statementsOf(
    otherFigure(table, retrieval, readPassages(question, retrieval, WEIGHTS).scored),
  );
}

function confidenceOf(
  question: string,
  retrieval: Retrieval,
  { asked, chosen, signals }: Reading,
  { answer }: Weights,
): number {
  const { clauses, passages } = retrieval;
  if (!signals || isHardlyRead(asked) || isLackingFigure(retrieval, asked, chosen)) {
    return -Infinity;
  }
  if (isOfOther(asked, chosen)) return -Infinity;
  const first = chosen.slice(0, FIRST).flatMap(({ sentences }) => sentences);
  const texts = first.map(({ text }) => text);
  if (signals.formMissing === 1 && isLookAlikeForm(asked.text, texts)) return -Infinity;
  // A name that no passage here has is as good as one that no passage has at all.
  const held = new Set(
    passages.flatMap(({ marks, context }) => [...marks.map(({ clause }) => clause), ...context]),
  );
  const here = clauses.map((clause, at) => ({ ...clause, isKnown: held.has(at) }));
  if (unknownNames(question, here).length > 0) return -Infinity;
  return weighted(signals, answer);
}

/** Whether what is shown is surely of something else than what is asked for. */
function isOfOther(asked: Asked, chosen: readonly Candidate[]): boolean {
  return (
    isUnsaid(asked, chosen) ||
    isOfOtherYear(asked, chosen) ||
    isOfOtherElement(asked, chosen) ||
    isOfOtherDay(asked, chosen) ||
    isUnlisted(asked.text, chosen) ||
    isWithoutRate(asked, chosen)
  );
}

/** The blocks that answer best, as sentences that cite their passages. */
function statementsOf(blocks: readonly Candidate[]): Draft['statements'] {
  return blocks.flatMap(({ rank, sentences }) =>
    sentences.map(({ text }) => ({ text, passages: [rank + 1] })),
  );
}

/** Every block of the passages, weighed. */
export function readPassages(
  question: string,
  retrieval: Retrieval,
  { blocks }: Pick<Weights, 'blocks'>,
): Reading {
  const { asked, seen } = seenIn(question, retrieval);
  const scored = seen
    .map((one): Scored => ({ ...one, score: weighted(one.signals, blocks) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.rank - b.candidate.rank);
  const chosen = choose(scored, asked);
  const signals = answerSignalsOf(asked, scored, chosen);
  return { asked, scored, chosen: withCounterClaim(chosen, scored, asked), signals };
}

type Seen = Readonly<{ question: string; asked: Asked; seen: readonly Omit<Scored, 'score'>[] }>;

/** A fit weighs the same blocks hundreds of times. */
const known = new WeakMap<Retrieval, Seen>();

function seenIn(question: string, retrieval: Retrieval): Seen {
  const before = known.get(retrieval);
  if (before?.question === question) return before;
  const asked = readQuestion(question, retrieval);
  const signalsOf = createBlockSignals(asked, retrieval);
  const isElsewhere = createIsElsewhere(asked);
  const seen = candidatesOf(retrieval, asked)
    .filter((candidate) => !isElsewhere(candidate))
    .map((candidate) => ({ candidate, signals: signalsOf(candidate) }));
  known.set(retrieval, { question, asked, seen });
  return { question, asked, seen };
}
