import { datesOf } from '../text/dates.ts';
import { namesOf } from '../text/names.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { type Counted, isCounted } from './counted.ts';
import type { Wanted } from './question-kind.ts';
import type { Asked } from './read-question.ts';

const REASON =
  /\b(?:because|due to|owing to|since|as a result|so that|so as to|in order to|caus(?:e|es|ed|ing)|reasons?|therefore|leads? to|thanks to|after|for want of|for lack of|lacks?|fear|want(?:s|ed)? to|aims?|blam(?:e|es|ed)|depends? on|too (?:\p{L}+)|unless|until)\b/iu;

/** Whether a text has a thing of this sort that the question doesn't have itself. */
export function holdsFresh(
  wanted: Wanted,
  text: string,
  { words, counted }: Pick<Asked, 'words' | 'counted'>,
): boolean {
  if (wanted === 'reason') return REASON.test(text);
  if (wanted === 'definition') return isDefinition(text, words);
  return mentionsOf(wanted, text, counted).some(isFresh);

  function isFresh(mention: string): boolean {
    return wordsOf(mention).some(({ word }) => !words.has(word));
  }
}

/** "Mischmetal is an alloy …", "NdPr, the two together, …": what is asked about, and then what it is. */
function isDefinition(text: string, asked: ReadonlySet<string>): boolean {
  const subject = wordsOf(text.slice(0, SUBJECT)).findLast(
    ({ word }) => asked.has(word) && !isStopWord(word),
  );
  return subject !== undefined && IS.test(text.slice(subject.end, subject.end + SUBJECT));
}

const SUBJECT = 60;
const IS =
  /^(?:\)|['’]s?)?(?: \([^)]{1,60}\))?(?:,? (?:is|are|was|were|means?|meant|stands? for|refers? to|consists? of|comprises?|covers?|includes?|joined|joins) |, (?:an?|the) |[^.;]{0,40}, an? \p{Ll})/u;

function mentionsOf(
  wanted: Exclude<Wanted, 'reason' | 'definition'>,
  text: string,
  counted: Counted | undefined,
): string[] {
  switch (wanted) {
    case 'date':
      return datesOf(text).map((date) => date.text);
    case 'name':
      return namesOf(text).map((name) => name.text);
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
        .filter(({ kind }) => kind === wanted)
        .map((quantity) => quantity.text);
  }
}

/** What stands before the name of a place. */
const LIES =
  /\b(?:in|at|near|around|outside|off|from|to|across|of|into|between)(?: the)?(?: (?:cit(?:y|ies)|town|village|province|state|region|port|island|district|county) of)? $|,\s$/iu;
