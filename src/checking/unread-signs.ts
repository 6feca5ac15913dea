import type { Evidence } from './evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from './finding.ts';
import type { Finding } from './finding.ts';

/**
 * What the rules can't read: other scripts than Latin, digits of other forms ("９００", "²³"), pictures and
 * what can't be seen. "m²", "CO₂", "µm", and what marks a name or a degree, are read as they are meant.
 */
const UNREAD =
  /(?:(?![0-9])(?<![\p{L}₀-₉](?=[²³₀-₉]))\p{N}|(?!\p{Script=Latin}|µ)\p{L}\p{M}*|(?![°©®™])[\p{So}\p{Extended_Pictographic}](?<![0-9#*])|\p{Cf})+/gu;

/** "a8f3c1d94b7e": a key, an address or a number of something, and no word. */
const CODE = /(?<![\p{L}\p{N}])(?=\d*[A-Za-z])(?=[A-Za-z]*\d)[A-Za-z0-9_]{8,}/gu;

/** What every such key has, and few sentences: quick to look for. */
const MIXED = /[A-Za-z]\d|\d[A-Za-z]/;

/** Every sentence of plain English is made of these and of letters with accents. */
const PLAIN = /^[\x20-\x7e‘’“”–—…\u00c0-\u024f]*$/u;

/** A finding for every run of signs that the rules can't read, or that is no word, and that no passage has as it stands. */
export function unreadIn(sentence: string, passages: readonly Evidence[]): Finding[] {
  const unread = PLAIN.test(sentence) ? [] : (sentence.match(UNREAD) ?? []);
  const codes = MIXED.test(sentence) ? (sentence.match(CODE) ?? []) : [];
  if (unread.length + codes.length === 0) return [];
  return [...unread, ...codes]
    .filter((run) => !passages.some(({ text, context }) => `${text}\n${context}`.includes(run)))
    .slice(0, FINDINGS_SHOWN)
    .map((run) => {
      const sources = passages.map(({ source }) => source);
      return { kind: 'extra', text: run, why: whyMissing(run, sources, []) };
    });
}
