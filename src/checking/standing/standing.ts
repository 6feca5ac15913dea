import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';
import { around, isTelling } from '../reading/windows.ts';
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
    /^(?:than|no|nobody|nothing|none|nowhere)$/.test(word),
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
  if (isNone && pole !== 'early') return undefined;
  const isOpen = /^(?:most|least)$/.test(word) && pieces[at + 1]?.kind === 'content';
  const isRecent = word === 'most' && /^(?:recent|recently|modern)$/.test(next);
  const isLoose = exact === undefined || isNone;
  return placed(reading, at, { pole: isRecent ? 'late' : pole, isOpen, isLoose });
}

type Place = Readonly<{ pole: string; isOpen: boolean; isLoose: boolean }>;

function placed(reading: Reading, at: number, place: Place): Standing {
  const { pieces } = reading;
  const { within, isAmong } = withinOf(pieces, at);
  const owners = ownersAt(pieces, at);
  const isPair =
    owners.length > 1 &&
    pieces.some(({ word, start }) => word === 'and' && start < (pieces[at]?.start ?? 0));
  return {
    ...place,
    ...readScope(reading, at),
    word: pieces[at]?.word ?? '',
    start: pieces[at]?.start ?? 0,
    rank: rankOf(pieces[at - 1]?.word ?? '') ?? 1,
    ...(within === undefined ? {} : { within }),
    isAmong,
    isMany: place.pole !== 'early' && (isPair || isPlural(pieces, at)),
    near: around(reading, at, NEAR),
    owners,
  };
}

/** Telling words on each side. */
const NEAR = 5;

// "More than any other", "no other makes as much", "less than ever": put first by comparing.
function comparedAt(reading: Reading, at: number): Standing | undefined {
  const { pieces } = reading;
  const [word = '', next = ''] = [pieces[at]?.word, pieces[at + 1]?.word];
  const second = /^(?:in|at|for|on|of|from|with|to|by)$/.test(next) ? pieces[at + 2]?.word : next;
  const isThan = word === 'than' && ALL.test(second ?? '');
  const isNone = /^(?:no|nobody|nothing|none|nowhere)$/.test(word) && /^(?:other|else)$/.test(next);
  if (!isThan && !isNone) return undefined;
  const words = pieces.slice(Math.max(0, isThan ? at - 8 : at + 2), isThan ? at : at + 10);
  const degree = words.map((piece) => degreeOf(piece.word)).filter((pole) => pole !== undefined);
  const pole = isThan ? degree.at(-1) : degree[0];
  if (pole === undefined) return undefined;
  return placed(reading, at, { pole, isOpen: pole === 'open', isLoose: false });
}

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

const ALL = /^(?:any|every|all|ever|anyone|anybody|anything|anywhere)$/;

const LINK =
  /^(?:the|is|are|was|were|remains?|remained|by|far|though|although|both|still|a|one|of|among)$/;

// All that is told of before the link, back to the beginning of the clause.
function ownersAt(pieces: readonly Piece[], at: number): Piece[] {
  const from = rankOf(pieces[at - 1]?.word ?? '') === undefined ? at : at - 1;
  const back = pieces.slice(0, from).findLastIndex(({ word }) => !LINK.test(word));
  const last = pieces[back];
  if (!last || back === from - 1 || !isTelling(last)) return [];
  const owners = pieces.slice(0, back + 1).filter(({ clause }) => clause === last.clause);
  return owners.length > OWNERS ? [] : owners.filter(isTelling);
}

/** Words: a longer clause tells more than whose place it is. */
const OWNERS = 7;

// "One of the ten leading", "the top ten", "among the largest", "a leading maker".
function withinOf(
  pieces: readonly Piece[],
  at: number,
): Readonly<{ within?: number; isAmong: boolean }> {
  const clause = pieces[at]?.clause;
  const lead = pieces
    .slice(Math.max(0, at - 8), at)
    .map((piece) => (piece.clause === clause ? piece.word : ''));
  const [one = '', next = ''] = [lead.at(-1), pieces[at + 1]?.word];
  const among = lead.findLastIndex(
    (word, step) =>
      /^(?:among|amongst)$/.test(word) ||
      (/^(?:one|some|two|three|several)$/.test(word) && lead[step + 1] === 'of'),
  );
  const isAmong = among >= 0 || /^(?:several|many|few|an?|other)$/.test(one);
  const counted = isAmong ? lead.slice(among + 2).find((word) => NUMBER.test(word)) : undefined;
  const many = counted ?? [one, next].find((word) => NUMBER.test(word));
  if (many !== undefined) return { within: numberOf(many), isAmong };
  return isAmong ? { within: Infinity, isAmong } : { isAmong };
}

const NUMBERS = 'two three four five six seven eight nine ten twelve twenty'.split(' ');
const NUMBER = new RegExp(`^(?:${NUMBERS.join('|')}|\\d{1,3})$`);
const numberOf = (word: string): number => {
  const at = NUMBERS.indexOf(word);
  return at < 0 ? Number(word) : ([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20][at] ?? Infinity);
};

// "The top rare-earth producers", and not "the largest tailings pool".
function isPlural(pieces: readonly Piece[], at: number): boolean {
  const clause = pieces[at]?.clause;
  const tail = pieces.slice(at + 1, at + 7);
  const end = tail.findIndex((piece) => piece.kind === 'stop' || piece.clause !== clause);
  const phrase = end < 0 ? tail : tail.slice(0, end);
  // "The largest reserves of any state" are one state's.
  const [of, any] = tail.slice(phrase.length);
  if (of?.word === 'of' && any?.word === 'any') return false;
  if (phrase.length === 0) {
    return pieces.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:are|were)$/.test(word));
  }
  return phrase.some(
    ({ word, kind }, step) =>
      /^(?:content|light)$/.test(kind) &&
      /[^s]s$/.test(word) &&
      word.length > 3 &&
      word !== 'earths' &&
      phrase[step + 1]?.kind !== 'content',
  );
}
