import { partOf } from '../../text/parts-of.ts';
import type { Quantity } from '../../text/quantities.ts';

/** "A tenth below": a part, and no place in an order. */
const PART = /^\W?an? \p{L}+(?: (?:of|more|less|below|above|lower|higher|fewer)\b|[,.;])/u;
/** "From 21 to 11 million", "500 against 245 million": the scale is of both. */
const SHARED =
  /^[^.;:\d]{1,24} (?:[A-Z]{0,3}[$€£¥])?[\d.,]+ (?<scale>thousand|million|billion|trillion)\b/;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** What a figure of a sentence may be: "a tenth" 10%, "1,000 dollars a month earlier" no rate, and "21" of "from 21 to 11 million" millions. */
export function sensesOf(text: string, quantity: Quantity): Quantity[] {
  return [...plainSensesOf(text, quantity), ...otherSensesOf(text, quantity)];
}

function plainSensesOf(text: string, quantity: Quantity): Quantity[] {
  // "By nearly half to 90 million": a share has no scale.
  if (quantity.kind === 'percent' && quantity.scale > 1) {
    return [{ ...quantity, value: quantity.value / quantity.scale, scale: 1 }];
  }
  if (
    quantity.kind === 'ordinal' &&
    quantity.value > 2 &&
    PART.test(text.slice(Math.max(0, quantity.start - 3)))
  ) {
    return [{ ...quantity, kind: 'percent', unit: '%', value: 100 / quantity.value }];
  }
  if (quantity.unit === undefined && isFactor(text, quantity)) {
    return [{ ...quantity, kind: 'count', unit: 'times' }];
  }
  const part = partOf(text, quantity);
  if (part) return [quantity, part];
  const scale = SHARED.exec(text.slice(quantity.end, quantity.end + 40))?.groups?.['scale'];
  if (scale !== undefined && quantity.scale === 1 && /^[\d.,]+$/.test(quantity.text)) {
    return [quantity, { ...quantity, value: quantity.value * (SCALES[scale] ?? 1) }];
  }
  return [quantity];
}

/** "Multiplied by ten", "by a factor of ten": ten times as much. */
const FACTOR =
  /\b(?:multipl\p{L}+ by|(?:a|the) factor of)(?: (?:about|around|roughly|nearly|almost|some|over|more than))? $/iu;
const FACTOR_REACH = 36;

/** Whether a number of a text says how many times as much. */
export const isFactor = (text: string, { start }: Quantity): boolean =>
  FACTOR.test(text.slice(Math.max(0, start - FACTOR_REACH), start));

/** "A quarter of a year", "a quarter-century". */
const PART_OF_TIME = /^(?:-| of (?:an?|one|the) )(?<unit>year|decade|century|month|day)\b/;
const TIMES: Readonly<Record<string, readonly [string, number]>> = {
  year: ['month', 12],
  decade: ['month', 120],
  century: ['year', 100],
  month: ['day', 30],
  day: ['hour', 24],
};
const MONTHS_OF_QUARTER = 3;
const ORDERED = /\b(?:first|last|final|past|next|previous|preceding|following|these|those) $/i;
const WITHIN = /\b(?:in|during|over|for|within|per|each|every|after|a|the|of) $/i;

// "In one quarter" is a time, "165m shares" are no metres, and "a tenth as much" is ten times less.
function otherSensesOf(text: string, quantity: Quantity): Quantity[] {
  const { kind, unit, value, text: told, start, end } = quantity;
  const whole = PART_OF_TIME.exec(text.slice(end))?.groups?.['unit'];
  if (kind === 'percent' && whole !== undefined) {
    const [measure, times] = TIMES[whole] ?? ['year', 1];
    return [{ ...quantity, kind: 'duration', unit: measure, value: (value / 100) * times }];
  }
  if (kind === 'percent' && /\bquarters?$/.test(told)) {
    const before = text.slice(Math.max(0, start - 12), start);
    const isTime = ORDERED.test(before) || (WITHIN.test(before) && !/^ of\b/.test(text.slice(end)));
    const months = (value / 25) * MONTHS_OF_QUARTER;
    return isTime ? [{ ...quantity, kind: 'duration', unit: 'month', value: months }] : [];
  }
  if (unit === 'm' && /^\d[\d.,]*m$/.test(told)) {
    const { bound, factor } = quantity;
    const millions = { kind: 'number', value: value * 1e6, scale: 1e6, factor } as const;
    return [{ ...millions, ...(bound ? { bound } : {}), start, end, text: told }];
  }
  const times = 100 / value;
  return kind === 'percent' && /^\D/.test(told) && Number.isInteger(times) && times > 1
    ? [{ ...quantity, kind: 'count', unit: 'times', value: times }]
    : [];
}
