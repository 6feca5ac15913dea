import { MONTHS } from '../text/month-names.ts';

/** What a question says of itself: until when things were known, and that sources disagree. */

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = `(?:${[...MONTHS.keys()].join('|')})`;
/** "the end of June 2015", "christmas 2025", "5 april 2025", "that year" */
const TIME = [
  String.raw`(?:(?:the )?(?:very )?(?:end|start|beginning|middle|close|eve)(?: of)? )?`,
  String.raw`(?:(?:early|mid|late)[ -])?`,
  String.raw`(?:(?:new year['’]?s eve|christmas)[ ,]+(?:of )?)?`,
  String.raw`(?<day>(?:(?:\d{1,2}(?:st|nd|rd|th)?|${MONTH})[ ,]+(?:of )?){0,2}${YEAR}|(?:that|the) year)`,
].join('');
const UNTIL = '(?:up to|until|till|through|before|at|by|in|on|of|during|as of)';
const TOLD = '(?:out|published|known|said|reported|written|available|there)';
const PAPERS = '(?:books|figures|news|numbers|papers|plans|reports)';

/** How a question says until when sources are to be read. */
const AS_OF: readonly RegExp[] = [
  String.raw`as (?:things|matters|it|they) (?:stood|were|was) ${UNTIL} ${TIME}`,
  String.raw`as (?:[\p{L}'’]+ ){0,3}?(?:had|knew|planned|put|reported|saw|thought|told)(?: it| them| things)? ${UNTIL} ${TIME}`,
  String.raw`(?:only |just )?(?:going |judging )?(?:only |just )?(?:by|with|on|from) (?:only )?(?:what (?:was|had been|people) ${TOLD}|(?:the )?${PAPERS}(?: ${TOLD})?) ${UNTIL} ${TIME}`,
  String.raw`only (?:the )?${PAPERS} ${UNTIL} ${TIME}`,
  String.raw`as (?:of|at) ${TIME}`,
  String.raw`(?:^|(?<=\())it['’]?s ${TIME}(?=[.,:)])`,
].map((frame) => new RegExp(String.raw`[,;(]?\s*(?<![\p{L}\p{N}])${frame}[,.:)]?`, 'iu'));

/**
 * A question without the words that say until when sources are to be read, for when the filter sees to
 * that: they find what has nothing to do with it. Their day stays where it is the question's only one.
 */
export function withoutAsOf(question: string): string {
  for (const frame of AS_OF) {
    const found = frame.exec(question);
    if (!found) continue;
    const [before, after] = [
      question.slice(0, found.index),
      question.slice(found.index + found[0].length),
    ];
    const rest = `${before} ${after}`;
    const day = found.groups?.['day'] ?? '';
    return hasYear(rest) || !hasYear(day) ? rest.trim() : `${before} ${day}, ${after}`.trim();
  }
  return question;
}

function hasYear(text: string): boolean {
  return new RegExp(String.raw`\b${YEAR}\b`).test(text);
}

/** "I keep seeing two different figures", "the USGS tables don't seem to agree" */
const DISPUTED = new RegExp(
  [
    String.raw`\bi(?:['’]ve| have)? (?:keep )?(?:on )?(?:find|finding|found|get|getting|got|hear|hearing|heard|read|reading|saw|see|seeing|seen) (?:two|both|several|different|conflicting|contradictory|other)\b[^.?!]*`,
    String.raw`(?<whose>\b(?:\p{L}+ ){0,2})(?:accounts|figures|numbers|papers|reports|sources|tables) (?:seem to |all )?(?:don['’]?t|do not|disagree|differ|contradict|conflict)\b[^.?!]*`,
    String.raw`\bone [\p{L} ]{1,30} (?:has|puts|says|gives) (?:it|that|them) (?:\p{L}+ )?(?:above|below|higher|lower|more|less)\b[^.?!]*`,
  ].join('|'),
  'iu',
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
  const rest = question.replace(WHO_SAYS, '').replace(DISPUTED, '$<whose>').trim();
  return /\p{L}{3}.*\p{L}{3}/u.test(rest) ? rest : question;
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
