import { checkClaim } from '../checking/check-claim.ts';
import type { Variants } from '../checking/names/names-kept.ts';
import { isPlanted, isTooShort, withoutPlanted } from '../checking/planted.ts';
import type { Passage } from '../corpus/passages.ts';
import type { AnswerSentence, Citation } from './answer.ts';
import type { Draft } from './draft.ts';
import { quoteFor } from './quote.ts';

/** Cited sentences and the list of what they cite, numbered in the order of first use. */
export type Cited = Readonly<{ sentences: AnswerSentence[]; citations: Citation[] }>;

/**
 * The draft's statements with numbered citations. A statement that is too short, or reports nothing, or
 * that cites a passage which wasn't shown, or that its passages don't bear out, is left out: nothing
 * unchecked is ever shown.
 */
export function citeStatements(
  { statements }: Draft,
  shown: readonly Passage[],
  variants?: Variants,
): Cited {
  const citations: Citation[] = [];
  const sentences: AnswerSentence[] = [];
  for (const { text, passages: numbers } of statements) {
    if (isTooShort(text) || isPlanted(text)) continue;
    const cited = [...new Set(numbers)].flatMap((number) => shown[number - 1] ?? []);
    if (cited.length < new Set(numbers).size) continue;
    const evidence = cited.map((passage) => evidenceOf(passage, shown));
    if (!checkClaim(text, evidence, variants).supported) continue;
    const own = cited.map((passage) => numberOf(citations, passage, quoteFor(text, passage)));
    sentences.push({ text, citations: [...new Set(own)], supported: true });
  }
  return { sentences, citations };
}

/** The nearest passages of an abstention, one a source. */
export function citeNearest(shown: readonly Passage[], limit: number): Citation[] {
  const bySource = new Map(shown.toReversed().map((passage) => [passage.source.id, passage]));
  return shown
    .filter((passage) => bySource.get(passage.source.id) === passage)
    .slice(0, limit)
    .map((passage, i) => citationOf(passage, i + 1, passage.text));
}

/**
 * A claim may lean on what the passage's title, heading, publisher and date say; and a name that the
 * passage has in part may stand whole in another passage of its source.
 */
export function evidenceOf(passage: Passage, shown: readonly Passage[] = []) {
  const { id, source, heading, text } = passage;
  const context = [source.title, heading, source.publisher, source.published].join('\n');
  const rest = shown.filter((one) => one.source.id === source.id && one.id !== id);
  return {
    source: id,
    text: withoutPlanted(text),
    context,
    elsewhere: rest.map((one) => one.text).join('\n'),
  };
}

/** A passage is one citation; a further statement of it makes the quote longer, still verbatim. */
function numberOf(citations: Citation[], passage: Passage, quote: string): number {
  const known = citations.findIndex((one) => one.passage === passage.id);
  const before = citations[known];
  if (!before) {
    citations.push(citationOf(passage, citations.length + 1, quote));
    return citations.length;
  }
  citations[known] = { ...before, quote: spanOf(passage.text, before.quote, quote) };
  return before.n;
}

/** From where the first of two parts of a text begins to where the last ends. */
function spanOf(text: string, ...parts: readonly [string, string]): string {
  const starts = parts.map((part) => text.indexOf(part));
  const ends = parts.map((part, i) => (starts[i] ?? 0) + part.length);
  return text.slice(Math.min(...starts), Math.max(...ends));
}

function citationOf({ id, source, heading, text }: Passage, n: number, quote: string): Citation {
  const { title, publisher, published, language, url, kind } = source;
  const origin = { source: source.id, title, publisher, published, language, url, kind };
  return { n, passage: id, ...origin, heading, text, quote };
}
