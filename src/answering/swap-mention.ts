import { datesOf } from '../text/dates.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { peopleOf } from './places-named.ts';
import { isVerb } from './question-words.ts';
import { nounPhrasesOf } from './subject-of.ts';

const PREPOSITION =
  /(?:^|[\s¿(])(?<word>in|between|since|by|until|till|before|after|during|from|to|for|with|at|on|as of|of|about|en|au|aux|à|de|depuis|im|seit|bis|von|für|nach|desde|hasta|para|в|во|с|до|от|из|на|trong|từ|đến|tới|ở|tại|năm|vào năm)\s+(?:the\s+)?$/iu;

/** The preposition right before `start`, with the blank after it: "since ", "in the ". */
function prepositionBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 16), start);
  const found = PREPOSITION.exec(before);
  return found ? found[0].replace(/^[\s¿(]/u, '') : '';
}

/** Where the phrase of a mention begins: with its preposition and article. */
export function phraseStart(text: string, { start }: Mention): number {
  const article = articleBefore(text, start).length;
  return start - Math.max(article, prepositionBefore(text, start).length);
}

/** The question before with `mention`, which `followUp` has, in the place of its own of that kind; else `undefined`. */
export function swapped(before: string, followUp: string, mention: Mention): string | undefined {
  if (mention.kind === 'date') return datesSwapped(before, followUp, mention);
  const own = mentionsOf(before).filter(({ kind }) => kind === mention.kind);
  const given = prepositionBefore(followUp, mention.start).trim().toLowerCase();
  const like = own.filter(
    ({ start }) => given !== '' && prepositionBefore(before, start).trim().toLowerCase() === given,
  );
  const target = like.at(-1) ?? own.at(-1);
  if (target) return replaced(before, target, followUp, mention);
  return mention.kind === 'name' ? thingSwapped(before, mention.text) : undefined;
}

function replaced(before: string, target: Mention, followUp: string, mention: Mention): string {
  const isPlace = target.kind === 'place' && mention.kind === 'place';
  const people =
    isPlace && target.isPeople && !mention.isPeople ? peopleOf(mention.home ?? '') : undefined;
  // "In the US" takes no article along to Vietnam, "the Vietnamese government" keeps it.
  const isBare = isPlace && target.isPeople !== true;
  const start = isBare ? target.start - articleBefore(before, target.start).length : target.start;
  const article = isBare ? articleBefore(followUp, mention.start) : '';
  return splice(before, start, target.end, people ?? `${article}${mention.text}`);
}

/** The article right before `start`, with its blank. */
function articleBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    /(?:^|[\s¿])(?<article>(?:the|la|le|les|der|die|das|el|los) |l['’])$/iu.exec(before)?.groups?.[
      'article'
    ] ?? ''
  );
}

function datesSwapped(before: string, followUp: string, mention: Mention): string | undefined {
  const last = mentionsOf(before).findLast(({ kind }) => kind === 'date');
  if (!last) return undefined;
  const { start } = last;
  const given = prepositionBefore(followUp, mention.start);
  const held = prepositionBefore(before, start);
  // "Now" and "last year" take no preposition.
  const isWord = datesOf(mention.text).length === 0;
  const from = given !== '' || isWord ? start - held.length : start;
  const text = `${given}${mention.text}${yearKept(mention.text, last.text)}`;
  return splice(before, from, last.end, text);
}

// "And April?" after "in March 2024" is April 2024.
function yearKept(text: string, before: string): string {
  const year = /(?:1[5-9]|20|21)\d\d/.exec(before)?.[0];
  const isOpen = /^(?:\p{Lu}\p{L}+|[QH]\d|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+)$/u.test(text);
  return isOpen && year !== undefined ? ` ${year}` : '';
}

/** A name nobody wrote with a capital takes the place of the thing asked about, where that has none either. */
function thingSwapped(before: string, name: string): string | undefined {
  const phrase = nounPhrasesOf(before).findLast(({ mention }) => mention === undefined);
  return phrase ? splice(before, phrase.start, phrase.end, name) : undefined;
}

const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

const DOER =
  /\b(?:did|does|do|has|have|had|will|would|can|could) (?<doer>(?:the )?[\p{L}\p{N}&.’'-]+(?: [\p{L}\p{N}&.’'-]+)??) (?<verb>[\p{L}]+)(?![\p{L}\p{N}])/iu;

/** "How much did Neo invest" and "the EU": who did it is another; none where the follow-up has a preposition. */
export function doerSwapped(before: string, phrase: string, { kind, text }: Mention) {
  const isBare = phrase.replace(/^the /i, '') === text;
  if (!isBare || (kind !== 'place' && kind !== 'name')) return undefined;
  const found = DOER.exec(before);
  const { doer = '', verb = '' } = found?.groups ?? {};
  if (!found || !isVerb(verb.toLowerCase())) return undefined;
  const start = found.index + found[0].length - verb.length - 1 - doer.length;
  return splice(before, start, start + doer.length, phrase);
}

/** The question before with something more in it, in front of its question mark. */
export function extended(before: string, more: string): string {
  const [mark = '?'] = /\s?[?？]$/u.exec(before) ?? [];
  const body = before.replace(/[\s?？!.。]+$/u, '');
  // There the time and the place come first.
  return /[\p{sc=Han}\p{sc=Hira}]/u.test(body)
    ? `${more}，${body}${mark}`
    : `${body} ${more}${mark}`;
}
