import { isGlued, overHyphen } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A number as the text writes it, without unit; `next` is the first token after it. */
export type Amount = Readonly<{
  value: number;
  /** The number before its scale: 2.6 of "2.6 billion". */
  coefficient: number;
  scale: number;
  kind: 'number' | 'fraction' | 'ordinal';
  next: number;
}>;

const numbered = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

const UNDER_TWENTY =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNDER_TWENTY, 1),
  ...numbered(TENS, 20, 10),
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ...numbered('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 30, 10),
]);

/** Of an order nobody tells these in a word, of a whole they do. */
const HUNDREDTHS: readonly (readonly [string, number])[] = [
  ['hundredth', 100],
  ['thousandth', 1000],
];

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS, ...HUNDREDTHS].filter(([, n]) => n > 2),
  ...[...ORDINALS, ...HUNDREDTHS]
    .filter(([, n]) => n > 2)
    .map(([word, n]) => [`${word}s`, n] as const),
]);

/** The words with which an amount may begin. */
const BEGINS: ReadonlySet<string> = new Set([
  'half',
  'a',
  'an',
  ...ORDINALS.keys(),
  ...CARDINALS.keys(),
]);

const SCALE_WORDS: Readonly<Record<number, string>> = {
  10: '十',
  100: 'hundred 百',
  1e3: 'thousand tausend mille mil тыс тысяч тысячи тысяча nghìn ngàn 千',
  1e4: '万 萬 만',
  1e5: 'lakh lakhs',
  1e6: 'million millions mn mln mio millionen millón millones млн миллион миллиона миллионов triệu',
  1e7: 'crore crores',
  1e8: '亿 億 억',
  1e9: 'billion billions bn mrd milliarde milliarden milliard milliards млрд миллиард миллиарда миллиардов tỷ tỉ',
  1e12: 'trillion trillions tn trn billionen трлн триллион триллионов 兆 조',
};
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries(SCALE_WORDS).flatMap(([scale, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(scale)]),
  ),
);
const COMMA_SCALES =
  /^(?:tausend|mio|millionen|milliarden?|mrd|mille|milliards|mil|millones|тыс|тысяч[аи]?|м(?:лн|лрд)|миллион.*|миллиард.*|трлн|nghìn|ngàn|triệu|tỷ|tỉ)$/u;

/** The number that one English word stands for: 15 for "fifteen", 40 for "forty". */
export function cardinalOf(word: string): number | undefined {
  return CARDINALS.get(word);
}

/** Whether a scale word is one of a language whose comma divides decimals. */
export function isCommaScale(word: string): boolean {
  return COMMA_SCALES.test(word);
}

/** The scale words from `at` on, multiplied ("mil millones"); a full stop after "Mio." belongs to it. */
export function scaleAt(tokens: readonly Token[], at: number): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  // Three at most ("hundred thousand million"): a text that means harm may go on for ever.
  for (let words = 0; words < 3; words += 1) {
    const from = overHyphen(tokens, next);
    const factor = SCALES.get(tokens[from]?.low ?? '');
    if (factor === undefined) return { scale, next };
    scale *= factor;
    next = from + 1;
    const isShort = /^(?:mio|mrd|mln|bn|млн|млрд|тыс|трлн)$/u.test(tokens[from]?.low ?? '');
    const dot = tokens[next];
    if (isShort && dot?.low === '.' && isGlued(tokens[from], dot) && tokens[next + 1]) next += 1;
  }
  return { scale, next };
}

/** Twelve digits are what a text can mean; more is the noise of floating point. */
export const rounded = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));

/** The amount that starts with the word at `at`: "twenty-six", "half a million", "two thirds", "sixth". */
export function amountInWordsAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { low = '', raw = '' } = tokens[at] ?? {};
  if (!BEGINS.has(low)) return undefined;
  // "ThREE" is a firm.
  if (raw.slice(1) !== low.slice(1) && raw !== raw.toUpperCase()) return undefined;
  if (low === 'half' || low === 'a' || low === 'an') return afterArticle(tokens, at);
  const ordinal = ORDINALS.get(low);
  if (ordinal !== undefined) return amount(ordinal, 'ordinal', at + 1);
  return CARDINALS.has(low) ? cardinalAt(tokens, at) : undefined;
}

