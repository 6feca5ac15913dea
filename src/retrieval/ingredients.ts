/** What finds passages besides their words; each can be left out, to see what it is worth. */
export const INGREDIENTS = [
  'vectors',
  'proximity',
  'spelling',
  'glossary',
  'synonyms',
  'translation',
] as const;

export type Ingredient = (typeof INGREDIENTS)[number];

export type Without = ReadonlySet<Ingredient>;

export const NOTHING: Without = new Set();
