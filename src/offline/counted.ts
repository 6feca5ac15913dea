import { languageOf } from '../text/languages.ts';
import type { Quantity } from '../text/quantities.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stemsOfSet, synonymsIn } from '../text/synonyms.ts';
import { stemOf } from '../text/terms.ts';
import { type QuantityKind, UNITS } from '../text/units.ts';
import { wordsOf } from '../text/words.ts';

/** What a question for a number counts: something measured so, or things of this name. */
export type Counted =
  | Readonly<{ by: 'unit'; kinds: ReadonlySet<QuantityKind>; isAway?: true }>
  | CountedNoun;

type CountedNoun = Readonly<{
  by: 'noun';
  stems: readonly string[];
  orMass: boolean;
  rate?: string;
}>;

/** The number that is asked for may be of any kind where the question doesn't say: then none. */
export function countedBy(question: string): Counted | undefined {
  for (const [sign, kinds] of MEASURED) {
    if (sign.test(question)) return { by: 'unit', kinds: new Set(kinds), ...awayIn(question) };
  }
  const asked = COUNT.exec(question);
  const told = unitAskedIn(question);
  if (told) return { by: 'unit', kinds: new Set([told]) };
  if (!asked) return undefined;
  const after = question.slice(asked.index + asked[0].length);
  if (HAN.test(after.slice(0, 1))) return countedInHan(after);
  if (SCALES.test(after)) return undefined;
  const unit = firstUnitIn(after);
  if (unit) return { by: 'unit', kinds: new Set([unit]) };
  const stems = languageOf(question) === 'en' ? wordsBefore(after) : [];
  return stems.length === 0
    ? undefined
    : { by: 'noun', stems, orMass: /much|volume/i.test(asked[0]), ...rateIn(after) };
}

/** "How much ore a day": what is told of a year doesn't say. */
function rateIn(asked: string): { rate?: string } {
  const time = /\b(?:an?|each|every|per) (?<time>day|hour|month|week)\b/iu.exec(asked)?.groups?.[
    'time'
  ];
  return time === undefined ? {} : { rate: time.toLowerCase() };
}

/** "How far is it from Oslo" is answered by no depth. */
function awayIn(question: string): { isAway?: true } {
  return /\bhow far\b(?=.* (?:from|to|away|between)\b)/iu.test(question) ? { isAway: true } : {};
}

const HAN = /\p{sc=Han}/u;

/** "多少吨": a unit follows at once. */
function countedInHan(after: string): Counted | undefined {
  const unit = [3, 2, 1].map((length) => UNITS.get(after.slice(0, length))).find(Boolean);
  return unit && { by: 'unit', kinds: new Set([unit.kind]) };
}

/** Whether a quantity of a text is of what the question counts. */
export function isCounted(counted: Counted, quantity: Quantity, text: string): boolean {
  if (counted.by === 'unit') {
    const isAway = !counted.isAway || AWAY.test(text.slice(quantity.end, quantity.end + AFTER));
    return isAway && counted.kinds.has(quantity.kind);
  }
  if (counted.rate !== undefined && !isAtRate(counted.rate, quantity, text)) return false;
  if (counted.orMass && (quantity.kind === 'mass' || quantity.kind === 'power')) return true;
  if (quantity.kind === 'ordinal') return false;
  if (quantity.kind !== 'number' && quantity.kind !== 'count') {
    return isMeasureOf(counted, quantity, text);
  }
  const { start, end } = quantity;
  const after = text.slice(end, end + AFTER);
  // "The two firms train workers" counts firms.
  const own = ITS_OWN.exec(after)?.[1];
  if (own !== undefined && !has(own, counted.stems) && !has(own, PERSONS)) return false;
  return has(text.slice(Math.max(0, start - BEFORE), end + AFTER), counted.stems);
}

function isAtRate(rate: string, { end }: Quantity, text: string): boolean {
  const after = text.slice(end, end + AFTER).toLowerCase();
  return after.includes(` ${rate}`) || after.includes(rate === 'day' ? 'daily' : `${rate}ly`);
}

function has(text: string, stems: readonly string[]): boolean {
  return wordsOf(text).some(({ word }) =>
    word.split('-').some((part) => stems.includes(stemOf(part))),
  );
}

