// The client's own forms, for a reader in the United States whose clock shows UTC.
const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { month: '2-digit', day: '2-digit', year: 'numeric' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A time as `<t:SECONDS:STYLE>` shows it. */
export function timeOf(seconds: number, style: string, now: Date): string {
  const date = new Date(seconds * 1000);
  if (style === 'R') return relativeTimeOf(date, now);
  return formatted(date, FORMS[style] ?? FORMS['f']);
}

/** A time as it stands beside the name over a message. */
export function messageTimeOf(date: Date, now: Date): string {
  const isToday = date.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  if (isToday) return `Today at ${formatted(date, FORMS['t'])}`;
  return formatted(date, { dateStyle: 'short', timeStyle: 'short' });
}

function formatted(date: Date, form: Intl.DateTimeFormatOptions | undefined): string {
  if (Number.isNaN(date.valueOf())) return 'Invalid date';
  return new Intl.DateTimeFormat('en-US', { ...form, timeZone: 'UTC' }).format(date);
}

const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function relativeTimeOf(date: Date, now: Date): string {
  const seconds = (date.valueOf() - now.valueOf()) / 1000;
  if (Number.isNaN(seconds)) return 'Invalid date';
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  const count = Math.trunc(seconds / size);
  return new Intl.RelativeTimeFormat('en-US').format(count, unit);
}
