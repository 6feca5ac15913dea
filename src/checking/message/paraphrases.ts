import { checkAgainst } from '../check-claim.ts';
import type { Evidence } from '../evidence.ts';
import { readingOf } from '../reading/reading.ts';
import type { Reading } from '../reading/reading.ts';
import { isIn } from '../reading/windows.ts';
import { isArrangedAlike } from './arrangement.ts';
import { roleOf } from './order.ts';
import { agreesInDirection, agreesInExtent, agreesInNegation } from './polarity.ts';
import { lackingIn } from './same-thing.ts';
import type { NameStated, Stated } from './stated.ts';

/**
 * Whether a sentence of a passage says in other words what the claim does: all its names, figures and
 * dates by itself, nearly all its words, and nothing for the lock to refuse.
 */
export function paraphrases(claim: Stated, stretch: Stated, passage: Evidence): boolean {
  // "An agreement with France" may be signed "on a visit to France"; "A with B" is no "B with A".
  const isOpen = !stretch.names.some((name) => isWith(stretch, name));
  const directed = isOpen ? claim.names.filter((name) => !isWith(claim, name)) : claim.names;
  const loose = { ...claim, names: directed };
  const { names, quantities, dates } = lackingIn(claim, stretch, NOTHING);
  const figures = claim.quantities.length + claim.dates.length;
  return (
    names.length + quantities.length + dates.length === 0 &&
    claim.names.length > 0 &&
    claim.names.length + figures >= ANCHORS &&
    agreesInNegation(claim, stretch.text) &&
    agreesInDirection(claim.text, stretch.text) &&
    agreesInExtent(claim.text, stretch.text) &&
    isArrangedAlike(loose, stretch) &&
    isWorded(readingOf(claim.text), readingOf(stretch.text)) &&
    isUnrefused(claim.text, passage)
  );
}

const isWith = ({ text }: Stated, name: NameStated): boolean => /^with\b/.test(roleOf(text, name));

const NOTHING: ReadonlySet<string> = new Set();

/** Names and figures in common: two sentences on one subject seldom share as many. */
const ANCHORS = 3;

/** Of a claim's words so many may be missing; one always, of seven. */
const MAY_MISS = 0.15;

function isWorded({ pieces }: Reading, stretch: Reading): boolean {
  const told = pieces.filter(({ kind }) => kind === 'content' || kind === 'name');
  const missing = told.filter((piece) => !isIn(piece, stretch) && !stretch.words.has(piece.word));
  return told.length >= ANCHORS && missing.length <= told.length * MAY_MISS;
}

function isUnrefused(claim: string, passage: Evidence): boolean {
  return checkAgainst(claim, [passage]).findings.every(
    ({ kind }) => kind === 'estimate' || kind === 'attribution',
  );
}
