import { MONTHS } from '../text/month-names.ts';
import { HAS_YEAR } from '../text/years.ts';

const MONTH = `(?:${[...MONTHS.keys()].join('|')})`;
/** "q1 26", "fy25", "oct 25", "'26"; "on Oct 25" is a day, as is "Oct 25th". */
const SHORT = new RegExp(
  String.raw`(?<before>(?<![\p{L}\p{N}])(?:(?:q[1-4]|h[12]|[cf]y) ?['’]?|(?<!\b(?:on|from|of|since|until|till|by) )${MONTH}\.? ['’]?|(?<=\s)['’]))(?<year>[12]\d)(?![\p{L}\p{N}%]|[.,:]\d| ?(?:%|per ?cent|tonnes|kg|million|billion))`,
  'giu',
);

/** "Mined how much in 73", "till summer 26": at the end, where no thing follows that it counts. */
const LAST =
  /(?<=\b(?:in|since|till|until|spring|summer|autumn|fall|winter) )['’]?(?<year>[0-35-9]\d)(?=\W*$)/iu;
/** So far into the century a year in short is of this one. */
const NEXT = 40;

/** A question with the years whole that are written by their last two figures: "q1 26" is of 2026. */
export function withWholeYears(question: string): string {
  if (HAS_YEAR.test(question)) return question;
  const whole = question.replace(LAST, (_, year: string) => {
    return `${Number(year) < NEXT ? 20 : 19}${year}`;
  });
  return whole.replaceAll(SHORT, (_, before: string, year: string) => {
    return `${before.replace(/['’]$/, '').replace(/(?<=\p{N}|[cf]y)$/iu, ' ')}20${year}`;
  });
}