function amount(value: number, kind: Amount['kind'], next: number): Amount {
  return { value, coefficient: value, scale: 1, kind, next };
}

function scaled(coefficient: number, tokens: readonly Token[], at: number): Amount {
  const { scale, next } = scaleAt(tokens, at);
  return { value: rounded(coefficient * scale), coefficient, scale, kind: 'number', next };
}

// "half", "half a million", "a million", "a dozen", "a quarter": "a" alone is no number.
function afterArticle(tokens: readonly Token[], at: number): Amount | undefined {
  const isHalf = tokens[at]?.low === 'half';
  const from = isHalf && /^an?$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  const low = tokens[from]?.low ?? '';
  if (low === 'dozen') return amount(isHalf ? 6 : 12, 'number', from + 1);
  if (SCALES.has(low) && /^[a-z]+[^s]$/.test(low)) return scaled(isHalf ? 0.5 : 1, tokens, from);
  if (isHalf) {
    const isPart = /^(?:first|second|other|latter)$/.test(tokens[at - 1]?.low ?? '');
    return isPart ? undefined : amount(50, 'fraction', at + 1);
  }
  return fractionAt(tokens, from, 1);
}

// "A third batch" is no fraction: after a real one comes "of", a comparison or the end of the clause.
const AFTER_FRACTION =
  /^(?:of|more|less|higher|lower|larger|as|in|by|from|to|is|was|were|are|and|or|but|its|their|the|[^\p{L}])$/u;

function fractionAt(tokens: readonly Token[], at: number, over: number): Amount | undefined {
  const part = PARTS.get(tokens[at]?.low ?? '');
  if (part === undefined || over >= part) return undefined;
  if (!AFTER_FRACTION.test(tokens[at + 1]?.low ?? '.')) return undefined;
  return amount(rounded((100 * over) / part), 'fraction', at + 1);
}

// "One-tenth owned by the state", "three fifths owned": a hyphen or a plural shows it, whatever comes after.
function namedPartAt(
  tokens: readonly Token[],
  at: number,
  over: number,
  isHyphened: boolean,
): Amount | undefined {
  const low = tokens[at]?.low ?? '';
  const part = PARTS.get(low);
  if (part === undefined || over >= part) return undefined;
  // "Three quarters in a row" are a time, "one third party" no part.
  const isPlural = over > 1 && low.endsWith('s') && low !== 'quarters';
  if (!isHyphened && !isPlural) return undefined;
  return amount(rounded((100 * over) / part), 'fraction', at + 1);
}

function cardinalAt(tokens: readonly Token[], at: number): Amount | undefined {
  const first = CARDINALS.get(tokens[at]?.low ?? '') ?? 0;
  const second = overHyphen(tokens, at + 1);
  const ones = first >= 20 ? CARDINALS.get(tokens[second]?.low ?? '') : undefined;
  if (ones !== undefined && ones < 10) return hundredsAt(tokens, second + 1, first + ones);
  const order = first >= 20 && second === at + 2 ? ORDINALS.get(tokens[second]?.low ?? '') : 0;
  if (order && order < 10) return amount(first + order, 'ordinal', second + 1);
  const part =
    fractionAt(tokens, second, first) ?? namedPartAt(tokens, second, first, second > at + 1);
  return part ?? hundredsAt(tokens, at + 1, first);
}

// "one hundred and fifty", "two and a half million", "fifteen".
function hundredsAt(tokens: readonly Token[], at: number, count: number): Amount {
  const [one, two, three] = [tokens[at]?.low, tokens[at + 1]?.low, tokens[at + 2]?.low];
  if (one === 'and' && two === 'a' && three === 'half') return scaled(count + 0.5, tokens, at + 3);
  if (one === 'dozen') return amount(count * 12, 'number', at + 1);
  if (one !== 'hundred') return scaled(count, tokens, at);
  const from = two === 'and' ? at + 2 : at + 1;
  const rest = CARDINALS.get(tokens[from]?.low ?? '');
  if (rest === undefined) return scaled(count, tokens, at);
  const second = overHyphen(tokens, from + 1);
  const ones = rest >= 20 ? (CARDINALS.get(tokens[second]?.low ?? '') ?? 0) : 0;
  return ones > 0 && ones < 10
    ? scaled(count * 100 + rest + ones, tokens, second + 1)
    : scaled(count * 100 + rest, tokens, from + 1);
}
