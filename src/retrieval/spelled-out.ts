import { MONTHS } from '../text/month-names.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTH_NAMES = Array.from(
  { length: 12 },
  (_, at) => Array.from(MONTHS).find(([, month]) => month === at + 1)?.[0] ?? '',
);
/** What people write in lower case and in short, where texts write "Dy" at most. */
const SHORT: Readonly<Record<string, string>> = {
  dy: 'dysprosium',
  gd: 'gadolinium',
  gm: 'General Motors',
  govt: 'government',
  nd: 'neodymium',
  tb: 'terbium',
};

const PART = /(?<!\p{L})(?<kind>[qh])(?<part>[1-4])(?![\p{L}\d])/giu;
const MONTH = new RegExp(
  String.raw`\b(?<month>jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= ?['’]?\d)|(?<=\d )\b(?<after>jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b`,
  'giu',
);
const WORD = new RegExp(
  String.raw`(?<![\p{L}\d.-])(?:${Object.keys(SHORT).join('|')})(?![\p{L}.-])`,
  'gu',
);

/** An English question with what it has in short as texts write it: "q1", "feb 2026", "dy". */
export function spelledOut(question: string): string {
  return question
    .replace(PART, (...found) => partOf(groupsOf(found), found[0]))
    .replace(MONTH, (...found) => {
      const { month, after } = groupsOf(found);
      return capitalised(MONTH_NAMES[(MONTHS.get((month ?? after ?? '').toLowerCase()) ?? 0) - 1]);
    })
    .replace(WORD, (word) => SHORT[word] ?? word);
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(found: readonly unknown[]): Groups {
  const last: unknown = found.at(-1);
  return isGroups(last) ? last : {};
}

function isGroups(value: unknown): value is Groups {
  return typeof value === 'object' && value !== null;
}

/** "first quarter" of "q1"; there are two halves. */
function partOf({ kind, part }: Groups, whole: string): string {
  const at = Number(part);
  const isHalf = kind?.toLowerCase() === 'h';
  if (isHalf && at > 2) return whole;
  return `${ORDINALS[at - 1]} ${isHalf ? 'half' : 'quarter'}`;
}

function capitalised(name = ''): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
