import type { Clause } from '../retrieval/retrieval.ts';
import { isCountry } from '../text/countries.ts';
import { languageOf } from '../text/languages.ts';

/** Shorter ones are abbreviations of things that passages call by their whole name. */
const SHORTEST_NAME = 3;

/**
 * Whether a question names something that no passage speaks of: a name, a country or a year. Other
 * unknown words prove nothing, since people ask in words of their own; nor do other languages' names.
 */
export function namesUnknown(question: string, clauses: readonly Clause[]): boolean {
  if (languageOf(question) !== 'en' || question === question.toUpperCase()) return false;
  return clauses.some(({ text, isKnown }) => !isKnown && isNameIn(question, text));
}

function isNameIn(question: string, word: string): boolean {
  if (/^[12]\d{3}$/.test(word) || isCountry(word)) return true;
  const before = question.slice(0, Math.max(0, question.indexOf(word)));
  const isFirst = /(?:^|[.!?:])["'“(\s]*$/u.test(before.slice(-4));
  return word.length >= SHORTEST_NAME && /^\p{Lu}/u.test(word) && !isFirst;
}
