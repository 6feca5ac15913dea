import type { Passage } from '../corpus/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { termsOf } from '../text/terms.ts';

/** The sentence of the passage that a statement rests on: itself where it is copied, else the nearest. */
export function quoteFor(statement: string, { text }: Passage): string {
  if (text.includes(statement)) return statement;
  const wanted = new Set(termsOf(statement).map(({ stem }) => stem));
  let best = { quote: text, shared: -1 };
  for (const sentence of sentencesOf(text)) {
    const stems = new Set(termsOf(sentence.text).map(({ stem }) => stem));
    const shared = stems.intersection(wanted).size;
    if (shared > best.shared) best = { quote: sentence.text, shared };
  }
  return best.quote;
}
