import { stemOf } from '../text/terms.ts';
import type { Finding } from './finding.ts';
import { meaningsOf } from './meanings.ts';
import { negatorsIn } from './negatives.ts';
import { OPPOSITES } from './opposites-table.ts';
import { sidesIn } from './opposites.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { trait } from './traits.ts';
import { around, sharedOf } from './windows.ts';

const SIDES = sidesIn(OPPOSITES.trim());

/** The pairs of which each says the same of the other party. */
const CONVERSES: ReadonlySet<string> = new Set(
  ['buy', 'import', 'lend'].map((word) => SIDES.get(stemOf(word))?.slice(0, -1) ?? ''),
);

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
    if (other <= same || other < 1) continue;
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

const MOST = 12;
const REACH = 5;

const bestOf = (scores: readonly Readonly<{ score: number }>[]): number =>
  scores.reduce((best, { score }) => Math.max(best, score), -1);

/** The words of a sentence that say which way something went. */
export const turnsIn = remembered(findTurnsIn);

// "Held it up", "slowed it down": only beside a figure they say where it went.
function isParticle(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:up|down)$/.test(pieces[at]?.word ?? '')) return false;
  // "5,600 metres down" is a depth, "brought up" lifts.
  if (
    /^(?:m|met(?:er|re)s?|km|kilomet(?:er|re)s?|feet|let|brought|hauled|took|set|made|held)$/.test(
      pieces[at - 1]?.word ?? '',
    )
  ) {
    return true;
  }
  return !pieces.slice(Math.max(0, at - 2), at + 4).some(({ kind }) => kind === 'figure');
}

const FLIPS = /^(?:not|never|cannot|neither|\p{L}+n|refus\w+|fail\w*|declin\w+|unable)$/u;

// "Not approved" is rejected.
const turned = (side: string): string =>
  side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`;

/** Two words that stand for one of the list. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['turn down', 'reject'],
  ['cast doubt', 'deny'],
  ['bear out', 'confirm'],
  ['bore out', 'confirm'],
  ['shut down', 'close'],
  ['let in', 'allow'],
  ['keep out', 'ban'],
  ['scale back', 'reduce'],
  ['go up', 'rise'],
  ['went up', 'rise'],
  ['go down', 'fall'],
  ['went down', 'fall'],
]);

const BEGINS_PHRASE: ReadonlySet<string> = new Set(
  Array.from(PHRASES.keys(), (phrase) => phrase.split(' ', 1)[0] ?? ''),
);

const mayTurn = trait((word) => {
  const [stem = ''] = meaningsOf(word);
  return SIDES.has(stem) || SIDES.has(word) || BEGINS_PHRASE.has(stem);
});

function sideAt(pieces: readonly Piece[], at: number): string | undefined {
  const [piece, next, before] = [pieces[at], pieces[at + 1], pieces[at - 1]];
  const stem = piece?.meanings[0] ?? '';
  const phrase = PHRASES.get(`${stem} ${next?.word ?? ''}`);
  if (phrase !== undefined) return SIDES.get(stemOf(phrase));
  // "Could lower emissions": a verb.
  const isVerb = /^(?:to|can|could|will|would|may|might|should|must|shall)$/.test(
    before?.word ?? '',
  );
  if (piece?.word === 'lower' && isVerb) return SIDES.get('fall');
  return SIDES.get(stem) ?? SIDES.get(piece?.word ?? '');
}

function findTurnsIn(reading: Reading): Turn[] {
  const { pieces, quantities, text } = reading;
  const denied = new Set(
    negatorsIn(reading).flatMap(({ piece, scope }) =>
      FLIPS.test(piece.word) ? scope.slice(0, 1) : [],
    ),
  );
  const bounds = quantities.filter(({ bound }) => bound !== undefined);
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'name' || !mayTurn(piece)) return [];
    const side = sideAt(pieces, at);
    if (side === undefined || isParticle(pieces, at)) return [];
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
    return isBound || isTime ? [] : [{ at, piece, side: denied.has(piece) ? turned(side) : side }];
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
