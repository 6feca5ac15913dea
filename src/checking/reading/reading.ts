import { datesOf } from '../../text/dates.ts';
import type { DateMention } from '../../text/dates.ts';
import { isFrameWord } from '../../text/frame-words.ts';
import { namesOf } from '../../text/names.ts';
import type { Name } from '../../text/names.ts';
import { quantitiesOf } from '../../text/quantities.ts';
import type { Quantity } from '../../text/quantities.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { rememberedWords } from '../../text/shared-words.ts';
import { afterSign } from '../../text/signs.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { openingOf } from '../../text/synonyms.ts';
import type { Opening } from '../../text/synonyms.ts';
import { tokensOf } from '../../text/tokens.ts';
import { endOfWord, foldedAt } from '../../text/words.ts';
import { askedLater } from './asked-later.ts';
import type { WordLookup } from './asked-later.ts';
import { isLight } from './light-words.ts';
import { meaningsOf } from './meanings.ts';
import { createWithin, outside } from './spans.ts';
import type { Span } from './spans.ts';
import { askLateQuestions, knownTogether, knownWord } from './traits.ts';
import type { KnownWord } from './traits.ts';

/** One word of a text as the checks see it. */
export type Piece = Readonly<{
  word: string;
  start: number;
  end: number;
  /** Its stem first, then the groups of words that say the same. */
  meanings: readonly string[];
  /** 'stop' and 'light' words say little; a 'figure' is part of a number or a date. */
  kind: 'content' | 'name' | 'figure' | 'light' | 'stop';
  /** Which clause of its text it stands in, counted from 0. */
  clause: number;
  /** What the rules have found out about its word. */
  known: KnownWord;
  /** Which words that others can stand for begin with it. */
  opening: Opening;
}>;

/** A text taken apart once: a sentence of a claim, or one of a passage. */
export type Reading = Readonly<{
  text: string;
  /** A claim's is looked at for one check, a passage's for many. */
  use: 'once' | 'often';
  pieces: readonly Piece[];
  names: readonly Name[];
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  words: WordLookup;
  /** All meanings of its content and names. */
  meanings: WordLookup;
  /** What the rules have found out about its words. */
  known: KnownWord;
}>;

/** Takes a sentence apart. */
export function readingOf(text: string, use: Reading['use'] = 'once'): Reading {
  askLateQuestions();
  const tokens = tokensOf(text);
  const dates = datesOf(text, tokens);
  const quantities = quantitiesOf(text, tokens, dates);
  const figures = quantities.length + dates.length > 0 ? [...quantities, ...dates] : [];
  const names = outside(namesOf(text), figures);
  const pieces = piecesOf(text, figures, names);
  const words = askedLater(() => pieces.map(({ word }) => word));
  const meanings = askedLater(() => meaningsIn(pieces));
  const known = knownTogether(pieces);
  return { text, use, pieces, names, quantities, dates, words, meanings, known };
}

function meaningsIn(pieces: readonly Piece[]): string[] {
  const told: string[] = [];
  for (const { kind, meanings } of pieces) {
    if (kind === 'content' || kind === 'name') told.push(...meanings);
  }
  return told;
}

/** The sentences of a passage, each taken apart; one of more means harm. */
export function readingsOf(text: string): Reading[] {
  return sentencesOf(text)
    .slice(0, SENTENCES)
    .map((sentence) => readingOf(sentence.text, 'often'));
}

const SENTENCES = 60;

function piecesOf(text: string, figures: readonly Span[], names: readonly Name[]): Piece[] {
  const isFigureAt = createWithin(figures.toSorted((a, b) => a.start - b.start));
  const isNameAt = createWithin(names);
  const pieces: Piece[] = [];
  let clause = 0;
  let isParted = false;
  let isOfState = false;
  for (let start = 0; start < text.length;) {
    const sign = text.charCodeAt(start);
    const end = sign === BLANK ? start : endOfWord(text, start);
    if (end === start) {
      isParted ||= isCut(sign);
      start = afterSign(text, start);
      continue;
    }
    if (isParted) clause += 1;
    isParted = false;
    const own = lexemeOf(text, start, end);
    const { word, meanings, known, opening } = own;
    const isNamed = isNameAt(start) && (!own.isStop || isAbbreviation(text, start, end));
    const kind = isFigureAt(start) ? 'figure' : isNamed ? 'name' : own.kind;
    pieces.push({ word, start, end, meanings, kind, clause, known, opening });
    isOfState ||= own.isOfState;
    start = end;
  }
  return isOfState ? pieces.map((piece, at) => ofState(pieces, at) ?? piece) : pieces;
}

/** What a word is wherever it stands. */
const lexemeOf = rememberedWords((raw) => {
  const word = foldedAt(raw, 0, raw.length);
  return {
    word,
    meanings: meaningsOf(word),
    kind: kindOf(word),
    isStop: isStopWord(word),
    isOfState: IN_STATES.has(word),
    known: knownWord(word),
    opening: openingOf(word),
  };
});

const STATES: ReadonlyMap<string, string> = new Map([
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['european union', 'eu'],
]);
const IN_STATES: ReadonlySet<string> = new Set(
  Array.from(STATES.keys()).flatMap((state) => state.split(' ')),
);

// Both words of "United States" mean "US".
function ofState(pieces: readonly Piece[], at: number): Piece | undefined {
  const [last, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece || !IN_STATES.has(piece.word)) return undefined;
  const state =
    STATES.get(`${piece.word} ${next?.word}`) ?? STATES.get(`${last?.word} ${piece.word}`);
  return state === undefined ? undefined : { ...piece, meanings: meaningsOf(state), kind: 'name' };
}

// "US" is a name and no "us".
const isAbbreviation = (text: string, start: number, end: number): boolean =>
  end - start > 1 && /^[A-Z]+$/.test(text.slice(start, end));

function kindOf(word: string): Piece['kind'] {
  if (isStopWord(word) || word.length < 2) return 'stop';
  return isLight(word) || isFrameWord(word) ? 'light' : 'content';
}

// A comma within "390,000" is inside a word; this one is between two.
const isCut = (sign: number): boolean => sign === COMMA || sign === SEMICOLON || sign === COLON;

const [BLANK, COMMA, SEMICOLON, COLON] = [0x20, 0x2c, 0x3b, 0x3a];
