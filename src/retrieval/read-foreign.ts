import { findCountryName } from '../text/country-names.ts';
import { translationsOf } from '../text/dictionary.ts';
import type { Language } from '../text/languages.ts';
import { latinOf } from '../text/transliterate.ts';
import { wordsOf } from '../text/words.ts';
import type { ConceptMatcher } from './concepts.ts';
import type { WordIndex } from './word-index.ts';

type Deps = Readonly<{ index: Pick<WordIndex, 'forms'>; matcher: ConceptMatcher }>;

/** Endings that Russian adds to a name by its case: "томторе" is in Tomtor. */
const LONGEST_ENDING = 2;
const SHORTEST_NAME = 4;

/**
 * A question with the names that it writes in another language, or another script, as the passages
 * write them. What the glossary knows stays as it is.
 */
export async function readForeign(
  { index, matcher }: Deps,
  asked: string,
  language: Language,
): Promise<string> {
  const text = await withoutEveryday({ matcher }, asked, language);
  const words = wordsOf(text);
  const known = new Set<number>();
  for (const { first, last } of matcher.find(text, words)) {
    for (let at = first; at <= last; at++) known.add(at);
  }
  let read = '';
  let end = 0;
  for (const [at, { word, start, end: wordEnd }] of words.entries()) {
    const name = known.has(at) ? undefined : nameOf(index, word, language);
    if (name === undefined) continue;
    read += text.slice(end, start) + name;
    end = wordEnd;
  }
  return read + text.slice(end);
}

/** Everyday words in English, and the names and what the glossary knows as they are. */
async function withoutEveryday(
  { matcher }: Pick<Deps, 'matcher'>,
  text: string,
  language: Language,
): Promise<string> {
  const known = matcher.find(text);
  let read = '';
  let end = 0;
  for (const { start, end: wordEnd, english } of await translationsOf(text, language)) {
    if (known.some((name) => name.start < wordEnd && start < name.end)) continue;
    read += `${text.slice(end, start)} ${english} `;
    end = wordEnd;
  }
  return read + text.slice(end);
}

function nameOf({ forms }: Deps['index'], word: string, language: Language): string | undefined {
  const country = findCountryName(word, language);
  if (country !== undefined) return country;
  const latin = latinOf(word);
  if (latin === undefined) return undefined;
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const name = latin.slice(0, latin.length - cut);
    if (name.length >= SHORTEST_NAME && forms.countOf(name) > 0) return name;
  }
  return undefined;
}
