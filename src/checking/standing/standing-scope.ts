import { isCountry } from '../../text/countries.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { PREP } from '../reading/verbs.ts';

/** Where and when something stands first. */
export type Scope = Readonly<{
  /** In the world. */
  isWorld: boolean;
  /** Of all times: "ever", "in its history", "than in any other quarter". */
  isEver: boolean;
  /** Of a time or a law only: "since 2019", "in any first quarter", "under the act of 2022". */
  isTimed: boolean;
  /** Leaving some out: "outside China". */
  isOutside: boolean;
  /** In a country or on a continent: it narrows, though a claim may name it otherwise. */
  isOfPlace: boolean;
  /** Names and words that narrow it: "Europe's", "Western". */
  limits: readonly Piece[];
  /** What must be like it for that: "at so early a stage", "of that time". */
  likes: readonly Piece[];
  /** Among its owner's alone: "in the bank's 92 years". */
  isOwners: boolean;
  /** Among those of anybody: "that any bank has given". */
  isAnyones: boolean;
}>;

const OUTSIDE = /^(?:outside|except|beyond|besides|excluding|excepting|apart|barring|non|ex)$/;
const WORLD = /^(?:world|worldwide|globe|global|globally|planet|earth|anywhere)$/;
/** Of these a part is no whole: "the Western world". */
const PARTS =
  /^(?:western|free|developed|developing|industrialised|industrialized|arab|northern|southern|eastern|known)$/;
const EVER = /^(?:ever|history|record|records|alltime)$/;
const TIMED = /^(?:since|under|decade|decades|months|years|weeks)$/;
const PERIOD = /^(?:quarter|half|month|week|season)$/;
const ORDINAL = /^(?:first|second|third|fourth)$/;

const PLACE =
  /^(?:africa|asia|europe|america|oceania|australasia|eurasia|antarctica|eu|us|uk|united)$/;

/** What the words around a place in an order say of where and when it holds. */
export function readScope({ pieces, text }: Reading, at: number): Scope {
  const { clause } = pieces[at] ?? {};
  const around = pieces
    .slice(Math.max(0, at - 3), at + REACH)
    .filter((piece) => piece.clause === clause);
  const tail = pieces.slice(at + 1, at + REACH).filter((piece) => piece.clause === clause);
  const owner = ownerBefore(pieces, at);
  const isOwner = owner?.kind === 'name' && isWhose(owner, text);
  const parts = around.filter(
    ({ word }, step) => PARTS.test(word) && WORLD.test(around[step + 1]?.word ?? ''),
  );
  return {
    isWorld: parts.length === 0 && around.some((_, step) => isWorldAt(around, step)),
    isEver: isOfAllTimes(tail),
    isTimed: tail.some((_, step) => isTimeAt(tail, step, text) || isPeriod(tail, step)),
    isOutside: around.some(({ word }) => OUTSIDE.test(word)),
    isOfPlace:
      isOwner ||
      tail.some(({ word, kind }) => kind === 'name' && (isCountry(word) || PLACE.test(word))),
    limits: [...(isOwner ? [owner] : []), ...parts],
    likes: likesOf(tail),
    isOwners: tail.some((_, step) => isOwnTime(tail, step, text)),
    isAnyones: tail.some((_, step) => isAnyAt(tail, step)),
  };
}

// The "earth" of "rare earth" is no planet.
const isWorldAt = (words: readonly Piece[], step: number): boolean =>
  WORLD.test(words[step]?.word ?? '') &&
  !(words[step]?.word === 'earth' && words[step - 1]?.word === 'rare');

/** Whether a word owns what follows: "Arta's". */
export const isWhose = (piece: Piece | undefined, text: string): boolean =>
  piece !== undefined && /['’]s$/.test(text.slice(piece.start, piece.end));

/** Words after a place in an order that may still say of what. */
const REACH = 14;

function ownerBefore(pieces: readonly Piece[], at: number): Piece | undefined {
  const one = pieces[at - 1];
  return one?.kind === 'figure' ? pieces[at - 2] : one;
}

const PERIODS = /^(?:other|first|second|third|fourth|year|quarter|half|month|week|day|single)$/;

// "That any bank has given", and not "than any in its history", "in any other year".
const isAnyAt = (tail: readonly Piece[], step: number): boolean =>
  tail[step]?.word === 'any' &&
  (tail[step + 1]?.kind ?? 'stop') !== 'stop' &&
  !PERIODS.test(tail[step + 1]?.word ?? '');

// "At so early a stage", "on such a scale".
function likesOf(tail: readonly Piece[]): readonly Piece[] {
  const at = tail.findIndex(
    ({ word }, step) => /^(?:so|such)$/.test(word) && PREP.test(tail[step - 1]?.word ?? ''),
  );
  return at < 0 ? [] : tail.slice(at + 1, at + 4).filter(({ kind }) => kind !== 'stop');
}

// "In the bank's 92 years", "in its history".
const isOwnTime = (tail: readonly Piece[], step: number, text: string): boolean =>
  /^(?:years|history|existence|life)$/.test(tail[step]?.word ?? '') &&
  tail
    .slice(Math.max(0, step - 3), step)
    .some((piece) => /^(?:its|their)$/.test(piece.word) || isWhose(piece, text));

// "In any other quarter", "ever".
const isOfAllTimes = (tail: readonly Piece[]): boolean =>
  tail.some(
    ({ word }, step) =>
      EVER.test(word) ||
      (word === 'other' &&
        /^(?:year|quarter|month|week|day|time|period)s?$/.test(tail[step + 1]?.word ?? '')),
  );

// "In ten years", and not "in the bank's 92 years".
const isTimeAt = (tail: readonly Piece[], step: number, text: string): boolean =>
  TIMED.test(tail[step]?.word ?? '') &&
  !/^(?:its|their|his|her)$/.test(tail[step - 2]?.word ?? '') &&
  !isWhose(tail[step - 2], text);

// "Any first quarter": of such quarters only.
const isPeriod = (tail: readonly Piece[], step: number): boolean =>
  /^(?:any|a|every|all)$/.test(tail[step]?.word ?? '') &&
  ORDINAL.test(tail[step + 1]?.word ?? '') &&
  PERIOD.test(tail[step + 2]?.word ?? '');
