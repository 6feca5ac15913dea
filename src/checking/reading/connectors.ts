import { stemOf } from '../../text/terms.ts';
import { after, before, isTold, openingSides } from './connected-sides.ts';
import { contrastAt, laterAt, returnAt, SPARES } from './joining-words.ts';
import type { Piece, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { trait } from './traits.ts';
import { isPassiveAt, isVerbAt } from './verbs.ts';
import { meets } from './windows.ts';

/**
 * A word with two sides that must not change places: who sells and who buys, what is more and than
 * what, what came of what. `isTurned` where its sides stand the other way round than its family's
 * first word has them: "is sold by", "buys".
 */
export type Connector = Readonly<{
  family: string;
  piece: Piece;
  isTurned: boolean;
  left: readonly Piece[];
  right: readonly Piece[];
}>;

// A family a line; after "/" words whose sides are the other way round.
const FAMILIES = `rank exceed surpass outnumber outweigh outstrip outdo outrank outperform dwarf eclipse overtake overtook beat top ahead above / below behind under trail lag short
cause because after owing due follow thank once / cause trigger prompt drive drove driven push lead led provoke spark bring brought set before force therefore precede`;

type Kind = Readonly<{ family: string; isTurned: boolean }>;

const KINDS: ReadonlyMap<string, Kind> = new Map(
  FAMILIES.split('\n').flatMap((line) => {
    const [family = ''] = line.split(' ', 1);
    return line
      .slice(family.length)
      .split('/')
      .flatMap((words, side) =>
        words
          .trim()
          .split(/\s+/)
          .map((word): [string, Kind] => [stemOf(word), { family, isTurned: side === 1 }]),
      );
  }),
);

const MOST = 16;

/** The connectors of a sentence and what stands on their sides. */
export const connectorsIn = remembered(findConnectorsIn);

function findConnectorsIn(reading: Reading): Connector[] {
  const { pieces } = reading;
  const found: Connector[] = [];
  if (!mayConnect(reading)) return found;
  for (let at = 0; at < pieces.length && found.length < MOST; at += 1) {
    const piece = pieces[at];
    if (!piece || !mayConnect(piece)) continue;
    const one =
      thanAt(reading, at) ??
      wayAt(reading, at) ??
      contrastAt(reading, at) ??
      returnAt(reading, at) ??
      laterAt(reading, at) ??
      verbAt(reading, at);
    if (one && one.right.length > 0) found.push(one);
  }
  return found;
}

const mayConnect = trait(
  (word) =>
    KINDS.has(stemOf(word)) ||
    SPARES.test(word) ||
    /^(?:than|times|to|into|rather|instead|lieu|not|but|exchange|return|payment|compensation|later|afterwards|thereafter|subsequently|then)$/.test(
      word,
    ),
);

/** Small words that join clauses or rank: these are connectors in any form. */
const JOINS =
  /^(?:because|after|before|once|owing|due|following|thanks|therefore|ahead|behind|above|below|under|short)$/;

function verbAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  const kind = piece ? KINDS.get(stemOf(piece.word)) : undefined;
  if (!piece || !kind || piece.kind === 'name' || piece.kind === 'figure') return undefined;
  const isJoin = JOINS.test(piece.word);
  if (isJoin ? isNoJoin(reading, at) : !isVerbAt(reading, at)) return undefined;
  const by = pieces.findIndex(({ word }, i) => i > at && i < at + 6 && word === 'by');
  const isPassive = !isJoin && (by === at + 1 || isPassiveAt(reading, at));
  // Who is led and not by whom has one side only.
  if (isPassive && by < 0) return undefined;
  const isOpening = isJoin && before(reading, at, 'sentence').length === 0;
  if (isJoin && (isOpening || pieces[at - 1]?.word === 'that') && isDayAt(reading, at + 1)) {
    return undefined;
  }
  const right = after(reading, isPassive ? by : at, 'clause');
  const left = before(reading, at, isJoin ? 'sentence' : 'clause');
  const isTurned = kind.isTurned !== isPassive;
  return {
    family: kind.family,
    piece,
    isTurned,
    ...(isOpening ? openingSides(reading, at) : { left, right }),
  };
}

