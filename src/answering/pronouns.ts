import { capitalised } from '../text/capitalised.ts';
import { languageOf } from '../text/languages.ts';
import { inBrackets } from './in-brackets.ts';
import { mentionsOf } from './mentions.ts';
import { AUXILIARY, INTERROGATIVE, isVerb, NOUN_BACK, PRONOUN } from './question-words.ts';
import { nounPhrasesOf, subjectOf } from './subject-of.ts';
import type { Wanted } from './subject-of.ts';

type Back = Readonly<{ text: string; word: string; start: number; end: number; noun?: string }>;

/**
 * The question with what its first pronoun, or its "the company", stands for; `undefined` where it has
 * none that points beyond itself. In the answer to it a second pronoun points to the first.
 */
export function pronounsResolved(question: string, before: string): string | undefined {
  if (languageOf(question) !== 'en') return undefined;
  const back = pronounIn(question) ?? nounBackIn(question);
  if (back === undefined) return undefined;
  const subject = subjectOf(before, wantedBy(back.word));
  if (subject === undefined) return inBrackets(question, before);
  const left = question.slice(0, back.start);
  return agreeing(left, subject) + putFor(back, subject, left) + question.slice(back.end);
}

const OF_ONE: Readonly<Record<string, string>> = {
  do: 'does',
  are: 'is',
  were: 'was',
  have: 'has',
};

// "Do they" is "does the country that …".
function agreeing(left: string, subject: string): string {
  if (!/^the \S*[^s\s] that /.test(subject)) return left;
  return left.replace(/\b(?:do|are|were|have)(?= $)/, (verb) => OF_ONE[verb] ?? verb);
}

function wantedBy(word: string): Wanted {
  if (word === 'there') return 'place';
  return /^(?:they|them|their|theirs|he|him|his|she|her|company|companies|firm)$/.test(word)
    ? 'people'
    : 'thing';
}

function putFor({ word, text, noun }: Back, subject: string, before: string): string {
  const named = before === '' ? capitalised(subject) : subject;
  if (noun !== undefined) return `the ${noun} (${subject.replace(/^the /i, '')})`;
  if (word === 'there') return `in ${subject}`;
  const isPossessive = /^(?:its|their|theirs|his|her)$/.test(word);
  if (isPossessive) return `${named}${named.endsWith('s') ? '’' : '’s'}`;
  // "Where's it", "it's": the verb stays.
  return /['’]s$/i.test(text) ? `${named} is` : named;
}

function pronounIn(question: string): Back | undefined {
  for (const { 0: text, 1: raw = '', index } of question.matchAll(PRONOUN)) {
    const word = raw.toLowerCase();
    const [left, right] = [question.slice(0, index), question.slice(index + text.length)];
    if (!pointsBack(word, left, right)) continue;
    return { text, word, start: index, end: index + text.length };
  }
  return undefined;
}

function pointsBack(word: string, left: string, right: string): boolean {
  const [next = ''] = /^\s+[\p{L}'’]+/u.exec(right) ?? [];
  const after = next.trim().toLowerCase();
  const isLast = /^\s*[?.!,]*\s*$/.test(right);
  if (!isObject(word, left) && hasOwnSubject(left, word)) return false;
  if (word === 'there') {
    return (
      !/\b(?:is|are|was|were|be|been|isn['’]t|aren['’]t)\s*$/i.test(left) &&
      !/^(?:is|are|was|were|will|has|have|a|any)$/.test(after)
    );
  }
  if (/^(?:that|this|these|those)$/.test(word)) {
    return isLast || AUXILIARY.test(after) || isVerb(after) || COMPARES.test(after);
  }
  if (word === 'it' && EXPLETIVE.test(right)) return false;
  return true;
}

const COMPARES = /^(?:more|less|higher|lower|bigger|larger|smaller|of)$/;

// "Is it true that", "how long does it take to": nothing said before is meant.
const EXPLETIVE =
  /^(?:\s+(?:true|possible|likely|legal|illegal|allowed|safe|worth|fair|correct|right|realistic|known|the case|really))+\s+(?:that|to|for|if|\p{L}+ing)\b|^\s+(?:take|takes|took|cost|costs)\s+(?:\p{L}+\s+){0,3}to\b/iu;

const CLAUSE =
  /[,;:]|\b(?:and|but|or|that|if|when|because|while|before|after|so|where|who|which)\b/i;

// "Does Lynas own it?": what a verb is done to is not who does it.
function isObject(word: string, left: string): boolean {
  const previous = /(?<last>[\p{L}'’]+)\s*$/u.exec(left)?.groups?.['last'] ?? '';
  if (!/^(?:it|them|him|her)$/.test(word) || AUXILIARY.test(previous)) return false;
  return !CLAUSE.test(left.replace(INTERROGATIVE, ''));
}

// What a pronoun stands for comes before it: "What is Lynas and who owns it?"
function hasOwnSubject(left: string, word: string): boolean {
  const mentions = mentionsOf(left);
  if (word === 'there') return mentions.some(({ kind }) => kind === 'place' || kind === 'name');
  if (mentions.some(({ kind }) => kind !== 'date')) return true;
  // "How many workers does it employ?": the noun that is asked for is not what "it" is.
  const asked = INTERROGATIVE.exec(left)?.[0].length;
  return nounPhrasesOf(left).some(({ start }) => asked === undefined || start > asked + 1);
}

function nounBackIn(question: string): Back | undefined {
  if (mentionsOf(question).some(({ kind }) => kind !== 'date')) return undefined;
  const found = NOUN_BACK.exec(question);
  if (!found) return undefined;
  const [text, noun = ''] = found;
  return {
    text,
    word: noun.toLowerCase(),
    noun,
    start: found.index,
    end: found.index + text.length,
  };
}
