import type { Quantity } from '../../text/quantities.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading/reading.ts';
import { isPlacedByFigures } from './placed-by-figures.ts';

type Claim = Pick<Reading, 'quantities' | 'text' | 'pieces'>;

/**
 * Whether a place in an order follows from what the passages say: from their figures, from who alone is
 * ahead, from how many times something came in a row, or from another one that they tell of.
 */
export function isPlaceDerived(
  { value, start, end }: Quantity,
  claim: Claim,
  passages: readonly Evidence[],
): boolean {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const place = { start, rank: value, pole: 'up' };
  if (isPlacedByFigures(place, claim, sentences)) return true;
  if (value < 2) return false;
  return (
    sentences.some((sentence) => placesAhead(sentence).includes(value - 1)) ||
    (value === 2 && sentences.some(({ text }) => RUNNERS_UP.test(text))) ||
    isRepeated(value, claim.text.slice(end), passages)
  );
}

const RUNNERS_UP =
  /\brunners?-up\b|\bonly (?:to|behind)\b|\bnext[- ](?:largest|biggest|most)\b|\b(?:largest|biggest|greatest|most|highest|first|lead\w*|top\w*)\b[^.;]{0,100}\b(?:ahead of|followed by|in front of)\b/i;

const BEHIND =
  /\b(?:behind|after|trail(?:s|ed|ing)?|(?:surpassed|exceeded|outdone|outranked|topped|beaten|outstripped|overtaken|preceded|led) (?:only )?by)(?: only| just)? $/i;
const ONLY = /\b(?:only|just|solely|nobody but|no one but|none but|no country but|other than) $/i;
const AHEAD =
  /\b(?:more|larger|bigger|greater|higher|richer|better|ahead|above|before|faster|stronger|out[- ]?\w+|exceed\w*|surpass\w*|beat|beats|top|tops|lead|leads|precede\w*)\b/i;
const COUNTED =
  /\b(?:only|just|no more than) (?<count>one|two|three|four|five|six|seven|eight|nine)(?: other)? \p{L}+ (?<rest>[^.;]{0,60})/iu;
const COUNTS = 'one two three four five six seven eight nine'.split(' ');

// How many are ahead of whom a sentence tells of: "behind A and B", "only A and B have more", "only two have more".
function placesAhead({ text, names }: Reading): number[] {
  const counted = COUNTED.exec(text)?.groups;
  const told = counted && AHEAD.test(counted['rest'] ?? '');
  const byCount = told ? [COUNTS.indexOf((counted['count'] ?? '').toLowerCase()) + 1] : [];
  const byNames = names.flatMap((name, at) => {
    const lead = text.slice(Math.max(0, name.start - 32), name.start).replace(/\bthe $/i, '');
    const isBehind = BEHIND.test(lead);
    if (!isBehind && !ONLY.test(lead)) return [];
    const count = runFrom(names, at, text);
    const rest = text.slice(names[at + count - 1]?.end ?? name.end).slice(0, REST);
    return isBehind || AHEAD.test(rest.split(/[.;]/, 1)[0] ?? '') ? [count] : [];
  });
  return [...byCount, ...byNames];
}

/** Characters after those who are ahead in which it is said that they are. */
const REST = 60;

// How many names stand together as one list.
function runFrom(names: Reading['names'], from: number, text: string): number {
  let count = 1;
  for (let at = from + 1; at < names.length; at += 1) {
    const [left, right] = [names[at - 1], names[at]];
    const between = left && right ? text.slice(left.end, right.start) : '';
    if (!/^(?:,| and|, and| &| as well as| or)(?: the)? $/.test(between)) break;
    count += 1;
  }
  return count;
}

const IN_A_ROW =
  /\b(?:in a row|running|consecutive|straight|successive|annual|yearly|monthly|quarterly|weekly|time|in succession|on end|year|month|quarter|week)\b/i;

// "The third increase in a row" of "three years in a row", "the second time" of "twice".
function isRepeated(value: number, after: string, passages: readonly Evidence[]): boolean {
  if (!IN_A_ROW.test(after.slice(0, REST))) return false;
  return passages.some(
    ({ quantities, text }) =>
      (value === 2 && /\b(?:twice|again|once more)\b/i.test(text)) ||
      (quantities.get(value) ?? []).some(
        ({ kind, end }) => kind !== 'ordinal' && IN_A_ROW.test(text.slice(end - 8, end + REST)),
      ),
  );
}