// "Before April 2024 prices had fallen": what follows the day is no side of its own.
const isDayAt = ({ pieces, dates }: Reading, at: number): boolean =>
  dates.some(({ start }) => start === pieces[at]?.start);

// "Under the plan", "at once", "above all", "a short list"
function isNoJoin(reading: Reading, at: number): boolean {
  const { pieces } = reading;
  const [last, piece, next] = [pieces[at - 1]?.word ?? '', pieces[at]?.word ?? '', pieces[at + 1]];
  if (piece === 'short') return next?.word !== 'of';
  if (piece === 'once') {
    const isTime = last === 'at' || /^(?:an?|again|more|every|in)$/.test(next?.word ?? '');
    return isTime || isVerbAt(reading, at + 1);
  }
  if (piece === 'under') return next?.kind !== 'figure';
  return piece === 'above' && next?.word === 'all';
}

const MORE =
  /^(?:more|higher|greater|larger|bigger|dearer|richer|better|above|longer|stronger|faster|further|\p{L}{3,}ier|older|harder|heavier|wider|broader|deeper|thicker|steeper|quicker|brighter|tougher)$/u;
const LESS =
  /^(?:less|lower|fewer|smaller|cheaper|poorer|worse|weaker|shorter|slower|lighter|rarer|scarcer|thinner|narrower|younger|milder|softer)$/;

const BOUND = /^(?:doubl|tripl|trebl|quadrupl|halv|half|twice)/;

function thanAt(reading: Reading, at: number): Connector | undefined {
  const { pieces } = reading;
  const piece = pieces[at];
  const next = pieces[at + 1]?.word ?? '';
  const isTimes = piece?.word === 'times' && /^(?:those|that|as|the)$/.test(next);
  if (!piece || (piece.word !== 'than' && !isTimes)) return undefined;
  const from = Math.max(0, at - 10);
  const degree = pieces.slice(from, at).findLast(({ word }) => MORE.test(word) || LESS.test(word));
  if (!degree && !isTimes) return undefined;
  // "At no less than a floor price": a bound, and no comparison.
  const isBound = degree === pieces[at - 1] && /^(?:no|not)$/.test(pieces[at - 2]?.word ?? '');
  if (isBound) return undefined;
  // "More than doubled" is a bound of it.
  if (pieces[at + 1]?.kind === 'figure' || BOUND.test(next)) return undefined;
  return {
    family: 'rank',
    piece,
    isTurned: degree !== undefined && LESS.test(degree.word),
    left: isTimes ? before(reading, at, 'sentence').slice(0, 3) : before(reading, at, 'sentence'),
    right: after(reading, at, 'clause'),
  };
}

// "From Myanmar to China"
function wayAt({ pieces }: Reading, at: number): Connector | undefined {
  const piece = pieces[at];
  if (!piece || !/^(?:to|into)$/.test(piece.word)) return undefined;
  const from = pieces.findLastIndex(({ word }, i) => i < at && i >= at - 4 && word === 'from');
  if (from < 0) return undefined;
  const left = pieces.slice(from + 1, at).filter(isTold);
  const right = pieces
    .slice(at + 1, at + 4)
    .filter(isTold)
    .slice(0, 2);
  return { family: 'way', piece, isTurned: false, left, right };
}

/**
 * "B is scarcer than A" of "A is more abundant than B": the opposite of what the other says, of sides that
 * have changed places. What stays in its place, as where and when do, is of both.
 */
export const isTurnedRound = (own: Connector, other: Connector): boolean =>
  own.piece.word === 'than' &&
  other.piece.word === 'than' &&
  own.isTurned !== other.isTurned &&
  own.left.some((word) => isOnly(word, other.right, other.left)) &&
  own.right.some((word) => isOnly(word, other.left, other.right));

/** Whether a word stands on one side and not on the other. */
export const isOnly = (word: Piece, side: readonly Piece[], other: readonly Piece[]): boolean =>
  side.some((one) => meets(word, one)) && !other.some((one) => meets(word, one));
