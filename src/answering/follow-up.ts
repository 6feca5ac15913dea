import { capitalised } from '../text/capitalised.ts';
import { languageOf } from '../text/languages.ts';
import { visibleOf } from '../text/visible.ts';
import { wordsOf } from '../text/words.ts';
import { ledOf } from './follow-up-lead.ts';
import { inBrackets } from './in-brackets.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { figureSetAgainst, headSwapped, mergedQuestion } from './merge-question.ts';
import { pronounsResolved } from './pronouns.ts';
import {
  ASKS_ABROAD,
  AUXILIARY,
  INTERROGATIVE,
  isContentWord,
  isVerb,
  ORDERS,
} from './question-words.ts';
import { QUESTION_LENGTH } from './question.ts';
import { nounPhrasesOf } from './subject-of.ts';
import { doerSwapped, extended, phraseStart, swapped } from './swap-mention.ts';

/**
 * A follow-up question as it reads alone: "and in 2024?" after "How much did Lynas make in 2023?" is
 * "How much did Lynas make in 2024?". One that holds its own subject stays as it is. `before` is the
 * question that came before it, itself standalone; the result is never longer than a question may be.
 */
export function standaloneQuestion(followUp: string, before: string): string {
  const own = visibleOf(followUp);
  const asked = visibleOf(before);
  if (own === '' || asked === '') return cut(own === '' ? asked : own);
  if (own.length > QUESTION_LENGTH) return cut(own);
  const { rest, isLed } = ledOf(own);
  if (isStandalone(own, rest, isLed)) return cut(own);
  const room = QUESTION_LENGTH - own.length - ROOM;
  return cut(visibleOf(resolved({ own, rest, isLed }, asked.slice(0, Math.max(0, room)))));
}

/** Whether only what came before it says what it is about: "is that true?", "and in 2024?". */
export function isAboutSomethingBefore(question: string): boolean {
  const own = visibleOf(question);
  const { rest, isLed } = ledOf(own);
  return own === '' || !isStandalone(own, rest, isLed);
}

/** Characters that joining two questions may add. */
const ROOM = 20;

type FollowUp = Readonly<{ own: string; rest: string; isLed: boolean }>;

function resolved({ own, rest, isLed }: FollowUp, before: string): string {
  // "And?", "what about that one?"
  if (rest === '' || ONLY_PRONOUN.test(rest)) return before;
  const compared = figureSetAgainst(rest, before);
  if (compared !== undefined) return compared;
  const merged = mergedQuestion(rest, before);
  if (merged !== undefined) return merged;
  const head = headSwapped(rest, before);
  if (head !== undefined) return head;
  if (!asks(rest)) return withFragment(rest, before);
  const whole = pronounsResolved(isLed ? `${rest}?` : own, before);
  if (whole !== undefined) return capitalised(whole);
  return inBrackets(capitalised(isLed ? `${rest}?` : own), subjectWords(before));
}

const ONLY_PRONOUN =
  /^(?:it|its|they|them|he|him|she|her|there|that|this|those|these|that one|this one)$/i;

// "In 2024", "Vietnam", "Lynas in 2024": each mention takes its place, or is added.
function withFragment(fragment: string, before: string): string {
  const mentions = mentionsIn(fragment);
  let question = before;
  let left = fragment;
  for (const mention of mentions.toReversed()) {
    const start = phraseStart(fragment, mention);
    const phrase = fragment.slice(start, mention.end);
    question =
      swapped(question, fragment, mention) ??
      doerSwapped(question, phrase, mention) ??
      extended(question, addedPhrase(phrase, mention));
    left = `${left.slice(0, start)} ${left.slice(mention.end)}`;
  }
  const more = left.trim().replace(/\s+/g, ' ');
  if (mentions.length > 0 && !saysMore(more)) return question;
  return extended(question, `– ${more}`);
}

// A fragment that has no name of a known kind may be one in lower case: "lynas".
function mentionsIn(fragment: string): Mention[] {
  const mentions = mentionsOf(`${MIDST}${fragment}`)
    .map((one) => ({ ...one, start: one.start - MIDST.length, end: one.end - MIDST.length }))
    .filter(({ kind, text }) => kind !== 'name' || isLikelyName(text));
  if (mentions.some(({ kind }) => kind !== 'date')) return mentions;
  const [date] = mentions;
  const undated = date ? fragment.slice(0, phraseStart(fragment, date)).trim() : fragment;
  const free = BARE.exec(undated)?.groups?.['name'];
  if (free === undefined || !isLikelyName(free)) return mentions;
  const start = undated.lastIndexOf(free);
  return [{ kind: 'name', text: free, start, end: start + free.length }, ...mentions];
}

