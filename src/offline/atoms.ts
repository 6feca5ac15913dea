import { homeOf, isCountry } from '../text/countries.ts';
import { isElement } from '../text/elements.ts';
import type { Name } from '../text/names.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { type Counted, isCounted } from './counted.ts';
import type { Wanted } from './question-kind.ts';
import type { Asked } from './read-question.ts';
import { datesIn, namesIn, quantitiesIn, sentencesIn } from './read-text.ts';

const REASON =
  /\b(?:because|due to|owing to|since|as a result|so that|so as to|in order to|caus(?:e|es|ed|ing)|reasons?|therefore|leads? to|thanks to|after|for want of|for lack of|lacks?|fear|want(?:s|ed)? to|aims?|blam(?:e|es|ed)|explain(?:s|ed)?|grounds|basis|attractive|held up|in answer to|in response to|retaliation|prompted|driven by|with reference to|by way of|depends? on|too (?:\p{L}+)|unless|until)\b/iu;

/** Where a text has something that a question asks for. */
export type Mention = Readonly<{ start: number; end: number }>;

type Asking = Pick<Asked, 'words' | 'counted' | 'narrowed'>;

/** What of a sort a text has that the question doesn't have itself; none where they are too few. */
export function freshMentions(wanted: Wanted, text: string, asked: Asking): Mention[] {
  const { words, narrowed } = asked;
  if (wanted === 'reason') return firstMatch(REASON, text);
  if (wanted === 'definition') {
    const isTold = isDefinition(text, words) || isIntroduced(text, words);
    return isTold ? [{ start: 0, end: 0 }] : [];
  }
  // "Amanda Lacaze" is no news where the question has "Lacaze".
  const isWhole = wanted === 'name' || wanted === 'person';
  const fresh = mentionsOf(wanted, text, asked).filter((mention) => {
    const said = wordsOf(mention.text);
    const isNew = said.some(({ word }) => !words.has(word));
    return isWhole ? isNew && said.every(({ word }) => !words.has(word) || isShared(word)) : isNew;
  });
  const isEnough =
    new Set(fresh.map((mention) => mention.text)).size >=
    (wanted === 'name' || wanted === 'element' ? narrowed.leastNames : 1);
  return isEnough ? fresh.map(({ start, end }) => ({ start, end })) : [];
}

/** What many names have: that the question has it makes "China Southern Rare Earth" no name of it. */
function isShared(word: string): boolean {
  return isCountry(word) || isElement(word) || SHARED.has(word);
}

const SHARED: ReadonlySet<string> = new Set(
  `american central company critical earth earths energy european group international magnet magnets
  material materials metal metals mine minerals mining national northern rare resources southern
  state western world`.split(/\s+/),
);

