import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { around } from '../reading/windows.ts';
import { isPlural, ownersAt, withinOf } from './standing-place.ts';
import { isWhose, readScope } from './standing-scope.ts';
import type { Scope } from './standing-scope.ts';
import { LOOSE, degreeOf, isNoPlace, poleOf, rankOf } from './standing-words.ts';

/** A place in an order: "the second-largest maker", "more than any other", "one of the ten leading". */
export type Standing = Readonly<
  Scope & {
    word: string;
    start: number;
    /** Which end of the order it is counted from; a word of its own where it has no other: "purest". */
    pole: string;
    rank: number;
    /** Among how many it is: 10 of "the top ten", `Infinity` of "one of the largest"; absent where it stands alone. */
    within?: number;
    /** "One of": others stand there too. */
    isAmong: boolean;
    /** "The largest producers", "A and B are the largest": more than one have it. */
    isMany: boolean;
    /** "The most powerful": what comes after may be of either end. */
    isOpen: boolean;
    /** Words that only bear another one out: "leads", "began". */
    isLoose: boolean;
    /** "More than any other": what it has is told before. */
    isCompared?: boolean;
    /** The telling words around it. */
    near: readonly Piece[];
    /** The words before it, whose place it is: "cerium, the most abundant", "cerium is the …". */
    owners: readonly Piece[];
  }
>;

/** The places in an order that a sentence gives, in order; those that only bear others out are loose. */
export const standingsIn = remembered(findStandingsIn);

function findStandingsIn(reading: Reading): Standing[] {
  if (!mayStand(reading)) return [];
  return reading.pieces.flatMap(
    (piece, at) =>
      (mayStand(piece)
        ? (standingAt(reading, at) ?? comparedAt(reading, at) ?? rankedAt(reading, at))
        : undefined) ?? [],
  );
}

const mayStand = trait(
  (word) =>
    poleOf(word) !== undefined ||
    rankOf(word) !== undefined ||
    LOOSE.some(([, words]) => words.test(word)) ||
    /^(?:than|no|nobody|nothing|none|nowhere|few|hardly)$/.test(word),
);

function standingAt(reading: Reading, at: number): Standing | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece || piece.word.length < 3) return undefined;
  const { word } = piece;
  const exact = poleOf(word);
  const pole = exact ?? LOOSE.find(([, words]) => words.test(word))?.[0];
  if (pole === undefined) return undefined;
  const [one, next] = [pieces[at - 1]?.word ?? '', pieces[at + 1]?.word ?? ''];
  const isNone =
    exact !== undefined && isNoPlace(piece, [one, next], isWhose(pieces[at - 1], reading.text));
  // "For the first time", "was first proposed": it bears out what began there.
  if (isNone && pole !== 'early') return isManner(pieces, at) ? mostly(reading, at) : undefined;
  const isOpen = /^(?:most|least)$/.test(word) && pieces[at + 1]?.kind === 'content';
  const isRecent = word === 'most' && /^(?:recent|recently|modern)$/.test(next);
  const isLoose = exact === undefined || isNone;
  return placed(reading, at, { pole: isRecent ? 'late' : pole, isOpen, isLoose });
}

// "Weighs most on them", "suffered most from it": it bears out "hits them hardest".
const isManner = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'most' &&
  pieces[at - 1]?.kind === 'content' &&
  /^(?:on|from|by|under|in)$/.test(pieces[at + 1]?.word ?? '');

const mostly = (reading: Reading, at: number): Standing =>
  placed(reading, at, { pole: 'hardest', isOpen: false, isLoose: true });

type Place = Readonly<{ pole: string; isOpen: boolean; isLoose: boolean }>;

function placed(reading: Reading, at: number, place: Place): Standing {
  const { pieces } = reading;
  // "A first assessment" is no one of several.
  const isAlone = place.pole === 'early' && /^an?$/.test(pieces[at - 1]?.word ?? '');
  const { within, isAmong } = isAlone ? { isAmong: false } : withinOf(pieces, at);
  const owners = ownersAt(reading, at);
  const isPair = owners.length > 1 && arePaired(pieces, at);
  const rank = rankOf(pieces[at - 1]?.word ?? '') ?? 1;
  return {
    ...place,
    ...readScope(reading, at),
    word: pieces[at]?.word ?? '',
    start: pieces[at]?.start ?? 0,
    rank,
    ...(within === undefined ? {} : { within }),
    isAmong,
    // "The second-largest reserves" are one state's.
    isMany: rank === 1 && place.pole !== 'early' && (isPair || isPlural(pieces, at)),
    near: around(reading, at, NEAR),
    owners,
  };
}

