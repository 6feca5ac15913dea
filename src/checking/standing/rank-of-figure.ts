import type { Quantity } from '../../text/quantities.ts';
import type { Finding } from '../finding.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Reading } from '../reading/reading.ts';
import { standingsIn } from './standing.ts';
import type { Standing } from './standing.ts';

/**
 * A finding where a sentence puts a figure in one place of an order, and its passages in another: "5,900 tonnes, the
 * highest of the year" of "5,900 tonnes, the fourth-highest month".
 */
export function rankNotIn(claim: Reading, sentences: readonly Reading[]): Finding[] {
  if (claim.quantities.length === 0) return [];
  for (const one of standingsIn(claim).filter(isPlain)) {
    const figure = figureOf(one, claim);
    const other = figure && otherPlaceOf(figure, one, sentences);
    if (!other) continue;
    const place = other.rank > 1 ? `${other.rank}. ${other.word}` : other.word;
    const why = `"${figure.text}" is "${place}" in the passages`;
    return [{ kind: 'superlative', text: one.word, why }];
  }
  return [];
}

const isPlain = ({ isLoose, within, pole }: Standing): boolean =>
  !isLoose && within === undefined && /^(?:up|down)$/.test(pole);

/** A bare number below it may count anything. */
const LEAST = 1000;

// The last one told before.
function figureOf({ start }: Standing, { quantities }: Reading): Quantity | undefined {
  const figures = quantities.filter(
    ({ kind, unit, value }) => kind !== 'ordinal' && (unit !== undefined || value >= LEAST),
  );
  return figures.findLast((figure) => figure.start < start) ?? figures[0];
}

function otherPlaceOf(
  figure: Quantity,
  one: Standing,
  sentences: readonly Reading[],
): Standing | undefined {
  const places = sentences
    .filter(({ quantities }) => quantities.some((other) => isSameFigure(figure, other)))
    .flatMap((sentence) => standingsIn(sentence))
    .filter(({ pole, isLoose }) => pole === one.pole && !isLoose);
  const isHeld = places.some(({ rank, within }) => rank === one.rank || within !== undefined);
  return isHeld ? undefined : places[0];
}
