import { isCountry } from '../../text/countries.ts';
import { isElement } from '../../text/elements.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { boundsIn } from '../reading/stretches.ts';
import { isVerbAt, PREP } from '../reading/verbs.ts';
import { isTelling } from '../reading/windows.ts';

/** A figure of a sentence, and what it is told of. */
export type Holding = Readonly<{
  quantity: Quantity;
  sentence: Reading;
  /** What stands before it, or else before the figure before: "Malaysia" of "Malaysia 13 per cent". */
  holders: readonly Piece[];
  /** Whether they stand there by themselves. */
  isOwn: boolean;
  /** What it counts or is for: "carbonate" of "40,000 tonnes of carbonate". */
  counted: readonly Piece[];
  /** What else may be told of it: of what comes before the first figure what nothing takes the place of. */
  shared: readonly Piece[];
}>;

/** What sort of thing a word stands for: of two of one sort one may have been put in the other's place. */
export function sortOf({ kind, word }: Piece): 'country' | 'name' | 'element' | 'thing' {
  if (isElement(word)) return 'element';
  if (kind !== 'name') return 'thing';
  return isCountry(word) ? 'country' : 'name';
}

/** The figures of a sentence, but for places in an order. */
export const holdingsIn = remembered(findHoldingsIn);

function findHoldingsIn(reading: Reading): Holding[] {
  const { pieces } = reading;
  const quantities = reading.quantities.filter(({ kind }) => kind !== 'ordinal').slice(0, MOST);
  const [first] = quantities;
  if (!first) return [];
  const lead = pieces.filter((piece) => piece.end <= first.start && isTelling(piece));
  const bounds = boundsIn(reading);
  let holders: readonly Piece[] = [];
  let after = 0;
  return quantities.map((quantity): Holding => {
    const at = placeOf(pieces, quantity.start);
    const from = Math.max(after, bounds.findLast((bound) => bound <= at) ?? 0);
    const own = ownOf(reading, from, at);
    if (own.length > 0) holders = own;
    else if (quantity === first) holders = ownOf(reading, 0, at, pieces[at - 1]?.clause);
    const next = placeOf(pieces, quantity.end);
    const counted = countedFrom(reading, quantity, next);
    after = Math.max(next, pieces.findLastIndex((piece) => counted.includes(piece)) + 1);
    const isPaired = own.length === 0 && isOneOfTwo(reading, quantity);
    const shared = isPaired ? pieces : sharedWith(holders, lead, quantity === first);
    return { quantity, sentence: reading, holders, isOwn: own.length > 0, counted, shared };
  });
}

/** Of one sentence: beyond it texts mean harm. */
const MOST = 24;

function placeOf(pieces: readonly Piece[], offset: number): number {
  const at = pieces.findIndex(({ start }) => start >= offset);
  return at < 0 ? pieces.length : at;
}

// The nouns of a clause: "a record at the time, to 41,700 tonnes" is told of what was told of before.
function ownOf(
  reading: Reading,
  from: number,
  until: number,
  clause = reading.pieces[until]?.clause,
): Piece[] {
  const { pieces } = reading;
  return pieces.slice(from, until).filter((piece, i) => {
    if (!isTelling(piece) || piece.clause !== clause || OF_ANY.test(piece.word)) return false;
    if (isVerbAt(reading, from + i)) return false;
    return sortOf(piece) !== 'thing' || !isAside(pieces, from + i);
  });
}

// "Amid the trouble", "after the pandemic": nothing is told of that.
function isAside(pieces: readonly Piece[], at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    (pieces[before]?.kind === 'content' || DETERMINER.test(pieces[before]?.word ?? ''))
  ) {
    before -= 1;
  }
  const word = pieces[before]?.word ?? '';
  return PREP.test(word) && !/^(?:of|for|to|as)$/.test(word);
}

const DETERMINER = /^(?:the|its|their|an?|this|that|these|those)$/;

/** What any figure may be: "a rise of 42 per cent" is the rise of what was told of before. */
const OF_ANY =
  /^(?:average[ds]?|averaging|above|against|ceiling|cost|costs|decline|decrease|drop|fall|forecast|gain|growth|high|highest|increase|jump|low|lowest|loss|maximum|mean|minimum|peak|plus|price|prices|purity|rate|record|rise|share|slightly|total|value|worth)$/;

// "12 and 5 per cent less": of two things, told of before.
function isOneOfTwo({ text, quantities }: Reading, { start, end }: Quantity): boolean {
  return quantities.some(
    (other) => AND.test(text.slice(end, other.start)) || AND.test(text.slice(other.end, start)),
  );
}

const AND = /^\s*(?:and|or)\s*$/;

// "China sent 70 per cent of them, Malaysia 13 per cent": "sent" is told of both, "China" of one.
function sharedWith(
  holders: readonly Piece[],
  lead: readonly Piece[],
  isFirst: boolean,
): readonly Piece[] {
  if (isFirst || holders.every((word) => lead.includes(word))) return lead;
  const sorts = new Set(holders.map(sortOf));
  return lead.filter((word) => !sorts.has(sortOf(word)));
}

/** Words after a figure that say what it counts. */
const COUNTED = 4;
const JOINS = /^(?:of|for)$/;
/** Stand between: "of the world's capacity", "for each fighter". */
const BETWEEN =
  /^(?:the|its|their|an?|rare|earths?|and|light|world|worlds|s|all|each|every|total|year|month)$/;

function countedFrom(reading: Reading, { unit }: Quantity, from: number): Piece[] {
  const { pieces } = reading;
  const isJoined = JOINS.test(pieces[from]?.word ?? '');
  if (!isJoined && unit !== undefined && !isElement(pieces[from]?.word ?? '')) return [];
  const clause = pieces[from - 1]?.clause;
  const found: Piece[] = [];
  for (const [i, piece] of pieces.slice(isJoined ? from + 1 : from).entries()) {
    if (piece.clause !== clause || piece.kind === 'figure' || found.length === COUNTED) break;
    const at = (isJoined ? from + 1 : from) + i;
    const isThing = isTelling(piece) && ((isJoined && i === 0) || !isVerbAt(reading, at));
    if (!isThing && (!BETWEEN.test(piece.word) || isNext(pieces, at, found))) break;
    if (isThing) found.push(piece);
  }
  return found.filter(({ word }) => !KINDS.test(word));
}

// "25% of the venture and Arta 75%", "100 million and scandium": the next one of a list begins.
function isNext(pieces: readonly Piece[], at: number, found: readonly Piece[]): boolean {
  if (pieces[at]?.word !== 'and') return false;
  const ahead = pieces.slice(at + 1, at + 1 + AHEAD);
  if (isElement(ahead[0]?.word ?? '') && found.some(({ word }) => isElement(word))) return false;
  const isOther = ahead[0] && found.length > 0 && sortOf(ahead[0]) !== sortOf(found[0] ?? ahead[0]);
  return found.length === 0 || isOther === true || ahead.some(({ kind }) => kind === 'figure');
}

/** Words within which the next figure would stand. */
const AHEAD = 6;

/** Of anything. */
const KINDS = /^(?:kinds?|types?|sorts?|forms?|other|others|different)$/;
