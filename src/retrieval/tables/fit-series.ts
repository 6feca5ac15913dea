import { isCountry } from '../../text/countries.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { YEAR } from '../../text/years.ts';
import { actOf } from './acts.ts';
import { type Bound, boundAt, isOfUnit } from './bounds.ts';
import { impliesPrice } from './implied-price.ts';
import { numberedAt } from './numbered-place.ts';
import { type PlaceSpan, placeSpansOf } from './place-keys.ts';
import type { ReadableSeries, Vocabulary } from './readable-series.ts';
import { isSmallWord } from './small-words.ts';

/** What a question says of a series, where every word of it can be read as speaking of that. */
export type Fit = Readonly<{
  /** Those of its telling words that stand in the question. */
  used: ReadonlySet<string>;
  /** The keys of the places, in the question's order, each once. */
  places: readonly string[];
  /** Those that are left out: "outside China". */
  excluded: readonly string[];
  /** By which word they are. */
  excludedBy: string;
  years: readonly string[];
  /** The word before each year. */
  beforeYears: readonly string[];
  /** "Top five". */
  count?: number;
  /** "The second largest". */
  nth?: number;
  /** "More than 10,000 tonnes". */
  bound?: Bound;
  /** Whether it asks for a percentage or a share of what is none. */
  isShare: boolean;
  /** How the things are called that the series has figures of: "country", "countries". */
  heads: readonly string[];
}>;

/** A question's words, taken apart once for all series. */
export type QuestionWords = Readonly<{
  words: readonly Word[];
  /** What each word asks for, in one form. */
  acts: readonly string[];
  /** For each word what places may begin there, those first that the glossary finds by other names. */
  spans: readonly (readonly PlaceSpan[])[];
}>;

export function questionWordsOf(question: string, named: readonly PlaceSpan[] = []): QuestionWords {
  const words = wordsOf(question);
  const spans = placeSpansOf(words);
  return {
    words,
    acts: words.map(({ word }) => actOf(word)),
    // The longest first: "terbium oxide" is not terbium.
    spans: spans.map((own, at) =>
      [...named.filter(({ first }) => first === at), ...own].toSorted((a, b) => b.last - a.last),
    ),
  };
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const EXCLUDES = /^(?:outside|besides?|except|excluding|without|behind|after|apart|aside|other)$/;

/** None where a word of the question speaks of something else. */
export function findFit(
  { series, vocabulary, places, about }: ReadableSeries,
  question: QuestionWords,
): Fit | undefined {
  const { words } = question;
  const state = emptyState();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.word ?? '';
    const act = question.acts[at] ?? word;
    const isOwn = vocabulary.own.has(act);
    const bounded = boundAt(words, at);
    const place = isOwn
      ? undefined
      : (numberedIn(series, words, at) ?? placeAt(question, at, places));
    if (place && about.has(place.key)) {
      at = place.last;
    } else if (place) {
      (state.excludedBy === '' ? state.places : state.excluded).add(place.key);
      at = place.last;
    } else if (bounded) {
      if (!isOfUnit(series.unit, bounded.units)) return undefined;
      state.bounds.push(bounded.bound);
      at = bounded.last;
    } else if (isHead(word, series.of)) {
      state.heads.push(word);
    } else if (isOwn || vocabulary.beside.has(act)) {
      if (isNounMine(question, at, places)) return undefined;
      if (vocabulary.telling.has(act)) state.used.add(act);
    } else if (YEAR.test(word)) {
      state.years.push(word);
      state.beforeYears.push(words[at - 1]?.word ?? '');
    } else if (isShareWord(words, at)) {
      state.isShare = true;
    } else if (!isYearWord(words, at) && !isFigureOf(question, at, vocabulary)) {
      if (!readSmall(word, state)) return undefined;
    }
  }
  const isImplied = !state.used.has('price') && impliesPrice(series, words);
  return fitOf(vocabulary, state, isImplied);
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
  bounds: Bound[];
  isShare: boolean;
  excludedBy: string;
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
    bounds: [],
    isShare: false,
    excludedBy: '',
  };
}

