import type { Quantity } from '../../text/quantities.ts';
import { type Turn, turnsIn } from '../denials/turns.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';

/**
 * A finding where a figure stands with a word, and in the passages with its opposite alone: "exported
 * 12,900 tonnes" of "imported 12,900 tonnes", "15% more" of "15% less".
 */
export function figureTurnedIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const all = evidence.flatMap(turnedFiguresIn);
  if (all.length === 0) return [];
  for (const own of turnedFiguresIn(claim)) {
    const held = all.filter(
      ({ axis, quantity }) => axis === own.axis && isSameFigure(own.quantity, quantity),
    );
    const [rival] = held;
    if (!rival || held.some(({ turn }) => signOf(turn) === signOf(own.turn))) continue;
    const text = `${own.turn.piece.word} … ${own.quantity.text}`;
    const why = `"${own.quantity.text}" stands with "${rival.turn.piece.word}" in the passage`;
    return [{ kind: 'comparison', text, why }];
  }
  return [];
}

// Of a figure "rose by", "more" and "above" say the same.
const axisOf = ({ side }: Turn): string => {
  const axis = side.slice(0, -1);
  return Number(axis) < AMOUNTS ? 'amount' : axis;
};
/** Of the table of opposites so many axes, the first ones. */
const AMOUNTS = 6;
/** And with those of trade so many. */
const OF_FIGURES = 9;
const signOf = ({ side }: Turn): string => side.slice(-1);

type TurnedFigure = Readonly<{ quantity: Quantity; axis: string; turn: Turn }>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 12;
/** Words between a figure and the word that says which way it went. */
const REACH = 6;

// Each figure with the nearest of the words of each pair.
const turnedFiguresIn = remembered(findTurnedFiguresIn);

function findTurnedFiguresIn(reading: Reading): TurnedFigure[] {
  const { pieces, quantities } = reading;
  const turns = turnsIn(reading)
    .filter((turn) => Number(turn.side.slice(0, -1)) < OF_FIGURES)
    .slice(0, MOST);
  if (turns.length === 0) return [];
  const figures = quantities.filter(({ kind }) => kind !== 'ordinal').slice(0, MOST);
  return figures.flatMap((quantity) => {
    const from = pieces.findIndex(({ start }) => start >= quantity.start);
    const to = pieces.findLastIndex(({ end }) => end <= quantity.end);
    if (from < 0 || to < from) return [];
    const byAxis = Map.groupBy(turns, axisOf);
    return Array.from(byAxis).flatMap(([axis, all]): TurnedFigure[] => {
      const near = all
        .map((turn) => ({ turn, gap: turn.at < from ? from - turn.at : turn.at - to }))
        .filter(
          ({ turn, gap }) =>
            gap > 0 &&
            gap <= REACH &&
            turn.piece.clause === pieces[from]?.clause &&
            !isParted(pieces, turn.at, from),
        )
        .toSorted((a, b) => a.gap - b.gap);
      const [first] = near;
      return first && !isOfTwo(pieces, first.turn) ? [{ quantity, axis, turn: first.turn }] : [];
    });
  });
}

// "12,900 tonnes, while exports fell": of another thing.
const isParted = (pieces: readonly Piece[], one: number, other: number): boolean =>
  pieces
    .slice(Math.min(one, other), Math.max(one, other))
    .some(({ word }) => /^(?:and|while|but|whereas|after|before|when)$/.test(word));

// "Exported 5 tonnes to Japan" is what Japan imported.
function isOfTwo(pieces: readonly Piece[], { at, piece }: Turn): boolean {
  if (
    !/^(?:im|ex)port|^(?:buy|bought|purchas|acquir|sell|sold|lend|lent|borrow)/.test(piece.word)
  ) {
    return false;
  }
  return pieces
    .slice(at, at + PARTY)
    .some(
      ({ word }, i, ahead) =>
        /^(?:to|from)$/.test(word) && ahead.slice(i + 1, i + 3).some(({ kind }) => kind === 'name'),
    );
}

/** Words after a verb in which its other party is named. */
const PARTY = 12;
