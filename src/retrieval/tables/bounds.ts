import type { Word } from '../../text/words.ts';

/** Above or below which figures are asked for: "more than 10,000 tonnes". */
export type Bound = Readonly<{ than: 'more' | 'less'; value: number }>;

const NUMBER = /^\d+(?:\.\d+)?$/;
const MORE = /^(?:over|above|exceed(?:s|ed|ing)?|least|more|higher|bigger|larger|greater)$/;
const LESS = /^(?:under|below|most|less|fewer|lower|smaller)$/;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const UNIT = /^(?:tonnes?|tons?|t|kilograms?|kilos?|kg|dollars?|usd|yuan)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The bound whose number stands at a place of a question, and its last word; none where none does. */
export function boundAt(
  words: readonly Word[],
  at: number,
): Readonly<{ last: number; bound: Bound }> | undefined {
  const { word = '' } = words[at] ?? {};
  if (!NUMBER.test(word)) return undefined;
  const next = words[at + 1]?.word ?? '';
  // "More in 2024 than 2020" has a year, "more than 2000 tonnes" none.
  if (YEAR.test(word) && !UNIT.test(next)) return undefined;
  const [before, earlier] = [words[at - 1]?.word ?? '', words[at - 2]?.word ?? ''];
  const by = before === 'than' ? earlier : before;
  const than = MORE.test(by) ? 'more' : LESS.test(by) ? 'less' : undefined;
  if (than === undefined) return undefined;
  const scale = SCALES[next];
  return {
    last: scale === undefined ? at : at + 1,
    bound: { than, value: Number(word) * (scale ?? 1) },
  };
}
