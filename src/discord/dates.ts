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
const DAYS_A_MONTH = 30.44;
const MONTHS_A_YEAR = 12;

/** "3 months ago", in a language; both dates are ISO 8601, a part that isn't known counts as its first. */
export function ageOf(iso: string, today: string, language: string): string {
  const [year, month = '01', day = '01'] = iso.split('-');
  const then = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const days = Math.max(0, (Date.parse(`${today}T00:00:00Z`) - then) / DAY_MS);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const months = Math.floor(days / DAYS_A_MONTH);
  if (months < 1) return format.format(-Math.floor(days), 'day');
  if (months < 2 * MONTHS_A_YEAR) return format.format(-months, 'month');
  return format.format(-Math.floor(months / MONTHS_A_YEAR), 'year');
}