function firstMatch(sign: RegExp, text: string): Mention[] {
  const found = sign.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** "Mischmetal is an alloy …", "NdPr, the two together, …": what is asked about, and then what it is. */
function isDefinition(text: string, asked: ReadonlySet<string>): boolean {
  const subject = wordsOf(text.slice(0, SUBJECT)).findLast(
    ({ word }) => asked.has(word) && !isStopWord(word),
  );
  const isFirst = subject !== undefined && IS.test(text.slice(subject.end, subject.end + SUBJECT));
  return isFirst || wordsOf(text).some((word) => isCalled(word, text, asked));
}

// "Chief executive Ana Velt", where nothing else is asked than who she is.
function isIntroduced(text: string, asked: ReadonlySet<string>): boolean {
  return (
    asked.has('who') &&
    namesIn(text).some(
      (name) => name.words.every((word) => asked.has(word)) && isPerson(name, text),
    )
  );
}

// "…, which the company calls EcoFlux"
function isCalled({ word, start }: Word, text: string, asked: ReadonlySet<string>): boolean {
  return asked.has(word) && !isStopWord(word) && CALLED.test(text.slice(0, start));
}

const SUBJECT = 60;
const CALLED = /\b(?:calls?|called|named|known as|so-called)(?: \p{L}+){0,2} ["“‘']?$/u;
const IS =
  /^["”’]?(?:\)|['’]s?)?(?: \([^)]{1,60}\))?(?:,? (?:is|are|was|were|means?|meant|stands? for|refers? to|consists? of|comprises?|covers?|includes?|joined|joins) |, (?:an?|the) |[^.;]{0,40}, an? \p{Ll})/u;

/** What else than an element is dug up, made or found. */
const MATERIALS: ReadonlySet<string> = new Set(
  `aluminum arsenic bastnaesite bastnasite beryllium bismuth cadmium chromium ferrite fluorspar graphite
  hafnium helium ilmenite indium ionic loparite magnesium manganese mercury molybdenum monazite ndpr
  palladium platinum potash rhenium rutile selenium tellurium tin titanomagnetite vanadium xenotime
  yttrofluorite zinc zircon`.split(/\s+/),
);

type Said = Mention & Readonly<{ text: string }>;

function mentionsOf(
  wanted: Exclude<Wanted, 'reason' | 'definition'>,
  text: string,
  { counted, narrowed, words: asked }: Asking,
): readonly Said[] {
  const asRate = wanted === 'money' && narrowed.asRate;
  switch (wanted) {
    case 'date':
      return [...datesIn(text), ...matchesOf(DECADE, text)].filter(
        ({ start }) => !REPORTED.test(text.slice(Math.max(0, start - 60), start)),
      );
    case 'name':
      return namesSaid(text).filter(({ words }) => narrowed.orCountry || !words.every(isCountry));
    case 'person':
      return namesSaid(text).filter((name) => isPerson(name, text));
    case 'element':
      return wordsOf(text)
        .filter(({ word }) => isElement(word) || MATERIALS.has(word))
        .map(({ word, start, end }) => ({ text: word, start, end }));
    case 'place':
      return namesIn(text).filter(({ start }) =>
        LIES.test(text.slice(Math.max(0, start - 30), start)),
      );
    case 'number':
      return numbersIn(text, counted, !RANKS.isDisjointFrom(asked));
    case 'money':
    case 'percent':
      return quantitiesIn(text).filter(
        ({ kind, unit, start }) =>
          kind === wanted &&
          (!asRate || unit?.includes('/') === true) &&
          (kind === 'percent' || !narrowed.asMean || isOfMean(text, start)) &&
          !(narrowed.asCost && isOfLoan(sentenceAt(text, start))),
      );
  }
}

/** "9.5 dollars on 28 February" is no average. */
function isOfMean(text: string, at: number): boolean {
  const sentence = sentenceAt(text, at);
  return AVERAGE.test(sentence) || !DAY.test(sentence);
}

function sentenceAt(text: string, at: number): string {
  return (sentencesIn(text).findLast(({ start }) => start <= at) ?? { text }).text;
}

/** Whether a sum is lent or guaranteed, which isn't what a thing costs. */
export function isOfLoan(text: string): boolean {
  return LENT.test(text) && !COSTS.test(text);
}

const LENT = /\b(?:loans?|len[dt]s?|credits?|grants?|price floor|guarantees?)\b/iu;
const COSTS = /\b(?:costs?|invest\w*|capital|spen[dt]\w*|buil[dt]\w*|construct\w*)\b/iu;

const AVERAGE = /\b(?:averag|annual|mean\b|yearly)/iu;
const DAY = /\bon \d{1,2} \p{Lu}/u;

/** "The fifth plant" counts no plants: an ordinal tells a rank. */
function numbersIn(text: string, counted: Counted | undefined, isRank: boolean): Said[] {
  const numbers = quantitiesIn(text).filter((quantity) =>
    counted ? isCounted(counted, quantity, text) : isRank || quantity.kind !== 'ordinal',
  );
  const isTime = counted?.by === 'unit' && counted.kinds.has('duration');
  return isTime ? [...numbers, ...matchesOf(ONE_TIME, text)] : numbers;
}

function matchesOf(sign: RegExp, text: string): Said[] {
  return Array.from(text.matchAll(sign), ({ 0: said, index }) => {
    return { text: said, start: index, end: index + said.length };
  });
}

/** "The first half of the 2030s" */
const DECADE = /\b[12]\d\d0s\b/gu;
/** "Valid for a year" has no numeral, and "a tonne a year" no duration. */

const ONE_TIME =
  /\b(?:(?<=\b(?:for|within|in|after|of|takes?|took|last(?:s|ed)?|about|almost|nearly|over|than|by) )(?:an?|half an?|another) (?:day|week|month|year|decade|century)|(?:day|week|month|year|decade|century)-?long)\b/giu;
const RANKS: ReadonlySet<string> = new Set(
  'rank ranks ranked ranking place places placed position'.split(' '),
);

/** What stands before the day of a report, and not of what it tells. */
const REPORTED =
  /\b(?:reported|wrote|writes|said|says|told|noted|recorded|recalled|stated|denied|explained|warned|claimed|argued|insisted|complained|admitted|estimates?|estimated|account|words|published|quoted)\b[^.;:]{0,24}$/iu;

/** The names of a text without who reports it, and without "Chinese" and its like. */
function namesSaid(text: string): Name[] {
  return namesIn(text).filter(
    ({ start, end, words }) =>
      !REPORTS.test(text.slice(end, end + 16)) &&
      !SOURCE.test(text.slice(Math.max(0, start - 24), start)) &&
      !words.every((word) => homeOf(word) !== word),
  );
}

const REPORTS = /^ (?:reported|reports|wrote|writes|recalled|quoted|noted)\b/u;
const SOURCE = /\b(?:according to|citing|reported by|published by|told|quoted by)(?: the)? $/iu;

/** A name of two words or more, beside what persons are. */
function isPerson({ text: whole, start, end }: Name, text: string): boolean {
  // "India's Commerce Minister Piyush Goyal" is a person's name with an office before it.
  const name = whole.slice(Array.from(whole.matchAll(OFFICE)).at(-1)?.[0].length ?? 0);
  if (!FULL_NAME.test(name)) return false;
  return ROLE.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE));
}

const OFFICE =
  /^.*\b(?:Ambassador|Captain|Chancellor|Chief|Director|Governor|Minister|President|Premier|Professor|Secretary|Senator|Treasurer) /gu;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const BESIDE = 60;
const ROLE =
  /\b(?:ambassador|analyst|author|boss|captain|ceo|chair\p{L}*|chancellor|chief|commander|director|economist|executive|founder|founded|geologist|governor|head|headed|heads|leader|leads|manager|minister|official|politician|president|premier|professor|researcher|scientist|secretary|senator|spokes\p{L}+|deputy)\b/iu;

/** What stands before the name of a place. */
const LIES =
  /\b(?:in|at|near|around|outside|off|from|to|across|of|into|between)(?: the)?(?: (?:cit(?:y|ies)|town|village|province|state|region|port|island|district|county) of)? $|,\s$/iu;
