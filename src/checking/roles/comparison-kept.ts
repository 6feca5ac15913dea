import { isSameMeasure } from '../../text/same-quantity.ts';
import { tiesIn } from '../figures/binding.ts';
import type { Finding } from '../finding.ts';
import { connectorsIn } from '../reading/connectors.ts';
import type { Connector } from '../reading/connectors.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { meets } from '../reading/windows.ts';

type Figure = Reading['quantities'][number];

/** A finding where a sentence has one thing above another, and the figures of its passages have it below. */
export function comparisonNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  for (const than of connectorsIn(claim)) {
    if (than.piece.word !== 'than') continue;
    const found = figuresOfYears(than, claim, evidence) ?? figuresOf(than, evidence);
    if (!found) continue;
    const [more, less] = than.isTurned ? [found.right, found.left] : [found.left, found.right];
    if (more.value >= less.value) continue;
    const why = `the passages have "${found.left.text}" of the one and "${found.right.text}" of the other`;
    const text = [...than.left.toReversed(), than.piece, ...than.right].map(({ word }) => word);
    return [{ kind: 'relation', text: text.join(' '), why }];
  }
  return [];
}

type Sides = Readonly<{ left: Figure; right: Figure }>;

// The figures of both sides, by the words that only one of them has.
function figuresOf({ left, right }: Connector, evidence: readonly Reading[]): Sides | undefined {
  const lefts = left.filter((word) => !right.some((other) => meets(word, other)));
  const rights = right.filter((word) => !left.some((other) => meets(word, other)));
  const [one] = evidence.flatMap((sentence) => figureOf(lefts, rights, sentence) ?? []);
  const [other] = evidence.flatMap((sentence) => figureOf(rights, lefts, sentence) ?? []);
  if (!one || !other || !isSameMeasure(one, other) || one.kind !== other.kind) return undefined;
  return { left: one, right: other };
}

// "Higher in 2015 than in 2014": the one figure of each year.
function figuresOfYears(
  { piece }: Connector,
  { dates }: Reading,
  evidence: readonly Reading[],
): Sides | undefined {
  const one = dates.findLast(({ end }) => end <= piece.start);
  const other = dates.find(({ start }) => start > piece.end);
  if (one?.year === undefined || other?.year === undefined || one.year === other.year) {
    return undefined;
  }
  const ties = evidence.flatMap((sentence) => tiesIn(sentence));
  const left = ties.filter(({ date }) => date.year === one.year);
  const right = ties.filter(({ date }) => date.year === other.year);
  const [[mine, second], [theirs, third]] = [left, right];
  if (!mine || !theirs || second || third) return undefined;
  return isSameMeasure(mine.quantity, theirs.quantity)
    ? { left: mine.quantity, right: theirs.quantity }
    : undefined;
}

const NAMES = /^(?:of|from|in|for|to|by)$/;

// "Lanthanum oxide stayed at 4,300 yuan", "4,300 tonnes from Vietnam"; no word of the other thing between.
function figureOf(
  words: readonly Piece[],
  others: readonly Piece[],
  { pieces, quantities }: Reading,
): Figure | undefined {
  const told = words.toSorted((a, b) => Number(b.kind === 'name') - Number(a.kind === 'name'));
  const spot = told.find((word) => pieces.some((piece) => piece.meanings[0] === word.meanings[0]));
  const at = pieces.findIndex((piece) => piece.meanings[0] === spot?.meanings[0]);
  const piece = pieces[at];
  if (!piece) return undefined;
  const [one, two] = [pieces[at - 1], pieces[at - 2]];
  if (one && NAMES.test(one.word) && two?.kind === 'figure') {
    return quantities.find(({ start, end }) => start <= two.start && two.start < end);
  }
  const next = quantities.find(({ start, kind }) => start > piece.end && kind !== 'ordinal');
  if (!next) return undefined;
  const between = pieces.filter(({ start }) => start > piece.end && start < next.start);
  const isOthers = between.some((word) => others.some((other) => meets(word, other)));
  return isOthers || between.length > FAR ? undefined : next;
}

/** Words between a thing and its figure. */
const FAR = 12;
