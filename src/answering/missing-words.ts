import type { Language } from '../text/languages.ts';
import type { Missing } from './what-is-missing.ts';

/** How one language says what no source has; `quoted` joins words of the question. */
type MissingWords = Readonly<{
  [Kind in Missing['kind']]: (missing: Extract<Missing, { kind: Kind }>) => string;
}>;

const WORDS: Readonly<Partial<Record<Language, MissingWords>>> = {
  en: {
    year: ({ year, nearest }) =>
      `No source found tells that of ${year}${nearest === undefined ? '' : `, and the nearest speaks of ${nearest}`}`,
    form: ({ thing, form }) => `No source found tells that of ${thing} as ${form}`,
    matter: ({ of, words }) =>
      `The sources found on ${quoted(of, 'en')} have no word of ${quoted(words, 'en')}`,
    together: ({ names }) => `No source found speaks of ${quoted(names, 'en')} together`,
  },
};

/** What no source has, as the beginning of a sentence; none in a language that has no words for it. */
export function sayMissing(missing: Missing, language: Language): string | undefined {
  const words = WORDS[language];
  switch (missing.kind) {
    case 'year':
      return words?.year(missing);
    case 'form':
      return words?.form(missing);
    case 'matter':
      return words?.matter(missing);
    case 'together':
      return words?.together(missing);
  }
}

function quoted(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(words.map((word) => `"${word}"`));
}
