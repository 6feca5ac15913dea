import type { Clause, RankedPassage, Retrieval } from '../retrieval/retrieval.ts';
import { spelledOut } from '../retrieval/spelled-out.ts';
import { isCountry } from '../text/countries.ts';
import { isElement } from '../text/elements.ts';
import { languageOf } from '../text/languages.ts';
import { MONTHS } from '../text/month-names.ts';
import { isDeed, isLight } from '../text/word-kinds.ts';
import { fold, wordsOf } from '../text/words.ts';
import { type Counted, countedBy } from './counted.ts';
import { owningIn } from './ownership.ts';
import { type Narrowed, narrowedBy, type Wanted, wantedBy } from './question-kind.ts';

/** What a question asks for, and which of its clauses a passage has to be about. Clauses go by their number. */
export type Asked = Readonly<{
  clauses: readonly Clause[];
  /** Each clause's weight, a rare one's capped; they sum to `total`. */
  weights: readonly number[];
  total: number;
  /** The clauses that the passages write as names, and the elements. */
  names: ReadonlySet<number>;
  elements: ReadonlySet<number>;
  /** Those that name a deed or what a thing has, and those that say little. */
  deeds: ReadonlySet<number>;
  light: ReadonlySet<number>;
  /** Those that ask whose a thing is: "owns", "belongs", "company" of "which company runs". */
  owning: ReadonlySet<number>;
  years: ReadonlySet<number>;
  /** The years and the months. */
  times: ReadonlySet<number>;
  wanted: readonly Wanted[];
  /** What a wanted number counts, where the question says so. */
  counted: Counted | undefined;
  narrowed: Narrowed;
  /** The question, its slips repaired. */
  text: string;
  /** Word by word in English, where it is in another language. */
  english: string | undefined;
  /** How many of its words in that language nobody could read. */
  unread: number;
  /** The question's words, folded. */
  words: ReadonlySet<string>;
  /** How many of its words were read as others. */
  repairs: number;
}>;

/** A word that one passage in thousands has tells no more than one that few have. */
const MOST_WEIGHT = 6.5;

export function readQuestion(
  question: string,
  { english, unread = 0, clauses, passages, repairs }: Retrieval,
): Asked {
  const read = readAs(question, repairs);
  const weights = weightsOf(clauses, passages);
  const numbers = clauses.map((_, clause) => clause);
  const which = (isOne: (text: string) => boolean) =>
    new Set(numbers.filter((clause) => isOne(clauses[clause]?.text ?? '')));
  return {
    clauses,
    weights,
    elements: which((text) => isElement(fold(text))),
    deeds: which(isDeed),
    light: which(isLight),
    owning: owningIn(read, clauses),
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    names: namesIn(clauses, passages, weights),
    years: which(isYear),
    times: which(isTime),
    wanted: wantedBy(read),
    counted: countedBy(read),
    narrowed: narrowedBy(read),
    text: read,
    english,
    unread,
    words: new Set(wordsOf(question).map(({ word }) => word)),
    repairs: repairs.length,
  };
}

/**
 * How much each clause tells: half by its rarity in the corpus and half by its rarity among the passages
 * found, which stays the same when other subjects come in beside those that are asked about.
 */
function weightsOf(clauses: readonly Clause[], passages: readonly RankedPassage[]): number[] {
  const held = passages.map(
    ({ marks, context }) => new Set([...marks.map(({ clause }) => clause), ...context]),
  );
  return clauses.map(({ weight }, clause) => {
    const among = rarityOf(held.filter((one) => one.has(clause)).length, held.length);
    return (Math.min(weight, MOST_WEIGHT) + 1 + SCALE * among) / 2;
  });
}

/** Brings the rarity among twenty passages to the range of that in the corpus. */
const SCALE = 1.5;

function rarityOf(held: number, all: number): number {
  return Math.log(1 + (all - held + 0.5) / (held + 0.5));
}

/** The question with its slips repaired: "shares" of "shres" asks for a percentage. */
function readAs(question: string, repairs: Retrieval['repairs']): string {
  const repaired = new Map(repairs.map(({ from, to }) => [from.toLowerCase(), to]));
  // "Combien" is no slip for "combine": what a question of another language asks for is read as it is.
  if (languageOf(question) !== 'en') return question;
  return spelledOut(question).replaceAll(
    /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu,
    (word) => repaired.get(word.toLowerCase()) ?? word,
  );
}

/** The weight of some clauses, as a share of the question's: 0 to 1. */
export function shareOf({ weights, total }: Asked, some: Iterable<number>): number {
  let sum = 0;
  for (const clause of some) sum += weights[clause] ?? 0;
  return sum / total;
}

function isYear(text: string): boolean {
  return /^[12]\d{3}$/.test(text);
}

function isTime(text: string): boolean {
  return isYear(text) || MONTHS.has(fold(text));
}

/** So much more often with a capital than without, inside of sentences, is a name written. */
const NAME_SHARE = 0.7;
/** What nearly every passage has is no name that could be missing: "China" here. */
const LEAST_WEIGHT = 1.6;

function namesIn(
  clauses: readonly Clause[],
  passages: readonly RankedPassage[],
  weights: readonly number[],
): Set<number> {
  const counts = clauses.map(() => ({ capital: 0, all: 0 }));
  for (const { passage, marks } of passages) {
    for (const { clause, start } of marks) {
      const count = counts[clause];
      if (!count || OPENS.test(passage.text.slice(Math.max(0, start - 4), start))) continue;
      count.all += 1;
      if (CAPITAL.test(passage.text.slice(start, start + 2))) count.capital += 1;
    }
  }
  const names = clauses.flatMap((clause, at) => {
    const { capital = 0, all = 0 } = counts[at] ?? {};
    const isName = all > 0 && capital > NAME_SHARE * all && (weights[at] ?? 0) > LEAST_WEIGHT;
    const isPlace = !clause.isKnown && isCountry(clause.text);
    return isPlace || isElement(fold(clause.text)) || (isName && !isTime(clause.text)) ? [at] : [];
  });
  return new Set(names);
}

const CAPITAL = /^\p{Lu}/u;
const OPENS = /(?:^|[.!?]\s+["“(]?)$/;
