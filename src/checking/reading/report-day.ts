import type { DateMention } from '../../text/dates.ts';

const REPORTS =
  'said|says|told|reports?|reported|reporting|wrote|writes|published|publishes|announced|noted|recalled|stated|according to';
/** Characters between the verb of a report and its day. */
const NEAR = 60;
// After these words begins what was said: "said that it opened on 21 January".
const SAID = 'that|it|he|she|they|we|its|their|has|had|is|was|were|will|would';
const BEFORE = new RegExp(String.raw`\b(?:${REPORTS})\b(?:(?!\b(?:${SAID})\b)[^,;:])*$`, 'i');
const AFTER = new RegExp(String.raw`^,?[^,;:]*\b(?:${REPORTS})\b`, 'i');
const OPENING = /(?:^|[.!?;:]\s+)(?:(?:on|in|by|as of)\s+)?$/i;

/**
 * Whether a date is when something was said: "24.kg reported on 21 January 2025", "On 21 January
 * 2025 24.kg wrote". The day of a publication bears that out, and not "It opened on 21 January 2025".
 */
export function isReportDay(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (BEFORE.test(before)) return true;
  return OPENING.test(before) && AFTER.test(text.slice(end, end + NEAR));
}