/** In the midst of a sentence a capital shows a name. */
const MIDST = 'of ';
const BARE =
  /^(?:for |at |with |by )?(?<name>[\p{L}\p{N}][\p{L}\p{N}\p{M}&.'’-]*(?: [\p{L}\p{N}&.'’-]+)?)$/iu;

const COMMON =
  /^(?:magnets?|mines?|mining|prices?|exports?|imports?|reserves?|workers?|oxides?|batter(?:y|ies)|motors?|cars?|turbines?|production|output|refining|processing|recycling|separation|smelting|demand|supply|costs?|jobs?|quotas?|licen[cs]es?|tariffs?|sanctions?|ores?|metals?|alloys?|waste|pollution|water|money|time|people|today|details?|examples?|sources?|more|less|why|top|best|worst|biggest|first|last|rare|heavy|light|the|a|an|its|their|his|other|others|in|on|at|all|any|some|each|every|most|only|really|seriously|ones?|two|three|four|five|ten|\d.*)$/i;

function isLikelyName(words: string): boolean {
  const isCommon = words.split(' ').some((word) => COMMON.test(word));
  return !isCommon && /\p{L}{2}/u.test(words);
}

function addedPhrase(phrase: string, { kind, text }: Mention): string {
  if (phrase !== text || !/^[\x20-\x7e]+$/.test(text)) return phrase;
  if (kind === 'place' || (kind === 'date' && /^(?:\p{Lu}|\d)/u.test(text))) return `in ${text}`;
  return kind === 'date' ? text : `– ${text}`;
}

const saysMore = (left: string): boolean => {
  const words = wordsOf(left).map(({ word }) => word);
  return words.some((word) => isContentWord(word, languageOf(left)) && !GENERIC.test(word));
};
// "The Nolans project" for "Lynas" needs no "project".
const GENERIC =
  /^(?:project|mine|company|firm|deposit|plant|case|one|about|regarding|year|annee|jahr|nam|god|godu|году|год)$/;

/** Whether a text asks or orders, in any of the languages. */
function asks(text: string): boolean {
  if (INTERROGATIVE.test(text) || ASKS_ABROAD.test(text)) return true;
  const words = wordsOf(text).map(({ word }) => word);
  const [first = ''] = words;
  return AUXILIARY.test(first) || ORDERS.test(first);
}

// A name of its own or two words that say something, and a question.
function isStandalone(own: string, rest: string, isLed: boolean): boolean {
  if (pronounsResolved(own, '') !== undefined) return false;
  const mentions = mentionsOf(rest).filter(({ kind }) => kind !== 'date');
  const language = languageOf(rest);
  const isHan = /[\p{sc=Han}\p{sc=Hira}]{6}/u.test(rest);
  const said = rest.replace(INTERROGATIVE, '').replace(ASKS_ABROAD, '');
  const named = mentionsOf(said);
  const words = wordsOf(said).filter(({ word }) => isContentWord(word, language));
  const open = words.filter(
    ({ start }) => !named.some((one) => one.start <= start && start < one.end),
  );
  const hasVerb = wordsOf(said).some(({ word }) => AUXILIARY.test(word) || isVerb(word));
  if (!asks(rest)) {
    if (isLed) return false;
    return isHan || (mentions.length > 0 ? open.length >= 2 : open.length >= 4);
  }
  if (isHan) return !isLed || mentions.length > 0;
  const isNamed = mentions.length > 0 && (hasVerb || open.length > 0);
  return isNamed || (!isLed && words.length >= 2);
}

function subjectWords(before: string): string {
  const phrases = nounPhrasesOf(before).map(({ text }) => text);
  return phrases.length > 0 ? phrases.join(', ') : before;
}

/** At most as long as a question may be, and no half of a sign at its end. */
function cut(text: string): string {
  if (text.length <= QUESTION_LENGTH) return text;
  return text
    .slice(0, QUESTION_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
