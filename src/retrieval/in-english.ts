import type { Concept } from '../corpus/glossary.ts';
import { findCountryName } from '../text/country-names.ts';
import { askingWordsOf, type Translation, translationsOf } from '../text/dictionary.ts';
import { isFunctionWord, type Language } from '../text/languages.ts';
import { fold, wordsOf } from '../text/words.ts';
import type { ConceptMatcher } from './concepts.ts';

type Deps = Readonly<{ matcher: ConceptMatcher; concepts: readonly Concept[] }>;

/**
 * A question of another language word by word in English, for rules that read a question as a whole: the
 * words that ask and compare, what the glossary knows by its English name, and the everyday words. What
 * is in none of these stays, so that no rule takes the question for one without it.
 */
export async function inEnglish(
  { matcher, concepts }: Deps,
  text: string,
  language: Language,
): Promise<string> {
  const known = matcher.find(text).flatMap(({ concept, start, end }) => {
    const { prefLabel, kind } = concepts[concept] ?? {};
    // A country's other names are mostly its capital, which isn't the country.
    const english =
      kind === 'country' ? findCountryName(fold(text.slice(start, end)), language) : prefLabel;
    return english === undefined ? [] : [{ start, end, english, kind }];
  });
  const { names = [], terms = [] } = Object.groupBy(known, ({ kind }) =>
    kind === 'term' ? 'terms' : 'names',
  );
  const asking = await askingWordsOf(text, language);
  const spans = free([...names, ...asking, ...terms, ...(await translationsOf(text, language))]);
  let read = '';
  let end = 0;
  for (const span of spans) {
    read += `${remainder(text.slice(end, span.start), language)} ${span.english} `;
    end = span.end;
  }
  return (read + remainder(text.slice(end), language)).replace(/\s+/g, ' ').trim();
}

/** In order; of those that overlap the one that came first. */
function free(spans: readonly Translation[]): Translation[] {
  const kept: Translation[] = [];
  for (const span of spans) {
    const isTaken = kept.some(({ start, end }) => start < span.end && span.start < end);
    if (!isTaken) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** What no dictionary has, without the words that say nothing. */
function remainder(text: string, language: Language): string {
  let read = '';
  let end = 0;
  for (const { word, start, end: wordEnd } of wordsOf(text)) {
    const name = findCountryName(word, language);
    if (name === undefined && !isFunctionWord(word, language)) continue;
    read += text.slice(end, start) + (name ?? ' ');
    end = wordEnd;
  }
  return read + text.slice(end);
}
