import { stemOf } from '../../text/terms.ts';
import { meaningsOf } from '../reading/meanings.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { isHelper } from '../reading/verbs.ts';
import { broadSidesAt, isBroad } from './broad-opposites.ts';
import { deniedIn, isEnded, isKeeper, isKeptFrom } from './denied-words.ts';
import { OPPOSITES } from './opposites-table.ts';
import { listedIn, sidesIn } from './opposites.ts';

const SIDES = sidesIn(OPPOSITES.trim());
const LISTED = listedIn(OPPOSITES);

// "Laws" have the stem of "lawful", and are no form of it.
const isForm = trait((word) => LISTED(word));

/** Whether a word compares and tells no change: "dearer", and not "rose". */
export const isComparing = trait((word) =>
  /^(?:(?:dear|costli|prici|cheap|high|low|larg|bigg|great|small)(?:er|est)|more|less|fewer)$/.test(
    word,
  ),
);

/** Such a word, its place, and its side of which pair, "3+" or "3-": the other one where it is denied. */
export type Turn = Readonly<{ at: number; piece: Piece; side: string; isDenied: boolean }>;

/** The axis of a word of the table of opposites. */
export const axisOfWord = (word: string): string => SIDES.get(stemOf(word))?.slice(0, -1) ?? '';

/** The words of a sentence that say which way something went. */
export const turnsIn = remembered(findTurnsIn);

// "Held it up", "slowed it down": only beside a figure they say where it went.
function isParticle(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:up|down)$/.test(pieces[at]?.word ?? '')) return false;
  // "5,600 metres down" is a depth, "brought up" lifts.
  if (
    /^(?:m|met(?:er|re)s?|km|kilomet(?:er|re)s?|feet|let|brought|hauled|took|set|made|held)$/.test(
      pieces[at - 1]?.word ?? '',
    )
  ) {
    return true;
  }
  return !pieces.slice(Math.max(0, at - 2), at + 4).some(({ kind }) => kind === 'figure');
}

