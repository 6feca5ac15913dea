import type { Quantity } from '../../text/quantities.ts';
import { axisOfWord, turnsIn } from '../denials/turns.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';

/** A finding where a sentence has something go up by a percentage by which it goes down in its passages, or so much less. */
export function waysNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  for (const quantity of claim.quantities) {
    const way = wayOf(claim, quantity);
    if (!way) continue;
    const ways = evidence.flatMap((sentence) =>
      sentence.quantities
        .filter((other) => isSameFigure(quantity, other))
        .map((other) => ({ sentence, way: wayOf(sentence, other) })),
    );
    const [first] = ways;
    if (!first || ways.some((other) => other.way === undefined || other.way === way)) continue;
    const why = `"${quantity.text}" goes ${way} in the sentence, and ${first.way} in the passage: "${first.sentence.text}"`;
    return [{ kind: 'comparison', text: quantity.text, why }];
  }
  return [];
}

/** The pairs of words of which one side is more. */
const AXES: ReadonlySet<string> = new Set(
  ['rise', 'more', 'above', 'larger', 'longer'].map(axisOfWord),
);
/** "Rose by some 5%", and no "rose to 5%". */
const BY =
  /^(?: (?:by|of|about|around|some|nearly|almost|roughly|over|as much as|(?:more|less) than|an?|another|estimated|just|only))* $/i;
const BEHIND = /^,? $/;

function wayOf(reading: Reading, { kind, start, end }: Quantity): 'up' | 'down' | undefined {
  if (kind !== 'percent') return undefined;
  const { text } = reading;
  const beside = waysIn(reading).find(({ piece }) =>
    piece.start >= end
      ? BEHIND.test(text.slice(end, piece.start))
      : BY.test(text.slice(piece.end, start)),
  );
  if (!beside) return undefined;
  return beside.isUp ? 'up' : 'down';
}

const isUpOrDown = trait((word) => /^(?:up|down)$/.test(word));

/** The words that say where something went; "up" and "down" do so only beside a figure. */
const waysIn = remembered((reading): Readonly<{ piece: Piece; isUp: boolean }>[] => [
  ...turnsIn(reading)
    .filter(({ side }) => AXES.has(side.slice(0, -1)))
    .map(({ piece, side }) => ({ piece, isUp: side.endsWith('+') })),
  ...reading.pieces.filter(isUpOrDown).map((piece) => ({ piece, isUp: piece.word === 'up' })),
]);
