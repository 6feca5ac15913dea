import { isCountry } from '../text/countries.ts';
import { languageOf } from '../text/languages.ts';
import { MONTHS } from '../text/month-names.ts';
import type { Clause } from './retrieval.ts';

/** Shorter ones are abbreviations of things that passages call by their whole name. */
const SHORTEST_NAME = 3;

/**
 * What a question names and no passage speaks of: names, countries and years, each one word. Other
 * unknown words prove nothing, since people ask in words of their own; nor do other languages' names.
 */
export function unknownNames(question: string, clauses: readonly Clause[]): string[] {
  if (languageOf(question) !== 'en' || question === question.toUpperCase()) return [];
  return clauses
    .filter(({ text, isKnown }) => !isKnown && isNameIn(question, text))
    .map(({ text }) => text);
}

function isNameIn(question: string, word: string): boolean {
  const before = question.slice(0, Math.max(0, question.indexOf(word)));
  // "Published before 2021" asks for nothing of 2021.
  if (/^[12]\d{3}$/.test(word)) return !BOUND.test(before);
  if (isCountry(word)) return true;
  // In which month a thing was told is told of few things.
  if (MONTHS.has(word.toLowerCase())) return false;
  const isFirst = /(?:^|[.!?:])["'“(\s]*$/u.test(before.slice(-4));
  return (
    word.replace(/['’]s$/u, '').length >= SHORTEST_NAME &&
    !PEOPLE.test(word) &&
    /^\p{Lu}/u.test(word) &&
    !isFirst
  );
}

const BOUND = /\b(?:before|until|till|after|since|by) (?:the end of |early |late )?$/iu;
/** "Texan", "Brazilian": passages call the place by its own name. */
const PEOPLE = /^\p{Lu}\p{L}{2,}(?:an|ese)s?$/u;
