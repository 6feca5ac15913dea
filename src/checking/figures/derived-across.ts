import { withoutAttribution } from '../../text/attribution.ts';
import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Evidence } from '../evidence.ts';
import { readingOf } from '../reading/reading.ts';
import { DIFFERS, SUMS } from './computed.ts';
import { stepOf } from './derived.ts';

/**
 * Whether a figure that no passage has is the difference, the sum or a multiple of one figure each of
 * two passages. The claim has to name what tells the two apart, and each passage to have few figures:
 * any two of many make nearly any third.
 */
export function isDerivedAcross(
  quantity: Quantity,
  text: string,
  passages: readonly Evidence[],
): boolean {
  const isTold = TOLD[toldAs(quantity, text)];
  if (!isTold || passages.length < 2 || passages.length > MOST_PASSAGES) return false;
  return passages.some((one, at) =>
    passages.slice(at + 1).some((other) => {
      const [mine, theirs] = [placesOf(one, other, text), placesOf(other, one, text)];
      if (!mine || !theirs) return false;
      return pairsOf(one, other, quantity).some(
        ([left, right]) =>
          isTold(quantity, left, right) &&
          !isTurned(text, { ...mine, value: left }, { ...theirs, value: right }),
      );
    }),
  );
}

/** Passages of one claim, and figures of one measure in one of them. */
const MOST_PASSAGES = 3;
const FEW = 3;
/** Characters around a figure that say what it is. */
const NEAR = 40;

type Told = 'times' | 'difference' | 'sum' | 'itself';

function toldAs({ kind, unit, start, end }: Quantity, text: string): Told {
  if (kind === 'count' && unit === 'times') return 'times';
  if (kind === 'ordinal' || kind === 'duration') return 'itself';
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  if (DIFFERS.test(near)) return 'difference';
  return SUMS.test(near) ? 'sum' : 'itself';
}

type Fits = (quantity: Quantity, one: number, other: number) => boolean;

const TOLD: Readonly<Record<Told, Fits | undefined>> = {
  times: ({ value }, one, other) =>
    Math.min(one, other) > 0 &&
    Math.abs(Math.max(one, other) / Math.min(one, other) - value) <= stepOf(value) / 2 + 1e-9,
  // Shares differ by points: "87 per cent more" of 92 and 5 would be another figure.
  difference: (quantity, one, other) =>
    (quantity.unit !== '%' && isExactly(quantity, Math.abs(one - other))) ||
    (quantity.unit === 'pp' && isExactly(quantity, Math.abs(one - other))),
  sum: (quantity, one, other) => isExactly(quantity, one + other),
  itself: undefined,
};

/** Exactly, but for the error of the reckoning, and rounded where it is told so. */
function isExactly({ value, bound }: Quantity, found: number): boolean {
  const off = bound === 'about' ? stepOf(value) / 2 : 0;
  return value > 0 && Math.abs(found - value) <= Math.max(off, 1e-6 * value);
}

/** One figure of each passage, of one unit, and of the measure of the difference or sum. */
function pairsOf(
  one: Evidence,
  other: Evidence,
  quantity: Quantity,
): (readonly [number, number])[] {
  const isTimes = quantity.unit === 'times';
  const amountsOf = ({ quantities }: Evidence) =>
    [...quantities.values()].flatMap(([first]) => {
      const isAmount = first && !/^(?:ordinal|duration|count|number)$/.test(first.kind);
      return isAmount && (isTimes || isSameMeasure(first, quantity)) ? [first] : [];
    });
  const [lefts, rights] = [amountsOf(one), amountsOf(other)];
  if (lefts.length > FEW || rights.length > FEW) return [];
  return lefts.flatMap((left) =>
    rights.flatMap((right) =>
      left.unit === right.unit ? [[left.value, right.value] as const] : [],
    ),
  );
}

/** Where a claim first names what is one passage's own, and the year of it if it is one. */
type Place = Readonly<{ start: number; year?: number }>;

function placesOf({ text }: Evidence, { text: other }: Evidence, claim: string): Place | undefined {
  const theirs = new Set(namedIn(other).map(({ name }) => name));
  const own = new Set(namedIn(text).map(({ name }) => name)).difference(theirs);
  const found = namedIn(claim).find(({ name }) => own.has(name));
  if (!found) return undefined;
  return { start: found.start, ...(YEAR.test(found.name) && { year: Number(found.name) }) };
}

/** Names and years, each in one form; who published a passage, and when, tells it from no other. */
function namedIn(text: string): { name: string; start: number }[] {
  const { pieces } = readingOf(withoutAttribution(text));
  return pieces.flatMap(({ kind, word, meanings, start }) => {
    const isYear = kind === 'figure' && YEAR.test(word);
    const name = kind === 'name' ? meanings[0] : isYear ? word : undefined;
    return name === undefined ? [] : [{ name, start }];
  });
}

const YEAR = /^(?:1[89]|20)\d\d$/;

const MORE = /\b(?:more|higher|larger|bigger|greater|above)\b/i;
const LESS = /\b(?:less|fewer|lower|smaller|below)\b/i;
const ROSE = /\b(?:rose|risen|rising|rises?|grew|grown|growth|increas\w+|gain\w*|up)\b/i;
const FELL = /\b(?:fell|fallen|falling|falls?|drop\w*|decreas\w+|declin\w+|down|shrank)\b/i;

type Side = Place & Readonly<{ value: number }>;

/** "More in 2024 than in 2025", "rose" where the figures have it the other way round. */
function isTurned(text: string, one: Side, other: Side): boolean {
  const than = text.search(/\bthan\b/i);
  if (than >= 0 && one.start < than !== other.start < than) {
    const [left, right] = one.start < than ? [one, other] : [other, one];
    return isAgainst(text, { more: MORE, less: LESS }, left.value - right.value);
  }
  if (one.year === undefined || other.year === undefined) return false;
  const [then, now] = one.year < other.year ? [one, other] : [other, one];
  return isAgainst(text, { more: ROSE, less: FELL }, now.value - then.value);
}

type Words = Readonly<{ more: RegExp; less: RegExp }>;

/** Whether a text has the word for the one direction alone, and the change has the other. */
function isAgainst(text: string, { more, less }: Words, change: number): boolean {
  const [isMore, isLess] = [more.test(text), less.test(text)];
  return isMore !== isLess && (isMore ? change < 0 : change > 0);
}
