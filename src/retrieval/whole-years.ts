import { MONTHS } from '../text/month-names.ts';
import { HAS_YEAR } from '../text/years.ts';

const MONTH = `(?:${[...MONTHS.keys()].join('|')})`;
/** "q1 26", "fy25", "oct 25", "'26"; "on Oct 25" is a day, as is "Oct 25th". */
const SHORT = new RegExp(
  String.raw`(?<before>(?<![\p{L}\p{N}])(?:(?:q[1-4]|h[12]|[cf]y) ?['’]?|(?<!\b(?:on|from|of|since|until|till|by) )${MONTH}\.? ['’]?|(?<=\s)['’]))(?<year>[12]\d)(?![\p{L}\p{N}%]|[.,:]\d| ?(?:%|per ?cent|tonnes|kg|million|billion))`,
  'giu',
);

/** A question with the years whole that are written by their last two figures: "q1 26" is of 2026. */
export function withWholeYears(question: string): string {
  if (HAS_YEAR.test(question)) return question;
  return question.replaceAll(SHORT, (_, before: string, year: string) => {
    return `${before.replace(/['’]$/, '').replace(/(?<=\p{N}|[cf]y)$/iu, ' ')}20${year}`;
  });
}
