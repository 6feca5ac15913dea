import { datesOf } from '../text/dates.ts';
import type { DateMention } from '../text/dates.ts';
import { cardinalOf, rounded } from '../text/number-words.ts';
import { quantitiesOf } from '../text/quantities.ts';
import type { Quantity } from '../text/quantities.ts';
import { isSameQuantity } from '../text/same-quantity.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokensOf } from '../text/tokens.ts';
import { fold, wordsOf } from '../text/words.ts';

/** A text taken apart for comparison with keys. */
export type Facts = Readonly<{
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  /** All folded words with a blank around each, number words as digits. */
  words: string;
  /** Words that are part of no number or date and say something. */
  rest: readonly string[];
  /** The whole text folded, for scripts without blanks between words. */
  folded: string;
}>;

/** What a text says, in a form in which "2.6bn" and "2.6 billion", "25%" and "25 per cent" are equal. */
export function factsOf(raw: string): Facts {
  const text = raw.normalize('NFC').replaceAll(/\bU\.(S|K)\.?(?![\p{L}\p{N}])/gu, 'U$1');
  const tokens = tokensOf(text);
  const dates = datesOf(text, tokens);
  const quantities = quantitiesOf(text, tokens, dates);
  const spans = [...dates, ...quantities];
  const words = wordsOf(text);
  const rest = words.filter(
    ({ word, start, end }) =>
      !isStopWord(word) && !spans.some((span) => span.start <= start && end <= span.end),
  );
  return {
    quantities,
    dates,
    words: ` ${words.map(({ word }) => canonical(word)).join(' ')} `,
    rest: rest.map(({ word }) => canonical(word)),
    folded: fold(text),
  };
}

const canonical = (word: string): string => String(cardinalOf(word) ?? word);

/** Whether a text says what one alternative of a key asks for. */
export function isSaid(alternative: string, said: Facts): boolean {
  // A key is one thing: the blank of "13 715" can but divide thousands there.
  const wanted = factsOf(alternative.replaceAll(/(?<=^[\d ]*\d) (?=\d{3}(?:\D|$))/g, ''));
  const hasFacts = wanted.quantities.length + wanted.dates.length > 0;
  if (hasFacts && wanted.rest.length === 0) return areFactsSaid(wanted, said);
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(alternative)
  ) {
    return said.folded.includes(wanted.folded);
  }
  if (wanted.words.trim() !== '' && said.words.includes(wanted.words)) return true;
  // "6 promising sites" where the answer has "six sites that are promising"
  const areWordsSaid = wanted.rest.every((word) => said.words.includes(` ${word} `));
  return hasFacts && areWordsSaid && areFactsSaid(wanted, said);
}

function areFactsSaid(wanted: Facts, said: Facts): boolean {
  return (
    wanted.quantities.every((quantity) => isQuantitySaid(quantity, said)) &&
    wanted.dates.every((date) => isDateSaid(date, said))
  );
}

function isQuantitySaid(wanted: Quantity, { quantities, dates }: Facts): boolean {
  const isBare = wanted.unit === undefined && wanted.kind !== 'ordinal';
  if (!isBare) return quantities.some((quantity) => isSameQuantity(wanted, quantity));
  if (dates.some(({ year, month, part }) => year === wanted.value && !month && !part)) return true;
  return quantities.some((quantity) => isBareSaid(wanted, quantity));
}

// "51" is in "51%", in "51 tonnes" and in "51 million", since a question may ask for the millions.
function isBareSaid(wanted: Quantity, quantity: Quantity): boolean {
  const inUnit = quantity.value / quantity.factor;
  if (quantity.value === wanted.value || rounded(inUnit) === wanted.value) return true;
  return wanted.scale === 1 && rounded(inUnit / quantity.scale) === wanted.value;
}

function isDateSaid(wanted: DateMention, { dates, quantities }: Facts): boolean {
  const isYear = wanted.month === undefined && wanted.part === undefined;
  const { year } = wanted;
  if (isYear && quantities.some(({ value, unit }) => value === year && !unit)) return true;
  return dates.some(
    (date) =>
      (year === undefined || year === date.year || year === date.untilYear) &&
      (wanted.untilYear === undefined || wanted.untilYear === date.untilYear) &&
      (wanted.month === undefined || wanted.month === date.month) &&
      (wanted.day === undefined || wanted.day === date.day) &&
      (wanted.part === undefined || wanted.part === date.part || /^[a-z]/.test(wanted.part)),
  );
}
