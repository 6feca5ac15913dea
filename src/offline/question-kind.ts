import { cardinalOf } from '../text/number-words.ts';
import { fold } from '../text/words.ts';

/** What sort of thing would answer a question. */
export type Wanted =
  | 'definition'
  | 'date'
  | 'percent'
  | 'money'
  | 'number'
  | 'reason'
  | 'name'
  | 'person'
  | 'place'
  | 'element';

/** The English signs, and those of the other languages that the glossary has, and of French and German. */
const SIGNS: readonly (readonly [Wanted, RegExp])[] = [
  [
    'definition',
    anyOf(
      // "Who is Ana Velt", and not "who is boss of it" nor "who is buying it".
      String.raw`^\W*who(?:['’]?s| is| was)(?! (?:an?|the|behind|in)\b)(?! .*(?:\b(?:boss|ceo|chair\p{L}*|chief|director|founder|head|leader|minister|owner|president|secretary|spokes\p{L}+)|ing|['’]s)\b)(?: [\p{L}.'’-]+){2,3}\W*$`,
      // A thing of three words at most, and nothing asked of it.
      String.raw`^\W*what(?:['’]?s| is| are| was| were)(?: an?| the)?(?: [\p{L}\p{N}'’-]+){1,3}(?<! (?:about|at|by|for|from|in|into|like|of|on|to|with))(?: again| exactly)?\W*$`,
      String.raw`^\W*(?:[\p{L}\p{N}'’-]+ ){0,2}[\p{L}\p{N}'’-]+ ?[\s,:;.?!–—-]+wh?[ao]t(?:['’]?s| is| are|['’]?re) (?:that|it|this|those|these|they)(?: (?:supposed|meant) to (?:be|mean))?\W*$`,
      String.raw`\b(?:define|definition of|(?:mean|meant|understood?) by|what does the (?:word|term) |what (?:does|do) .{1,60} mean|meaning of|stands? for|was bedeutet|que signifie)\b|=\s*\?`,
      'что такое|что значит|là gì|什么是|是什么',
    ),
  ],
  [
    'date',
    anyOf(
      // "When it was set up" is no question; "when is", "since when" and a "when" in front are.
      String.raw`(?:^|[,;:]|\b(?:and|since|until|till|or|by|from))\s*when\b`,
      String.raw`\bwhen (?:is|was|were|are|did|does|do|will|would|can|could|should|has|have|had)\b`,
      String.raw`\b(?:what|which|wot|wich) (?:year|date|day|month|quarter)|how long ago|as of when|exact (?:date|day)|date of\b`,
      String.raw`\b(?:wann|welche[mnrs]? (?:tag|jahr|datum|monat)|quand|quelle (?:date|année)|quel jour)\b`,
      'когда|в каком году|какого числа|khi nào|năm nào|ngày nào|何时|什么时候|哪一?年|哪天',
    ),
  ],
  [
    'percent',
    anyOf(
      String.raw`(?<!\d ?)%|\b(?:(?<!\d )per ?cent|percentages?|(?:what|which|how much) interest|interest rates?|shares? of|stakes?|portion|proportion|fraction|(?<!to )split(?! (?:up|into|the))|slice|(?:what|which|how much) tax|tax rates?)\b`,
      String.raw`\b(?:prozent|anteil|pourcentage|quelle part)\b`,
      'процент|дол[яю]|phần trăm|tỷ lệ|百分|占多少|股份|比例',
    ),
  ],
  [
    'money',
    anyOf(
      String.raw`[$€£¥](?! ?\d)|\b(?:how much (?:[\p{L}-]+ ){0,2}(?:capital|cash|equity|funding|money)\b|costs?|cheaper|prices?|priced|dollars?|euros?|yuan|yen|(?<=\d |\bin |\bmany )won|usd|worth)\b`,
      String.raw`\b(?:cash|budget|(?<!\b(?:did|does|do|will|would|to) (?:[\p{L}-]+ ){0,3})grants?|loans?|lending|lend|funding|fund|spend(?:s|ing)?|spent|(?<=how much )(?:is|was|are|were) [^?]{1,60} paying|(?<=how much )[^?]{1,60} put into|invest(?:s|ed|ing|ment(?! (?:bank|banks|companies|company|firms?|funds?|vehicle)))?|paid|pay|pays)\b`,
      String.raw`\b(?:combien d(?:e |')(?:millions|euros)|kosten|kostet|preis|prix|coûte)\b`,
      'сколько (?:долларов|рублей|стоит)|цена|bao nhiêu (?:tiền|đô|usd)|giá|多少美元|多少钱|价格',
    ),
  ],
  [
    'number',
    anyOf(
      String.raw`\b(?:how|hw) (?:many|mny|much|big|large|deep|far|high|tall|little|old|long|fast|heavy|hot|tiny|small|rich|pure|strong)\b`,
      String.raw`\b(?:(?<!atomic )number of|atomic number|(?:what|which) (?:number|amount|quantity|volume|weight|size|depth|distance|rank)|tonnes?|tons?|kilos?|kg|pounds?|km)\b`,
      String.raw`\b(?:wie ?viele?|combien)\b`,
      'сколько|bao nhiêu|多少|几',
    ),
  ],
  [
    'reason',
    anyOf(
      String.raw`\b(?:why|how come|what (?:causes?|caused|makes?|made|keeps?|kept|holds?|held|stops?|stopped|prevents?|prevented|drives?|drove|led)|reasons?)\b`,
      String.raw`\b(?:warum|weshalb|wieso|pourquoi)\b`,
      'почему|зачем|tại sao|vì sao|为什么|为何',
    ),
  ],
  [
    'name',
    anyOf(
      String.raw`\b(?:who|whose|whom|name the|names of|name of|names|named\W*$|called\W*$|(?:is|are|was|were|['’]s) .{2,60} called)\b`,
      String.raw`\b(?:wich|which|what) (?:(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)[\p{L}\p{N}-]+ ){0,3}(?:agenc(?:y|ies)|analysts?|automakers?|bank|banks|buyers?|carmakers?|clients?|customers?|investors?|lawmakers?|owners?|partners?|researchers?|scientists?|senators?|shareholders?|suppliers?|businessm[ae]n|company|companies|consultants?|departments?|executives?|experts?|firms?|groups?|labs?|makers?|m[ae]n|ministers?|ministry|miners?|officials?|organi[sz]ations?|part(?:y|ies)|persons?|politicians?|presidents?|producers?|universit(?:y|ies)|wom[ae]n)\b`,
      String.raw`\b(?:wer|wen|wem|qui)\b`,
      'кто|кого|(?:^| )ai(?: |$)|谁',
    ),
  ],
  [
    'person',
    anyOf(
      String.raw`\b(?:who|which)\b.{0,60}\b(?:arbitrators?|judges?)\b`,
      String.raw`\bwho\b.{0,60}\b(?:ambassador|boss|captain|ceo|chair(?:s|ed|man|woman)?|chief|commander|director|executive|founder|governor|heads?|headed|leads?|led|minister|president|runs?|ran|secretary|spokes\p{L}+)\b`,
      String.raw`\bwho\b.{0,20}\b(?:takes? over|succeeds?|replaces?|succeed(?:ed)?|steps? in|founded|co-founded)\b`,
      String.raw`\b(?:name|names|called)\b.{0,60}\b(?:activist|author|boss|captain|ceo|chief|commander|director|executive|founder|leader|man|minister|official|president|woman)\b`,
      String.raw`\b(?:activist|author|captain|ceo|commander|executive|leader|minister|official)\b.{0,40}\b(?:name|called)\b`,
    ),
  ],
  [
    'place',
    anyOf(
      String.raw`\b(?:where(?! (?:did|does|do) .{1,60} stand\b)|where['’]?s|(?:wich|which|what) (?:\p{L}+ )?(?:city|cities|country|countries|county|district|island|nation|place|port|provinces?|regions?|state|states|town|village|building)|(?:what|which) part of)\b`,
      String.raw`\b(?:wo|woher|wohin|où)\b`,
      'где|куда|ở đâu|哪里|哪儿|在哪',
    ),
  ],
];

