import { stemOf } from '../text/terms.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading/reading.ts';
import { trait } from './reading/traits.ts';

/** Why a text says nothing of the world that a passage could bear out; none where it does. */
export function whyNoStatement(claim: Reading, passages: readonly Evidence[]): string | undefined {
  const { pieces, quantities, dates, text } = claim;
  if (pieces.length + quantities.length + dates.length === 0) return 'the sentence says nothing';
  if (CONDITION.test(text) && !FOLLOWS.test(text)) {
    return 'it is a condition without what follows from it';
  }
  if (mayLie(claim) && LIE.test(text) && passages.every((passage) => !LIE.test(passage.text))) {
    return 'it calls a lie what no passage does';
  }
  if (!speaksTo(claim)) return undefined;
  const isSpokenTo = SPOKEN_TO.some(
    (word) => claim.words.has(word) && !passages.some(({ meanings }) => meanings.has(stemOf(word))),
  );
  return isSpokenTo ? 'it speaks to whoever reads it, and no passage does' : undefined;
}

/** A verb of the main clause, where no comma parts the two. */
const FOLLOWS = /\b(?:will|would|may|can|could|must|should|is|are|was|were|remains?)\b/i;
const CONDITION = /^\s*(?:if|whether|unless|supposing|assuming that|provided that)\s[^,;:]*$/i;
/** "Is a lie", "they lie": of a deposit it is said where it lies. */
const LIE =
  /\b(?:an? (?:\p{L}+ )?lie|(?:all|pack of|full of) lies)\b|\b(?:they|he|she) lies?(?=[.,;!])/iu;
const SPOKEN_TO = ['you', 'your', 'yours'];

// Few claims have one of these words: no text is searched for the others.
const mayLie = trait((word) => word.startsWith('lie'));
const speaksTo = trait((word) => SPOKEN_TO.includes(word));
