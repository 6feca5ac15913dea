import type { Quantity } from '../../text/quantities.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isTelling, meets, sharedOf } from '../reading/windows.ts';
import { speakersOf } from '../speakers/speakers.ts';

/**
 * A finding where a sentence and a passage give the same two figures to the same two, the one crosswise:
 * "Arta holds 49% and Bela 51%" of "51% is Arta's, and Bela has 49%".
 */
export function crossedIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  for (const own of couplesIn(claim)) {
    const isThere = sentences.some((sentence) =>
      couplesIn(sentence).some((other) => isCrossed(own, other)),
    );
    if (!isThere) continue;
    const [one, other] = own.figures;
    const why = `the passage gives "${one.text}" and "${other.text}" to the two the other way round`;
    return [{ kind: 'relation', text: `${one.text} … ${other.text}`, why }];
  }
  return [];
}

/** Two figures next to each other, and the words that stand with each. */
type Couple = Readonly<{
  figures: readonly [Quantity, Quantity];
  first: readonly Piece[];
  second: readonly Piece[];
}>;

/** Of one sentence: beyond it texts mean harm. */
const MOST = 8;

const couplesIn = remembered((reading: Reading): Couple[] => {
  const figures = [...reading.quantities.filter(isAmount), ...restIn(reading)];
  return figures.slice(0, MOST).flatMap((one, at): Couple[] => {
    const other = figures[at + 1];
    if (!other || !isAlike(one, other)) return [];
    const from = figures[at - 1]?.end ?? 0;
    const until = figures[at + 2]?.start ?? Infinity;
    return [coupleOf(reading, [one, other], { from, until })];
  });
});

const isRest = trait((word) => /^(?:rest|remainder|remaining)$/.test(word));

// "Arta holds 75% and Bela the remaining quarter", "the rest": what a single share leaves.
function restIn(reading: Reading): Quantity[] {
  const shares = reading.quantities.filter(({ kind }) => kind === 'percent');
  const [share] = shares;
  if (!share || shares.length > 1 || !isRest(reading)) return [];
  return reading.pieces
    .filter((piece) => isRest(piece) && piece.start >= share.end)
    .slice(0, 1)
    .map(({ word, start, end }) => ({
      ...share,
      text: word,
      value: 100 - share.value,
      start,
      end,
    }));
}

/** A bare number below it may count anything. */
const LEAST = 100;

const isAmount = ({ kind, unit, value }: Quantity): boolean =>
  !/^(?:ordinal|duration)$/.test(kind) && (unit !== undefined || value >= LEAST);

const isAlike = (one: Quantity, other: Quantity): boolean =>
  one.value !== other.value &&
  (one.unit === other.unit || one.unit === undefined || other.unit === undefined);

/** Words before the first figure, and after the second. */
const REACH = 12;

function coupleOf(
  reading: Reading,
  figures: readonly [Quantity, Quantity],
  { from, until }: Readonly<{ from: number; until: number }>,
): Couple {
  const { pieces } = reading;
  const [one, other] = figures;
  const tellers = speakersOf(reading).flatMap(({ who }) => who);
  const told = (words: readonly Piece[]): Piece[] =>
    words.filter((word) => isTelling(word) && !tellers.includes(word));
  const between = pieces.filter(({ start, end }) => start >= one.end && end <= other.start);
  const cut = cutOf(between, pieces.find(({ start }) => start >= one.start)?.clause);
  const before = pieces.filter(({ start, end }) => start >= from && end <= one.start);
  const after = pieces.filter(({ start, end }) => start >= other.end && end <= until);
  const first = told([...before.slice(-REACH), ...between.slice(0, Math.min(cut, REACH))]);
  const second = told([...between.slice(cut).slice(-REACH), ...after.slice(0, REACH)]);
  return { figures, first: without(first, second), second: without(second, first) };
}

// What is told of both tells them not apart.
const without = (words: readonly Piece[], others: readonly Piece[]): Piece[] =>
  words.filter((word) => !others.some((other) => meets(other, word)));

// Where what is told of the second figure begins: "800 tonnes of tin and zinc and 600 tonnes", "25% and Bela 75%".
function cutOf(between: readonly Piece[], clause: number | undefined): number {
  const isEdge = ({ word, clause: own }: Piece): boolean => own !== clause || JOINS.test(word);
  const last = between.findLastIndex(isEdge);
  if (last < 0) return between.length;
  return between.length - last <= BESIDE ? last : between.findIndex(isEdge);
}

const JOINS = /^(?:and|while|but|whereas|against|leaving)$/;
/** Words: "and on about 600 tonnes". */
const BESIDE = 3;

function isCrossed(own: Couple, other: Couple): boolean {
  const [one, two] = own.figures;
  const [first, second] = other.figures;
  const isStraight = isSame(one, first) && isSame(two, second);
  if (!isStraight && !(isSame(one, second) && isSame(two, first))) return false;
  const [ofOne, ofTwo] = isStraight ? [other.first, other.second] : [other.second, other.first];
  const kept = sharedOf(own.first, ofOne) + sharedOf(own.second, ofTwo);
  const crossed = [sharedOf(own.first, ofTwo), sharedOf(own.second, ofOne)];
  return crossed.every((count) => count > 0) && kept < crossed.reduce((sum, count) => sum + count);
}

const isSame = (one: Quantity, other: Quantity): boolean =>
  isSameFigure(one, other) ||
  (one.value === other.value && (one.unit === undefined || other.unit === undefined));