/** What is asked for where nothing else says it: "Madagascar's mine output in 2023?", "what fine". */
const LOOSE: readonly (readonly [Wanted, RegExp])[] = [
  [
    'element',
    asked(
      String.raw`(?:elements?|metals?|minerals?|materials?|poisons?)\b(?! (?:act|law|deal|agreement|memo\p{L}*|partnership|strategy|programme|plan)\b)`,
    ),
  ],
  [
    'name',
    anyOf(
      asked(
        String.raw`(?:lady|boss|laws?|court|deposits?|mines?|plants?|refiner(?:y|ies)|makers?|russian|minstr)\b`,
      ).source,
      String.raw`\b(?:her|his|their) names?\b|\bboss of\b`,
    ),
  ],
  [
    'money',
    /\b(?:profits?|revenues?|turnover|income|salar(?:y|ies)|wages?|earns?|take home|fines?|paying|fetch(?:es|ed)?|quotations?|(?:closed?|stood|stand|opened|traded|trading) at|(?:go|goes|went|sells?|sold) for|value|oxide .*average)\b/iu,
  ],
  [
    'number',
    /^(?!.*\b(?:which|wich|who|whose|how|happen\p{L}*|became|become|\p{L}{3,}ed or \p{L}{3,}ed)\b)(?!\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b).*\b(?:output|capacity|tonnage|reserves|quotas?|production|exports?|imports?|total|grade|purity|level|(?:did|does) .* (?:mine|produce|dig))\b/iu,
  ],
];

