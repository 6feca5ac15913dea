import { datesOf } from '../../text/dates.ts';
import { isFrameWord } from '../../text/frame-words.ts';
import { isFunctionWord, languageOf } from '../../text/languages.ts';
import { namesOf } from '../../text/names.ts';
import { quantitiesOf } from '../../text/quantities.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import { linesOf } from './message-text.ts';

/** One thing that a message says and that sources may bear out or deny. */
export type Claim = Readonly<{ text: string }>;

export type Claims = Readonly<{
  claims: readonly Claim[];
  /** How many more there were. */
  leftOut: number;
}>;

/** More in one message is no question to a bot any more. */
const MOST = 10;
/** Characters: what is longer says too much at once to be judged. */
const LONGEST = 600;

/** What a chat message claims, in its order: no questions, greetings and opinions, and no more than ten. */
export function claimsOf(message: string): Claims {
  const all = linesOf(message)
    .flatMap((line) => sentencesOf(line).map(({ text }) => withoutQuotes(text)))
    .flatMap(clausesOf)
    .filter(isCheckable);
  const claims = [...new Set(all)].filter((text) => text.length <= LONGEST);
  const shown = claims.slice(0, MOST);
  return { claims: shown.map((text) => ({ text })), leftOut: new Set(all).size - shown.length };
}

function withoutQuotes(sentence: string): string {
  // "Did you know that …?" tells something.
  const isTold = /^(?:\S+ ){0,3}did you know/i.test(sentence);
  const bare = (isTold ? sentence.replace(/[?？]+$/u, '.') : sentence).replace(OPENING, '').trim();
  const quoted = /^["“„«‘'](?<inner>[^"“”„«»]+)["”“»’']?(?<end>[.!]?)$/u.exec(bare)?.groups;
  return quoted ? `${quoted['inner']}${quoted['end']}`.trim() : bare;
}

// What people put in front of a claim and that is none of it.
const OPENING =
  /^(?:(?:well|so|btw|fyi|tbh|imo|imho|afaik|fun fact|hey|hi|hello|actually|yes|no|nope|true|fact|source)[,:!]+\s*|(?:ok(?:ay)?|lol|lmao|yeah|so(?= apparently| basically)|basically)[,:!]*\s+|(?:i (?:think|believe|guess|heard|read|know)(?: that)?|did you know(?: that)?|apparently|they say(?: that)?|it['’]s (?:true|a fact) that)[,:]?\s+(?=\S+\s+\S+\s+\S+))+/iu;

// "X did 5 and Y did 7" are two, "X did 5 and 7" is one.
function clausesOf(sentence: string): string[] {
  const parts: string[] = [];
  let start = 0;
  const names = namesOf(sentence);
  for (const { index, 0: join } of sentence.matchAll(JOIN)) {
    const [left, right] = [sentence.slice(start, index), sentence.slice(index + join.length)];
    if (names.some((name) => name.start < index && index < name.end)) continue;
    const isSplit =
      !OPEN_MARK.test(left) && isWhole(left) && isWhole(right.split(JOIN, 1)[0] ?? '');
    if (!isSplit) continue;
    parts.push(left.trim());
    start = index + join.length;
  }
  return [...parts, sentence.slice(start).trim()];
}

const JOIN = /\s*;\s+|,?\s+(?:and|but|while|whereas)\s+/giu;
// "Between X and Y", "both X and Y", and quotation marks or brackets that are still open.
const OPEN_MARK = /\b(?:between|both)\b[^,;]*$|\([^)]*$|[“„«][^”»]*$|^[^"]*"[^"]*$/iu;

const SUBJECT = /^(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Ii]n|[Bb]y|[Tt]his|[Tt]hat)\s|\p{Lu})/u;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|do|\p{L}{2,}ed|made|rose|fell|grew|began|sold|bought|built|held|won|lost|paid|lent|took|gave|got|went|came|said|cut|sent|found|met|owns|makes|mines|produces|exports|imports|holds|sells|buys|supplies|controls|plans|wants)\b/iu;

// With a subject, a verb after it, and a figure or name of its own.
function isWhole(clause: string): boolean {
  const body = clause.trim();
  if (!SUBJECT.test(body) || wordsOf(body).length < 4) return false;
  const rest = body.replace(/^\S+\s*/, '');
  const isTold = datesOf(body).length > 0 || quantitiesOf(body).length > 0;
  return isTold && namesOf(`of ${body}`).length > 0 && FINITE.test(rest);
}

const ASKS = /[?？]["'”’»)\s]*$/u;
const OPINION =
  /^(?:i|i['’]m|i['’]d|i['’]ve|i['’]ll|we|you|let['’]s|please|thanks|thank|congrats|nice|great|cool|agreed|same|maybe|guess|hope|wish|my|your|lol|lmao|haha\p{L}*|wow|omg|wtf|bruh)\b/iu;
const ORDER =
  /^(?:list|compare|explain|tell|show|give|find|look|check|see|read|note|click|join|ask)\b/iu;

// Something is said of something: a figure, a date or a name, and words beside it.
function isCheckable(text: string): boolean {
  if (ASKS.test(text) || text.length > 4 * LONGEST) return false;
  const dates = datesOf(text);
  const figures = [...quantitiesOf(text, undefined, dates).filter(isFigure), ...dates];
  const isOpinion = OPINION.test(text) || ORDER.test(text);
  const isOwn = /^(?:i|we|you|my|your|let)\b/iu.test(text);
  if (isOpinion && (isOwn || figures.length === 0)) return false;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(text)) return !/[吗嗎呢か][。]?$/u.test(text);
  const language = languageOf(text);
  const words = wordsOf(text).map(({ word }) => word);
  const content = words.filter(
    (word) => /\p{L}/u.test(word) && !isFunctionWord(word, language) && !isFrameWord(word),
  );
  if (words.length < 3) return false;
  const named = namesOf(`of ${text}`).length;
  if (figures.length > 0) return content.length >= 2;
  return content.length >= 3 && (named > 0 || words.length >= 4);
}

const isFigure = ({ kind }: Readonly<{ kind: string }>): boolean => kind !== 'ordinal';
