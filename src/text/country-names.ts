import type { Language } from './languages.ts';
import { fold } from './words.ts';

const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const tables = new Map<Language, ReadonlyMap<string, string>>();

/** The English name of a country from its name in another language, folded: "usbekistan". */
export function findCountryName(word: string, language: Language): string | undefined {
  if (language === 'en' || language === 'other') return undefined;
  const table = tables.get(language) ?? tableOf(language);
  tables.set(language, table);
  return table.get(word) ?? (language === 'ru' ? declined(table, word) : undefined);
}

/** Shorter stems are other words as well. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
// Folded: "й" is "и".
const NOMINATIVES = ['', 'я', 'а', 'и', 'ь', 'ия'];

/** "Вьетнама", "вьетнаме" for "вьетнам"; "россии" for "россия". */
function declined(table: ReadonlyMap<string, string>, word: string): string | undefined {
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut += 1) {
    const stem = word.slice(0, -cut);
    const ending = NOMINATIVES.find((one) => table.has(stem + one));
    if (ending !== undefined) return table.get(stem + ending);
  }
  return undefined;
}

/** From Unicode's CLDR, which Node has: one entry a country. */
function tableOf(language: Language): ReadonlyMap<string, string> {
  const options = { type: 'region', fallback: 'none' } as const;
  const foreign = new Intl.DisplayNames(language, options);
  const english = new Intl.DisplayNames('en', options);
  const table = new Map<string, string>();
  for (const first of CODES) {
    for (const second of CODES) {
      const name = foreign.of(first + second);
      const own = english.of(first + second);
      if (!name || !own) continue;
      // "Мьянма (Бирма)" and "Myanmar (Burma)" are two names each.
      for (const one of namesIn(name)) table.set(fold(one), namesIn(own)[0] ?? own);
    }
  }
  return table;
}

const namesIn = (name: string): string[] => name.replace(/\)$/, '').split(' (');
