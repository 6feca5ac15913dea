/** "2025-03-18" → "18 Mar 2025", "2025-03" → "Mar 2025": as exactly as it is known, in a language. */
export function dateOf(iso: string, language: string): string {
  const [year, month, day] = iso.split('-');
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;

/** "3 months ago", in a language; both dates are ISO 8601, a part that isn't known counts as its first. */
export function ageOf(iso: string, today: string, language: string): string {
  const then = partsOf(iso);
  const now = partsOf(today);
  const whole = (now.year - then.year) * MONTHS_A_YEAR + now.month - then.month;
  const months = now.day < then.day ? whole - 1 : whole;
  if (months < 1) {
    const days = Math.max(0, Math.floor((now.time - then.time) / DAY_MS));
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  }
  // Not "last month" or "last year": what is a month old may be of the month before that.
  const format = new Intl.RelativeTimeFormat(language);
  if (months < 2 * MONTHS_A_YEAR) return format.format(-months, 'month');
  return format.format(-Math.floor(months / MONTHS_A_YEAR), 'year');
}

function partsOf(iso: string) {
  const [year = Number.NaN, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day, time: Date.UTC(year, month - 1, day) };
}
