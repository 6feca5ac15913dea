import { MONTHS } from '../text/month-names.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTH_NAMES = Array.from(
  { length: 12 },
  (_, at) => Array.from(MONTHS).find(([, month]) => month === at + 1)?.[0] ?? '',
);
/** What people write in lower case and in short, where texts write "Dy" at most. */
const SHORT: Readonly<Record<string, string>> = {
  assoc: 'association',
  avg: 'average',
  dept: 'department',
  dy: 'dysprosium',
  gd: 'gadolinium',
  govt: 'government',
  gvt: 'government',
  intl: 'international',
  nat: 'national',
  natl: 'national',
  nd: 'neodymium',
  ppl: 'people',
  prod: 'production',
  shrs: 'shares',
  tb: 'terbium',
  wtf: 'what',
};

const PART = /(?<!\p{L})([qh])([1-4])(?![\p{L}\d])/giu;
const MONTH = new RegExp(
  String.raw`\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= ?['’]?\d)|(?<=\d )\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b`,
  'giu',
);
const WORD = new RegExp(
  String.raw`(?<![\p{L}\d.-])(?:${Object.keys(SHORT).join('|')})(?![\p{L}.-])`,
  'gu',
);

const ACCORDING = /\bacc(?:\.|d|rd)? to\b/gu;

/** An English question with what it has in short as texts write it: "q1", "feb 2026", "dy". */
export function spelledOut(question: string): string {
  return question
    .replace(PART, (whole, kind: string, part: string) => partOf(kind, Number(part)) ?? whole)
    .replace(MONTH, (_, month?: string, after?: string) => monthOf(month ?? after ?? ''))
    .replace(ACCORDING, 'according to')
    .replace(WORD, (word) => SHORT[word] ?? word);
}

/** "first quarter" of "q1"; there are two halves. */
function partOf(kind: string, part: number): string | undefined {
  const isHalf = kind.toLowerCase() === 'h';
  if (isHalf && part > 2) return undefined;
  return `${ORDINALS[part - 1]} ${isHalf ? 'half' : 'quarter'}`;
}

function monthOf(short: string): string {
  const name = MONTH_NAMES[(MONTHS.get(short.toLowerCase()) ?? 0) - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
