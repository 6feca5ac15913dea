import { datesOf } from '../../text/dates.ts';
import type { DateMention } from '../../text/dates.ts';
import { isFrameWord } from '../../text/frame-words.ts';
import { namesOf } from '../../text/names.ts';
import type { Name } from '../../text/names.ts';
import { quantitiesOf } from '../../text/quantities.ts';
import type { Quantity } from '../../text/quantities.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { rememberedWords } from '../../text/shared-words.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokensOf } from '../../text/tokens.ts';
import { fold, wordsOf } from '../../text/words.ts';
import { isLight } from './light-words.ts';
import { meaningsOf } from './meanings.ts';
import { outside } from './spans.ts';
import { knownWord } from './traits.ts';
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
  known?: KnownWord;
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
  words: ReadonlySet<string>;
  /** All meanings of its content and names. */
  meanings: ReadonlySet<string>;
}>;

/** Takes a sentence apart. */
export function readingOf(text: string, use: Reading['use'] = 'once'): Reading {
  const tokens = tokensOf(text);
  const dates = datesOf(text, tokens);
  const quantities = quantitiesOf(text, tokens, dates);
  const figures = quantities.length + dates.length > 0 ? [...quantities, ...dates] : [];
  const names = outside(namesOf(text), figures);
  const pieces = piecesOf(text, figures, names);
  const meanings = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind === 'content' || piece.kind === 'name') {
      for (const meaning of piece.meanings) meanings.add(meaning);
    }
  }
  const words = new Set(pieces.map(({ word }) => word));
  return { text, use, pieces, names, quantities, dates, words, meanings };
}

/** The sentences of a passage, each taken apart; one of more means harm. */
export function readingsOf(text: string): Reading[] {
  return sentencesOf(text)
    .slice(0, SENTENCES)
    .map((sentence) => readingOf(sentence.text, 'often'));
}

const SENTENCES = 60;
type Span = Readonly<{ start: number; end: number }>;

function piecesOf(text: string, figures: readonly Span[], names: readonly Name[]): Piece[] {
  const inOrder = figures.toSorted((a, b) => a.start - b.start);
  let figure = 0;
  let name = 0;
  let clause = 0;
  let end = 0;
  const words = wordsOf(text);
  return words.map((word, at) => {
    while ((inOrder[figure]?.end ?? Infinity) <= word.start) figure += 1;
    while ((names[name]?.end ?? Infinity) <= word.start) name += 1;
    if (isCut(text, end, word.start)) clause += 1;
    end = word.end;
    const isFigure = (inOrder[figure]?.start ?? Infinity) <= word.start;
    const isName = (names[name]?.start ?? Infinity) <= word.start;
    const own = lexemeOf(text, word.start, word.end);
    const isWord = !own.isStop || isAbbreviation(text, word.start, word.end);
    const kind = isFigure ? 'figure' : isName && isWord ? 'name' : own.kind;
    const state = own.isOfState ? stateAt(words, at) : undefined;
    return {
      word: word.word,
      start: word.start,
      end: word.end,
      meanings: state === undefined ? own.meanings : meaningsOf(state),
      kind: state === undefined ? kind : 'name',
      clause,
      known: own.known,
    };
  });
}

/** What a word is wherever it stands. */
const lexemeOf = rememberedWords((raw) => {
  const word = fold(raw);
  return {
    meanings: meaningsOf(word),
    kind: kindOf(word),
    isStop: isStopWord(word),
    isOfState: IN_STATES.has(word),
    known: knownWord(word),
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
function stateAt(words: readonly Readonly<{ word: string }>[], at: number): string | undefined {
  const [one, two, three] = [words[at - 1]?.word, words[at]?.word, words[at + 1]?.word];
  return STATES.get(`${two} ${three}`) ?? STATES.get(`${one} ${two}`);
}

// "US" is a name and no "us".
const isAbbreviation = (text: string, start: number, end: number): boolean =>
  end - start > 1 && /^[A-Z]+$/.test(text.slice(start, end));

function kindOf(word: string): Piece['kind'] {
  if (isStopWord(word) || word.length < 2) return 'stop';
  return isLight(word) || isFrameWord(word) ? 'light' : 'content';
}

// A comma within "390,000" is inside a word; this one is between two.
function isCut(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === COMMA || sign === SEMICOLON || sign === COLON) return true;
  }
  return false;
}

const [COMMA, SEMICOLON, COLON] = [0x2c, 0x3b, 0x3a];
