import { type Word, wordsOf } from './words.ts';

/** Words of a text, from `start` to `end`, and what they are in English. */
export type Translation = Readonly<{ start: number; end: number; english: string }>;

type Entry = Readonly<{ words: readonly string[]; isOpen: boolean; english: string }>;
type Dictionary = Readonly<{
  /** By the first word; the longest first. */
  byWord: ReadonlyMap<string, readonly Entry[]>;
  /** By the first letters of a word whose ending is open. */
  byStart: ReadonlyMap<string, readonly Entry[]>;
  /** For scripts without blanks: by the first character, the longest first. */
  byRun: ReadonlyMap<string, readonly Readonly<{ run: string; english: string }>[]>;
}>;

const RUN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const START = 4;
// Loaded when one asks in that language: together they take more than a megabyte.
const SOURCES: ReadonlyMap<string, () => Promise<string>> = new Map(
  Object.entries({
    de: async () => (await import('./dictionaries/de.ts')).DE,
    es: async () => (await import('./dictionaries/es.ts')).ES,
    fr: async () => (await import('./dictionaries/fr.ts')).FR,
    ja: async () => (await import('./dictionaries/ja.ts')).JA,
    ru: async () => (await import('./dictionaries/ru.ts')).RU,
    vi: async () => (await import('./dictionaries/vi.ts')).VI,
    zh: async () => (await import('./dictionaries/zh.ts')).ZH,
  }),
);
const dictionaries = new Map<string, Dictionary>();

const asking = new Map<string, Dictionary>();

/** The everyday words of a question in another language, in order, the longest where several begin. */
export async function translationsOf(text: string, language: string): Promise<Translation[]> {
  const load = SOURCES.get(language);
  if (!load) return [];
  const dictionary = dictionaries.get(language) ?? read(await load());
  dictionaries.set(language, dictionary);
  return translationsIn(text, dictionary);
}

/** Those that ask, compare and put in order, as the rules that read an English question know them. */
export async function askingWordsOf(text: string, language: string): Promise<Translation[]> {
  const { ASKING } = await import('./dictionaries/asking.ts');
  const dictionary = asking.get(language) ?? read(ASKING[language] ?? '');
  asking.set(language, dictionary);
  return translationsIn(text, dictionary);
}

function translationsIn(text: string, dictionary: Dictionary): Translation[] {
  if (dictionary.byRun.size > 0) return runsIn(text, dictionary);
  const words = wordsOf(text);
  const found: Translation[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = entryAt(dictionary, text, words, at);
    if (!entry) continue;
    const last = at + entry.words.length - 1;
    found.push({
      start: words[at]?.start ?? 0,
      end: words[last]?.end ?? 0,
      english: entry.english,
    });
    at = last;
  }
  return found;
}

function entryAt(
  { byWord, byStart }: Dictionary,
  text: string,
  words: readonly Word[],
  at: number,
): Entry | undefined {
  const keyAt = (i: number) => keyOf(text.slice(words[i]?.start, words[i]?.end));
  const first = keyAt(at);
  const candidates = [...(byWord.get(first) ?? []), ...(byStart.get(first.slice(0, START)) ?? [])];
  let best: Entry | undefined;
  for (const entry of candidates) {
    const last = entry.words.length - 1;
    const fits = entry.words.every((word, i) => {
      const found = at + i < words.length ? keyAt(at + i) : '';
      return entry.isOpen && i === last ? found.startsWith(word) : found === word;
    });
    const length = entry.words.join(' ').length;
    if (fits && length > (best?.words.join(' ').length ?? 0)) best = entry;
  }
  return best;
}

function runsIn(text: string, { byRun }: Dictionary): Translation[] {
  const found: Translation[] = [];
  for (let start = 0; start < text.length; start++) {
    const entry = byRun.get(text.charAt(start))?.find(({ run }) => text.startsWith(run, start));
    if (!entry) continue;
    const end = start + entry.run.length;
    found.push({ start, end, english: entry.english });
    start = end - 1;
  }
  return found;
}

/** Vietnamese differs by marks alone, so that they stay; case does not. */
function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function read(source: string): Dictionary {
  const byWord = new Map<string, Entry[]>();
  const byStart = new Map<string, Entry[]>();
  const byRun = new Map<string, { run: string; english: string }[]>();
  for (const line of source.trim().split('\n')) {
    const [foreign = '', all = ''] = line.split(' = ');
    const english = all.split(', ')[0] ?? '';
    if (RUN.test(foreign)) {
      push(byRun, foreign.charAt(0), { run: foreign, english });
      continue;
    }
    const isOpen = foreign.endsWith('*');
    const words = wordsOf(foreign).map(({ start, end }) => keyOf(foreign.slice(start, end)));
    const [first = ''] = words;
    const isStart = isOpen && words.length === 1;
    push(isStart ? byStart : byWord, isStart ? first.slice(0, START) : first, {
      words,
      isOpen,
      english,
    });
  }
  for (const runs of byRun.values()) runs.sort((a, b) => b.run.length - a.run.length);
  return { byWord, byStart, byRun };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
