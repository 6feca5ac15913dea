import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { fold } from '../text/words.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { CHOICE, CHOICES } from './limits.ts';
import { shorten } from './markdown.ts';

/** "China (CN)" in a language; the code alone where Unicode has no name for it. */
export function placeNameOf(code: string, language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const name = /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
  return name === undefined ? code : `${name} (${code})`;
}

/** Places that sources speak of, for an option in which one is being typed: by name or code. */
export async function completePlace(
  index: IndexClient,
  typed: string,
  language: string,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const sources = await index.call('sources', { filter: {} });
  const codes = new Set(sources.flatMap(({ places }) => places));
  const wanted = fold(typed.trim());
  return Array.from(codes, (code) => ({ name: placeNameOf(code, language), value: code }))
    .filter(({ name }) => fold(name).includes(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
    .slice(0, CHOICES)
    .map(({ name, value }) => ({ name: shorten(name, CHOICE), value }));
}

/** The code of a place that was typed by its code or its name; as it was typed where there is none. */
export async function placeCodeOf(
  index: IndexClient,
  typed: string,
  language: string,
): Promise<string> {
  const code = typed.trim().toUpperCase();
  if (/^[A-Z]{0,2}$/.test(code)) return code;
  const [first] = await completePlace(index, typed, language);
  return first?.value ?? code;
}
