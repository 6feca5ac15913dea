import type { RankedPassage, Retrieval } from '../retrieval/retrieval.ts';
import { withoutAttribution } from '../text/attribution.ts';
import { homeOf, isCountry } from '../text/countries.ts';
import { FORMS, isElement } from '../text/elements.ts';
import { MONTHS } from '../text/month-names.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isLight } from '../text/word-kinds.ts';
import { fold } from '../text/words.ts';

/** What of a question none of the passages has that speak of the rest of it. */
export type Missing =
  | Readonly<{ kind: 'year'; year: string; nearest?: string }>
  /** An element's metal, oxide or ore. */
  | Readonly<{ kind: 'form'; thing: string; form: string }>
  /** What is asked of the things that it names. */
  | Readonly<{ kind: 'matter'; of: readonly string[]; words: readonly string[] }>
  /** Names that no passage has both. */
  | Readonly<{ kind: 'together'; names: readonly string[] }>;

/** What is missing, and the passages that have the rest, the nearest first. */
export type Lack = Readonly<{ missing: Missing; nearest: readonly RankedPassage[] }>;

type Part = Readonly<{ text: string; isName: boolean; holders: ReadonlySet<RankedPassage> }>;

/** What nearly every passage has tells nothing: "rare". */
const LEAST_WEIGHT = 1.6;
const YEAR = /^[12]\d{3}$/;
const MOST_WORDS = 2;

/** What of a question no passage has beside the rest; none where one has all of it, or none has anything. */
export function whatIsMissing(question: string, retrieval: Retrieval): Lack | undefined {
  const parts = partsOf(retrieval);
  const names = parts.filter(({ isName }) => isName);
  const others = parts.filter(({ isName }) => !isName);
  return (
    lackOfForm(question, parts) ??
    lackOfYear(retrieval, parts) ??
    lackTogether(names, question) ??
    lackOfMatter(names, others, question)
  );
}

/** The question's clauses that tell something, and the passages that hold each. */
function partsOf({ clauses, passages }: Retrieval): Part[] {
  return clauses.flatMap(({ text, weight, isKnown }, clause) => {
    const holders = new Set(
      passages.filter(
        ({ marks, context }) =>
          context.includes(clause) || marks.some((mark) => mark.clause === clause),
      ),
    );
    const isName = isNameIn(text, clause, holders);
    const isTelling = isName || weight > LEAST_WEIGHT;
    const isMade = !isKnown || YEAR.test(text) || saysNothing(fold(text));
    return isTelling && !isMade ? [{ text: withoutOwner(text), isName, holders }] : [];
  });
}

/** Small words, times, what only asks, and what is of a country: "in June", "today", "owns", "American". */
function saysNothing(word: string): boolean {
  const isOfCountry = isCountry(word) && homeOf(word) !== word;
  return isStopWord(word) || MONTHS.has(word) || PLAIN.test(word) || isOfCountry;
}

/** Times, and what is asked of things in words that texts seldom have. */
const PLAIN =
  /^(?:today|tomorrow|yesterday|now|currently|spring|summer|autumn|winter|owns?|owned|owners?|belongs?|holds?|buys?|bought|runs?|compared?|happens?|happened)$/;

const withoutOwner = (text: string): string => text.replace(/['’]s?$/u, '');

/** Whether passages write it as a name, or it is a country's or an element's. */
function isNameIn(text: string, clause: number, holders: ReadonlySet<RankedPassage>): boolean {
  const word = fold(withoutOwner(text));
  if (isCountry(word) || isElement(word)) return true;
  const said = [...holders].flatMap(({ passage, marks }) =>
    marks.filter((mark) => mark.clause === clause).map(({ start }) => passage.text.charAt(start)),
  );
  return said.length > 0 && said.every((letter) => /\p{Lu}/u.test(letter));
}

const FORM = new RegExp(String.raw`\b(?<thing>[\p{L}-]+) (?<form>${FORMS.join('|')})s?\b`, 'giu');

function lackOfForm(question: string, parts: readonly Part[]): Lack | undefined {
  for (const { groups } of question.matchAll(FORM)) {
    const { thing = '', form = '' } = groups ?? {};
    const part = parts.find(({ text }) => text.toLowerCase() === thing.toLowerCase());
    if (!part || !isElement(fold(thing))) continue;
    const said = new RegExp(String.raw`\b${thing} ${form}`, 'iu');
    const nearest = [...part.holders];
    if (nearest.length === 0 || nearest.some(({ passage }) => said.test(passage.text))) continue;
    return { missing: { kind: 'form', thing, form }, nearest };
  }
  return undefined;
}

function lackOfYear({ clauses }: Retrieval, parts: readonly Part[]): Lack | undefined {
  const year = clauses.find(({ text }) => YEAR.test(text))?.text;
  if (year === undefined || parts.length === 0) return undefined;
  const gapOf = (passage: RankedPassage) =>
    Math.min(...yearsIn(passage).map((told) => Math.abs(Number(told) - Number(year))));
  const rest = heldByAll(parts).toSorted((a, b) => gapOf(a) - gapOf(b));
  const [first] = rest;
  if (!first || gapOf(first) === 0) return undefined;
  const told = yearsIn(first).find((one) => Math.abs(Number(one) - Number(year)) === gapOf(first));
  return { missing: { kind: 'year', year, ...(told && { nearest: told }) }, nearest: rest };
}

/** The years that a passage tells of, and not that of its publication. */
function yearsIn({ passage }: RankedPassage): string[] {
  return Array.from(
    withoutAttribution(passage.text).matchAll(/\b(?:19|20)\d\d\b/g),
    ([year]) => year,
  );
}

function lackTogether(names: readonly Part[], question: string): Lack | undefined {
  if (names.length < 2 || heldByAll(names).length > 0) return undefined;
  const nearest = [...new Set(names.flatMap(({ holders }) => [...holders]))];
  const together = namesOf(names, question);
  if (nearest.length === 0 || together.length < 2) return undefined;
  return { missing: { kind: 'together', names: together }, nearest };
}

function lackOfMatter(
  names: readonly Part[],
  others: readonly Part[],
  question: string,
): Lack | undefined {
  const about = names.length === 0 ? [] : heldByAll(names);
  if (about.length === 0) return undefined;
  const lacking = others.filter(
    ({ text, holders }) => !isLight(text) && !about.some((passage) => holders.has(passage)),
  );
  if (lacking.length === 0) return undefined;
  const words = lacking.slice(0, MOST_WORDS).map(({ text }) => text);
  return { missing: { kind: 'matter', of: namesOf(names, question), words }, nearest: about };
}

/** The names as the question has them: those that stand together there, and in a passage, are one. */
function namesOf(names: readonly Part[], question: string): string[] {
  const texts: string[] = [];
  for (const { text, holders } of names) {
    const whole = `${texts.at(-1) ?? ''} ${text}`;
    const isNext =
      texts.length > 0 &&
      question.includes(whole) &&
      [...holders].some(({ passage }) => isIn(whole, `${passage.source.title} ${passage.text}`));
    if (isNext) texts.pop();
    texts.push(isNext ? whole : text);
  }
  return texts;
}

const isIn = (name: string, text: string): boolean => fold(text).includes(fold(name));

function heldByAll(parts: readonly Part[]): RankedPassage[] {
  const [first, ...rest] = parts;
  return [...(first?.holders ?? [])].filter((passage) =>
    rest.every(({ holders }) => holders.has(passage)),
  );
}
