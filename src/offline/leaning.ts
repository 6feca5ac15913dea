import type { Sentence } from '../text/sentences.ts';

// A sentence that begins so speaks of something that was named before it.
const POINTER = anyOf(
  String.raw`(?:It|Its|He(?! \p{Lu})|His|She|Her|They|Their|Them|This|That|These|Such|Another|Others|None|But|And|Or|Yet|So|Nor|Then|There|Here|However|Instead|Otherwise|Meanwhile|Also|Still|Thus|Hence|Therefore|Besides|Moreover|Nevertheless|Afterwards)\b(?! who\b)`,
  String.raw`(?:Both|Neither|Either|One|Some|Most|Many|Few|Each|All|Two|Three|Those|The (?:two|three|four))(?: of (?:it|them|these|those))? (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|also|still)\b`,
  String.raw`(?:One|Two|Three|A|Some|Several|The) (?:days?|weeks?|months?|years?)(?: (?:or so|earlier|later|before|after))`,
  String.raw`(?:Under|In|With|By|At|For|From|On|Of|After|Before|Since|Against|Besides|Beyond) (?:it|them|this|that|these|those|him|her|return|turn|then|the same)\b`,
  String.raw`The (?:other|others|rest|same|latter|former|remaining|remainder)\b`,
);

// These may: "the company" is known from before, unless its name or its place follows.
const KNOWN_THING =
  /^["'“(]*The (?:first|second|third|figures?|company|firm|group|ministry|minister|government|plant|mine|project|deposit|deal|agreement|contract|programme|plan|law|ban|award|loan|money|sum|amount|site|report|article|study|authors?|paper|source|move|step|measures?|rules?|talks|purchase|sale|price|offer|claims?|claimants?|tribunal|court|works?|country|region|state|area|increase|fall|rise|drop)\b(?! (?:of|at|in|for|with|between) (?:the )?\p{Lu})/u;

// "Norway was to chair it", "Analysts put the project at 2 billion": it was named before.
const DONE_TO_IT = new RegExp(
  [
    String.raw`^(?:\p{Lu}[\p{L}'’.-]* ){1,4}`,
    String.raw`(?:(?!(?:an?|and|but|its|reported|said|says?|that|the|their|told|which|who|wrote)\b)\p{Ll}[\p{Ll}-]* ){1,4}?`,
    String.raw`(?:(?:it|them)(?= (?:an?|as|at|by|for|from|in|on|the|to|until|with)\b|[.,;])|the (?:company|deposit|mine|plant|project|site) (?=at \d))`,
  ].join(''),
  'u',
);

// "By 2023 it held …", "When it runs, the project …": a clause in front, and a pronoun for who acts.
const OPENER =
  /^["'“(]*(?:By|In|When|If|While|Since|After|Before|As|Although|Though|Once|Until|From|At|On|For|With|During|Where|Because|Earlier|Later)\b/u;
const PRONOUN = /\b(?:it|its|he|his|him|she|her|they|their|them)\b/u;
/** So far into a sentence such a pronoun stands for something before it. */
const OPENING = 40;

/** Whether a sentence makes no sense without one before it. */
export function pointsBack({ text }: Sentence): boolean {
  if (POINTER.test(text)) return true;
  if (!OPENER.test(text)) return false;
  const opening = text.slice(0, OPENING);
  const pronoun = PRONOUN.exec(opening);
  return pronoun !== null && !/\s\p{Lu}/u.test(withoutMonths(opening.slice(0, pronoun.index)));
}

/** Whether it is better read behind the one before it. */
export function isLeaning(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined &&
    (pointsBack(sentence) || KNOWN_THING.test(sentence.text) || DONE_TO_IT.test(sentence.text))
  );
}

function withoutMonths(text: string): string {
  return text.replace(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    '',
  );
}

function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(`^["'“(]*(?:${sources.join('|')})`, 'u');
}