// "A and B are the largest", "A and B, the scarcest of": not the "and" of "Trade and Harbour Bank, the largest bank".
function arePaired(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(0, at);
  if (before.every(({ word }) => word !== 'and')) return false;
  const isOfMany = pieces[at + 1]?.kind === 'stop' || isPlural(pieces, at);
  return isOfMany || before.slice(-3).some(({ word }) => /^(?:are|were)$/.test(word));
}

/** Telling words on each side. */
const NEAR = 5;

// "More than any other", "no other makes as much", "less than ever": put first by comparing.
function comparedAt(reading: Reading, at: number): Standing | undefined {
  const { pieces } = reading;
  const [word = '', next = ''] = [pieces[at]?.word, pieces[at + 1]?.word];
  const second = /^(?:in|at|for|on|of|from|with|to|by)$/.test(next) ? pieces[at + 2]?.word : next;
  // "More than for all of 2023": its sum.
  const isSum = second === 'all' && pieces.slice(at + 1, at + 4).some((one) => one.word === 'of');
  const isThan = word === 'than' && ALL.test(second ?? '') && !isSum;
  const isNone = /^(?:no|nobody|nothing|none|nowhere)$/.test(word) && /^(?:other|else)$/.test(next);
  if (!isThan && !isNone && !isNoneThan(pieces, at)) return undefined;
  const words = pieces.slice(Math.max(0, isThan ? at - 8 : at + 2), isThan ? at : at + 10);
  const degree = words.map((piece) => degreeOf(piece.word)).filter((pole) => pole !== undefined);
  const pole = isThan ? degree.at(-1) : degree[0];
  if (pole === undefined) return undefined;
  return {
    ...placed(reading, at, { pole, isOpen: pole === 'open', isLoose: false }),
    // "Few are larger than": it is one of the largest.
    ...(FEW.test(word) ? { within: Infinity, isAmong: true } : {}),
    isCompared: true,
    // "Than any country but one"
    ...(isThan && isButOne(pieces, at) ? { rank: 2 } : {}),
  };
}

const isButOne = (pieces: readonly Piece[], than: number): boolean =>
  pieces
    .slice(than, than + 7)
    .some(({ word }, i) => /^(?:but|except)$/.test(word) && pieces[than + i + 1]?.word === 'one');

// "Ranks sixth", "in second place": it bears out "the sixth-largest".
function rankedAt(reading: Reading, at: number): Standing | undefined {
  const { pieces } = reading;
  const rank = rankOf(pieces[at]?.word ?? '');
  if (rank === undefined) return undefined;
  const isRanking = pieces
    .slice(Math.max(0, at - 3), at + 3)
    .some(({ word }) =>
      /^(?:rank(?:s|ed|ing)?|places?|placed|spot|position|came|comes)$/.test(word),
    );
  return isRanking
    ? { ...placed(reading, at, { pole: 'up', isOpen: true, isLoose: true }), rank }
    : undefined;
}

// "No country has bigger reserves than": whoever is named has the biggest.
function isNoneThan(pieces: readonly Piece[], at: number): boolean {
  const { word: none = '' } = pieces[at] ?? {};
  if (!/^(?:no|nobody|nothing|none|nowhere)$/.test(none) && !FEW.test(none)) return false;
  const { clause } = pieces[at] ?? {};
  // "No change, and higher than before."
  const ahead = pieces.slice(at + 1, at + THAN).filter((piece) => piece.clause === clause);
  const more = ahead.findIndex(({ word }) => degreeOf(word) !== undefined);
  return (
    more > 0 &&
    ahead
      .slice(more)
      .some(({ word }, step, all) => word === 'than' && all[step + 1]?.kind !== 'figure')
  );
}

const FEW = /^(?:few|hardly)$/;

/** Words from "no" to "than". */
const THAN = 12;

const ALL = /^(?:any|every|all|ever|anyone|anybody|anything|anywhere)$/;
