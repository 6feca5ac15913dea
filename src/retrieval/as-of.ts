import { datesOf } from '../text/dates.ts';
import { type Filter, lastDayOf } from './filter.ts';

const TOLD = '(?:known|out|published|reported|said|written)';
const UNTIL = '(?:up to|until|till|by|in|on|at|of)';

/** Before a month or a day: of a year it is as often the day that a figure is for. */
const AS_OF = /(?<![\p{L}\p{N}])(?:as (?:of|at)|stand|по состоянию на|tính đến)[ :]+|截至/giu;
/** Before a year too. */
const AS_KNOWN = new RegExp(
  [
    String.raw`\bas (?:things|matters|it|they) (?:stood|were) ${UNTIL} `,
    String.raw`\b(?:by|with|on|from|only) what (?:was|had been) ${TOLD} ${UNTIL} `,
    String.raw`\bby the (?:figures|news|numbers|reports) ${TOLD} ${UNTIL} `,
  ].join('|'),
  'giu',
);
const END = /^(?:the )?(?:very )?end of /i;
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

/** "2025-03" of "who owned it as of March 2025"; none where that isn't said plainly. */
function asOfIn(question: string): string | undefined {
  const known = dateBehind(question, AS_KNOWN);
  if (known !== undefined) return known;
  const counted = STOCK.test(question) ? undefined : dateBehind(question, AS_OF);
  return counted?.includes('-') === true ? counted : undefined;
}

/** The date right behind a lead, as ISO 8601; none for a vague one: "mid 2025", "Q3 2025". */
function dateBehind(question: string, lead: RegExp): string | undefined {
  for (const { 0: found, index } of question.matchAll(lead)) {
    const rest = question.slice(index + found.length).replace(END, '');
    const [date] = datesOf(rest);
    if (!date || date.start > 0 || date.part !== undefined || date.year === undefined) continue;
    const { year, month, day } = date;
    return [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }
  return undefined;
}
