import { Locale } from 'discord.js';
import { DE } from './de.ts';
import { EN, type Words } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { JA } from './ja.ts';
import { RU } from './ru.ts';
import { VI } from './vi.ts';
import { ZH } from './zh.ts';

/** By language, or by locale where another script of the language would be the wrong one. */
const BY_LANGUAGE: Readonly<Record<string, Words>> = {
  en: EN,
  vi: VI,
  'zh-CN': ZH,
  ru: RU,
  fr: FR,
  de: DE,
  es: ES,
  ja: JA,
};

/** The words of a member's language; English where we have none. `locale` is Discord's, as "pt-BR". */
export function wordsFor(locale: string): Words {
  return BY_LANGUAGE[locale] ?? BY_LANGUAGE[locale.split('-')[0] ?? ''] ?? EN;
}

/** The locales that we have words for, and so a language for dates. */
export function languageFor(locale: string): string {
  const language = locale.split('-')[0] ?? '';
  return wordsFor(locale) === EN ? Locale.EnglishGB : language;
}
