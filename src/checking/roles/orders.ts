import { after, before, openingSides } from '../reading/connected-sides.ts';
import { connectorsIn } from '../reading/connectors.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { markAt, UNIT, wordAt } from './order-marks.ts';
import { backAt } from './orders-back.ts';

/**
 * What comes first, in time or as the cause, and what comes of it or later. A side that is told before,
 * "after that", is none here: `back` says which one it is.
 */
export type Order = Readonly<{
  piece: Piece;
  early: readonly Piece[];
  late: readonly Piece[];
  back?: 'early' | 'late';
}>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 8;

/** Whether a sentence may have a word that tells what came first. */
export const mayOrder = trait((word) =>
  /^(?:after|following|because|once|owing|due|thanks|before|ahead|prior|advance|response|reaction|retaliation|answer|reply|return|revenge|reprisals?|protest|result(?:s|ed)?|consequence|wake|aftermath|heels|view|light|account|earlier|beforehand|afterwards|thereupon|come|over|follow(?:s|ed)?|preced(?:es?|ed)|le(?:d|ads?)|therefore|bring|brought|rise|way|cause[sd]?|trigger(?:s|ed)?|prompt(?:s|ed)?|dr(?:ive|ives|ove|iven)|push(?:es|ed)?|provoke[sd]?|spark(?:s|ed)?|force[sd]?|fuel(?:s|led|ed)?|spur(?:s|red)?|stoke[sd]?|inspire[sd]?|carried|helped|supported)$/.test(
    word,
  ),
);

/** The orders of a sentence. */
export const ordersIn = remembered(findOrdersIn);

function findOrdersIn(reading: Reading): Order[] {
  const found: Order[] = [];
  if (!mayOrder(reading)) return found;
  for (let at = 0; at < reading.pieces.length && found.length < MOST; at += 1) {
    const piece = reading.pieces[at];
    if (!piece || !mayOrder(piece)) continue;
    const one = backAt(reading, at) ?? betweenAt(reading, at);
    if (one && one.early.length + one.late.length > 0) found.push(one);
  }
  return [...found, ...joinedIn(reading)];
}

// "A led to B", "B was triggered by A": what joins the two is a verb.
const joinedIn = (reading: Reading): Order[] =>
  connectorsIn(reading)
    .filter(({ family, piece }) => family === 'cause' && isJoining(reading, piece))
    .map(({ piece, isTurned, left, right }) =>
      isTurned ? { piece, early: left, late: right } : { piece, early: right, late: left },
    );

// "Was not set off by A", "set up", "pushed back"
function isJoining(reading: Reading, piece: Piece): boolean {
  const at = reading.pieces.indexOf(piece);
  const next = wordAt(reading, at + 1);
  if (JOINS.test(piece.word) || isDenied(reading, at)) return false;
  if (piece.word.startsWith('push') && next === 'back') return false;
  return !/^(?:set|brings?|brought)$/.test(piece.word) || !PHRASAL.test(next);
}

const PHRASAL = /^(?:up|out|in|forward|aside|back|to|down|together|home)$/;

const isDenied = ({ pieces }: Reading, at: number): boolean =>
  pieces
    .slice(Math.max(0, at - 4), at)
    .some(({ word }) => /^(?:not|never|neither|nor|t|hardly|less)$/.test(word));

const JOINS = /^(?:because|after|before|once|owing|due|thanks?)$/;

function betweenAt(reading: Reading, at: number): Order | undefined {
  const mark = markAt(reading, at);
  const piece = reading.pieces[at];
  if (!mark || !piece || isDenied(reading, at)) return undefined;
  const left = before(reading, at, 'sentence').filter(({ word }) => !UNIT.test(word));
  const isOpening = left.length === 0;
  const sides = isOpening
    ? openingSides(reading, mark.end)
    : { left, right: after(reading, mark.end, 'clause') };
  if (sides.left.length === 0 || sides.right.length === 0) return undefined;
  return mark.right === 'early'
    ? { piece, early: sides.right, late: sides.left }
    : { piece, early: sides.left, late: sides.right };
}
