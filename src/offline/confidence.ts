import type { Candidate } from './candidates.ts';
import type { Scored } from './choose.ts';
import type { Wanted } from './question-kind.ts';
import { type Asked, shareOf } from './read-question.ts';
import { isUntold } from './told-of.ts';

/** What can be seen of whether the best block answers; each from 0 to 1, but for `fit`. */
export type AnswerSignals = Readonly<{
  /** How well it fits, as a share of ten. */
  fit: number;
  /** The share of the question's clauses that it holds. */
  cover: number;
  /** How many words the question has, as a share of twenty: of a long one an answer holds less. */
  length: number;
  /** How many of the question's clauses it lacks, as a share of five: of a long question less than `cover` says. */
  lacking: number;
  /** How long it is, as a share of 500 letters: a short one has its words by chance less often. */
  letters: number;
  /** How much of the question the other blocks of the answer hold and it doesn't: what is put together from all over. */
  scattered: number;
  /** How many words were read as others, as a share of three: what is misspelt is held less often. */
  repaired: number;
  /** 1 where something measured is asked for, in tonnes or kilometres, and it has none. */
  unitMissing: number;
  /** 1 where a name is asked for, and neither of the answer's first two blocks has one. */
  nameMissing: number;
  /** 1 where the answer has no word in which is told what is asked of a thing: "reserves", "a price". */
  untold: number;
  /** How many sentences the best block has, as a share of three: what stands in one is held together. */
  sentences: number;
  /** The share of the question's elements that the best block's passage lacks. */
  elementsMissing: number;
  /** How many deeds and properties it lacks that the question names, "scrapped" or "pays", as a share of three. */
  deedsMissing: number;
  /** The share of the question's clauses that it lacks and that say little: "four", "back", "people". */
  lightMissing: number;
  /** 1 where it has an aside or a second part, set off by a comma: it has more than has to be held. */
  asides: number;
  /** 1 where it asks how many or how much: of that passages say less than of anything else. */
  asksAmount: number;
  /** 1 where a name is asked for: the nearest passage has some name nearly always. */
  asksName: number;
  /** 1 where a place is. */
  asksPlace: number;
  /** 1 where elements or minerals are. */
  asksElement: number;
}>;

const TEN = 10;
const LONG = 20;
const FEW = 5;
const LETTERS = 500;
const REPAIRS = 3;
const FIRST = 2;
const SENTENCES = 3;
const DEEDS = 3;
const ASIDE = /[,:;]/;
const AMOUNT = /^how (?:many|much)\b/i;

/** What is seen of the block that fits best, and of those that are shown. */
export function answerSignalsOf(
  asked: Asked,
  best: Scored,
  chosen: readonly Candidate[],
): AnswerSignals {
  const { clauses, wanted, counted, words, repairs, text, elements, deeds, light } = asked;
  const { held, near } = best.candidate;
  const shown = new Set(chosen.flatMap((block) => [...block.held]));
  const asks = (kind: Wanted) => (wanted.includes(kind) ? 1 : 0);
  const lacks = (kind: Wanted) =>
    chosen.slice(0, FIRST).some(({ gives }) => gives.includes(kind)) ? 0 : asks(kind);
  return {
    fit: best.score / TEN,
    cover: best.signals.cover,
    length: Math.min(LONG, words.size) / LONG,
    lacking: Math.min(FEW, clauses.length - held.size) / FEW,
    letters: lettersIn(best.candidate) / LETTERS,
    scattered: shareOf(asked, shown.difference(held)),
    repaired: Math.min(REPAIRS, repairs) / REPAIRS,
    unitMissing: counted?.by === 'unit' ? best.signals.missing : 0,
    nameMissing: lacks('name'),
    untold: isUntold(text, chosen.map(textOf).join(' ')) ? 1 : 0,
    sentences: Math.min(SENTENCES, best.candidate.sentences.length) / SENTENCES,
    elementsMissing: elements.size === 0 ? 0 : elements.difference(near).size / elements.size,
    deedsMissing: Math.min(DEEDS, deeds.difference(held).size) / DEEDS,
    lightMissing: light.difference(held).size / (clauses.length || 1),
    asides: ASIDE.test(text) ? 1 : 0,
    asksAmount: AMOUNT.test(text) ? 1 : 0,
    asksName: Math.max(asks('name'), asks('person')),
    asksPlace: asks('place'),
    asksElement: asks('element'),
  };
}

function textOf({ sentences }: Candidate): string {
  return sentences.map(({ text }) => text).join(' ');
}

function lettersIn({ sentences }: Candidate): number {
  return (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
}

/** The sum of all signals, each times its weight. */
export function weighted<Name extends string>(
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += signals[name] * weights[name];
  return sum;
}
