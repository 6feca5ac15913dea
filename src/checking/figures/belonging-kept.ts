import type { DateMention } from '../../text/dates.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Finding } from '../finding.ts';
import { isSameEntity } from '../reading/entities.ts';
import type { Entity } from '../reading/entities.ts';
import { isSameFigure } from '../reading/figures.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { stretchesIn } from '../reading/stretches.ts';
import type { Stretch } from '../reading/stretches.ts';
import { meets } from '../reading/windows.ts';
import { isOfBoth, isOfOneAndOther } from './told-of-both.ts';

/**
 * A finding where what a sentence tells of one its passages tell of another: the shares of two owners
 * have changed places.
 */
export function belongingNotIn(claim: Reading, evidence: readonly Reading[]): Finding[] {
  const own = stretchesIn(claim);
  // What is all told in one stretch is told of all of them.
  if (own.length < 2) return [];
  const items = itemsOf(own);
  // "The former … and the latter": nothing stands beside whom it is told of.
  if (items.length === 0 || claim.words.has('latter') || isOfOneAndOther(claim)) return [];
  const held = evidence.flatMap((sentence) => stretchesIn(sentence));
  // "A and B lost 4 and 10 per cent respectively": a stretch tells both of both.
  const apart = claim.words.has('respectively') ? items.filter(isNoFigure) : items;
  const found = exchangedIn(apart, own, held, claim);
  return found ? [found] : [];
}

const isNoFigure = ({ kind }: Item): boolean => !kind.startsWith('figure');

type Item = Readonly<{
  text: string;
  kind: string;
  value: Entity | Quantity;
  isIn: (stretch: Stretch) => boolean;
}>;

/** What a passage tells of the one alone, and of the other alone, of what the sentence tells of the one. */
type Tally = Readonly<{ straight: number; crossed: number }>;

/** So much more has to be told of the other than of the one. */
const CLEARLY = 2;

function exchangedIn(
  items: readonly Item[],
  own: readonly Stretch[],
  held: readonly Stretch[],
  claim: Reading,
): Finding | undefined {
  const told = items.filter((one) => isHeld(one, held) && held.some(one.isIn));
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      if (one.kind !== other.kind || isOfBoth(one.value, other.value, claim)) continue;
      const mine = tallyOf(one, other, own, held);
      if (mine.crossed === 0) continue;
      const theirs = tallyOf(other, one, own, held);
      if (theirs.crossed === 0) continue;
      if (isCounting(one, own, held) || isCounting(other, own, held)) continue;
      const straight = mine.straight + theirs.straight;
      if (mine.crossed + theirs.crossed <= straight * CLEARLY) continue;
      const text = `${one.text} … ${other.text}`;
      const why = `what the passages tell of "${one.text}" and of "${other.text}" has changed places`;
      return { kind: 'relation', text, why };
    }
  }
  return undefined;
}

// "366 alluvial sites" of "366 alluvial mining sites": what a figure counts stands after it.
function isCounting(one: Item, own: readonly Stretch[], held: readonly Stretch[]): boolean {
  const counted = own.flatMap((stretch) => countedBy(one, stretch));
  return held
    .flatMap((stretch) => countedBy(one, stretch))
    .some((word) => counted.some((other) => meets(word, other)));
}

function countedBy({ value }: Item, { quantities, words }: Stretch): readonly Piece[] {
  if ('words' in value || value.unit !== undefined) return [];
  const figure = quantities.find((other) => isSameFigure(other, value));
  return figure ? words.filter(({ start }) => start >= figure.end).slice(0, 1) : [];
}

// "In Washington" tells nothing of Washington.
const isHeld = ({ value }: Item, held: readonly Stretch[]): boolean =>
  !('words' in value) ||
  held.some(({ holders }) => holders.some((other) => isSameEntity(value, other)));

/** A figure tells as much as two words. */
const FIGURE = 2;

function tallyOf(one: Item, other: Item, own: readonly Stretch[], held: readonly Stretch[]): Tally {
  const mine = own.filter((stretch) => one.isIn(stretch) && !other.isIn(stretch));
  const [ones, others] = [held.filter(one.isIn), held.filter(other.isIn)];
  let [straight, crossed] = [0, 0];
  for (const { isTold, weight } of mine.flatMap((stretch) => toldIn(stretch, one, other))) {
    const isOne = ones.some(isTold);
    if (isOne === others.some(isTold)) continue;
    if (isOne) straight += weight;
    else crossed += weight;
  }
  return { straight, crossed };
}

type Told = Readonly<{ isTold: (stretch: Stretch) => boolean; weight: number }>;

// What a stretch says besides the two: each word, figure and date, and of a figure whose it is.
function toldIn(stretch: Stretch, one: Item, other: Item): Told[] {
  const words = besideOf(one, stretch).filter(
    ({ meanings: [stem = ''] }) => !isPart(stem, one) && !isPart(stem, other),
  );
  const figures = stretch.quantities.filter((quantity) => quantity !== one.value);
  const entities = one.kind.startsWith('figure') ? stretch.entities : [];
  return [
    ...words.map(({ meanings }): Told => {
      return {
        isTold: (there) => meanings.some((meaning) => there.meanings.has(meaning)),
        weight: 1,
      };
    }),
    ...figures.map((figure): Told => {
      const isTold = ({ quantities }: Stretch): boolean =>
        quantities.some((there) => isSameFigure(figure, there));
      return { isTold, weight: FIGURE };
    }),
    ...stretch.dates.map((date): Told => {
      return { isTold: ({ dates }) => dates.some((there) => isSameDate(date, there)), weight: 1 };
    }),
    ...entities.map((entity): Told => {
      const isTold = (there: Stretch): boolean => isAmong(entity, there);
      return { isTold, weight: 1 };
    }),
  ];
}

/** Words on each side that say what a figure is of. */
const BESIDE = 3;

function besideOf({ value }: Item, { words }: Stretch): readonly Piece[] {
  if ('words' in value) return words;
  const next = words.findIndex(({ start }) => start >= value.start);
  const at = next < 0 ? words.length : next;
  return words.slice(Math.max(0, at - BESIDE), at + BESIDE);
}

const isPart = (stem: string, { value }: Item): boolean =>
  'words' in value &&
  value.words.some((word) => word === stem || (stem.length > 3 && word.startsWith(stem)));

const isAmong = (entity: Entity, { entities }: Stretch): boolean =>
  entities.some((other) => isSameEntity(entity, other));

const isSameDate = (one: DateMention, other: DateMention): boolean =>
  one.year === other.year &&
  (one.month === undefined || other.month === undefined || one.month === other.month);

/** Beyond it texts mean harm. */
const MOST = 24;

function itemsOf(stretches: readonly Stretch[]): readonly Item[] {
  const entities = stretches.flatMap(({ holders }) => holders);
  const figures = stretches.flatMap(({ quantities }) => quantities);
  const items = [
    ...entities.map((value): Item => {
      return { text: value.text, kind: value.kind, value, isIn: (there) => isAmong(value, there) };
    }),
    ...figures.map((value): Item => {
      const isIn = ({ quantities }: Stretch): boolean =>
        quantities.some((there) => isSameFigure(value, there));
      return { text: value.text, kind: `figure ${value.kind}`, value, isIn };
    }),
  ];
  const seen = new Set<string>();
  return items
    .filter(({ text, kind }) => {
      const { size } = seen;
      return seen.add(`${kind} ${text}`).size > size;
    })
    .slice(0, MOST);
}
