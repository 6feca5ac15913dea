import type { Evidence } from '../evidence.ts';
import { whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';

/** "A month", "per day", "monthly"; no "a month later". */
const RATE =
  /\b(?:(?:an?|per|each|every) (?<period>hour|day|week|month)(?! (?:later|earlier|ago|before|after|since|in advance|from|of))|(?<adverb>hour|dai|week|month)ly)\b/giu;

const isPeriod = trait((word) => /hour|da[iy]|week|month/.test(word));

/** A finding where a sentence with a figure says of what time it is, and no passage has a word of such a time. */
export function ratesNotIn(
  claim: Pick<Reading, 'text' | 'quantities' | 'known'>,
  passages: readonly Evidence[],
): Finding[] {
  const { text, quantities } = claim;
  if (!isPeriod(claim) || quantities.every(({ kind }) => kind === 'ordinal')) return [];
  for (const { 0: rate, groups } of text.matchAll(RATE)) {
    const period = (groups?.['period'] ?? groups?.['adverb'] ?? '').toLowerCase();
    const said = new RegExp(
      `\\b${period === 'dai' || period === 'day' ? 'da(?:y|i)' : period}`,
      'iu',
    );
    if (passages.some((passage) => said.test(passage.text))) continue;
    const sources = passages.map(({ source }) => source);
    return [{ kind: 'unit', text: rate, why: whyMissing(rate, sources, []) }];
  }
  return [];
}
