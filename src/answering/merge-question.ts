import { capitalised } from '../text/capitalised.ts';
import { wordsOf } from '../text/words.ts';
import { mentionsOf } from './mentions.ts';
import {
  ASKS_ABROAD,
  AUXILIARY,
  BE_HAVE_OR_MODAL,
  INTERROGATIVE,
  isAdjective,
  isContentWord,
  isVerb,
} from './question-words.ts';
import { nounPhrasesOf } from './subject-of.ts';
import { doerAskedFor, passiveWith } from './subject-question.ts';
import { extended, phraseStart, swapped } from './swap-mention.ts';

/**
 * For a follow-up that is nothing but an interrogative ("since when", "how many tonnes", "why"): the
 * question before, asked with it; `undefined` for any other follow-up.
 */
export function mergedQuestion(rest: string, before: string): string | undefined {
  const bare = rest.replace(FILLERS, '');
  const asked = INTERROGATIVE.exec(bare)?.[0];
  if (asked === undefined) return abroad(rest, before);
  const tail = bare.slice(asked.length).trim();
  const isNoun = /^[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+)?$/u.test(tail);
  const words = wordsOf(tail).map(({ word }) => word);
  if (words.some((word) => AUXILIARY.test(word) || isVerb(word))) return undefined;
  const [mention] = mentionsOf(tail);
  if (mention) {
    const start = phraseStart(tail, mention);
    const left = tail.slice(0, start).trim();
    const moved = swapped(before, tail, mention) ?? extended(before, tail.slice(start));
    return mergedQuestion(`${asked} ${left}`.trim(), moved);
  }
  if (!isNoun) return undefined;
  return withInterrogative(capitalised(`${asked} ${tail}`.trim()), before);
}

const FILLERS = /(?:,? (?:exactly|precisely|then|though|is that|was that|so|actually))+$/iu;

// "How much rare earth does Lynas produce" + "Since when" → "Since when does Lynas produce rare earth".
function withInterrogative(asked: string, before: string): string {
  const held = INTERROGATIVE.exec(before)?.[0];
  if (held === undefined) return afterAuxiliary(asked, before);
  if (held.toLowerCase() === asked.toLowerCase()) return before;
  const rest = before.slice(held.length).trim();
  const words = rest.split(' ');
  const at = words.findIndex((word) => AUXILIARY.test(word));
  const nouns = words.slice(0, Math.max(0, at));
  const isPhrase = at > 0 && at <= 4 && !nouns.some((word) => isVerb(word.toLowerCase()));
  // "How many" needs its noun: "How many tonnes".
  if (!isPhrase) return aboutDoer(asked, before) ?? `${asked} ${rest}`;
  const auxiliary = words[at] ?? '';
  const body = words.slice(at + 1).join(' ');
  if (BE_HAVE_OR_MODAL.test(auxiliary)) return `${asked} ${auxiliary} ${nouns.join(' ')} ${body}`;
  // An object stands before the place and the date.
  const end =
    / (?:in|from|to|since|by|at|for|between|until) |[\s?]*$/i.exec(body)?.index ?? body.length;
  return `${asked} ${auxiliary} ${body.slice(0, end)} ${nouns.join(' ')}${body.slice(end)}`;
}

// "Who owns Nolans" + "Since when" → "Since when is Nolans owned"; "What happened to Nolans" + "Why".
function aboutDoer(asked: string, before: string): string | undefined {
  if (/^(?:who|which|what)\b/i.test(asked)) return undefined;
  const passive = passiveWith(asked, before);
  const isOfDoer = doerAskedFor(before) !== undefined || /^what happen/i.test(before);
  return passive ?? (isOfDoer ? `${asked} – ${before}` : undefined);
}

// "Does Lynas mine in Malaysia?" + "Since when" → "Since when does Lynas mine in Malaysia?"
function afterAuxiliary(asked: string, before: string): string {
  const [first = ''] = before.split(' ');
  if (!AUXILIARY.test(first)) return `${asked} – ${before}`;
  return `${asked} ${first.toLowerCase()}${before.slice(first.length)}`;
}

// "Pourquoi", "почему", "tại sao", "为什么": put in front of the question.
function abroad(rest: string, before: string): string | undefined {
  if (!ASKS_ABROAD.test(rest)) return undefined;
  const words = wordsOf(rest);
  const isShort = words.length <= 3 && rest.length <= 20;
  return isShort && mentionsOf(rest).length === 0 ? `${capitalised(rest)} – ${before}` : undefined;
}

const SET_AGAINST =
  /^(?:is|was) (?:that|this) (?:much |a lot |far |any )?(?:more|less|higher|lower|bigger|larger|smaller|cheaper) than (?:in )?(?<other>.+)$/iu;
const SHARE =
  /^(?:how much|how many per ?cent|what (?:share|part|percentage|proportion)) (?:is|was) that of (?<whole>.+)$/iu;

/** For "is that more than in 2024" and "how much is that of the world": the question before, asked so. */
export function figureSetAgainst(rest: string, before: string): string | undefined {
  const other = SET_AGAINST.exec(rest)?.groups?.['other'];
  if (other !== undefined) return extended(before, `compared with ${other}`);
  const whole = SHARE.exec(rest)?.groups?.['whole'];
  const much = /^how (?:much|many)(?= (?:did|does|do|has|have|was|is|will)\b)/i.exec(before)?.[0];
  return whole !== undefined && much !== undefined
    ? `${much} of ${whole}${before.slice(much.length)}`
    : undefined;
}

/** For "heavy ones": the question before with its noun so narrowed; `undefined` where no "one" stands. */
export function headSwapped(rest: string, before: string): string | undefined {
  const found =
    /^(?:(?:only|just|for|about|the) )*(?<kind>[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+)?) ones?$/iu.exec(
      rest,
    );
  const kind = found?.groups?.['kind'];
  if (kind === undefined || /^(?:this|that|these|those|which)$/i.test(kind)) return undefined;
  const nouns = nounPhrasesOf(before);
  const head = nouns.find(({ mention }) => !mention) ?? headOfInterrogative(before);
  if (!head) return extended(before, `– ${rest}`);
  const article = /^the /i.exec(head.text)?.[0] ?? '';
  const words = head.text.slice(article.length).split(' ');
  const kept = words.findIndex((word) => !isAdjective(word.toLowerCase()));
  const noun = words.slice(Math.max(0, kept)).join(' ');
  return `${before.slice(0, head.start)}${article}${kind} ${noun}${before.slice(head.end)}`;
}

// "How many mines are there": the noun is part of what is asked.
function headOfInterrogative(before: string) {
  const held = INTERROGATIVE.exec(before)?.[0];
  if (held === undefined) return undefined;
  const noun = wordsOf(before).find(
    ({ word, start }) => start >= held.length && isContentWord(word, 'en'),
  );
  return noun ? { ...noun, text: before.slice(noun.start, noun.end) } : undefined;
}
