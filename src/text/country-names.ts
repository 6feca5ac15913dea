import type { Language } from './languages.ts';
import { fold } from './words.ts';

const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const tables = new Map<Language, ReadonlyMap<string, string>>();

/** The English name of a country from its name in another language, one folded word: "usbekistan". */
export function findCountryName(word: string, language: Language): string | undefined {
  if (language === 'en' || language === 'other') return undefined;
  const table = tables.get(language) ?? tableOf(language);
  tables.set(language, table);
  return table.get(word);
}

/** From Unicode's CLDR, which Node has: one entry a country whose foreign name is one word. */
function tableOf(language: Language): ReadonlyMap<string, string> {
  const options = { type: 'region', fallback: 'none' } as const;
  const foreign = new Intl.DisplayNames(language, options);
  const english = new Intl.DisplayNames('en', options);
  const table = new Map<string, string>();
  for (const first of CODES) {
    for (const second of CODES) {
      const name = foreign.of(first + second);
      const own = english.of(first + second);
      if (name && own && !/\s/.test(name)) table.set(fold(name), own);
    }
  }
  return table;
}