// "Not approved" is rejected.
const turned = (side: string): string =>
  side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`;

/** Two words that stand for one of the list. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['turn down', 'reject'],
  ['cast doubt', 'deny'],
  ['bear out', 'confirm'],
  ['bore out', 'confirm'],
  ['under way', 'begin'],
  ['shut down', 'close'],
  ['let in', 'allow'],
  ['keep out', 'ban'],
  ['scale back', 'reduce'],
  ['bring up', 'raise'],
  ['brought up', 'raise'],
  ['let down', 'lower'],
  ['go up', 'rise'],
  ['went up', 'rise'],
  ['go down', 'fall'],
  ['went down', 'fall'],
]);

/** Of a figure they say which way it went. */
const GAINS = /^(?:gain(?:s|ed|ing)?|add(?:s|ed|ing))$/;
const SHEDS = /^(?:los(?:t|es|ing)|shed(?:s|ding)?)$/;
const isGain = trait((word) => GAINS.test(word));
const isShed = trait((word) => SHEDS.test(word));
const MODAL = /^(?:to|can|could|will|would|may|might|should|must|shall)$/;

const isByFigure = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(at + 1, at + 3).some(({ kind }) => kind === 'figure');

function sideAt(pieces: readonly Piece[], at: number): string | undefined {
  const [piece, next, before] = [pieces[at], pieces[at + 1], pieces[at - 1]];
  const stem = piece?.meanings[0] ?? '';
  const phrase = OPENS_PHRASE.has(stem) && PHRASES.get(`${stem} ${next?.word ?? ''}`);
  if (phrase) return SIDES.get(stemOf(phrase));
  // "Could lower emissions": a verb.
  if (piece?.word === 'lower' && MODAL.test(before?.word ?? '')) return SIDES.get('fall');
  if (!piece) return undefined;
  // "Gained 5%", "lost about 5%"
  if (isGain(piece) && isByFigure(pieces, at)) return SIDES.get('rise');
  if (isShed(piece) && isByFigure(pieces, at)) return SIDES.get('fall');
  if (!isForm(piece)) return undefined;
  return SIDES.get(stem) ?? SIDES.get(piece.word);
}

const OPENS_PHRASE: ReadonlySet<string> = new Set(
  Array.from(PHRASES.keys(), (phrase) => phrase.split(' ', 1)[0] ?? ''),
);

const mayTurn = trait((word) => {
  const [stem = ''] = meaningsOf(word);
  return (
    SIDES.has(stem) ||
    SIDES.has(word) ||
    OPENS_PHRASE.has(stem) ||
    GAINS.test(word) ||
    SHEDS.test(word) ||
    isBroad(word)
  );
});

function findTurnsIn(reading: Reading): Turn[] {
  if (!mayTurn(reading)) return [];
  const { pieces, quantities, text } = reading;
  const denied = deniedIn(reading);
  const bounds = quantities.filter(({ bound }) => bound !== undefined);
  return pieces.flatMap((piece, at) => {
    if (!mayTurn(piece)) return [];
    const own = sideAt(pieces, at);
    const sides = [...(own === undefined ? [] : [own]), ...broadSidesAt(pieces, at, denied)];
    if (sides.length === 0 || piece.kind === 'name' || isParticle(pieces, at)) return [];
    // "More than 5" is a bound of the 5.
    const isBound =
      BOUNDS.test(piece.word) &&
      bounds.some(
        ({ start }) =>
          piece.start < start &&
          start - piece.start < 18 &&
          !text.slice(piece.end, start).includes(' the '),
      );
    const isDay = /^(?:before|after)$/.test(piece.word) && pieces[at + 1]?.kind === 'figure';
    if (isDay || (/^(?:more|less|fewer)$/.test(piece.word) && !isThan(pieces, at))) return [];
    if (isNoTurn(pieces, at) || isKeeper(pieces, at)) return [];
    const isTime =
      /^(?:up|over|under|left|above|below|down)$/.test(piece.word) &&
      /^(?:to|all)$/.test(pieces[at + 1]?.word ?? '');
    if (isBound || isTime) return [];
    const isDenied = denied.has(piece) || isKeptFrom(pieces, at) || isEnded(pieces, at);
    return sides.map((side) => ({ at, piece, side: isDenied ? turned(side) : side, isDenied }));
  });
}

/** May be part of a bound: "no less than 5". */
const BOUNDS =
  /^(?:more|less|fewer|over|under|above|below|beneath|up|down|exceed\w*|high\w*|low(?:er|est)?|great\w*|larg\w*|bigg\w*|small\w*|near\w*|within|short|long\w*|all|top|start\w*|begin\w*|ahead|early|late)$/;

// "The end of May", "starting in May", "made public", "no higher than", "within a year".
function isNoTurn(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1]?.word ?? '', pieces[at + 1]];
  const word = pieces[at]?.word ?? '';
  if (/^(?:end|start|beginning)$/.test(word)) return /^(?:the|at|by|year)$/.test(before);
  if (/^(?:starting|beginning)$/.test(word)) return /^(?:in|from|with|on)$/.test(next?.word ?? '');
  if (isWareOrPlan(pieces, at)) return true;
  if (word === 'public') return /^(?:made|make|making|go|goes|went|became)$/.test(before);
  if (word === 'once') return before === 'at' || next?.kind !== 'content';
  if (word === 'even') return next?.kind !== 'content';
  if (word === 'within') return next?.kind === 'figure' || /^(?:an?|the)$/.test(next?.word ?? '');
  return /^(?:no|not)$/.test(before);
}

// "Raw materials" are a ware, "processed into" is done to it, "hoped to begin" is a plan, "below the surface" a place.
function isWareOrPlan(pieces: readonly Piece[], at: number): boolean {
  const { word = '' } = pieces[at] ?? {};
  const [before, next] = [pieces[at - 1]?.word ?? '', pieces[at + 1]?.word ?? ''];
  if (word === 'raw') return /^materials?$/.test(next);
  if (/^(?:process|refin)/.test(word)) {
    return !word.endsWith('ed') || isHelper(before) || INTO.test(next);
  }
  if (/^hope[sd]?$/.test(word)) {
    return pieces.slice(at + 1, at + PLAN).some((one) => one.word === 'to');
  }
  const isPlace = /^(?:above|below|beneath|under)$/.test(word) && next === 'the';
  return isPlace && PLACES.test(pieces[at + 2]?.word ?? '');
}

/** Words from "hoped" to the "to" of what is hoped for: "hoped in May 2025 to". */
const PLAN = 5;
const PLACES = /^(?:surface|seas?|ground|water|earth|seabed|waves)$/;
const INTO = /^(?:into|in|by|at|to|from)$/;

// "More such deals" compare nothing.
const isThan = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.kind === 'figure' ||
  pieces.slice(at + 1, at + 13).some(({ word }) => word === 'than');

/** The words of one text that say the opposite of a word that another denies: "vague" of "no clear". */
export function opposedIn(denied: readonly Piece[], to: Reading): Piece[] {
  const bare = new Set(denied.flatMap(sidesOf));
  if (bare.size === 0) return [];
  return turnsIn(to)
    .filter(({ side, isDenied }) => !isDenied && bare.has(turned(side)))
    .map(({ piece }) => piece);
}

function sidesOf(piece: Piece): string[] {
  const own = isForm(piece) ? (SIDES.get(piece.meanings[0] ?? '') ?? SIDES.get(piece.word)) : '';
  return [...(own ? [own] : []), ...broadSidesAt([piece], 0, new Set([piece]))];
}
