import type { Finding } from './finding.ts';
import type { Piece, Reading } from './reading.ts';
import type { Span } from './spans.ts';

/** What of a text's words a claim may use: their meanings, and the first letters of long ones. */
export type Vocabulary = Readonly<{ meanings: ReadonlySet<string>; starts: ReadonlySet<string> }>;

/** Letters: words that begin so are mostly of one root ("inventors", "invented"). */
const ROOT = 5;

/** The root of a long word: its first letters. */
export const rootOf = (word: string): string | undefined =>
  word.length > ROOT ? word.slice(0, ROOT) : undefined;

/** Below this share a sentence speaks of other things than its passages. */
const COVERED_AT_LEAST = 0.5;

/** Findings where a sentence, or a clause of it, has words that no passage has. */
export function extraIn(
  { pieces }: Reading,
  text: string,
  passages: readonly Readonly<Vocabulary & { source: string }>[],
): Finding[] {
  const open = pieces.filter(({ kind }) => kind === 'content');
  const missing = open.filter((piece) => !passages.some((passage) => isCovered(piece, passage)));
  if (missing.length === 0) return [];
  const names = pieces.filter(({ kind }) => kind === 'name').length;
  const share = 1 - missing.length / (open.length + Math.min(names, 2) / 2);
  if (missing.length > 1 && share < COVERED_AT_LEAST) {
    const sources = [...new Set(passages.map(({ source }) => source))].join(', ');
    const why = `the passage speaks of other things: ${sources} has ${Math.round(share * 100)}% of the sentence's words`;
    return [{ kind: 'subject', text, why }];
  }
  return clauseExtra(pieces, missing, text);
}

// A clause of its own that no passage has a word of.
function clauseExtra(pieces: readonly Piece[], missing: readonly Piece[], text: string): Finding[] {
  const byClause = Map.groupBy(missing, ({ clause }) => clause);
  for (const [clause, lost] of byClause) {
    const all = pieces.filter(
      (piece) =>
        piece.clause === clause &&
        (piece.kind === 'content' || piece.kind === 'name' || piece.kind === 'figure'),
    );
    if (lost.length < 2 || lost.length < all.length * EXTRA) continue;
    const [first, last] = [lost[0], lost.at(-1)];
    if (!first || !last) continue;
    const words = text.slice(first.start, last.end);
    return [{ kind: 'extra', text: words, why: `no cited passage says "${words}"` }];
  }
  return [];
}

const EXTRA = 0.75;

function isCovered({ meanings, word }: Piece, { meanings: held, starts }: Vocabulary): boolean {
  if (meanings.some((meaning) => held.has(meaning))) return true;
  const root = rootOf(word);
  return root !== undefined && starts.has(root);
}

/** Whether a sentence has nothing to check: no word and no figure. */
export const isEmpty = ({ pieces }: Reading, checked: readonly Span[]): boolean =>
  pieces.length === 0 && checked.length === 0;
