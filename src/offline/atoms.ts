import { homeOf, isCountry } from '../text/countries.ts';
import { datesOf } from '../text/dates.ts';
import { type Name, namesOf } from '../text/names.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { isCounted } from './counted.ts';
import type { Wanted } from './question-kind.ts';
import type { Asked } from './read-question.ts';

const REASON =
  /\b(?:because|due to|owing to|since|as a result|so that|so as to|in order to|caus(?:e|es|ed|ing)|reasons?|therefore|leads? to|thanks to|after|for want of|for lack of|lacks?|fear|want(?:s|ed)? to|aims?|blam(?:e|es|ed)|depends? on|too (?:\p{L}+)|unless|until)\b/iu;

/** Whether a text has a thing of this sort that the question doesn't have itself. */
export function holdsFresh(
  wanted: Wanted,
  text: string,
  { words, counted, narrowed }: Pick<Asked, 'words' | 'counted' | 'narrowed'>,
): boolean {
  if (wanted === 'reason') return REASON.test(text);
  if (wanted === 'definition') return isDefinition(text, words);
  const fresh = mentionsOf(wanted, text, { counted, narrowed }).filter(isFresh);
  return new Set(fresh).size >= (wanted === 'name' ? narrowed.leastNames : 1);

  function isFresh(mention: string): boolean {
    return wordsOf(mention).some(({ word }) => !words.has(word));
  }
}

/** "Mischmetal is an alloy …", "NdPr, the two together, …": what is asked about, and then what it is. */
function isDefinition(text: string, asked: ReadonlySet<string>): boolean {
  const subject = wordsOf(text.slice(0, SUBJECT)).findLast(
    ({ word }) => asked.has(word) && !isStopWord(word),
  );
  const isFirst = subject !== undefined && IS.test(text.slice(subject.end, subject.end + SUBJECT));
  return isFirst || wordsOf(text).some((word) => isCalled(word, text, asked));
}

// "…, which the company calls EcoFlux"
function isCalled({ word, start }: Word, text: string, asked: ReadonlySet<string>): boolean {
  return asked.has(word) && !isStopWord(word) && CALLED.test(text.slice(0, start));
}

const SUBJECT = 60;
const CALLED = /\b(?:calls?|called|named|known as|so-called)(?: \p{L}+){0,2} ["“‘']?$/u;
const IS =
  /^["”’]?(?:\)|['’]s?)?(?: \([^)]{1,60}\))?(?:,? (?:is|are|was|were|means?|meant|stands? for|refers? to|consists? of|comprises?|covers?|includes?|joined|joins) |, (?:an?|the) |[^.;]{0,40}, an? \p{Ll})/u;

function mentionsOf(
  wanted: Exclude<Wanted, 'reason' | 'definition'>,
  text: string,
  { counted, narrowed }: Pick<Asked, 'counted' | 'narrowed'>,
): string[] {
  const asRate = wanted === 'money' && narrowed.asRate;
  switch (wanted) {
    case 'date':
      return datesOf(text)
        .filter(({ start }) => !REPORTED.test(text.slice(Math.max(0, start - 60), start)))
        .map((date) => date.text);
    case 'name':
      return namesSaid(text)
        .filter(({ words }) => narrowed.orCountry || !words.every(isCountry))
        .map((name) => name.text);
    case 'person':
      return namesSaid(text)
        .filter((name) => isPerson(name, text))
        .map((name) => name.text);
    case 'place':
      return namesOf(text)
        .filter(({ start }) => LIES.test(text.slice(Math.max(0, start - 30), start)))
        .map((name) => name.text);
    case 'number':
      return quantitiesOf(text)
        .filter((quantity) => !counted || isCounted(counted, quantity, text))
        .map((quantity) => quantity.text);
    case 'money':
    case 'percent':
      return quantitiesOf(text)
        .filter(({ kind, unit }) => kind === wanted && (!asRate || unit?.includes('/') === true))
        .map((quantity) => quantity.text);
  }
}

/** What stands before the day of a report, and not of what it tells. */
const REPORTED =
  /\b(?:reported|wrote|writes|said|says|told|noted|recorded|recalled|stated|denied|explained|warned|claimed|argued|insisted|complained|admitted|estimates?|estimated|account|words|published|quoted)\b[^.;:]{0,24}$/iu;

/** The names of a text without who reports it, and without "Chinese" and its like. */
function namesSaid(text: string): Name[] {
  return namesOf(text).filter(
    ({ start, end, words }) =>
      !REPORTS.test(text.slice(end, end + 16)) &&
      !SOURCE.test(text.slice(Math.max(0, start - 24), start)) &&
      !words.every((word) => homeOf(word) !== word),
  );
}

const REPORTS = /^ (?:reported|reports|wrote|writes|recalled|quoted|noted)\b/u;
const SOURCE = /\b(?:according to|citing|reported by|published by|told|quoted by)(?: the)? $/iu;

/** A name of two words or more, beside what persons are. */
function isPerson({ text: name, start, end }: Name, text: string): boolean {
  if (!FULL_NAME.test(name)) return false;
  return ROLE.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE));
}

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const BESIDE = 60;
const ROLE =
  /\b(?:ambassador|analyst|author|boss|captain|ceo|chair\p{L}*|chancellor|chief|commander|director|economist|executive|founder|geologist|governor|head|headed|heads|leader|leads|manager|minister|official|politician|president|premier|professor|researcher|scientist|secretary|senator|spokes\p{L}+|deputy)\b/iu;

/** What stands before the name of a place. */
const LIES =
  /\b(?:in|at|near|around|outside|off|from|to|across|of|into|between)(?: the)?(?: (?:cit(?:y|ies)|town|village|province|state|region|port|island|district|county) of)? $|,\s$/iu;
