import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { readScope } from './standing-scope.ts';
import type { Scope } from './standing-scope.ts';
import { around, isTelling } from './windows.ts';

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

const POLES: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /^(?:largest|biggest|greatest|highest|most|top|leading|main|principal|record|richest|longest|strongest|deepest|heaviest|widest|broadest|busiest|best|fastest|quickest|farthest|furthest|steepest|sharpest|priciest|dearest|wealthiest|tallest|thickest)$/,
  ],
  [
    'down',
    /^(?:smallest|lowest|least|fewest|poorest|shortest|cheapest|lightest|weakest|narrowest|slowest|thinnest|scarcest|rarest|tiniest|faintest|softest)$/,
  ],
  ['early', /^(?:first|earliest|oldest)$/],
  ['late', /^(?:latest|newest|youngest)$/],
];
const OTHER = /^\p{L}{3,}est$/u;
const NO_DEGREE =
  /^(?:interest|request|invest|reinvest|divest|forest|protest|harvest|suggest|digest|ingest|contest|manifest|modest|honest|earnest|arrest|conquest|attest|detest|bequest|inquest|tempest|behest|budapest|everest|midwest|northwest|southwest|reforest|deforest|infest|molest|unrest|crest|wrest|priest|guest|quest|chest)$/;

const LOOSE: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /^(?:leads|led|leader|tops?|topped|heads?|headed|dominates?|dominated|dominant|primary|foremost|unmatched|unrivalled|unrivaled|unsurpassed|unequalled|unparalleled|unprecedented|mostly|mainly|predominantly|majority|bulk|peak|peaked|maximum|champion|king)$/,
  ],
  ['down', /^(?:minimum|bottom)$/],
  [
    'early',
    /^(?:initial|initially|inaugural|beginning|begins?|begun|starts?|started|began|launch(?:ed)?|maiden|debut|pioneer(?:s|ed|ing)?|unprecedented|founding|1st|original|originally|never|historic)$/,
  ],
  ['late', /^(?:last|final|recent|recently|new)$/],
];

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMBERS = 'two three four five six seven eight nine ten twelve twenty'.split(' ');

/** A place that an ordinal names: 2 for "second" and "2nd". */
export function rankOf(word: string): number | undefined {
  const at = ORDINALS.indexOf(word);
  if (at >= 0) return at + 2;
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : undefined;
}

/** The places in an order that a sentence gives, in order; those that only bear others out are loose. */
export const standingsIn = remembered(findStandingsIn);

function findStandingsIn(reading: Reading): Standing[] {
  return reading.pieces.flatMap(
    (_, at) => standingAt(reading, at) ?? comparedAt(reading, at) ?? rankedAt(reading, at) ?? [],
  );
}

function standingAt(reading: Reading, at: number): Standing | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece || piece.word.length < 3) return undefined;
  const { word } = piece;
  const exact = poleOf(word);
  const pole = exact ?? LOOSE.find(([, words]) => words.test(word))?.[0];
  if (pole === undefined) return undefined;
  const [one, next] = [pieces[at - 1]?.word ?? '', pieces[at + 1]?.word ?? ''];
  const isNone = exact !== undefined && isNoPlace(piece, one, next);
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

function poleOf(word: string): string | undefined {
  const known = POLES.find(([, words]) => words.test(word))?.[0];
  if (known !== undefined) return known;
  return OTHER.test(word) && !NO_DEGREE.test(word) ? word : undefined;
}

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

const DEGREES: readonly (readonly [string, RegExp])[] = [
  [
    'up',
    /^(?:more|greater|higher|larger|bigger|longer|stronger|deeper|heavier|wider|better|faster|further|richer|much|many|high|large|big)$/,
  ],
  [
    'down',
    /^(?:less|fewer|lower|smaller|cheaper|shorter|weaker|narrower|slower|poorer|little|few|low|small)$/,
  ],
  ['early', /^(?:earlier|sooner|before|older)$/],
  ['late', /^(?:later|newer|younger)$/],
  ['open', /^\p{L}{3,}[bdglnprtv]ier$/u],
];

const degreeOf = (word: string): string | undefined =>
  DEGREES.find(([, words]) => words.test(word))?.[0];

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

// "Was first proposed" tells when and puts nothing first.
const DETERMINES =
  /^(?:the|its|their|his|her|our|whose|this|that|a|an|very|is|was|are|were|be|as)$/;
const NO_FIRST = /^(?:half|quarter|six|three|phase|nine|time|named|of|\p{L}{2,}ed)$/u;

// "Most of", "at least", "the first half", "top of" and "on record" put nothing first.
function isNoPlace({ word, kind }: Piece, one: string, next: string): boolean {
  if (kind === 'figure' && word !== 'first') return true;
  switch (word) {
    case 'most':
      return (
        /^(?:at|for)$/.test(one) ||
        (rankOf(one) === undefined && !/^(?:the|one|among|s|its|their|world|single)$/.test(one))
      );
    case 'least':
    case 'best':
      return /^(?:at|for)$/.test(one) || /^(?:known|when|if)$/.test(next);
    case 'first':
      return !DETERMINES.test(one) || NO_FIRST.test(next);
    case 'latest':
      return one === 'at' || NO_FIRST.test(next);
    case 'top':
      return /^(?:on|to)$/.test(one) || /^(?:up|soil|priority)$/.test(next);
    case 'record':
      return one !== 'a' && next !== 'high';
    default:
      return false;
  }
}
