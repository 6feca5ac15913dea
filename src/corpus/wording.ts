import { withAttribution } from '../text/attribution.ts';
import { elementsOf } from '../text/elements.ts';
import type { SourceMeta } from './source.ts';

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 12 });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const BY_THE_HAND = new Map([
  ['WLD', 'the world'],
  ['EU', 'the European Union'],
  ['OTH', 'other countries'],
  // CLDR has "Hong Kong SAR China" and "Myanmar (Burma)".
  ['HK', 'Hong Kong'],
  ['MM', 'Myanmar'],
]);
const HAS_ARTICLE =
  /^(?:United |Netherlands|Philippines|European |Czech Rep|Dominican Rep|Central African|Democratic |Republic |Bahamas|Gambia|Maldives|Soviet )|Islands$/;

/** 390000 → "390,000". */
export function figureOf(value: number): string {
  return figures.format(value);
}

/** Large round figures in words: 80000000 → "80 million". */
export function amountOf(value: number): string {
  const [size, word] = value >= 1e9 ? ([1e9, 'billion'] as const) : ([1e6, 'million'] as const);
  const count = Number((value / size).toFixed(2));
  return value >= 1e6 && Math.abs(count * size - value) < 0.5
    ? `${figures.format(count)} ${word}`
    : figures.format(value);
}

/** "2010-09-21" → "21 September 2010"; "2014-12" → "December 2014"; anything else stays. */
export function dateOf(date: string): string {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(date)?.groups ?? {};
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "2010-09-21" → "on 21 September 2010"; "2014-12" → "in December 2014"; "2014" → "in 2014". */
export function whenOf(date: string): string {
  return `${/^\d{4}-\d\d-\d\d$/.test(date) ? 'on' : 'in'} ${dateOf(date)}`;
}

/** Words of a note as a reader expects them: dates in words, long figures with separators. */
export function noteOf(note: string): string {
  return note
    .replace(/\b\d{4}-\d\d-\d\d\b/g, dateOf)
    .replace(/midpoint of \d+ to \d+/g, (range) =>
      range.replace(/\d+/g, (n) => figureOf(Number(n))),
    )
    .replace(/(?<![\d.,-])\d{5,}(?!\d)(?![\d.,-]*\d)/g, (digits) => figureOf(Number(digits)));
}

/** Shares of elements by their names, as people read and ask for them: "65% Ce 35% La" → "65% cerium 35% lanthanum". */
export function elementsSpelt(text: string): string {
  return text.replace(
    /(?<=\d ?(?:%|per cent) )[A-Z][a-z]?(?![\p{L}\p{N}])/gu,
    (symbol) => elementsOf(symbol)[0] ?? symbol,
  );
}

/** A place by its name, or by its code: "the United States", "Japan", "the world". */
export function placeOf(code: string, name?: string): string {
  const known = BY_THE_HAND.get(code) ?? name ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : '');
  const place = known === undefined || known === '' ? code : known;
  return HAS_ARTICLE.test(place) ? `the ${place}` : place;
}

/** "Japan" → "Japan's"; "the United States" → "the United States'". */
export function possessiveOf(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** ["a", "b", "c"] → "a, b and c". */
export function listOf(names: readonly string[]): string {
  return lists.format(names);
}

const INSTITUTION =
  /^(?!The |U\.?S\.? Department)(?:.*\b(?:Survey|Institute|Office|Commission|Forum|Endowment|Service|Centre|Association)\b|(?:Ministry|Department|Delegation|Government|Library|University) )/;

/** What a row says, with whose word it is, and of when: "…, according to the U.S. Geological Survey (published 2025-03-19)." */
export function attributed(said: string, { publisher, published, updated }: SourceMeta): string {
  const { name = publisher, via } = /^(?<name>.*?) \((?<via>.*)\)$/.exec(publisher)?.groups ?? {};
  const dates = updated === undefined ? published : `${published}, updated ${updated}`;
  const article = INSTITUTION.test(name) ? 'the ' : '';
  return withAttribution(said, {
    name: `${article}${name}`,
    dates,
    ...(via !== undefined && { via }),
  });
}