/** "How many percent", "what share of it". */
function isShareWord(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (word === 'cent') return words[at - 1]?.word === 'per';
  return /^(?:percent|percentages?|shares?|proportion|fraction|part)$/.test(word);
}

/** "The production figures", but not "China's figure", which is one that China gives. */
function isFigureOf({ words, acts }: QuestionWords, at: number, { own }: Vocabulary): boolean {
  return /^(?:figures?|numbers?)$/.test(words[at]?.word ?? '') && own.has(acts[at - 1] ?? '');
}

/** "A year", "by year", "the year 2024"; but "which year" asks for one. */
function isYearWord(words: readonly Word[], at: number): boolean {
  if (words[at]?.word !== 'year') return false;
  const [before, after] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? ''];
  return /^(?:a|by|per|each|every)$/.test(before) || YEAR.test(after);
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
  else if (EXCLUDES.test(word)) state.excludedBy = word;
  else return isSmallWord(word) || /^(?:one|1)$/.test(word);
  return true;
}

/** Also one that the table lacks: it is asked for all the same. */
function numberedIn({ of, places }: ReadableSeries['series'], words: readonly Word[], at: number) {
  if (!places.some((place) => /^\d+$/.test(place))) return undefined;
  return numberedAt(words, at, (word) => isHead(word, of));
}

const LANDS = /^(?:countr(?:y|ies)|nations?)$/;

function isHead(word: string, of: string): boolean {
  if (of === '') return false;
  return of === 'country' ? LANDS.test(word) : wordsOf(of).some((one) => isForm(word, one.word));
}

function isForm(word: string, of: string): boolean {
  return word === of || word === `${of}s` || word === `${of.replace(/y$/, '')}ies`;
}

/** A place of the series, or a country that it has no figures of. */
function placeAt({ spans }: QuestionWords, at: number, places: ReadonlyMap<string, string>) {
  for (const { first, last, key } of spans[at] ?? []) {
    const own = places.get(key) ?? (isCountry(key) ? key : undefined);
    if (own !== undefined) return { first, last, key: own };
  }
  return undefined;
}

const LEADS_TO_VERB = /^(?:who|they|will|to|really|actually|still|now|currently)$/;

/** "Who mines" and "did Burma mine" ask for what is mined, "which mine" for a mine. */
function isNounMine(
  question: QuestionWords,
  at: number,
  places: ReadonlyMap<string, string>,
): boolean {
  const { words } = question;
  const word = words[at]?.word ?? '';
  if (/^miners?$/.test(word)) return !words.some((one) => LANDS.test(one.word));
  if (!/^mines?$/.test(word)) return false;
  const [before, after] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? ''];
  if (/^(?:production|output)$/.test(after) || LEADS_TO_VERB.test(before)) return false;
  if (LANDS.test(before)) return false;
  return ![1, 2, 3].some((back) => {
    return placeAt(question, at - back, places)?.last === at - 1;
  });
}

function fitOf({ needed }: Vocabulary, state: State, isPriceImplied: boolean): Fit | undefined {
  const { used, places, excluded, excludedBy, years, beforeYears, heads } = state;
  const { counts, ordinals, bounds, isShare } = state;
  const [count, second] = counts;
  const [nth, third] = ordinals;
  const [bound, fourth] = bounds;
  if (used.size === 0 || (second ?? third ?? fourth) !== undefined) return undefined;
  if (count !== undefined && nth !== undefined) return undefined;
  const isThere = (act: string) => used.has(act) || (act === 'price' && isPriceImplied);
  if (![...needed].every(isThere)) return undefined;
  if (excludedBy !== '' && excluded.size === 0) return undefined;
  return {
    used,
    places: [...places],
    excluded: [...excluded],
    excludedBy,
    years,
    beforeYears,
    heads,
    isShare,
    ...(count !== undefined && { count }),
    ...(nth !== undefined && { nth }),
    ...(bound !== undefined && { bound }),
  };
}
