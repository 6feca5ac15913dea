import type { DateMention } from '../../text/dates.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import type { Span } from '../reading/spans.ts';
import { trait } from '../reading/traits.ts';

/** Something that was so much, or of that day, and what it has become. */
type Change<Point> = Readonly<{ from: Point; to: Point }>;

/**
 * A finding where what a figure or a day was and what it has become have changed places: "from 7 to 9 per
 * cent" of "9 per cent, against 7", "put off from June to May" of "from May to June".
 */
export function changeTurnedIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  if (!mayChange(claim)) return [];
  const found =
    turnedOf(figureChangesIn(claim), evidence.flatMap(figureChangesIn), isSameFigure) ??
    turnedOf(dayChangesIn(claim), evidence.flatMap(dayChangesIn), isSameDay);
  if (!found) return [];
  const text = `${found.from.text} … ${found.to.text}`;
  const why = `the passages go from "${found.to.text}" to "${found.from.text}", and not the other way`;
  return [{ kind: 'relation', text, why }];
}

function turnedOf<Point>(
  own: readonly Change<Point>[],
  held: readonly Change<Point>[],
  isSame: (one: Point, other: Point) => boolean,
): Change<Point> | undefined {
  return own.find(
    ({ from, to }) =>
      !isSame(from, to) &&
      held.some((other) => isSame(from, other.to) && isSame(to, other.from)) &&
      !held.some((other) => isSame(from, other.from) && isSame(to, other.to)),
  );
}

const isSameDay = (one: DateMention, other: DateMention): boolean =>
  one.year === other.year && one.month === other.month && one.part === other.part;

const mayChange = trait((word) => LEADS.test(word));
const LEADS = /^(?:from|against|after|instead|compared|versus)$/;

const figureChangesIn = remembered((reading) =>
  changesOf(
    reading,
    reading.quantities.filter(({ kind }) => kind !== 'ordinal' && kind !== 'duration'),
    isSameMeasure,
  ),
);
const dayChangesIn = remembered((reading) =>
  changesOf(reading, reading.dates, (_, { start, end }) => start < end),
);

/** Of one sentence: beyond it texts mean harm. */
const MOST = 8;

function changesOf<Point extends Span>(
  reading: Reading,
  points: readonly Point[],
  isOfOne: (one: Point, other: Point) => boolean,
): Change<Point>[] {
  if (points.length < 2 || !mayChange(reading)) return [];
  const { pieces } = reading;
  const leads = pieces.filter((piece) => mayChange(piece)).slice(0, MOST);
  return leads.flatMap((lead) => {
    const from = points.find(({ start }) => start > lead.end);
    if (!from || between(pieces, lead, from).length > NEAR) return [];
    const after = points.find((point) => point.start > from.end && isOfOne(from, point));
    const isTo = after && lead.word === 'from' && isLedTo(pieces, after, from.end);
    if (isTo) return [{ from, to: after }];
    const before = points.findLast((point) => point.end < lead.start && isOfOne(from, point));
    if (!before || between(pieces, before, lead).length > FAR) return [];
    const isFrom = lead.word !== 'from' || isLedTo(pieces, before, 0) || isUp(pieces, lead);
    return isFrom ? [{ from, to: before }] : [];
  });
}

/** Words between "from" and the figure, "from an estimated", and between the two figures. */
const NEAR = 3;
const FAR = 10;

const between = (pieces: readonly Piece[], one: Span, other: Span): readonly Piece[] =>
  pieces.filter(({ start, end }) => start >= one.end && end <= other.start);

// "To about 9", and nothing else between.
const isLedTo = (pieces: readonly Piece[], point: Span, from: number): boolean =>
  pieces
    .filter(({ start, end }) => start >= from && end <= point.start)
    .slice(-NEAR)
    .some(({ word }) => /^(?:to|into|until|at)$/.test(word));

const isUp = (pieces: readonly Piece[], lead: Piece): boolean =>
  /^(?:up|down)$/.test(pieces[pieces.indexOf(lead) - 1]?.word ?? '');