/** What narrows down what is asked for. */
export type Narrowed = Readonly<{
  /** So many names at least: "which two …", "names". */
  leastNames: number;
  /** "Which companies" are no countries. */
  orCountry: boolean;
  /** Money a kilogram, a tonne, a share. */
  asRate: boolean;
  /** A price over a time, and not on a day. */
  asMean: boolean;
  /** What a thing costs, and not what is lent for it. */
  asCost: boolean;
  /** A day to come. */
  asAhead: boolean;
}>;

export function narrowedBy(question: string): Narrowed {
  return {
    leastNames: namesAskedBy(question),
    orCountry: !FIRMS.test(question),
    asRate: RATE.test(question),
    asMean: MEAN.test(question),
    asCost: COST.test(question),
    asAhead: DAY_AHEAD.test(question),
  };
}

const RATE =
  /\b(?:per|an?) (?:kilo|kilogram|kg|tonne|ton|t|share|magnet|piece|unit)\b|\/(?:kg|t)\b/iu;

const MEAN = /\baverag|\b(?:annual|mean|yearly) (?:\p{L}+ ){0,3}prices?\b/iu;

const COST = /\b(?:costs?|costing)\b/iu;

const DAY_AHEAD =
  /\b(?:when|(?:what|which) (?:year|month|date)|how soon)(?:['’]ll| (?:\p{L}+ )*?(?:will|going to)\b)|\b(?:when|(?:what|which) (?:year|month|date)) (?:do|does) .*\b(?:begin|finish|launch|open|start)\b/iu;

/** More than so many names are seldom all in one block. */
const MOST_NAMES = 6;

function namesAskedBy(question: string): number {
  const count = MANY.exec(question)?.groups?.['count'];
  if (count !== undefined) return Math.min(MOST_NAMES, cardinalOf(fold(count)) ?? 2);
  return SEVERAL.test(question) ? 2 : 1;
}

const SEVERAL = /\bnames\b|\bfull list\b/iu;
const MANY =
  /\b(?:which|what|wich|what are the|who are the|names of the) (?:other )?(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty)\b(?! (?:years?|months?|days?|per))/iu;
const FIRMS =
  /\b(?:compan(?:y|ies)|firms?|carmakers?|automakers?|customers?|buyers?|suppliers?|investors?|banks?|backers?|entities|producers?|makers?)\b/iu;

/** Everything that the question asks for, most telling first; empty where it is open ("what is …"). */
export function wantedBy(question: string): Wanted[] {
  // "Is the price floor in danger" asks for no price.
  const signs = YES_OR_NO.test(question.replace(SIDES, '')) ? [] : SIGNS;
  const plain = signs.filter(([, sign]) => sign.test(question)).map(([kind]) => kind);
  const loose = LOOSE.find(([, sign]) => sign.test(question))?.[0];
  const told = loose && (plain.length === 0 || OF_EACH.test(question)) ? [loose, ...plain] : plain;
  const isPart = PART.test(question);
  const wanted = isPart ? [...new Set(['percent' as const, ...told])] : told;
  // "How much money" asks for an amount, "which year" for a date alone.
  const isAmount = wanted.includes('money') || wanted.includes('percent');
  const isCount = COUNTS.test(question) && !AMOUNT.test(question);
  const isWho = wanted.includes('definition') && /^\W*who\b/iu.test(question);
  // What changes by a percentage or a sum is told in either.
  const isChange = CHANGE.test(question);
  const isOneDate = /\b(?:what|which) (?:year|date|day|month)\b/i.test(question);
  return wanted.filter(
    (kind) =>
      !(kind === 'number' && isAmount && !isCount && !isChange && !isPart) &&
      !(kind === 'money' && isChange) &&
      !(isCount && (kind === 'money' || kind === 'percent')) &&
      !(kind === 'money' && INTEREST.test(question)) &&
      !(kind === 'name' && (isOneDate || wanted.includes('person') || isWho)),
  );
}

/** "How many board seats does the stake bring" asks for no percentage, "… out of the $500m" for no money. */
const COUNTS =
  /\bhow many (?!(?:[\p{L}-]+ ){0,2}(?:per ?cent|percentage|dollars?|euros?|pounds|yuan|yen|won|roubles?|kroner|cents|usd)\b)/iu;
/** What asks for money or a percentage beside it. */
const AMOUNT =
  /\b(?:how much|what (?:share|percentage|price|sum)|at what|and (?:what|for what))\b/iu;
/** "Which four metals, with how much for each": the things are asked for as well as their figures. */
const OF_EACH =
  /\b(?:how (?:many|much)|numbers?|sums?|amounts?|figures?|prices?|shares?|tonnes|what) (?:\p{L}+ ){0,3}(?:for|of|from|in|to) each\b/iu;
/** "How much of its ore" is told as a share. */
const PART =
  /\bhow much of (?!(?:it|that|this|(?:the|its|his|her|their)(?: own)? (?:money|cash|funds|loan|sum|cost))\b)/iu;
const YES_OR_NO =
  /^\W*(?:(?:so|and|but|well),? )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]?t)?\b(?!.*(?:[?:;,] ?\p{L}|\b(?:who|whose|what|which|when|where|why|how)\b))/iu;
/** What asks besides for the other side, or for no more than a word. */
const SIDES =
  /,? (?:and )?what (?:do|does|did) [^?,;]{3,50} say\b.*$|, (?:or (?=(?:is|are|was|were|do|does|did|has|have|had)\b)|or not|yes or no|right|true)\b.*$/iu;
const CHANGE = /\bby how much\b/iu;
/** A loan's interest is a percentage. */
const INTEREST = /\b(?:what|which) (?:rate of )?interest\b|\binterest rate\b/iu;

/** "Which …", with three words at most before the thing, none of them a verb that says who acts. */
function asked(thing: string): RegExp {
  const verb = String.raw`(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b`;
  const between = String.raw`(?:(?!${verb})[\p{L}\p{N}'’-]+ ){0,3}?`;
  return anyOf(String.raw`\b(?:which|what|wich|wot) ${between}${thing}`);
}

function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'iu');
}
