import type { Quantity } from '../../text/quantities.ts';
import { isSameMeasure } from '../../text/same-quantity.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { sideOf } from './sides.ts';
import type { Side } from './sides.ts';

/**
 * A finding for "at least 60" where all that the passages have is "no more than 60", "about 60" or 60, and for
 * 60 where they have "up to 60".
 */
export function turnedBound(
  text: string,
  quantity: Quantity,
  passages: readonly Evidence[],
): Finding | undefined {
  const own = boundOf(text, quantity);
  if (own === undefined) return undefined;
  const held = passages.flatMap((passage) =>
    (passage.quantities.get(quantity.value) ?? [])
      .filter((other) => isSameMeasure(quantity, other))
      .map((figure) => ({ passage, text: passage.text, figure })),
  );
  const isOfBothSides = new Set(held.map(({ passage }) => passage)).values().some(tellsBothSides);
  return isOfBothSides ? undefined : unborne(quantity.text, own, held);
}

/** The same for "more than doubled": the word's place in the sentence, and what it is in all texts. */
export function turnedMultiple(
  text: string,
  words: RegExp,
  passages: readonly Evidence[],
): Finding | undefined {
  const [told] = placesOf(text, words);
  const own = told ? sideOf(text, told) : 'exactly';
  if (!told || own === 'exactly' || own === 'about' || own === 'between') return undefined;
  const held = passages.flatMap((passage) =>
    placesOf(passage.text, words).map((figure) => ({ text: passage.text, figure })),
  );
  return unborne(text.slice(told.start, told.end), own, held);
}

type Place = Readonly<{ start: number; end: number }>;

const placesOf = (text: string, words: RegExp): Place[] =>
  Array.from(text.matchAll(words), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

function unborne(
  told: string,
  own: Bound,
  held: readonly Readonly<{ text: string; figure: Place }>[],
): Finding | undefined {
  const sides = held.map(({ text, figure }) => ({ text, figure, side: knownSideOf(text, figure) }));
  const [there] = sides;
  if (!there) return undefined;
  const isBorne = sides.some(
    ({ text, figure, side }) => BORNE[own].includes(side) || isOpenTo(own, side, text, figure),
  );
  if (isBorne) return undefined;
  const why = `"${told}" is ${own} in the sentence and ${there.side} in the passages`;
  return { kind: 'number', text: told, why };
}

/** A passage is asked for each figure that it shares with a claim. */
const bothSided = new WeakMap<Evidence, boolean>();

function tellsBothSides(passage: Evidence): boolean {
  const before = bothSided.get(passage);
  if (before !== undefined) return before;
  const isBothSided = BOTH_SIDES.test(passage.text);
  bothSided.set(passage, isBothSided);
  return isBothSided;
}

/** "30% of what lies above", "they are above that limit": both sides of it are told of. */
const BOTH_SIDES =
  /\b(?:above|over|beyond|past|exceed\w*|surpass\w*) (?:that|this|the) (?:threshold|limit|ceiling|cap|maximum|mark|level|bound)\b|\b(?:lies|is|goes|amount|part|everything|anything|all) (?:above|below|beyond)(?: (?:it|that|this))?[,;.]/i;

type Bound = Exclude<Side, 'about' | 'between'>;

/** A passage's figures are asked about for one claim after the other. */
const known = new WeakMap<Place, Side>();

function knownSideOf(text: string, figure: Place): Side {
  const before = known.get(figure);
  if (before !== undefined) return before;
  const side = sideOf(text, figure);
  known.set(figure, side);
  return side;
}

/** Which sides of it in a passage bear out what a sentence tells of a figure. */
const BORNE: Readonly<Record<Bound, readonly Side[]>> = {
  'at-least': ['at-least', 'between'],
  'at-most': ['at-most', 'nearly', 'about', 'between', 'exactly'],
  nearly: ['at-most', 'nearly', 'about', 'between', 'exactly'],
  exactly: ['exactly', 'nearly', 'about', 'between'],
};

// A price floor of 60 is at least 60; "twice as much as 60" bounds nothing.
function isOpenTo(own: Bound, side: Side, text: string, { start, end }: Place): boolean {
  const lead = text.slice(Math.max(0, start - LIMITED), start);
  if (own === 'exactly') return !LIMITS.test(lead);
  const around = lead + text.slice(end, end + LIMITED);
  return own === 'at-least' && side !== 'at-most' && FLOOR.test(around);
}

// What a sentence itself says of a figure, where that is a bound and not a place or a time: "over three years".
function boundOf(text: string, quantity: Quantity): Bound | undefined {
  if (quantity.kind === 'ordinal') return undefined;
  const side = sideOf(text, quantity);
  if (side === 'about' || side === 'between') return undefined;
  const lead = text.slice(Math.max(0, quantity.start - LIMITED), quantity.start);
  if (side !== 'exactly') {
    const isTime = quantity.kind === 'duration' && !/\bthan\W*$/i.test(lead);
    return isTime || NO_BOUND.test(lead) ? undefined : side;
  }
  // "Three of them", of at least three, are told of alone; an amount is all there is, and so are "only three".
  if (EXACTLY.test(lead)) return side;
  const isAmount = /^(?:money|percent|mass|power|area|length)$/.test(quantity.kind);
  const near = text.slice(Math.max(0, quantity.start - FAR), quantity.end + FAR);
  const isLimit = FLOOR.test(near) || CEILING.test(near) || REACHED.test(lead);
  return isAmount && !isLimit ? side : undefined;
}

const EXACTLY = /\b(?:only|just|exactly|precisely)(?: the)? $/i;

/** Characters around a figure, and in which what it limits may be told. */
const LIMITED = 40;
const FAR = 240;
const FLOOR = /\b(?:minimum|floor|least|threshold|guarante\w+|exceed\w*|must|require[sd]?)\b/i;
const CEILING =
  /\b(?:maximum|ceiling|cap(?:ped|s)?|limit\w*|most|highest|only|just|barely|merely|mere|suspended)\b/i;
/** "Topped up to 60", "fell from 60", "not even 60". */
const REACHED = /\b(?:from|to|even|highs?)(?: the| an?)?[\s$€£¥]*$/i;
const LIMITS =
  /(?:\b(?:up to|at most|at least|(?:no|not) (?:more|less|fewer) than)|(?<!\b(?:times|twice|half|just|nearly|almost) )\bas (?:much|many) as)(?: an?)?[\s$€£¥]*$/i;
/** "Hands over 30%", "goes up to 60", "30% more than the 60 tonnes". */
const NO_BOUND =
  /\b(?:hand\w*|spread|deal|rul\w+|control\w*|power|dispute|split|stretch\w*|extend\w*|taken?|takes|taking|took|turn\w*) over\W*$|\b(?:go|goes|going|went|gone|climb\w*|r[io]s\w+|quickly|grow\w*|grew|jump\w*|rais\w+|lift\w*) up to\W*$|\b(?:over|above|beyond|past|under|below|than|exceed\w*|surpass\w*)(?: the| an?) ?\W*$|\b(?:beyond|past|a good|as (?:high|long|large) as)\W*$/i;
