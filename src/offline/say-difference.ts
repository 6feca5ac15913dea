import type { TableRow, TableRows } from '../retrieval/retrieval.ts';
import { UNITS } from '../text/units.ts';

/** One sentence of how two rows differ, larger first, or none where that can't be told plainly. */
export function sayDifference(table: TableRows): string | undefined {
  const [one, other] = table.rows;
  if (!table.isComparable || !one || !other || one.value < 0 || other.value < 0) return undefined;
  return table.kind === 'times' ? overTime(table, one, other) : betweenPlaces(table, one, other);
}

function betweenPlaces(table: TableRows, one: TableRow, other: TableRow): string {
  const [more, less] = one.value >= other.value ? [one, other] : [other, one];
  const lead = `${subjectOf(table, more)}${timeOf(table, more)} ${verbOf(table)}`;
  const beside = table.isOwned ? possessiveOf(less.place) : `in ${less.place}`;
  if (more.value === less.value) return `${lead} the same as ${beside}.`;
  const times = timesOf(more.value / less.value, table);
  return `${lead} ${amountOf(table, more, less)} higher than ${beside}${times}.`;
}

function overTime(table: TableRows, then: TableRow, now: TableRow): string {
  const lead = `${subjectOf(table, now)}${timeOf(table, now)} ${verbOf(table)}`;
  const before = timeOf(table, then);
  if (then.value === now.value) return `${lead} the same as${before.replace('as of', 'in')}.`;
  const isMore = now.value > then.value;
  const times = isMore ? timesOf(now.value / then.value, table) : '';
  return `${lead} ${amountOf(table, then, now)} ${isMore ? 'higher' : 'lower'} than${before}${times}.`;
}

/** "Mine production of rare earths in China", "China's share of world refining". */
function subjectOf({ subject, isOwned }: TableRows, { place }: TableRow): string {
  if (place === '' || place === 'total') return capitalised(subject);
  const said = isOwned ? `${possessiveOf(place)} ${subject}` : `${subject} in ${place}`;
  return capitalised(said);
}

function verbOf({ subject }: TableRows): string {
  const head = /^[^,]*?(?= (?:of|for|in|from) |,|$)/.exec(subject)?.[0] ?? subject;
  return /[^s]s$/.test(head) ? 'were' : 'was';
}

function timeOf({ isStock }: TableRows, { time }: TableRow): string {
  const day = /^\d{4}-\d\d/.test(time) ? dateOf(time) : time;
  if (isStock) return ` as of ${day}`;
  return /^\d{4}-\d\d-\d\d$/.test(time) ? ` on ${day}` : ` in ${day}`;
}

/** "an estimated 27,000 tonnes" */
function amountOf({ unit }: TableRows, one: TableRow, other: TableRow): string {
  const difference = Math.abs(one.value - other.value);
  const estimated = one.isEstimate || other.isEstimate ? 'an estimated ' : '';
  const words = unit === 'per cent' ? 'percentage points' : unitIn(unit);
  return `${estimated}${figures.format(difference)}${words === '' ? '' : ` ${words}`}`;
}

/** "USD/kg" is "US dollars per kilogram" to a reader. */
function unitIn(unit: string): string {
  const [money = '', weight] = unit.split('/');
  if (weight === undefined || UNITS.get(money.toLowerCase())?.kind !== 'money') return unit;
  return `${CURRENCIES[money] ?? money} per ${WEIGHTS[weight] ?? weight}`;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  CNY: 'yuan',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
};
const WEIGHTS: Readonly<Record<string, string>> = { t: 'tonne', kg: 'kilogram', lb: 'pound' };

/** ", 5.9 times as much", where that is plainer than the difference alone. */
function timesOf(ratio: number, { unit }: TableRows): string {
  if (unit === 'per cent' || !Number.isFinite(ratio) || ratio < LEAST_TIMES) return '';
  const times = ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio);
  return `, ${figures.format(times)} times as much`;
}

const LEAST_TIMES = 1.5;

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
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

function possessiveOf(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
