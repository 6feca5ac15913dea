import { homeOf, shortened } from '../text/countries.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { outside, type Span } from './spans.ts';

/**
 * Below this share a sentence speaks of other things. Of statements written from their source it
 * turns away 1%, of unrelated ones it lets through none: shared/reference/retrieval.md, C6 (xquad).
 */
const COVERED_AT_LEAST = 0.4;

/**
 * The share of the sentence's stems that the passages and their contexts hold: 0 to 1. What is
 * `checked` already, its numbers and dates, doesn't count.
 */
function coverageOf(
  sentence: string,
  passages: readonly Evidence[],
  checked: readonly Span[],
): number {
  const open = outside(wordsOf(sentence), checked);
  const words = shortened(open.map(({ word }) => word)).filter((word) => !isStopWord(word));
  const wanted = new Set(words.map((word) => stemOf(homeOf(word))));
  wanted.delete('');
  if (wanted.size === 0) return 1;
  let found = 0;
  for (const stem of wanted) if (passages.some(({ stems }) => stems.has(stem))) found += 1;
  return found / wanted.size;
}

/** A finding where the passages speak of other things than the sentence. */
export function subjectNotIn(
  sentence: string,
  passages: readonly Evidence[],
  checked: readonly Span[],
): Finding[] {
  if (passages.length === 0) {
    return [{ kind: 'subject', text: sentence, why: 'no passage is cited' }];
  }
  if (checked.length === 0 && wordsOf(sentence).length === 0) {
    return [{ kind: 'subject', text: sentence, why: 'the sentence says nothing' }];
  }
  const coverage = coverageOf(sentence, passages, checked);
  if (coverage >= COVERED_AT_LEAST) return [];
  const sources = [...new Set(passages.map(({ source }) => source))].join(', ');
  const share = `${Math.round(coverage * 100)}% of the sentence's words`;
  const why = `the passage speaks of other things: ${sources} has ${share}`;
  return [{ kind: 'subject', text: sentence, why }];
}
