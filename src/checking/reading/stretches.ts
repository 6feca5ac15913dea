import type { DateMention } from '../../text/dates.ts';
import { isElement } from '../../text/elements.ts';
import type { Quantity } from '../../text/quantities.ts';
import { askedLater } from './asked-later.ts';
import type { WordLookup } from './asked-later.ts';
import { entitiesIn } from './entities.ts';
import type { Entity } from './entities.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { isReportDay } from './report-day.ts';
import type { Span } from './spans.ts';
import { isVerbAt } from './verbs.ts';
import { isTelling } from './windows.ts';

/** A stretch of a sentence that tells one thing, and whom it tells it of. */
export type Stretch = Readonly<{
  entities: readonly Entity[];
  /** Those that are no mere places or owners in it. */
  holders: readonly Entity[];
  words: readonly Piece[];
  meanings: WordLookup;
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
}>;

/** "A holds 25%", "and B the rest": what names nobody is told of whom the stretch before names. */
export const stretchesIn = remembered(findStretchesIn);

type Part = Readonly<{
  pieces: readonly Piece[];
  own: readonly Entity[];
  holders: readonly Entity[];
}>;

function findStretchesIn(reading: Reading): Stretch[] {
  const bounds = boundsIn(reading);
  const entities = entitiesIn(reading);
  const parts = bounds.map((from, i): Part => {
    const until = bounds[i + 1] ?? reading.pieces.length;
    const own = entities.filter(({ at }) => at >= from && at < until);
    const holders = own.filter(({ at }) => isHolder(reading, at));
    return { pieces: reading.pieces.slice(from, until), own, holders };
  });
  return parts.map((part, i) => stretchOf(reading, part, lentTo(parts, i)));
}

function stretchOf(reading: Reading, part: Part, lent: readonly Entity[]): Stretch {
  const { pieces, own, holders } = part;
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  const words = pieces.filter(isTelling);
  return {
    entities: [...own, ...lent],
    holders: holders.length > 0 ? holders : lent,
    words,
    meanings: askedLater(() => words.flatMap(({ meanings }) => meanings)),
    quantities: reading.quantities.filter((one) => isWithin(one, span) && one.kind !== 'ordinal'),
    dates: reading.dates.filter((one) => isWithin(one, span) && !isReportDay(reading.text, one)),
  };
}

const isWithin = (one: Span, { start, end }: Span): boolean =>
  one.start >= start && one.start < end;

// Of the last part before that names somebody and is no relative clause; an opening one is of the next.
function lentTo(parts: readonly Part[], at: number): readonly Entity[] {
  if ((parts[at]?.holders ?? []).length > 0) return [];
  const before = parts.slice(0, at).findLast(isNaming);
  const lender = at === 0 ? parts.find(isNaming) : before;
  return lender?.holders ?? [];
}

const isNaming = ({ holders, pieces }: Part): boolean =>
  holders.length > 0 && !/^(?:which|who|whose|whom|where)$/.test(pieces[0]?.word ?? '');

const PLACES = /^(?:of|in|within|at|near|outside|on|under)$/;
const ARTICLE = /^(?:the|its|their|an?)$/;

// "In Malaysia", "of the EU" and "the EU's imports" say where, not who.
function isHolder({ pieces, text }: Reading, at: number): boolean {
  const { start = 0, end = 0 } = pieces[at] ?? {};
  return !PLACES.test(wordBefore(pieces, at)) && !/['’]s?$/.test(text.slice(start, end));
}

function wordBefore(pieces: readonly Piece[], at: number): string {
  const one = pieces[at - 1]?.word ?? '';
  return ARTICLE.test(one) ? (pieces[at - 2]?.word ?? '') : one;
}

const CONTRASTS = /^(?:while|whereas|which|who|whose)$/;
const JOIN = /^(?:but|though|although|when|after|before|then|as)$/;
const OPENS =
  /^(?:to|in|for|from|by|with|at|of|on|that|those|one|its|their|it|he|she|they|is|was|are)$/;

// "A sells and B buys", "40 tonnes and 50 tonnes"; but "light and heavy oxides".
function isJoin(reading: Reading, at: number): boolean {
  const { pieces } = reading;
  const word = pieces[at]?.word ?? '';
  if (!/^(?:and|or)$/.test(word)) return JOIN.test(word);
  const to = /^(?:the|an?)$/.test(pieces[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const next = pieces[to];
  if (!next) return false;
  const isNamed = next.kind === 'name' || next.kind === 'figure' || isElement(next.word);
  return isNamed || OPENS.test(next.word) || isVerbAt(reading, to);
}

// Where a stretch begins: at a sign or a conjunction, once what is before it tells something.
function boundsIn(reading: Reading): number[] {
  const { pieces, text } = reading;
  const bounds = [0];
  let isTold = false;
  for (const [at, piece] of pieces.entries()) {
    const last = pieces[at - 1];
    const gap = last ? text.slice(last.end, piece.start) : '';
    const isCut = (last && last.clause !== piece.clause) === true || /\s[–—-]\s/.test(gap);
    const isOther = gap.includes(';') || (isCut && CONTRASTS.test(piece.word));
    if (isOther || (isTold && (isCut || isJoin(reading, at)))) {
      bounds.push(at);
      isTold = false;
    }
    isTold ||= piece.kind === 'figure' || isVerbAt(reading, at);
  }
  return bounds;
}
