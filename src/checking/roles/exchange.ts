import { isSameMeasure } from '../../text/same-quantity.ts';
import { isTurn } from '../denials/turns.ts';
import type { Finding } from '../finding.ts';
import { later } from '../reading/asked-later.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import type { Span } from '../reading/spans.ts';
import { isTelling, sharedOf } from '../reading/windows.ts';

/** Something that has its place in a sentence: a figure, a date or a name, and the words beside it. */
type Part = Readonly<{
  text: string;
  isSame: (other: Part) => boolean;
  /** Few are in both texts: it is looked for where one is. */
  beside: () => readonly Piece[];
  value: unknown;
}>;

/**
 * A finding where two figures, dates or names of a sentence have changed places: what stands beside
 * the one there stands beside the other in the passage.
 */
export function exchangedIn(claim: Reading, aligned: readonly Reading[]): Finding[] {
  for (const partsOf of [figuresIn, datesIn, namesIn]) {
    const told = aligned.filter((sentence) => partsOf(sentence).length > 1);
    const own = told.length > 0 ? partsOf(claim) : [];
    // "A and B lost 4 and 10 per cent respectively": no figure stands beside whose it is.
    const isInTurn = partsOf === figuresIn && claim.words.has('respectively');
    if (own.length < 2 || isInTurn) continue;
    for (const sentence of told) {
      const pair = exchanged(own, partsOf(sentence), partsOf === namesIn);
      if (!pair) continue;
      const text = `${pair[0].text} … ${pair[1].text}`;
      const why = `"${pair[0].text}" and "${pair[1].text}" have changed places: "${sentence.text}"`;
      return [{ kind: 'relation', text, why }];
    }
  }
  return [];
}

const MOST = 8;
/** So many words have to speak for it, and none against it. */
const CLEARLY = 3;

function exchanged(
  own: readonly Part[],
  held: readonly Part[],
  isNames: boolean,
): readonly [Part, Part] | undefined {
  const found = own.flatMap((part) => {
    const there = held.filter((other) => part.isSame(other));
    const [only] = there;
    return only && there.length === 1 ? [{ part, only }] : [];
  });
  for (const [at, one] of found.entries()) {
    for (const two of found.slice(at + 1)) {
      if (one.only === two.only || one.part.isSame(two.part)) continue;
      const [there, here] = [shared(one.part, two.only), shared(two.part, one.only)];
      if (there === 0 || here === 0 || there + here < CLEARLY) continue;
      const kept = shared(one.part, one.only) + shared(two.part, two.only);
      if (kept > 0) continue;
      // Two names stand beside the same words in many ways; whose a figure is is told in one.
      const isTold = !isNames || sharesFigure(one.part, two.only);
      if (isTold) return [one.part, two.part];
    }
  }
  return undefined;
}

const sharesFigure = (one: Part, other: Part): boolean =>
  sharedOf(
    one.beside().filter(({ kind }) => kind === 'figure'),
    other.beside(),
  ) > 0;

const shared = (one: Part, other: Part): number => sharedOf(one.beside(), other.beside());

const figuresIn = remembered(findFiguresIn);

function findFiguresIn(reading: Reading): Part[] {
  const figures = reading.quantities.filter(({ kind }) => kind !== 'ordinal').slice(0, MOST);
  if (figures.length < 2) return [];
  return figures
    .filter((one) => figures.some((other) => other !== one && isSameMeasure(one, other)))
    .map((quantity) => ({
      text: quantity.text,
      value: quantity,
      isSame: ({ value }) => isQuantity(value) && isSameFigure(quantity, value),
      beside: later(() => besideOf(reading, quantity)),
    }));
}

type Figure = Reading['quantities'][number];
const isQuantity = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'scale' in value;

const datesIn = remembered(findDatesIn);

function findDatesIn(reading: Reading): Part[] {
  if (reading.dates.length < 2) return [];
  return reading.dates.slice(0, MOST).map((date) => ({
    text: date.text,
    value: `${date.year ?? ''}-${date.month ?? ''}-${date.part ?? ''}`,
    isSame: ({ value }) => value === `${date.year ?? ''}-${date.month ?? ''}-${date.part ?? ''}`,
    beside: later(() => besideOf(reading, date)),
  }));
}

const namesIn = remembered(findNamesIn);

function findNamesIn(reading: Reading): Part[] {
  if (reading.names.length < 2) return [];
  return reading.names.slice(0, MOST).flatMap((name): Part[] => {
    const first = reading.pieces.find(({ start }) => start >= name.start);
    const [value] = first?.meanings ?? [];
    if (value === undefined) return [];
    // A day is nobody's.
    const beside = later(() =>
      besideOf(reading, name).filter(
        ({ start }) => !reading.dates.some((date) => date.start <= start && start < date.end),
      ),
    );
    return [{ text: name.text, value, isSame: (other) => other.value === value, beside }];
  });
}

const ROLE = /^(?:from|to|after|before|since|until|than|by|against|of|in|for)$/;

// The words up to the next figure or name of the same clause, and the small word before.
function besideOf({ pieces }: Reading, { start, end }: Span): Piece[] {
  const from = pieces.findIndex((piece) => piece.start >= start);
  const next = pieces.findIndex((piece) => piece.start >= end);
  const beside: Piece[] = [];
  const role = pieces[from - 1];
  // "700 to 1,000" is a range.
  if (role && ROLE.test(role.word) && pieces[from - 2]?.kind !== 'figure') beside.push(role);
  return [
    ...beside,
    ...runOf(pieces, from, -1, 2),
    ...(next < 0 ? [] : runOf(pieces, next - 1, 1, 3)),
  ];
}

function runOf(pieces: readonly Piece[], at: number, step: 1 | -1, most: number): Piece[] {
  const run: Piece[] = [];
  const clause = pieces[at]?.clause;
  for (let next = at + step; run.length < most; next += step) {
    const piece = pieces[next];
    if (!piece || piece.clause !== clause || Math.abs(next - at) > 10) break;
    if (/^(?:and|while|but|or|whereas)$/.test(piece.word)) break;
    if ((isTelling(piece) && !isTurn(piece)) || piece.kind === 'figure') run.push(piece);
  }
  return run;
}
