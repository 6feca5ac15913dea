import { isWordOf, languageOf } from '../text/languages.ts';
import { wordsOf } from '../text/words.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './mentions.ts';
import {
  INTERROGATIVE,
  isAdjective,
  isContentWord,
  isVerb,
  PREPOSITION,
} from './question-words.ts';
import { doerAskedFor } from './subject-question.ts';

/** A thing that a question speaks of, as it calls it; `mention` where it has a name. */
export type NounPhrase = Readonly<{
  text: string;
  start: number;
  end: number;
  isThe: boolean;
  mention?: Mention;
}>;

/** What a pronoun of a follow-up asks for. */
export type Wanted = 'thing' | 'place' | 'people';

/** What a follow-up's pronoun stands for in the question before: its likeliest subject, in its words. */
export function subjectOf(question: string, wanted: Wanted): string | undefined {
  const doer = doerAskedFor(question);
  const phrases = nounPhrasesOf(question);
  if (doer !== undefined && (wanted !== 'thing' || !phrases.some(isNamed))) return doer;
  // "Why did China stop exporting to Japan": "it" is none of the two.
  if (wanted === 'thing' && phrases.length > 1 && phrases.every(isPlace)) return undefined;
  let best: { phrase: NounPhrase; score: number } | undefined;
  for (const phrase of phrases) {
    const score = SCORES[wanted](phrase);
    if (score > (best?.score ?? 0)) best = { phrase, score };
  }
  if (!best) return undefined;
  // "Which companies mine in Vietnam": who "they" are, only the answer would say.
  const asked = INTERROGATIVE.exec(question)?.[0].length;
  const isAsked = asked !== undefined && best.phrase.start <= asked + 1;
  return isAsked && isMany(best.phrase.text) ? undefined : best.phrase.text;
}

// "The US" is a place; "the Estonian plant" is none, though a place is in its name.
function isPlace({ text, mention }: NounPhrase): boolean {
  return mention?.kind === 'place' && text.replace(/^the /i, '') === mention.text;
}

const isNamed = ({ mention }: NounPhrase): boolean =>
  mention?.kind === 'name' || mention?.kind === 'place';

const isMany = (text: string): boolean => /[^s]s$/.test(text) && !/\p{Lu}/u.test(text);

const SCORES: Readonly<Record<Wanted, (phrase: NounPhrase) => number>> = {
  thing: (phrase) => {
    if (PAIR.test(phrase.text)) return 0;
    if (phrase.mention?.kind === 'name') return 5;
    if (phrase.mention?.kind === 'element') return 3;
    if (isPlace(phrase)) return 2;
    return phrase.isThe ? 4 : 2.5;
  },
  place: (phrase) => {
    if (isPlace(phrase)) return 5;
    return phrase.mention?.kind === 'name' ? 4 : Number(phrase.isThe);
  },
  people: (phrase) => {
    if (PAIR.test(phrase.text)) return 6;
    if (phrase.mention?.kind === 'name') return 5;
    if (isMany(phrase.text)) return 4;
    if (isPlace(phrase)) return 3;
    return phrase.isThe ? 2 : 1;
  },
};

/** Two that are spoken of as one: "it" is neither of them. */
const PAIR = / and /i;

type Piece = Readonly<{ start: number; end: number; isOpen: boolean; mention?: Mention }>;

/** The noun phrases of a question in order, as far as words alone show them: "the mine in Vietnam" is one. */
export function nounPhrasesOf(question: string): NounPhrase[] {
  const pieces = piecesOf(question);
  const phrases: NounPhrase[] = [];
  for (const piece of pieces) {
    const before = phrases.at(-1);
    const between = before ? question.slice(before.end, piece.start) : '';
    const isPart = before !== undefined && isJoined(between, before, piece);
    if (isPart) phrases.pop();
    const from = isPart ? before.start : withArticle(question, piece.start);
    const isIn = isPart && / (?:in|at|near|from) /.test(between);
    const mention = isIn
      ? before.mention
      : nameFirst(before && isPart ? before.mention : undefined, piece.mention);
    phrases.push({
      text: question.slice(from, piece.end),
      start: from,
      end: piece.end,
      isThe: isPart ? before.isThe : /^the /i.test(question.slice(from)),
      ...(mention ? { mention } : {}),
    });
  }
  return phrases;
}

// "the grant for Narva" is about the grant, "Neo's plant in Narva" about Neo's.
function nameFirst(left: Mention | undefined, right: Mention | undefined): Mention | undefined {
  if (!left) return right;
  return right?.kind === 'name' && left.kind !== 'name' ? right : left;
}

function isJoined(between: string, before: NounPhrase, piece: Piece): boolean {
  if (/^['’]?s? $/.test(between)) return true;
  if (between === ' and ' && piece.mention?.kind === before.mention?.kind) return true;
  if (/^ of (?:the )?$/.test(between)) return true;
  return (
    piece.mention?.kind === 'place' &&
    /^ (?:in|at|near|from) (?:the )?$/.test(between) &&
    before.mention === undefined
  );
}

function withArticle(question: string, start: number): number {
  return /(?:^|\s)the $/i.test(question.slice(Math.max(0, start - 5), start)) ? start - 4 : start;
}

// Runs of words that are no verb and no function word; a name is never cut.
function piecesOf(question: string): Piece[] {
  const mentions = mentionsOf(question);
  const language = languageOf(question);
  const words = wordsOf(question);
  const from = INTERROGATIVE.exec(question)?.[0].length ?? 0;
  const pieces: Piece[] = [];
  let previous = '';
  for (const { word, start, end } of words) {
    const mention = mentions.find((one) => one.start <= start && start < one.end);
    const isVerbHere =
      (isVerb(word) && !isNounAfter(previous, pieces.at(-1), question, start)) ||
      isWordOf(question.slice(start, end), language);
    const isKept = mention
      ? mention.kind !== 'date'
      : isContentWord(word, language) && !isVerbHere && !PREPOSITION.test(word) && start >= from;
    if (isKept) add(pieces, question, { start, end, mention });
    previous = word;
  }
  return pieces;
}

type WordSpan = Readonly<{ start: number; end: number; mention: Mention | undefined }>;

function add(pieces: Piece[], question: string, { start, end, mention }: WordSpan): void {
  const last = pieces.at(-1);
  const between = last ? question.slice(last.end, start) : '';
  const isInName = mention !== undefined && last?.mention === mention;
  const isNext = last?.isOpen === true && /^(?: |-|['’]s )$/.test(between);
  if (last && (isInName || isNext)) {
    const merged = nameFirst(last.mention, mention);
    pieces[pieces.length - 1] = {
      start: last.start,
      end,
      isOpen: true,
      ...(merged ? { mention: merged } : {}),
    };
  } else pieces.push({ start, end, isOpen: true, ...(mention ? { mention } : {}) });
}

// "The Nolans mine"
const MINE = /^mines?\b/i;

// "The mine", "the biggest mine", "a new mine": after an article or an adjective it is a noun.
function isNounAfter(
  previous: string,
  piece: Piece | undefined,
  question: string,
  start: number,
): boolean {
  if (/^(?:the|a|an|its|their|this|that|of|new|in|for|on)$/.test(previous)) return true;
  if (isAdjective(previous)) return true;
  const isGlued = piece !== undefined && question.slice(piece.end, start) === ' ';
  return isGlued && piece.mention?.kind === 'name' && MINE.test(question.slice(start));
}
