import { asOfPhraseIn } from './as-of-phrase.ts';
import { type Filter, lastDayOf } from './filter.ts';

/** What is counted on a day is told later. */
const STOCK =
  /\b(?:reserves?|resources?|stocks?|stockpiles?)\b|reserven|réserves|запас|trữ lượng|储量/iu;

/** The filter of a question which says itself until when things were known: nothing later may answer it. */
export function filterAsAsked(question: string, filter: Filter): Filter {
  const until = asOfIn(question);
  if (until === undefined) return filter;
  const isLater = filter.until !== undefined && lastDayOf(filter.until) <= lastDayOf(until);
  return isLater ? filter : { ...filter, until };
}

const STOOD = /^(?:as (?:things|matters|it|they)|imagine|suppose|assume) /iu;

/** "2025-03" of "who owned it as of March 2025"; none where that isn't said plainly. */
function asOfIn(question: string): string | undefined {
  const phrase = asOfPhraseIn(question);
  if (!phrase || phrase.kind === 'said') return undefined;
  const { kind, until, start } = phrase;
  if (kind === 'known' || STOOD.test(question.slice(start))) return until;
  // Of a year it is as often the day that a figure is for.
  return until?.includes('-') === true && !STOCK.test(question) ? until : undefined;
}
