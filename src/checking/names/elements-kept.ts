import { elementsOf, isElement } from '../../text/elements.ts';
import { wordsOf } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isElementAt } from '../reading/entities.ts';
import type { Reading } from '../reading/reading.ts';

const SYMBOLS = /(?<![\p{L}\p{N}])[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*(?![\p{L}\p{N}])/gu;

/** A finding for every element of a sentence that no passage has, by its name or its symbol. */
export function elementsNotIn(
  claim: Pick<Reading, 'pieces' | 'known'>,
  passages: readonly Evidence[],
): Finding[] {
  if (!isElementAt(claim)) return [];
  const named = claim.pieces.filter(isElementAt);
  return named
    .filter(({ word }) => !passages.some((passage) => heldBy(passage).has(word)))
    .slice(0, FINDINGS_SHOWN)
    .map(({ word }) => {
      const sources = passages.map(({ source }) => source);
      return { kind: 'name', text: word, why: whyMissing(word, sources, []) };
    });
}

const known = new WeakMap<Evidence, ReadonlySet<string>>();

// Few claims ask: a passage is read for it when the first one does.
function heldBy(passage: Evidence): ReadonlySet<string> {
  const before = known.get(passage);
  if (before) return before;
  const text = `${passage.text}\n${passage.context}`;
  const held = new Set([
    ...wordsOf(text).flatMap(({ word }) => word.split(/[-–]/).filter(isElement)),
    ...Array.from(text.matchAll(SYMBOLS)).flatMap(([symbol]) => elementsOf(symbol)),
  ]);
  known.set(passage, held);
  return held;
}
