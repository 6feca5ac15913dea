import { capitalisedAt } from './capitalised.ts';
import { isCountry } from './countries.ts';
import { MONTHS } from './month-names.ts';
import { rememberedWords } from './shared-words.ts';
import { isDigit, isLetter, isSmall } from './signs.ts';
import { isStopWord } from './stop-words.ts';
import { fold, wordsOf } from './words.ts';

/** A name as a text has it, `text.slice(start, end)`, and its folded words without "of" and "the". */
export type Name = Readonly<{
  text: string;
  start: number;
  end: number;
  words: readonly string[];
}>;

type Part = Readonly<{ raw: string; start: number; end: number; isFirst: boolean }>;

/**
 * The names of a text in order: capitalised words that stand together ("Ministry of Industry and
 * Information Technology", "Ursula von der Leyen"), abbreviations ("MOFCOM", "NdPr") and names with
 * digits ("F-35", "C5+1"). A sentence's first word is one only where something shows it: another
 * capital after it, the same word with a capital elsewhere, a possessive, a country, or that it says
 * something. Months and weekdays are none: see dates.ts.
 */
export function namesOf(text: string): Name[] {
  const parts = partsOf(text);
  const names: Name[] = [];
  for (let at = 0; at < parts.length;) {
    const next = endOfName(text, parts, at);
    const run = trimmed(parts.slice(at, next));
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isName(text, run, parts)) {
      const name = text.slice(first.start, last.end);
      names.push({
        text: name,
        start: first.start,
        end: last.end,
        words: nameWordsOf(text, first.start, last.end),
      });
    }
    at = next;
  }
  return names;
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/;
const PERIOD = /^(?:Q[1-4]|H[12]|FY\d+|CY\d+|I|I['’]\p{L}+|[kMG]Wh?)$/u;

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (let start = pastSmall(text, 0); start < text.length; start = pastSmall(text, start)) {
    const { end, isCapitalised } = capitalisedAt(text, start);
    if (isCapitalised) {
      const part = partFrom(text, start, end);
      if (part) parts.push(part);
    }
    start = end;
  }
  return parts;
}

// Nearly all words are of small letters, with a blank or a comma after them: no name begins there.
function pastSmall(text: string, from: number): number {
  let start = from;
  for (;;) {
    let end = start;
    while (isSmall(text.charCodeAt(end))) end += 1;
    const sign = text.charCodeAt(end);
    if (sign !== BLANK && sign !== COMMA) return start;
    start = end + 1;
  }
}

function partFrom(text: string, start: number, until: number): Part | undefined {
  const end = isOwner(text, until) ? until - 2 : until;
  const raw = text.slice(start, end);
  // "US$40 million", "A$3", "RMB100"
  if (isNoName(raw, 0, raw.length) || text[end] === '$') return undefined;
  return { raw, start, end, isFirst: isSentenceStart(text, start) };
}

// "Alcor's"
function isOwner(text: string, end: number): boolean {
  const [sign, last] = [text.charCodeAt(end - 2), text.charCodeAt(end - 1)];
  return last === SMALL_S && (sign === APOSTROPHE || sign === TYPESET_APOSTROPHE);
}

function isDateWord(raw: string): boolean {
  return WEEKDAY.test(raw) || ((raw.length > 3 || raw === 'May') && MONTHS.has(raw.toLowerCase()));
}

const isNoName = rememberedWords(
  (raw) => isDateWord(raw) || PERIOD.test(raw) || CURRENCY.test(raw),
);

const CURRENCY =
  /^(?:(?:USD|EUR|GBP|AUD|CAD|RMB|CNY|JPY|KRW|INR|RUB|Rs|VND|KZT|ZAR|MYR|SEK|NOK)(?:\d[\d.,]*\p{Ll}{0,2})?|(?:R|RM)\d[\d.,]*\p{Ll}{0,2})$/u;

const STARTS = /(?:^|[.!?:…][)\]"'”’»]*\s+|\n)[\s("'“‘«[]*$/u;
const INITIAL = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|U\.S|Sen|Gov|Gen|No)\.\s+$/u;

