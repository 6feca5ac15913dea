import type { Word } from '../../text/words.ts';

/** Above or below which figures are asked for: "more than 10,000 tonnes". */
export type Bound = Readonly<{ than: 'more' | 'less'; value: number }>;

const NUMBER = /^\d+(?:\.\d+)?$/;
const MORE = /^(?:over|above|exceed(?:s|ed|ing)?|least|more|higher|bigger|larger|greater)$/;
const LESS = /^(?:under|below|most|less|fewer|lower|smaller)$/;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const UNITS: Readonly<Record<string, string>> = {
  tonne: 't',
  tonnes: 't',
  ton: 't',
  tons: 't',
  t: 't',
  kilogram: 'kg',
  kilograms: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kg: 'kg',
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  yuan: 'CNY',
};
const YEAR = /^(?:19|20)\d\d$/;

/** A bound, the last of its words, and its units: "USD", "kg". */
type Bounded = Readonly<{ last: number; bound: Bound; units: readonly string[] }>;

/** The bound whose number stands at a place of a question; none where none does. */
export function boundAt(words: readonly Word[], at: number): Bounded | undefined {
  const { word = '' } = words[at] ?? {};
  if (!NUMBER.test(word)) return undefined;
  const next = words[at + 1]?.word ?? '';
  // "More in 2024 than 2020" has a year, "more than 2000 tonnes" none.
  if (YEAR.test(word) && !(next in UNITS)) return undefined;
  const [before, earlier] = [words[at - 1]?.word ?? '', words[at - 2]?.word ?? ''];
  const by = before === 'than' ? earlier : before;
  const than = MORE.test(by) ? 'more' : LESS.test(by) ? 'less' : undefined;
  if (than === undefined) return undefined;
  const scale = SCALES[next];
  const { last, units } = unitsFrom(words, scale === undefined ? at : at + 1);
  return { last, units, bound: { than, value: Number(word) * (scale ?? 1) } };
}

/** "Dollars a kilogram", and where that ends. */
function unitsFrom(words: readonly Word[], before: number) {
  const units: string[] = [];
  let last = before;
  for (let at = before + 1; at <= before + MOST_OF_UNIT; at++) {
    const word = words[at]?.word ?? '';
    const unit = UNITS[word];
    if (unit === undefined && !/^(?:a|us|per)$/.test(word)) break;
    if (unit === undefined) continue;
    units.push(unit);
    last = at;
  }
  return { last, units };
}

const MOST_OF_UNIT = 4;

/** Whether units are those of a series: what is told a kilogram is none of a tonne. */
export function isOfUnit(unit: string, asked: readonly string[]): boolean {
  const own = unit.split('/').map((one) => UNITS[one.toLowerCase()] ?? one);
  return asked.every((one) => own.includes(one));
}
