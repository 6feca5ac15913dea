import { languageOf } from '../text/languages.ts';
import { rememberedTexts } from '../text/remembered-texts.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { isAddressed } from './addressed.ts';

/**
 * Whether a sentence was hardly written to report something: it speaks to a bot, or of what one is to
 * answer, hides what it says, or is in another language than our summaries. Nobody is shown it as ours, and
 * it bears nothing out.
 */
export function isPlanted(sentence: string): boolean {
  return judged(sentence).isPlanted;
}

/** Sentences of the passages that come back with many questions. */
const SENTENCES = 4096;

const judged = rememberedTexts(
  (sentence) => ({ isPlanted: isToldToBots(sentence) || isNotEnglish(sentence) }),
  SENTENCES,
);

/** Whether a sentence, in whatever language, speaks to a bot, or of what one is to answer, or hides what it says. */
export function isToldToBots(sentence: string): boolean {
  return isAddressed(sentence) || HIDDEN.test(sentence) || isOfAnswers(sentence);
}

/** Words: fewer report something only with a name or a figure. */
const REPORT = 5;
const LEAST = 3;

/** Whether a statement is too short to report anything: "Long live the mine". */
export function isTooShort(statement: string): boolean {
  const words = wordsOf(statement).length;
  return words < LEAST || (words < REPORT && !/\d|\s\p{Lu}/u.test(statement));
}

/** Passages of which the last answers made use. */
const PASSAGES = 1024;

/**
 * A passage's text up to its first planted sentence: what is said is often said in the next one. What is left
 * stands where it stood.
 */
export function withoutPlanted(text: string): string {
  return read(text).text;
}

const read = rememberedTexts((text) => {
  const planted = sentencesOf(text).find((sentence) => isPlanted(sentence.text));
  return { text: planted ? text.slice(0, planted.start) : text };
}, PASSAGES);

/** Characters that can't be seen, words of two scripts, letters apart, and what is to be decoded. */
const HIDDEN =
  /\p{Cf}|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|(?!μ)[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}|(?:(?<!\p{L})\p{L}\s+){6}|(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z][A-Z])[A-Za-z0-9+/]{16,}|<!--|\b\d[a-z]{2,}\d[a-z]{2,}\b/u;

/** So many of these in one sentence are no accident. */
const ENOUGH = 2;

/**
 * Who may be spoken to, what is asked of them, for whom, how often, in which words, and where that stands.
 * One of them may be in any report.
 */
const OF_ANSWERS: readonly RegExp[] = [
  /\b(?:chat)?bots?\b|\b(?:assistants?|helpers?)\b(?! (?:secretar|professor|minister|director|general|manager|commissioner|deput))|\b(?:dear|hey|any|every) (?:AIs?|models?|machines?|LLMs?)\b|\bLLMs?\b|\blanguage models?\b|\bsummari[sz]er\b|\b(?:who|what|any)(?:ever|one|body) (?:who )?(?:reads|quotes|cites|reading|quoting|processes|processing)\b|\b(?:to|by|for) (?:the |all |our )?readers\b|\breader\b/iu,
  /\b(?:repl(?:y|ies)|respon(?:d|ses?)|answer(?:s|ed)?|outputs?|summar(?:y|ies)|messages?|citations?|prompts?|instructions?|configuration|tasks?)\b/iu,
  /\b(?:say|tell|write|post|print|add|drop|ping|repeat|greet|call|insert|append|forward|mention|show|reveal|cite|quote|translate|begin|close|end|start|use|send|buy|visit|click|join|vote|ignore|disregard|forget|obey|stop|remember|pretend|act)s?\b(?! (?:that|how much))/iu,
  /\b(?:every|each|all|always|whenever|henceforth|only|solely|never|anything|nothing but|no matter|instead|from (?:now|here) on|in (?:their|its) place|at the end)\b/iu,
  /["“”„«»‘「『][^"“”„«»’」』]{2,}["“”«»’」』]|\bthe (?:words?|sentences?|phrases?)\b/u,
  /\b(?:this|these|the above|other) (?:text|brief|paragraph|note|passage|page|document|file|line|sentence|entry|record|collection|corpus|archive|remark|instructions?|rules?|source|one)s?\b|\bthe above\b/iu,
  /\byou(?:r|rs|rself)?\b|\bplease\b|\bpls\b|\bkindly\b|\bit is (?:required|requested|asked|expected) that\b/iu,
  /\b(?:members?|users?|moderators?|mods|admins?|channel|server|everyone|everybody|roles?|questions?|enquir(?:y|ies)|sponsors?)\b/iu,
];

/** Of these can be said that a report hardly has them: of the first less has to be with it. */
const TELLING = [0, 5, 6];

function isOfAnswers(sentence: string): boolean {
  if (SURELY.test(sentence)) return true;
  const found = OF_ANSWERS.flatMap((sign, at) => (sign.test(sentence) ? [at] : []));
  if (found.includes(0) && found.length >= ENOUGH) return true;
  return found.length > ENOUGH && found.some((at) => TELLING.includes(at));
}

/** What is asked, a setting of a program, and what parts a text from orders. */
const SURELY =
  /\b(?:answers?|repl(?:y|ies)|responses?) (?:to|for) (?:every|any|all|each) (?:\p{L}+ )?(?:questions?|enquir(?:y|ies)|members?|users?)(?! (?:that|of|by|from))\b|\beach (?:reply|answer)\b|\b(?:every|any) (?:\p{L}+ )?(?:reply|answer|question|enquiry)(?! (?:that|of|by|from))\b|\b(?:readers?|members?|users?|people|those|anyone|whoever|everyone) (?:who |that )?(?:asks? (?:about|you|it|this)|is asking|wants? to know)\b|\b[A-Z]{3,}_[A-Z_]{2,}|\bnew task\b|\bend of (?:corpus|file|passage|document|context)\b|^\W*(?:Q|question):|\bnote to (?:the |all |any )?\p{L}*\s?(?:models?|assistants?|AIs?|bots?|readers?|summari[sz]ers?)\b|\b\w+ (?:dot|point) (?:com|info|org|net|io|gg)\b/iu;

/** Words: of a sentence of so many, English has one that says nothing. */
const SOME = 5;
/** So many that no other language has prove it. */
const SURE = 2;
/** English words that other languages have too. */
const SHARED = /^(?:a|an|as|at|do|he|her|i|in|is|me|no|on|or|so|to|was|will)$/;
/** What is quoted in the letters of another language. */
const QUOTED = /["“„«‘「『][^"“”„«»’」』]*["“”«»’」』]/gu;

function isNotEnglish(sentence: string): boolean {
  const told = sentence.replaceAll(QUOTED, '');
  const words = wordsOf(told).map(({ word }) => word);
  const small = words.filter(isStopWord);
  const own = small.filter((word) => !SHARED.test(word)).length;
  if (own >= SURE) return false;
  const letters = told.match(/\p{L}/gu)?.length ?? 0;
  const latin = told.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return true;
  if (words.length < SOME) return false;
  if (languageOf(told) !== 'en') return true;
  if (own > 0) return false;
  return small.length === 0 || /(?![\u0300-\u036f])\p{sc=Latin}(?<![A-Za-z])/u.test(lowerOf(told));
}

// Without names, which keep their accents.
const lowerOf = (text: string): string => text.replaceAll(/\p{Lu}[\p{L}\p{M}]*/gu, '');