/** Whether a measure is one of what is counted: "300 tonnes of magnets", "7.5 per cent dysprosium", "debts of two dollars". */
function isMeasureOf({ stems, orMass }: CountedNoun, quantity: Quantity, text: string): boolean {
  const { kind, start, end } = quantity;
  if (stems.some((stem) => PERSONS.includes(stem))) return false;
  if (kind === 'duration' || kind === 'length' || (kind === 'percent' && !orMass)) return false;
  const nearby = text.slice(Math.max(0, start - CLAUSE), end + CLAUSE).toLowerCase();
  if (!stems.some((stem) => nearby.includes(stem.slice(0, ROOT)))) return false;
  const before = text.slice(Math.max(0, start - CLAUSE), start).replace(ENDED, '');
  const after = text.slice(end, end + CLAUSE);
  const amount = IS_AMOUNT.test(before) ? Array.from(before.matchAll(AMOUNT_OF)).at(-1) : undefined;
  const things = [
    OF_THEM.test(after) ? before : OF_IT.exec(after)?.[1],
    IS_SO.exec(before)?.[1],
    amount?.[1] ?? amount?.[2],
  ];
  return things.some((thing) => thing !== undefined && has(thing, stems));
}

/** So many letters of a stem any of its words begins with. */
const ROOT = 4;
const ENDED = /^.*[.:] /su;
/** "It makes no magnets and imports 300 tonnes of them". */
const OF_THEM = /^(?: (?:a|per|each) (?:year|month))? of (?:them|it)\b/u;
/** Characters beside a measure in which what it is of is named. */
const CLAUSE = 140;
const THING = String.raw`(?:(?!(?:and|or|in|at|to|from|for|by|with|on|a|an|the|of|will|would|can|could|is|are|was|were|has|have|had|that|which|who)\b)[\p{L}\p{N}'’-]+ ?){1,4}`;
const ITS_OWN = new RegExp(String.raw`^ (${THING}(?:of (?:the |its |their )?${THING})?)`, 'u');
const OF_IT = new RegExp(
  String.raw`^(?: (?:a|per|each) (?:year|month|week|day))?(?: of)? (?:the |its |their )?(${THING})`,
  'u',
);
const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|over|up|more|less|than|only|at|least|some|an?|estimated|to) )*';
const IS_SO = new RegExp(String.raw`(${THING})(?:of|at|is|are|was|were) ${ABOUT}$`, 'u');
/** "Imports of magnets from Norway rose from 200 tonnes to 300 tonnes". */
const IS_AMOUNT = new RegExp(
  String.raw`\b(?:from|to|at|was|were|is|are|reached|totalled|by) ${ABOUT}$`,
  'u',
);
const AMOUNT_NOUN =
  'imports?|exports?|output|production|sales|shipments?|deliver(?:y|ies)|purchases|demand|consumption|reserves|resources|stocks?';
const AMOUNT_OF = new RegExp(
  String.raw`\b(?:${AMOUNT_NOUN}) (?:of|for) (${THING})|(${THING})(?:${AMOUNT_NOUN})\b(?! (?:of|for) )`,
  'giu',
);

/** "200 kilometres south-east of Oslo", "two hours by car from it". */
const AWAY =
  /^(?: by (?:air|boat|car|land|rail|road|sea|ship|train))?,? (?:to the )?(?:(?:north|south|east|west)[\w-]* (?:and )?|inland |upstream |downstream |further )*(?:from|of|off|away|apart)\b/iu;
/** Characters beside a number in which the things that it counts are named. */
const BEFORE = 56;
const AFTER = 60;

/** "How much did Brazil mine", with nothing named that is counted: what is dug up is weighed. */
const MINED =
  /\bhow much (?:did|does|do|will|has|have|had|would|is|was|were|might|may|can|could) (?:[\p{L}\p{N}'’-]+ ){1,6}?(?<!\b(?:its|their|his|her|the|an?|\p{L}+['’]s) )(?:mined?|mining|dig|dug|digs|extract(?:ed)?|produced?|producing|put out|turn(?:ed)? out|refined?|churn(?:ed)? out|ship(?:ped)?|export(?:ed)?|import(?:ed)?)\b/iu;

