import type { StoredSeries } from '../../store/passage-store.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { actOf, isKindOfItsOwn } from './acts.ts';
import { findPlaceAt, placeKeyOf, type PlaceSpan } from './place-keys.ts';
import { isSmallWord } from './small-words.ts';

/** What a question says of a series, where every word of it can be read as speaking of that. */
export type Fit = Readonly<{
  /** How many of its telling words stand in the question. */
  telling: number;
  /** The keys of the places, in the question's order, each once. */
  places: readonly string[];
  /** Those that are left out: "outside China". */
  excluded: readonly string[];
  years: readonly string[];
  /** The word before each year. */
  beforeYears: readonly string[];
  /** "Top five". */
  count?: number;
  /** "The second largest". */
  nth?: number;
  /** How the things are called that the series has figures of: "country", "countries". */
  heads: readonly string[];
}>;

/** A question's words, and the places that the glossary finds in it by other names. */
export type QuestionWords = Readonly<{ words: readonly Word[]; named: readonly PlaceSpan[] }>;

const YEAR = /^(?:19|20)\d\d$/;
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const EXCLUDES = /^(?:outside|besides?|except|excluding|without|behind|after|apart|aside|other)$/;

/** None where a word of the question speaks of something else. */
export function findFit(series: StoredSeries, question: QuestionWords): Fit | undefined {
  const { words } = question;
  const vocabulary = vocabularyOf(series);
  const places = new Set(series.places.map(placeKeyOf));
  const state = { ...emptyState(), isExcluding: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.word ?? '';
    const act = actOf(word);
    const isOwn = vocabulary.own.has(act);
    const place = isOwn ? undefined : placeAt(question, at, places);
    if (place) {
      (state.isExcluding ? state.excluded : state.places).add(place.key);
      at = place.last;
    } else if (isHead(word, series.of)) {
      state.heads.push(word);
    } else if (isOwn || vocabulary.beside.has(act)) {
      if (isNounMine(words, at, places)) return undefined;
      if (vocabulary.telling.has(act)) state.used.add(act);
    } else if (YEAR.test(word)) {
      state.years.push(word);
      state.beforeYears.push(words[at - 1]?.word ?? '');
    } else if (!readSmall(word, state)) return undefined;
  }
  return fitOf(vocabulary, state);
}

type State = {
  places: Set<string>;
  excluded: Set<string>;
  used: Set<string>;
  years: string[];
  beforeYears: string[];
  heads: string[];
  counts: number[];
  ordinals: number[];
  isExcluding: boolean;
};

function emptyState(): State {
  return {
    places: new Set(),
    excluded: new Set(),
    used: new Set(),
    years: [],
    beforeYears: [],
    heads: [],
    counts: [],
    ordinals: [],
    isExcluding: false,
  };
}

/** Whether a word that names neither figure, place nor year is one that the question may have. */
function readSmall(word: string, state: State): boolean {
  const count = NUMBERS.indexOf(word) + 2;
  const ordinal = ORDINALS.indexOf(word) + 2;
  const isDigits = /^(?:[2-9]|1\d|20)$/.test(word);
  if (count > 1) state.counts.push(count);
  else if (ordinal > 1) state.ordinals.push(ordinal);
  else if (isDigits) state.counts.push(Number(word));
  else if (/^(?:nd|rd|th)$/.test(word)) state.ordinals.push(state.counts.pop() ?? 0);
  else if (EXCLUDES.test(word)) state.isExcluding = true;
  else return isSmallWord(word) || /^(?:one|1)$/.test(word);
  return true;
}

const LANDS = /^(?:countr(?:y|ies)|nations?)$/;

function isHead(word: string, of: string): boolean {
  if (of === '') return false;
  return of === 'country' ? LANDS.test(word) : wordsOf(of).some((one) => isForm(word, one.word));
}

function isForm(word: string, of: string): boolean {
  return word === of || word === `${of}s` || word === `${of.replace(/y$/, '')}ies`;
}

function placeAt({ words, named }: QuestionWords, at: number, places: ReadonlySet<string>) {
  return (
    named.find(({ first, key }) => first === at && places.has(key)) ??
    findPlaceAt(words, at, places)
  );
}

/** "Who mines" and "did Burma mine" ask for what is mined, "which mine" for a mine. */
function isNounMine(words: readonly Word[], at: number, places: ReadonlySet<string>): boolean {
  const word = words[at]?.word ?? '';
  if (/^miners?$/.test(word)) return !words.some((one) => LANDS.test(one.word));
  if (!/^mines?$/.test(word)) return false;
  const [before, after] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? ''];
  if (/^(?:production|output)$/.test(after) || /^(?:who|they|will|to)$/.test(before)) return false;
  if (LANDS.test(before)) return false;
  return ![1, 2, 3].some((back) => {
    const span = at < back ? undefined : findPlaceAt(words, at - back, places);
    return span?.last === at - 1;
  });
}

type Vocabulary = Readonly<{
  /** What it is, and what sets it apart. */
  telling: ReadonlySet<string>;
  /** What the question has to have of these. */
  needed: ReadonlySet<string>;
  own: ReadonlySet<string>;
  beside: ReadonlySet<string>;
}>;

const actsIn = (text: string): string[] =>
  wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => !isSmallWord(word))
    .map(actOf);

function vocabularyOf({ title, column, key, subject, unit }: StoredSeries): Vocabulary {
  const head = subject.replace(/ (?:of|for|in|from) .*$/, '');
  const keys = actsIn(key).filter((act) => !/^\d/.test(act));
  const telling = new Set([...actsIn(head), ...keys]);
  return {
    telling,
    // A share of something answers for the thing itself; a price of one is of no other.
    needed: new Set([...keys, ...[...telling].filter(isKindOfItsOwn)]),
    own: new Set([...telling, ...actsIn(subject)]),
    beside: new Set([...actsIn(title), ...actsIn(column), ...actsIn(unit), 'tonn', 'ton']),
  };
}

function fitOf({ needed }: Vocabulary, state: State): Fit | undefined {
  const { used, places, excluded, years, beforeYears, heads, counts, ordinals } = state;
  const [count, second] = counts;
  const [nth, third] = ordinals;
  if (used.size === 0 || second !== undefined || third !== undefined) return undefined;
  if (count !== undefined && nth !== undefined) return undefined;
  if (![...needed].every((act) => used.has(act))) return undefined;
  if (state.isExcluding && excluded.size === 0) return undefined;
  return {
    telling: used.size,
    places: [...places],
    excluded: [...excluded],
    years,
    beforeYears,
    heads,
    ...(count !== undefined && { count }),
    ...(nth !== undefined && { nth }),
  };
}
