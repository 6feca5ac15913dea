import type { Piece, Reading } from '../reading/reading.ts';
import { around, meets, sharedOf } from '../reading/windows.ts';
import { isComparing } from './turns.ts';
import type { Turn } from './turns.ts';

/** A word of a passage that says which way something went, and its sentence. */
export type Held = Readonly<Turn & { sentence: Reading }>;

/** Telling words on each side of a word that are its context. */
export const REACH = 5;

/** "Growth dropped" of "growth slowed": the passage's own word is told as well, so that no other stands in its place. */
export function isKeptToo(
  other: Held,
  turn: Turn,
  { own, held, claim }: Readonly<{ own: readonly Turn[]; held: readonly Held[]; claim: Reading }>,
): boolean {
  const sides = held.filter(({ piece }) => piece === other.piece).map(({ side }) => side);
  const there = around(other.sentence, other.at, REACH);
  const scoreOf = ({ at }: Turn): number => sharedOf(around(claim, at, REACH), there);
  return own.some(
    (one) =>
      one.piece !== turn.piece &&
      sides.includes(one.side) &&
      one.piece.kind !== 'stop' &&
      !isComparing(one.piece) &&
      (one.piece.meanings[0] === other.piece.meanings[0] ||
        scoreOf(one) >= Math.max(1, scoreOf(turn))),
  );
}

/** "Stopped selling" isn't the other way of "began to ration". */
export function isOfOtherAct(turn: Turn, claim: Reading, other: Held): boolean {
  const [here, there] = [actBehind(claim, turn), actBehind(other.sentence, other)];
  return here !== undefined && there !== undefined && !meets(here, there);
}

// The verb that another one begins, stops or goes on with: "stops selling", "begun to ration".
function actBehind({ pieces }: Reading, { at }: Turn): Piece | undefined {
  const [next, second] = [pieces[at + 1], pieces[at + 2]];
  if (next?.word === 'to') return second?.kind === 'content' ? second : undefined;
  return next?.kind === 'content' && next.word.endsWith('ing') ? next : undefined;
}

/** "Gained 11%" isn't the other way of "lost 4%". */
export function isOfOtherFigure(turn: Turn, claim: Reading, other: Held): boolean {
  const [here, there] = [figuresBehind(claim, turn), figuresBehind(other.sentence, other)];
  return here.length > 0 && there.length > 0 && sharedOf(here, there) === 0;
}

const figuresBehind = ({ pieces }: Reading, { at }: Turn): Piece[] =>
  pieces
    .slice(at + 1, at + BEHIND)
    .filter(({ kind, word }) => kind === 'figure' && /\d/.test(word));

/** Words after a verb in which it has its figure. */
const BEHIND = 5;