/** "How much could the plant make": goods or money. */
const MADE =
  /\bhow much (?:did|does|do|will|would|might|may|can|could) (?:[\p{L}\p{N}'’-]+ ){1,6}?make(?: an? (?:year|month|day))?\W*$/iu;

const MEASURED: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [/\bhow (?:deep|high|tall|thick|wide)\b|\bdepth\b|\bdistance\b/i, ['length']],
  [/\bby how much\b/i, ['percent', 'money', 'mass', 'length', 'area', 'power', 'number', 'count']],
  [/\bhow far\b/i, ['length', 'duration']],
  [/\bhow (?:long|old)\b/i, ['duration', 'length']],
  [/\bhow heavy\b|\bweight\b/i, ['mass']],
  [MINED, ['mass']],
  [MADE, ['mass', 'money']],
];

const COUNT =
  /\b(?:(?:how|hw) (?:many|mny|much)|(?:what|which) (?:number|amount|quantity|volume) of|(?<!atomic )number of|wie ?viele?|combien d['e]|сколько|bao nhiêu)|多少|几/iu;

/** So many words after "how many" may stand before what is counted. */
const MOST_WORDS = 4;

function firstUnitIn(text: string): QuantityKind | undefined {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const end = words.findIndex(({ word }) => isVerb(word));
  for (const { start, end: after } of end < 0 ? words : words.slice(0, end)) {
    const unit = UNITS.get(text.slice(start, after).toLowerCase());
    // "How much ore a day" counts no days.
    const isRate = unit?.kind === 'duration' && A_TIME.test(text.slice(0, start));
    if (unit && !isRate) return unit.kind;
  }
  return undefined;
}

const A_TIME = /\b(?:an?|each|every|per) $/iu;

/** "…, tonnes?", "in kroner", "in mg per litre": a unit with no number before it. */
function unitAskedIn(question: string): QuantityKind | undefined {
  const asked = IN_UNIT.exec(question)?.groups?.['unit'];
  return asked === undefined ? undefined : UNITS.get(asked.toLowerCase())?.kind;
}

const IN_UNIT =
  /(?:^\W*|[,:;?.]\s+|\bin\s+)(?<unit>\p{L}+)(?: (?:per|a|an|of) [\p{L} ]+)?\s*[?.!]*$/iu;

/** The stems of what stands before a word that joins or acts: "general licences had Beijing …". */
function wordsBefore(text: string): string[] {
  const words = wordsOf(text.replace(AMONG, '')).slice(0, MOST_WORDS);
  const end = words.findIndex(({ word }) => isVerb(word) || isStopWord(word));
  const counted = end < 0 ? words : words.slice(0, end);
  const alike = synonymsIn(counted).flatMap(({ sets }) => sets.flatMap(stemsOfSet));
  const own = counted.map(({ word }) => stemOf(word));
  const persons = own.some((stem) => PERSONS.includes(stem)) || LIVING.test(text) ? WORKERS : [];
  return [...new Set([...own, ...alike, ...persons])];
}

/** "How many of Britain's critical minerals" counts minerals, "how many millions" any sum. */
const AMONG = /^\W*of (?:the |\p{L}+['’]s |its |their |his |her )/iu;
const SCALES = /^\W*(?:thousands|millions|billions|trillions)\b/iu;

const stemsIn = (words: string): string[] => words.split(' ').map(stemOf);
const PERSONS: readonly string[] = stemsIn('people persons folk folks men');
/** Who does so is a person: "how many work at the pit". */
const LIVING =
  /^\W*(?:(?:are|were) (?:employed|killed|hired|laid off|arrested|jailed)|work(?:s|ed)?|live[ds]?|died?|attend(?:s|ed)?|protest(?:s|ed)?|strike|struck)\b/iu;
/** As what a text may count people. */
const WORKERS: readonly string[] = stemsIn(
  'people persons workers employees staff jobs posts miners residents inhabitants villagers',
);

function isVerb(word: string): boolean {
  return /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might)$/.test(
    word,
  );
}
