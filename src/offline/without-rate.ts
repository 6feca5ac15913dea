import { MONTHS } from '../text/month-names.ts';
import { freshMentions } from './atoms.ts';
import type { Candidate } from './candidates.ts';
import type { Asked } from './read-question.ts';

/** "How many tonnes a year": of what is made, sent or used over and over. */
const ASKED =
  /(?<!\bhalf )\b(?:an?|each|every|per) (?:annum|year)\b|\b(?:annual|annually|yearly)\b|\/ ?(?:yr|year)\b/iu;
/** How a text tells that, of a year or of every year; the month of a report is no year's. */
const TOLD = new RegExp(
  [
    String.raw`\b(?:an?|each|every|per) (?:annum|year)\b|\b(?:annual|annually|yearly|capacity)\b`,
    String.raw`(?<!\b(?:${[...MONTHS.keys()].join('|')}) )\b(?:19|20)\d\d\b`,
  ].join('|'),
  'iu',
);

/** Whether so much a year is asked for, and no sentence with such a figure is of a year: a stock is none. */
export function isWithoutRate(asked: Asked, blocks: readonly Candidate[]): boolean {
  if (!asked.wanted.includes('number') || !ASKED.test(asked.text)) return false;
  return !blocks.some(({ sentences }) =>
    sentences.some(
      ({ text }) => TOLD.test(text) && freshMentions('number', text, asked).length > 0,
    ),
  );
}
