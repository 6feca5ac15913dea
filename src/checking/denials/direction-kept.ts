import type { Finding } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { around, sharedOf } from '../reading/windows.ts';
import { axisOfWord, turnsIn } from './turns.ts';
import type { Turn } from './turns.ts';

/** The pairs of which each says the same of the other party. */
const CONVERSES: ReadonlySet<string> = new Set(['buy', 'import', 'lend'].map(axisOfWord));

/** A finding where a sentence has a word for whose place the passages have its opposite: "rose" for "fell". */
export function directionNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = turnsIn(claim).slice(0, MOST);
  if (own.length === 0) return [];
  const held = evidence.flatMap(heldIn);
  for (const turn of own) {
    const axis = turn.side.slice(0, -1);
    // Who buys and who sells is a matter of roles.
    if (CONVERSES.has(axis)) continue;
    const rivals = held.filter(({ side }) => side.slice(0, -1) === axis);
    if (rivals.every(({ side }) => side === turn.side)) continue;
    // "Exports to Japan" are its imports.
    const wide = around(claim, turn.at, REACH);
    const narrow = wide.filter(({ clause }) => clause === turn.piece.clause);
    const context = narrow.length > 1 ? narrow : wide;
    const scores = rivals.map(({ side, piece, at, sentence }) => ({
      // The same word denied is a denial, and no matter of its side.
      side: piece.meanings[0] === turn.piece.meanings[0] ? turn.side : side,
      score: sharedOf(context, around(sentence, at, REACH)),
    }));
    const same = bestOf(scores.filter(({ side }) => side === turn.side));
    const other = bestOf(scores.filter(({ side }) => side !== turn.side));
    if (other <= same || other < LEAST) continue;
    // Where the passages have the word as often themselves, its opposite has to stand there clearly.
    const isHeld = count(own, turn.side) <= count(held, turn.side);
    if (isHeld && other < same + CLEARLY) continue;
    const found = rivals.find(({ side }) => side !== turn.side);
    const text = turn.piece.word;
    const why = `"${text}" stands where the passage has "${found?.piece.word ?? ''}"`;
    return [{ kind: 'comparison', text, why }];
  }
  return [];
}

const heldIn = remembered((sentence) =>
  turnsIn(sentence)
    .slice(0, MOST)
    .map((turn) => ({ ...turn, sentence })),
);

const CLEARLY = 3;
/** Words around it that a word has in common with one of its opposites. */
const LEAST = 2;

const count = (turns: readonly Turn[], side: string): number =>
  turns.filter((turn) => turn.side === side).length;

const MOST = 24;
const REACH = 5;

const bestOf = (scores: readonly Readonly<{ score: number }>[]): number =>
  scores.reduce((best, { score }) => Math.max(best, score), -1);
