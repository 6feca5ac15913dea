/** Stands for a thing of the glossary in a question. */
const THING = '\u{E000}';

const OPENER = String.raw`(?:(?:so|and|ok|okay|hey|hi|hello|please|pls|well|sorry)[\s,]+)*`;
const TELL = String.raw`(?:(?:can|could|would) (?:you|someone|anyone) )?(?:please )?(?:(?:tell|remind) me |explain |do you know )?`;
const ARTICLE = String.raw`(?:an? |the |this |these |those )?`;
const CLOSER = String.raw`(?:,? (?:again|exactly|actually|anyway|even|please|pls|really|then|called|briefly|in (?:short|brief|a nutshell)|in (?:plain|simple) (?:words|english|terms)|in (?:a|one|two|a single) (?:line|sentence|word)s?))*`;
const FOREIGN_IS = String.raw`was (?:ist|sind|bedeutet|bedeuten|heißt) |que (?:signifie|veut dire) |qu['’]est[ -]ce que? (?:c['’]est que )?|qu[eé] (?:es|son|significa) `;
const FOREIGN_ARTICLE = String.raw`(?:ein |eine |der |die |das |le |la |les |l['’]|une? |el |los |las )?`;

const WHO = String.raw`(?:people|they|you|we|experts|miners|chemists|geologists|traders|the trade|the industry)`;
const WORD = String.raw`(?:the (?:word|term|name|abbreviation|acronym) )?`;

const FORMS: readonly RegExp[] = [
  // "What is monazite", "whats NdPr again", "who are the IEA"
  String.raw`${TELL}(?:wh?[ao]t|wot|who)(?:['’]?s| is| are| was| were|['’]?re) (?:exactly |actually |meant by |the meaning of |the definition of )?${ARTICLE}${THING}${CLOSER}`,
  // "what monazite is", "what does NdPr mean"
  String.raw`${TELL}what ${ARTICLE}${THING} (?:is|are|means?|stands? for)${CLOSER}`,
  String.raw`${TELL}(?:what|wot) (?:do|does|did) ${ARTICLE}${THING} (?:mean|stand for)${CLOSER}`,
  // "what do people mean by lanthanides", "what does the word NdPr cover"
  String.raw`${TELL}(?:what|wot) (?:do|does|did|is|are) (?:${WHO} )?(?:mean|meant|understand|understood) (?:by|when they say) ${WORD}${ARTICLE}${THING}${CLOSER}`,
  String.raw`${TELL}(?:what|wot) (?:do|does|did) ${WORD}${ARTICLE}${THING} (?:mean|stand for|refer to|cover|denote|describe)${CLOSER}`,
  // "mischmetal = ?", "NdPr stands for?", "monazite - whats that supposed to be"
  String.raw`${THING} ?(?:=|:|means?|stands? for|refers? to|is short for)(?: what)?${CLOSER}`,
  String.raw`${THING}[\s,:;.?!–—-]+(?:what|wot)(?:['’]?s| is| are|['’]?re) (?:that|it|this|those|these|they)(?: (?:supposed|meant) to (?:be|mean))?${CLOSER}`,
  String.raw`${TELL}(?:what|wot)(?:['’]?s| is| are) ${ARTICLE}${THING} (?:supposed|meant) to (?:be|mean)${CLOSER}`,
  String.raw`${TELL}(?:define|definition of|(?:the )?meaning of|explain) ${ARTICLE}${THING}${CLOSER}`,
  String.raw`${THING}(?: definition| meaning| stands? for(?: what)?|,? what(?:['’]?s| is) (?:that|it|this))${CLOSER}`,
  String.raw`(?:${FOREIGN_IS})${FOREIGN_ARTICLE}${THING}`,
  String.raw`(?:что|кто) так(?:ое|ой|ая|ие) ${THING}|что (?:значит|означает) ${THING}|${THING} [-–—] (?:это )?что(?: это)?(?: такое)?`,
  String.raw`${THING} (?:nghĩa )?là (?:gì|ai)|thế nào là ${THING}`,
  String.raw`(?:请问)?(?:什么是|什么叫|何谓|啥是|谁是)${THING}|${THING}(?:是什么|是啥|是谁|指的是什么|是什么意思|什么意思|的定义)(?:东西)?`,
].map((form) => new RegExp(String.raw`^${OPENER}(?:${form})$`, 'iu'));

/** What stands around a question's words. */
const AROUND = /^[^\p{L}\p{N}\u{E000}]+|[^\p{L}\p{N}\u{E000}]+$/gu;
/** What may stand around the thing itself. */
const QUOTES = /["“”„«»'‘’「」]*\u{E000}["“”„«»'‘’「」]*(?=[\s\p{P}\p{L}]|$)/u;

/** "mischmetal = ?" */
const EQUALS = /\s*=\s*(?:[?!]|what\b)*\s*$/iu;

/** Whether a question asks what the thing at this place is, and nothing more of it. */
export function asksDefinition(
  question: string,
  { start, end }: Readonly<{ start: number; end: number }>,
): boolean {
  const form = `${question.slice(0, start)}${THING}${question.slice(end)}`
    .replace(QUOTES, THING)
    .replace(EQUALS, ' means')
    .replace(AROUND, '')
    .replace(/\s+/g, ' ');
  return FORMS.some((known) => known.test(form));
}

/** Whether a text has nothing but the thing. */
export function isThingAlone(
  text: string,
  { start, end }: Readonly<{ start: number; end: number }>,
): boolean {
  return `${text.slice(0, start)}${text.slice(end)}`.replace(/[^\p{L}\p{N}]+/gu, '') === '';
}