function isSentenceStart(text: string, start: number): boolean {
  if (isInside(text, start)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const isWhole = start <= 12;
  if (!isWhole && !/[.!?:…\n]/.test(before)) return false;
  return STARTS.test(isWhole ? before : ` ${before}`) && !INITIAL.test(before);
}

// After a blank and a word or a comma, as nearly all.
function isInside(text: string, start: number): boolean {
  const [before, blank] = [text.charCodeAt(start - 2), text.charCodeAt(start - 1)];
  return blank === BLANK && (isLetter(before) || isDigit(before) || before === COMMA);
}

const [BLANK, COMMA, SMALL_S] = [0x20, 0x2c, 0x73];
const [APOSTROPHE, TYPESET_APOSTROPHE] = [0x27, 0x2019];

const JOINS =
  /^(?: |-|‑|-|\. | & | of | of the | for | de | del | da | do | di | du | von | van | der | von der | van der | bin | al | and )$/;

function endOfName(text: string, parts: readonly Part[], at: number): number {
  let next = at + 1;
  let isTitle = false;
  for (;;) {
    const [left, right] = [parts[next - 1], parts[next]];
    if (!left || !right) return next;
    const between = text.slice(left.end, right.start);
    isTitle ||= between.length > 1 && / (?:of|for) /.test(between);
    const isBroken =
      !(JOINS.test(between) || (between === '/' && isAgency(left.raw) && isAgency(right.raw))) ||
      // "Kazakhstan and Uzbekistan" are two, "Ministry of Trade and Industry" is one.
      (between === ' and ' && !isTitle) ||
      (between === '. ' && left.raw.length > 1) ||
      (between === ' for ' && (isAbbreviation(left.raw) || isAbbreviation(right.raw))) ||
      (left.isFirst &&
        (isPlainStop(left) ||
          isParticiple(left, between) ||
          (between.length > 1 && isPlural(left.raw)) ||
          isCommon(left, between)));
    if (isBroken) return next;
    next += 1;
  }
}

const shapeOf = rememberedWords((raw) => {
  const word = fold(raw);
  const isAbbreviation = /\p{Lu}.*\p{Lu}|\p{N}|\p{Ll}\p{Lu}/u.test(raw);
  return {
    isAbbreviation,
    isPlainStop: !isAbbreviation && (isStopWord(word) || OPENERS.test(word)),
  };
});

const isAbbreviation = (raw: string): boolean => shapeOf(raw, 0, raw.length).isAbbreviation;

// "RFE/RL" is one, "EU/US" are two.
const isAgency = (raw: string): boolean => /^\p{Lu}{2,5}$/u.test(raw) && !isCountry(raw);

const OPENERS =
  /^(?:another|neither|either|both|whenever|whereas|wherever|whatever|once|because|given|thanks|amid|following|whether|although|though|besides|despite|since|unlike|according|among|like|near|within|without|instead|still|yet|today|later|earlier|meanwhile|however|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?|scores)$/;

const isPlainStop = ({ raw }: Part): boolean => shapeOf(raw, 0, raw.length).isPlainStop;

// "Citing Cercle CyclOpe", "Using HyProMag's material": who did it stands further on.
const isParticiple = ({ raw }: Part, between: string): boolean =>
  between === ' ' && raw.length > 4 && /^\p{Lu}\p{Ll}+ing$/u.test(raw) && !NO_PARTICIPLE.test(raw);

/** Names and titles, and what things are called. */
const NO_PARTICIPLE =
  /^(?:Beijing|Nanjing|Chongqing|Xining|Liaoning|Boeing|Mining|Trading|Engineering|Manufacturing|Acting|Sterling|Stirling|Wyoming|Kuching|Morning|Evening|Spring|Viking|Keating|Harding|Fleming|Golding|Manning|Browning)$/;

// "Part of Uzbekistan" and "Development of Fen" are no names, "Arafura of Australia" is one.
const COMMON =
  /^(?:part|half|most|much|some|all|none|both|bulk|rest|head|chief|use|price|lack|cost|sale|control|growth|supply|demand|share|owner|member|end|start|site|mine|output|opening|chairman|boss|because|instead|out|ahead|east|west|north|south|third|quarter|(?!foundation|organi[sz]ation|federation|association|commission|parliament|department|government|institution|corporation|declaration)\p{L}{3,}(?:tion|sion|ment|ing|ance|ence|ity|ship|ness|ure|age))$/u;

const isCommon = ({ raw }: Part, between: string): boolean =>
  / of /.test(between) && COMMON.test(fold(raw));

// "Residents of Bukit Merah", "Bids for India"
const isPlural = (raw: string): boolean => /\p{Ll}s$/u.test(raw);

function trimmed(run: readonly Part[]): readonly Part[] {
  const from = run.findIndex((part) => !isPlainStop(part) || isOddInside(part));
  return from < 0 ? [] : run.slice(from);
}

// Inside of a sentence "The" may begin a name's run; "Just" with a capital is a name itself.
const isOddInside = ({ raw, isFirst }: Part): boolean => !isFirst && !SMALL.test(raw);

const SMALL =
  /^(?:The|A|An|Of|In|On|And|Or|For|To|At|By|With|From|Its|As|But|That|This|These|It|He|She|They|We|If|When|Not|No)$/;

const SAYS =
  /^(?:,\s+wh(?:o|ich))?\s+(?:ha[sd]\s+)?(?:said|says|told|announced|reported|reports|signed|called|agreed|plans|planned|wants|wanted|expects|expected|argues|argued|wrote|writes|noted|notes|named|names|judged|judges|added|adds|warned|warns|holds|owns|bought|opened|complained|complains|urged|urges|encouraged|insisted|insists|claimed|claims|stressed|denied|denies|confirmed|explained|replied|pointed|thinks|thought|believes|believed|regards|regarded|considers|described|describes|estimates|estimated|forecasts|predicted|predicts|lends|lent|sold|sells|pays|paid|acquired|invited)(?!\p{L})/u;
const SPEAKERS =
  /^(?:officials?|analysts?|critics?|experts?|researchers?|scientists?|ministers?|authorities|producers?|companies|investors?|negotiators|engineers|exporters|importers|miners|buyers|sellers|leaders|prosecutors|geologists|executives|lawmakers|traders|observers|sources|police|residents|villagers|customs|shareholders|press|media)$/;

function isName(text: string, run: readonly Part[], parts: readonly Part[]): boolean {
  const [first] = run;
  if (!first) return false;
  if (!first.isFirst || run.length > 1 || isAbbreviation(first.raw)) return true;
  const isElsewhere = parts.some(({ raw, isFirst }) => !isFirst && raw === first.raw);
  if (isElsewhere || isCountry(first.raw)) return true;
  const after = text.slice(first.end, first.end + 12);
  if (/^['’]s/.test(after)) return true;
  return SAYS.test(text.slice(first.end, first.end + 24)) && !SPEAKERS.test(fold(first.raw));
}

const nameWordsOf = rememberedWords((name): readonly string[] => {
  const words = wordsOf(name);
  const telling = words.filter(({ word, start, end }) => {
    const raw = name.slice(start, end);
    return raw === raw.toUpperCase() || (!isStopWord(word) && /[\p{Lu}\p{N}]/u.test(raw));
  });
  return (telling.length > 0 ? telling : words).map(({ word }) => word);
});
