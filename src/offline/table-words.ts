import type { TableRow, TableRows } from '../retrieval/retrieval.ts';
import { capitalised } from '../text/capitalised.ts';
import { currencyInWords, perInWords, UNITS } from '../text/units.ts';

/** "Mine production of rare earths in China", "China's share of world refining". */
export function subjectOf(
  { subject, isOwned }: TableRows,
  { place }: Pick<TableRow, 'place'>,
): string {
  if (place === '' || place === 'total') return capitalised(subject);
  const said = isOwned ? `${possessiveOf(place)} ${subject}` : `${subject} in ${place}`;
  return capitalised(said);
}

export function verbOf({ subject }: TableRows): string {
  const head = /^[^,]*?(?= (?:of|for|in|from) |,|$)/.exec(subject)?.[0] ?? subject;
  return /[^s]s$/.test(head) ? 'were' : 'was';
}

export function timeOf({ isStock }: TableRows, { time }: TableRow): string {
  const day = /^\d{4}-\d\d/.test(time) ? dateOf(time) : time;
  if (isStock) return ` as of ${day}`;
  return /^\d{4}-\d\d-\d\d$/.test(time) ? ` on ${day}` : ` in ${day}`;
}

/** "27,000 tonnes" */
export function amountOf({ unit }: TableRows, value: number): string {
  const words = value === 1 ? unitIn(unit).replace(/s(?= per |$)/, '') : unitIn(unit);
  return `${figures.format(value)}${words === '' ? '' : ` ${words}`}`;
}

/** What stands before a figure that is worked out of others: "an estimated ", where one of them is. */
export function estimatedOf(rows: readonly TableRow[]): string {
  return rows.some(({ isEstimate }) => isEstimate) ? 'an estimated ' : '';
}

/** "USD/kg" is "US dollars per kilogram" to a reader. */
function unitIn(unit: string): string {
  const [money = '', weight] = unit.split('/');
  if (weight === undefined || UNITS.get(money.toLowerCase())?.kind !== 'money') return unit;
  return `${currencyInWords(money)} ${perInWords(weight)}`;
}

export const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const days = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

function dateOf(date: string): string {
  const at = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  if (Number.isNaN(at.valueOf())) return date;
  return (date.length === 7 ? months : days).format(at);
}

export function possessiveOf(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** 0.1209 → "12.1 per cent"; none of what is no number. */
export function percentOf(share: number): string | undefined {
  if (!Number.isFinite(share)) return undefined;
  return `${percents.format(share * 100)} per cent`;
}

const percents = new Intl.NumberFormat('en', {
  maximumSignificantDigits: 3,
  minimumSignificantDigits: 1,
});
