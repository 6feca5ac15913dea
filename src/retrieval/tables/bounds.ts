import { UNITS } from '../../text/units.ts';
import type { Word } from '../../text/words.ts';
import { YEAR } from '../../text/years.ts';

/** Above or below which figures are asked for: "more than 10,000 tonnes". */
export type Bound = Readonly<{ than: 'more' | 'less' | 'at-least' | 'at-most'; value: number }>;

/** Whether a figure is one of those. */
export function isWithin(value: number, { than, value: bound }: Bound): boolean {
  if (value === bound) return than === 'at-least' || than === 'at-most';
  return than === 'more' || than === 'at-least' ? value > bound : value < bound;
}

const NUMBER = /^\d+(?:\.\d+)?$/;
const MORE = /^(?:over|above|exceed(?:s|ed|ing)?|more|higher|bigger|larger|greater)$/;
const LESS = /^(?:under|below|less|fewer|lower|smaller)$/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** A bound, the last of its words, and its units: "USD", "kg". */
type Bounded = Readonly<{ last: number; bound: Bound; units: readonly string[] }>;

/** The bound whose number stands at a place of a question; none where none does. */
export function boundAt(words: readonly Word[], at: number): Bounded | undefined {
  const word = numberAt(words, at);
  if (word === undefined) return undefined;
  const next = words[at + 1]?.word ?? '';
  // "More in 2024 than 2020" has a year, "more than 2000 tonnes" none.
  if (YEAR.test(word) && unitOf(next) === undefined) return undefined;
  const than = thanBefore(words, at);
  if (than === undefined) return undefined;
  const scale = scaleOf(next);
  const { last, units } = unitsFrom(words, scale === undefined ? at : at + 1);
  return { last, units, bound: { than, value: Number(word) * (scale ?? 1) } };
}

// "A million" is one of them.
function numberAt(words: readonly Word[], at: number): string | undefined {
  const { word = '' } = words[at] ?? {};
  if (NUMBER.test(word)) return word;
  return /^(?:an?|one)$/.test(word) && scaleOf(words[at + 1]?.word ?? '') ? '1' : undefined;
}

// "At least", "more than", and "no more than", which is at most.
function thanBefore(words: readonly Word[], at: number): Bound['than'] | undefined {
  const by = words[at - 1]?.word === 'than' ? at - 2 : at - 1;
  const [word = '', before = ''] = [words[by]?.word, words[by - 1]?.word];
  if (word === 'least') return 'at-least';
  if (word === 'most') return 'at-most';
  const isDenied = /^(?:no|not)$/.test(before);
  if (MORE.test(word)) return isDenied ? 'at-most' : 'more';
  if (LESS.test(word)) return isDenied ? 'at-least' : 'less';
  return undefined;
}

/** Of what tables tell: money and masses, each by itself. */
function unitOf(word: string): string | undefined {
  const unit = UNITS.get(word);
  const isTold = unit?.kind === 'money' || unit?.kind === 'mass';
  return isTold && unit.times === 1 ? unit.unit : undefined;
}

/** A kilotonne is a thousand of what tables are in. */
function scaleOf(word: string): number | undefined {
  const { kind, times = 1 } = UNITS.get(word) ?? {};
  return SCALES.get(word) ?? (kind === 'mass' && times > 1 ? times : undefined);
}

/** "Dollars a kilogram", and where that ends. */
function unitsFrom(words: readonly Word[], before: number) {
  const units: string[] = [];
  let last = before;
  for (let at = before + 1; at <= before + MOST_OF_UNIT; at++) {
    const word = words[at]?.word ?? '';
    const unit = unitOf(word);
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
  const own = unit.split('/').map((one) => unitOf(one.toLowerCase()) ?? one);
  return asked.every((one) => own.includes(one));
}
