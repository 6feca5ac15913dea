import { homeOf, isCountry } from '../../text/countries.ts';
import type { Name } from '../../text/names.ts';
import { stemOf } from '../../text/terms.ts';
import type { Evidence } from '../evidence.ts';
import { isGeneric } from '../reading/entities.ts';

/**
 * Whether the words of a name stand in its passages, and nowhere as that name: "Arta Metals" of a metal and of
 * somebody in Arta. A name with a word of its own needs no more than that word.
 */
export function isTornApart({ words }: Name, passages: readonly Evidence[]): boolean {
  if (words.length < 2 || words.every((word) => isCountry(word))) return false;
  if (!words.every((word) => isCountry(word) || isGeneric(word))) return false;
  const own = words.map(formOf);
  return !passages.some(
    ({ sentences, isNamedElsewhere, publishers }) =>
      isNamedElsewhere(words) ||
      publishers.has(words.join('')) ||
      words.every((word) => publishers.has(word)) ||
      sentences.some(({ pieces }) => isRun(own, pieces)),
  );
}

const isRun = (own: readonly string[], pieces: readonly Readonly<{ word: string }>[]): boolean =>
  pieces.some((_, at) => own.every((form, i) => form === formOf(pieces[at + i]?.word ?? '')));

const formOf = (word: string): string => stemOf(homeOf(word));
