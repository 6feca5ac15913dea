import type { SourceMeta } from '../corpus/source.ts';

/** Which sources may be used. Dates are ISO 8601, inclusive; an absent field allows everything. */
export type Filter = Readonly<{
  since?: string;
  until?: string;
  places?: readonly string[];
  topics?: readonly string[];
  source?: string;
  /** By name, in any case. */
  publisher?: string;
}>;

export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}

/** Whether a source passes: its date by `passesDates`, any of the places, any of the topics. */
export function passesFilter(source: SourceMeta, filter: Filter): boolean {
  return (
    (filter.source === undefined || source.id === filter.source) &&
    isPublisher(filter.publisher, source) &&
    isAny(filter.places, source.places) &&
    isAny(filter.topics, source.topics) &&
    passesDates(source, filter)
  );
}

function isPublisher(wanted: string | undefined, { publisher }: SourceMeta): boolean {
  return wanted === undefined || publisher.toLowerCase() === wanted.toLowerCase();
}

function isAny(wanted: readonly string[] | undefined, has: readonly string[]): boolean {
  return wanted === undefined || wanted.some((value) => has.includes(value));
}

/**
 * A source counts from the day when what we read of it was out. Where only its month or year is
 * known, `until` takes the last day of it, so that nothing later slips in, and so does `since`, so
 * that nothing is lost.
 */
function passesDates(source: SourceMeta, { since, until }: Filter): boolean {
  const last = [source.published, source.updated ?? ''].map(lastDayOf).toSorted().at(-1) ?? '';
  return (
    (since === undefined || last >= since) && (until === undefined || last <= lastDayOf(until))
  );
}

/** "2024" → "2024-12-31", "2024-02" → "2024-02-31": good enough to compare, never too early. */
export function lastDayOf(date: string): string {
  if (date === '') return '';
  const [year = '', month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** A date of the calendar, as exactly as it is known. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const whole = text.length === 10 ? text : `${text}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

/** 1 for every passage that may be used, by its number. */
export function maskOf(
  filter: Filter,
  sources: readonly SourceMeta[],
  sourceOf: Uint32Array,
): Uint8Array {
  const passes = Uint8Array.from(sources, (source) => Number(passesFilter(source, filter)));
  return Uint8Array.from(sourceOf, (place) => passes[place] ?? 0);
}
