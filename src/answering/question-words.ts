import { isFrameWord } from '../text/frame-words.ts';
import { baseOf } from '../text/irregular-verbs.ts';
import { isFunctionWord } from '../text/languages.ts';
import type { Language } from '../text/languages.ts';
import { stemOf } from '../text/terms.ts';

const VERBS =
  setOf(`own buy sell mine produce make build built sign pay paid lend lent export import refine process
 control supply use hold open close start stop begin began grow fall fell rise rose cost happen announce plan
 expect invest fund finance finish reach agree approve ban block halt restrict cut raise win won lose lost
 get got give gave take took say said know work run operate belong depend come came need want compete
 dominate acquire discover find found develop launch receive award face affect cause mean meant change increase
 decrease drop decline support oppose criticise protest allow require cover include contain employ lead led`);

/** Whether a folded word is a verb as questions have them; "mine" and "export" are nouns as well. */
export function isVerb(word: string): boolean {
  return VERBS.has(stemOf(word)) || VERBS.has(word) || VERBS.has(baseOf(word));
}

/** The first word of an order: "list the mines". */
export const ORDERS =
  /^(?:list|compare|explain|describe|define|tell|show|name|summari[sz]e|translate|give|find)$/;

const ADJECTIVES =
  /^(?:old|older|oldest|big|bigger|biggest|large|larger|largest|small|smaller|smallest|main|new|newer|newest|first|second|third|last|next|other|heavy|heavier|light|lighter|high|low|cheap|cheaper|rich|top|major|own|current|former|only|whole|entire|same|best|worst|magnetic|refined|raw|separated)$/;

export const isAdjective = (word: string): boolean => ADJECTIVES.test(word);

/** Prepositions that are no stop words. */
export const PREPOSITION =
  /^(?:across|against|along|among|around|behind|beside|besides|beyond|despite|inside|near|onto|outside|per|regarding|than|towards?|via|within|without|worth)$/;

/** Whether a folded word says something of what a question is about. */
export function isContentWord(word: string, language: Language): boolean {
  if (/^\p{N}/u.test(word)) return false;
  return !isFunctionWord(word, language) && (isAdjective(word) || !isFrameWord(word));
}

/** An interrogative phrase in front, with the noun it asks for: "how many tonnes", "since when". */
export const INTERROGATIVE =
  /^(?:(?:since|until|till|from|by|to|for|with|in|at|of|according to) )?(?:when|why|where|who|whom|whose|which|what|how(?: (?:much|many|long|big|old|far|deep|high|often|large|come|so))?)(?![\p{L}'’])/iu;

export const AUXILIARY =
  /^(?:is|are|was|were|am|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|won['’]?t|can['’]?t|cannot|hasn['’]?t|wasn['’]?t)$/i;

export const BE_HAVE_OR_MODAL =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|should|may|might|must)$/i;

/** Signs of a question or of an order in the languages of askers, English aside. */
export const ASKS_ABROAD =
  /(?<![\p{L}\p{M}])(?:combien|comment|pourquoi|quand|où|qui|quel(?:le)?s?|que|est-ce|wer|was|wann|wo|warum|wie|wieso|welche[mnrs]?|cuánt[oa]s?|cuándo|dónde|quién(?:es)?|qué|cuál(?:es)?|cómo|сколько|когда|где|кто|что|почему|зачем|как(?:ой|ая|ое|ие|ую|ого)?|чей|bao nhiêu|khi nào|ở đâu|tại sao|vì sao|là gì|nào|gì|ai)(?![\p{L}\p{M}])|谁|什么|多少|哪|为何|何时|怎|几|吗|何|誰|どこ|いつ|なぜ|いくら|どれ|どの|ですか|ますか|か？/iu;

/** A pronoun that stands for something said before; its first group is the pronoun itself. */
export const PRONOUN =
  /(?<![\p{L}\p{N}'’-])(it|its|they|their|theirs|them|he|him|his|she|her|there|that one|this one|those|these|that|this)(?:['’]s)?(?![\p{L}\p{N}'’-])/giu;

/** What "the company" and its like stand for was named before. */
export const NOUN_BACK =
  /\b(?:the|this|that|these|those) (companies|company|firm|mine|project|plant|deal|agreement|country|deposit|factory|loan|grant|law|ban|site|facility|refinery|operation)(?=\s*(?:[?.!,]|$|\s(?:is|was|are|were|do|does|did|has|have|had|will|would|can|could|start|open|close|cost|produce|make|own|employ|belong|get|in|by|for|worth|now|still|expected|located|planned)\b))/iu;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).flatMap((word) => [word, stemOf(word)]));
}
