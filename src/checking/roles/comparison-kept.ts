import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Finding } from '../finding.ts';
import { connectorsIn } from '../reading/connectors.ts';
import type { Connector } from '../reading/connectors.ts';
import { isGeneric } from '../reading/entities.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isTelling, meets } from '../reading/windows.ts';

type Figure = Reading['quantities'][number];

/** A finding where a sentence has one thing above another, and the figures of its passages have it below. */
export function comparisonNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  for (const than of connectorsIn(claim)) {
    if (than.piece.word !== 'than') continue;
    const found = figuresOf(than, evidence);
    if (!found || !isOfRate(claim, found.left)) continue;
    const [more, less] = than.isTurned ? [found.right, found.left] : [found.left, found.right];
    if (more.value >= less.value) continue;
    const why = `the passages have "${found.left.text}" of the one and "${found.right.text}" of the other`;
    const text = [...than.left.toReversed(), than.piece, ...than.right].map(({ word }) => word);
    return [{ kind: 'relation', text: text.join(' '), why }];
  }
  return [];
}

const mayRate = trait((word) =>
  /^(?:shares?|per|percent|rates?|richer|poorer|purer|purity|pure|gr[eo]w(?:s|n|ing|th)?|r[io]s(?:e|es|en)|risen|rose|f[ae]ll(?:s|en)?|stakes?|portions?|proportions?|holds?|held|grades?|content)$/.test(
    word,
  ),
);

// "A makes more than B" says nothing of rates, and "A grows faster" of nothing else.
function isOfRate(claim: Reading, { kind }: Figure): boolean {
  const isRate = kind === 'percent';
  if (['faster', 'quicker', 'slower'].some((word) => claim.words.has(word))) return isRate;
  return !isRate || mayRate(claim);
}

type Sides = Readonly<{ left: Figure; right: Figure }>;

/** A figure of a passage, and the telling words of its stretch of the sentence. */
type Placed = Readonly<{ figure: Figure; words: readonly Piece[] }>;

// The figures of both sides, by the words that only one of them has.
function figuresOf({ left, right }: Connector, evidence: readonly Reading[]): Sides | undefined {
  const lefts = onlyOf(left, right);
  const rights = onlyOf(right, left);
  const placed = evidence.flatMap(placedIn);
  const [other] = placed
    .filter(({ words }) => countOf(rights, words) > 0)
    .toSorted((a, b) => countOf(rights, b.words) - countOf(rights, a.words));
  if (!other) return undefined;
  const telling = lefts.filter((word) => !isAmong(word, other.words));
  const [one] = placed
    .filter(
      ({ words, figure }) =>
        figure !== other.figure &&
        isSameMeasure(figure, other.figure) &&
        figure.kind === other.figure.kind &&
        countOf(rights, words) === 0 &&
        countOf(telling, words) > 0,
    )
    .toSorted((a, b) => countOf(lefts, b.words) - countOf(lefts, a.words));
  return one && { left: one.figure, right: other.figure };
}

const onlyOf = (words: readonly Piece[], others: readonly Piece[]): readonly Piece[] =>
  words.filter((word) => !isGeneric(word.word) && !isAmong(word, others));

const isAmong = (word: Piece, others: readonly Piece[]): boolean =>
  others.some((other) => meets(word, other));

const countOf = (words: readonly Piece[], others: readonly Piece[]): number =>
  words.filter((word) => isAmong(word, others)).length;

// What stands between a figure and the one before.
const placedIn = remembered(({ pieces, quantities }: Reading): Placed[] =>
  quantities
    .filter(({ kind }) => kind !== 'ordinal' && kind !== 'duration')
    .map((figure, at, all) => {
      const from = all[at - 1]?.end ?? 0;
      const words = pieces.filter(
        (piece) => isTelling(piece) && piece.start >= from && piece.end <= figure.start,
      );
      return { figure, words };
    }),
);
