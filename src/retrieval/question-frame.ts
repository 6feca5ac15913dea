import { HAS_YEAR } from '../text/years.ts';
import { asOfPhraseIn } from './as-of-phrase.ts';

/** What a question says of itself: until when things were known, and that sources disagree. */

/**
 * A question without the words that say until when sources are to be read, for when the filter sees to
 * that: they find what has nothing to do with it. How things were on a day stays asked of that day,
 * where it is the question's only one.
 */
export function withoutAsOf(question: string): string {
  const phrase = asOfPhraseIn(question);
  if (!phrase) return question;
  const { kind, start, end, day } = phrase;
  const before = question.slice(0, start).replace(/[,;(:]?\s*$/u, '');
  const after = question.slice(end).replace(/^(?: only)?[,.:)]?(?: please)?/iu, '');
  const rest = `${before} ${after}`.trim();
  if (kind !== 'counted' || HAS_YEAR.test(rest) || !HAS_YEAR.test(day)) return rest;
  return `${before} ${day}, ${after}`.trim();
}

const FIGURES = '(?:counts?|editions?|estimates?|figures?|numbers?|tonnages?|values?)';
const TWO = '(?:two|both|several|different|conflicting|contradictory|other)';
/** "First", "revised", "2025": which of two. */
const ONE_OF = String.raw`(?:earlier|final|first|initial|later|latest|new|newer|old|older|original|preliminary|revised|updated|(?:19|20)\d\d)`;
const AND = String.raw`,? (?:and|against|or|versus|vs\.?) (?:the )?`;

/** "I keep seeing two different figures", "the USGS tables don't seem to agree", "old estimate and new one" */
const DISPUTED = new RegExp(
  [
    String.raw`\b(?:why (?:do|can|would) )?i(?:['’]ve| have)? (?:keep )?(?:on )?(?:find|finding|found|get|getting|got|hear|hearing|heard|read|reading|saw|see|seeing|seen) ${TWO}\b[^.?!]*`,
    String.raw`(?<whose>\b(?:\p{L}+ ){0,2})(?:accounts|figures|numbers|papers|reports|sources|tables) (?:seem to |all )?(?:don['’]?t|do not|disagree|differ|contradict|conflict)\b[^.?!]*`,
    String.raw`\bone [\p{L} ]{1,30} (?:has|puts|says|gives) (?:it|that|them) (?:\p{L}+ )?(?:above|below|higher|lower|more|less)\b[^.?!]*`,
    String.raw`\bthere (?:are|appear to be|seem to be) ${TWO}(?: (?:\p{L}+ )?${FIGURES}\b[^.?!]*|(?: (?:going )?(?:about|around|round))?(?=[.?!]|$))`,
    String.raw`\b(?:the )?\p{L}+ (?:seems? to have|has|have|seems? to) (?:give|given|printed|publish|published|put out) ${TWO} ${FIGURES}\b[^.?!]*`,
    String.raw`\bwhich (?:\p{L}+ )?(?:${FIGURES}|one|of (?:the two|them)) (?:(?:should|do|can) (?:i|one|we|you) (?:believe|go by|take|trust|use)|is (?:correct|right)(?: (?:for|on))?)\b`,
    String.raw`[,:;(–-] ?both (?:\p{L}+ )?${FIGURES}\b(?: please)?`,
    String.raw`[,:;(–-] ?(?=[^.?!]*\b(?:${FIGURES}|ones?)\b)(?:the |an? )?(?:${ONE_OF}(?: ${FIGURES})?|(?:\p{L}+ )?${FIGURES} of (?:19|20)\d\d)${AND}(?:${ONE_OF}|one|${FIGURES})\b[^.?!]*`,
  ].join('|'),
  'giu',
);

/** "Is it over? What do fans and doubters say", "…, or did the ministry call that rubbish": behind what is to be so. */
const WHO_SAYS = new RegExp(
  [
    String.raw`(?<=^\W*(?:is|are|was|were|do|does|did|has|have|had)\b.{12,})[?,:;] ?(?:and |but )?what (?:do|does|did) [^?,;]{3,50} say(?: (?:about|of|to) (?:it|that|this)(?: \p{L}+)?| and what [^?,;]{3,40})?\W*$`,
    String.raw`(?<=^\W*(?:is|are|was|were|do|does|did|has|have|had)\b.{12,}), or (?:does|did|do|has|have) [^?,;]{3,40} (?:call|called|deny|denied|dismiss|dismissed|dispute|disputed|reject|rejected)\b[^?]*`,
  ].join('|'),
  'iu',
);

/** A question without what the asker says of the sources' disagreement. */
export function withoutDispute(question: string): string {
  const claimed = question.replace(WHO_SAYS, '').trim();
  if (!isOfTwoFigures(claimed)) return isTelling(claimed) ? claimed : question;
  const left = claimed.replaceAll(DISPUTED, '$<whose>');
  const rest = left.replace(/[\s,:;–-]+(?=[.?!]?$)/u, '').trim();
  return isTelling(rest) ? rest : question;
}

const isTelling = (text: string): boolean => /\p{L}{3}.*\p{L}{3}/u.test(text);

/** Whether it says that there are two figures for one thing, or asks for both. */
export function isOfTwoFigures(question: string): boolean {
  return question.search(DISPUTED) >= 0;
}

/** "Is it true that", "true that": what is to be confirmed comes behind. */
const CONFIRMED = new RegExp(
  [
    String.raw`(?:so,? |but |and )?(?:is|isn['’]?t|was|wasn['’]?t) it (?:not )?(?:really |actually |still )?(?:true|right|correct|a fact|the case)(?: that|,)?(?! (?:to|for)\b)`,
    String.raw`(?:so |but )?(?:it['’]?s |is )?(?:true|right|correct) that`,
    String.raw`(?:stimmt es|ist es (?:wahr|richtig)),? dass|est-(?:il|ce) (?:vrai|exact) qu(?:e |['’])`,
    String.raw`(?:правда|верно) ли,? что|có (?:đúng|phải|thật) là|¿?es (?:verdad|cierto) que`,
  ].join('|'),
  'iu',
);
const ASKED_FIRST = new RegExp(
  String.raw`^\W*(?:${CONFIRMED.source})(?:(?<=['’])|(?!\p{L}))`,
  'iu',
);

/** A question without the words that ask whether the rest of it is so: no source says "true". */
export function withoutConfirming(question: string): string {
  const rest = question.replace(ASKED_FIRST, '').trim();
  return /\p{L}{2}/u.test(rest) ? rest : question;
}
