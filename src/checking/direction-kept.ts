import type { Finding } from './finding.ts';
import { sidesIn } from './opposites.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { around, sharedOf } from './windows.ts';

// Pairs that a sentence must not turn round: words of one side, words of the other.
const OPPOSITES = `rise rose risen rebound rebounded grow grew grown growth increase increased climb climbed higher more gain gained above up soar soared jump exceeded exceed multiplied expand widened widen raise raised / fall fell fallen drop dropped decline declined decrease decreased lower less fewer lost below down shrink shrank shrunk narrowed narrow plunged slumped
open opened reopened reopen resume resumed / close closed shut suspend suspended halt halted stop stopped
begin began start started launch launched / end ended finish finished cease ceased
import imported imports importer / export exported exports exporter
win won / lose lost
approve approved allow allowed permit permitted accept accepted / reject rejected ban banned forbid refused blocked prohibit prohibited
lift lifted ease eased relax relaxed loosen loosened remove removed / impose imposed tighten tightened introduced
light / heavy
cheap cheaper / expensive dearer
legal lawful / illegal unlawful
public / private
oldest / newest
northern / southern
eastern / western
maximum / minimum
majority / minority
surplus / deficit shortage
support supported backed supports / oppose opposed opposes
binding / nonbinding
join joined joins / leave left leaves quit
optimistic / pessimistic
strengthen strengthened / weaken weakened
domestic / foreign
earlier / later
faster quicker / slower
first / last
larger bigger greater / smaller lesser
inside within / outside
odd / even
richer / poorer
stronger / weaker
confirm confirmed confirms admitted acknowledged / deny denied denies
entitled entitle / bar barred bars`;

const SIDES = sidesIn(OPPOSITES);

/** Whether a word says which way something went: "rose", "fewer". */
export const isTurn = ({ meanings, word }: Piece): boolean =>
  SIDES.has(meanings[0] ?? '') || SIDES.has(word);

/** Such a word, its place, and its side of which pair: "3+" or "3-". */
export type Turn = Readonly<{ at: number; piece: Piece; side: string }>;

/** A finding where a sentence has a word for whose place the passages have its opposite: "rose" for "fell". */
export function directionNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = turnsIn(claim).slice(0, MOST);
  if (own.length === 0) return [];
  const held = evidence.flatMap((sentence) =>
    turnsIn(sentence)
      .slice(0, MOST)
      .map((turn) => ({ ...turn, sentence })),
  );
  for (const turn of own) {
    const axis = turn.side.slice(0, -1);
    const rivals = held.filter(({ side }) => side.slice(0, -1) === axis);
    if (rivals.every(({ side }) => side === turn.side)) continue;
    // "Exports to Japan" are its imports.
    const wide = around(claim, turn.at, REACH);
    const narrow = wide.filter(({ clause }) => clause === turn.piece.clause);
    const context = narrow.length > 1 ? narrow : wide;
    const scores = rivals.map(({ side, at, sentence }) => ({
      side,
      score: sharedOf(context, around(sentence, at, REACH)),
    }));
    const same = bestOf(scores.filter(({ side }) => side === turn.side));
    const other = bestOf(scores.filter(({ side }) => side !== turn.side));
    if (isConverse(claim, turn, rivals)) continue;
    const isTrade = axis === TRADE && claim.names.length > 1;
    if (other <= same || other < (isTrade ? 4 : 1)) continue;
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

const CLEARLY = 3;

const count = (turns: readonly Turn[], side: string): number =>
  turns.filter((turn) => turn.side === side).length;

/** The row of imports and exports. */
const TRADE = '3';

const MOST = 12;
const REACH = 5;

const bestOf = (scores: readonly Readonly<{ score: number }>[]): number =>
  scores.reduce((best, { score }) => Math.max(best, score), -1);

/** The words of a sentence that say which way something went. */
export const turnsIn = remembered(findTurnsIn);

// "B bought it from A" is "A sold it to B".
function isConverse(
  { pieces }: Reading,
  { at, piece }: Turn,
  rivals: readonly (Turn & Readonly<{ sentence: Reading }>)[],
): boolean {
  const prep = BOUGHT.test(piece.word) ? 'from' : SOLD.test(piece.word) ? 'to' : undefined;
  if (prep === undefined) return false;
  const other = prep === 'from' ? 'to' : 'from';
  return (
    hasAfter(pieces, at, prep) &&
    rivals.some(
      (rival) =>
        (BOUGHT.test(rival.piece.word) || SOLD.test(rival.piece.word)) &&
        rival.piece.word !== piece.word &&
        hasAfter(rival.sentence.pieces, rival.at, other),
    )
  );
}

const hasAfter = (words: readonly Piece[], from: number, word: string): boolean =>
  words.slice(from, from + CONVERSE).some((one) => one.word === word);

const BOUGHT = /^(?:buys?|bought|purchased|acquired|lends?)$/;
const SOLD = /^(?:sells?|sold)$/;
/** Words after the verb in which its other party is named. */
const CONVERSE = 8;

// "Held it up", "slowed it down": only beside a figure they say where it went.
function isParticle(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:up|down)$/.test(pieces[at]?.word ?? '')) return false;
  return !pieces.slice(Math.max(0, at - 2), at + 4).some(({ kind }) => kind === 'figure');
}

function findTurnsIn({ pieces, quantities, text }: Reading): Turn[] {
  const bounds = quantities.filter(({ bound }) => bound !== undefined);
  return pieces.flatMap((piece, at) => {
    const side = SIDES.get(piece.meanings[0] ?? '') ?? SIDES.get(piece.word);
    if (side === undefined || piece.kind === 'name' || isParticle(pieces, at)) return [];
    // "More than 5" is a bound of the 5.
    const isBound = bounds.some(
      ({ start }) =>
        piece.start < start &&
        start - piece.start < 18 &&
        !text.slice(piece.end, start).includes(' the '),
    );
    const isDay = /^(?:before|after)$/.test(piece.word) && pieces[at + 1]?.kind === 'figure';
    if (isDay || (/^(?:more|less|fewer)$/.test(piece.word) && !isThan(pieces, at))) return [];
    if (isNoTurn(pieces, at)) return [];
    const isTime =
      /^(?:up|over|under|left|above|below|down)$/.test(piece.word) &&
      /^(?:to|all)$/.test(pieces[at + 1]?.word ?? '');
    return isBound || isTime ? [] : [{ at, piece, side }];
  });
}

// "The end of May", "starting in May", "made public", "no higher than", "within a year".
function isNoTurn(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1]?.word ?? '', pieces[at + 1]];
  const word = pieces[at]?.word ?? '';
  if (/^(?:end|start|beginning)$/.test(word)) return /^(?:the|at|by|year)$/.test(before);
  if (/^(?:starting|beginning)$/.test(word)) return /^(?:in|from|with|on)$/.test(next?.word ?? '');
  if (word === 'public') return /^(?:made|make|making|go|goes|went|became)$/.test(before);
  if (word === 'even') return next?.kind !== 'content';
  if (word === 'within') return next?.kind === 'figure' || /^(?:an?|the)$/.test(next?.word ?? '');
  return /^(?:no|not)$/.test(before);
}

// "More such deals" compare nothing.
const isThan = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.kind === 'figure' ||
  pieces.slice(at + 1, at + 13).some(({ word }) => word === 'than');
