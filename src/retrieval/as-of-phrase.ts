import { datesOf } from '../text/dates.ts';

/** The words in which a question says until when sources are to be read. */
export type AsOfPhrase = Readonly<{
  start: number;
  end: number;
  /**
   * Of what it says that it was known then; of how things were or are counted then, which may be
   * told later; or of who said it then.
   */
  kind: 'known' | 'counted' | 'said';
  /** The day as the question has it: "5 april 2025"; "that year" of one that it names elsewhere. */
  day: string;
  /** The last day, as exactly as it is said, in the form of ISO 8601; none for "mid 2025" and the like. */
  until?: string;
}>;

const UNTIL = '(?:up to|until|till|through|before|at|by|in|on|of|during|as of|from|back in)';
const TOLD = '(?:available|known|out|published|reported|said|there|written)';
const PAPERS =
  '(?:books|counts?|data|estimates?|figures?|news|numbers?|papers|plans|publications?|reports?|sources|statistics|tables)';
/** "Going only by", "according to", "using", "," */
const BY = String.raw`(?:[,;:(] ?|(?:(?:based|going|judging|use|using|knowing|only|just|and) )*(?:according to|by|from|in|on|only|per|to|using|knowing|with) )(?:only |just |nothing but )?(?:the |those )?`;
/** "People had", "that was" */
const WAS = String.raw`(?:(?:that|which|was|were|is|are|had|has|been|one|people|you|we|could|be|already|then) ){0,4}`;

type Lead = Readonly<{ kind: AsOfPhrase['kind']; words: RegExp }>;

const leadOf = (kind: AsOfPhrase['kind'], ...words: readonly string[]): Lead => ({
  kind,
  words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})[ :]*`, 'giu'),
});

const LEADS: readonly Lead[] = [
  leadOf(
    'known',
    String.raw`(?:(?:as|so) far as|as|from what|by what) (?:[\p{L}'’]+ ){0,3}?(?:knew|known?)(?: it| them| things)? ${UNTIL}`,
    String.raw`${BY}(?:what|${PAPERS}) ${WAS}${TOLD} ${UNTIL}`,
    String.raw`${BY}${PAPERS} (?:people|one|you|we) had ${UNTIL}`,
    String.raw`${BY}${PAPERS} (?:up to|until|till|before)`,
    String.raw`(?:(?:use|using|with) )?nothing (?:[\p{L}]+ )?(?:newer|later|more recent) than|nothing (?:[\p{L}]+ )?after`,
    String.raw`(?:state of )?knowledge:?(?: of| at| as of)?`,
  ),
  leadOf(
    'counted',
    String.raw`as (?:things|matters|it|they) stood ${UNTIL}|as (?:things|matters) (?:were|was) ${UNTIL}`,
    'as (?:of|at)',
    String.raw`(?:imagine|suppose|assume)(?: that)? (?:it['’]?s|it is|it were|we are in|we['’]re in)`,
    String.raw`(?<=^|\()it['’]?s(?= [^.,:)]{3,30}[.,:)])`,
    'stand',
    'по состоянию на',
    'tính đến',
  ),
  { kind: 'counted', words: /截至/gu },
  leadOf(
    'said',
    String.raw`as (?:[\p{L}'’]+ ){0,3}?(?:had|believed|estimated|given|planned|published|put|reported|saw|seen|thought|told)(?: it| them| things)? ${UNTIL}`,
    String.raw`${BY}${PAPERS} ${UNTIL}`,
  ),
];

/** The first that a question has, of what was known before all others. */
export function asOfPhraseIn(question: string): AsOfPhrase | undefined {
  if (!HAS_TIME.test(question)) return undefined;
  for (const { kind, words } of LEADS) {
    for (const { 0: lead, index } of question.matchAll(words)) {
      const time = timeAt(question, index + lead.length);
      if (time) return { kind, start: index, ...timeOf(time, /\bbefore\W*$/iu.test(lead)) };
    }
  }
  return undefined;
}

/** Without one of these there is no time that it could say. */
const HAS_TIME = /\d{4}|year/iu;

const EDGE = String.raw`(?:(?:the )?(?:very )?(?:end|close|eve|(?<vague>start|beginning|middle))(?: of)? )?`;
const PART = String.raw`(?:(?<part>early|mid|late|spring|summer|autumn|fall|winter)[ ,-]+(?:of )?)?`;
const FEAST = String.raw`(?:(?:new year['’]?s eve|christmas)[ ,]+(?:of )?)?`;
const BEFORE_DAY = new RegExp(`^${EDGE}${PART}${FEAST}`, 'iu');
const THAT_YEAR = /^(?:(?<month>[\p{L}]+) (?:of )?)?(?:that|the same) year(?!\p{L})/iu;

type Day = Readonly<{ year: number; month?: number; day?: number }>;
type Time = Readonly<{ end: number; said: string; day?: Day }>;

/** The time right there in a question; without its day where it is a vague one. */
function timeAt(question: string, from: number): Time | undefined {
  const rest = question.slice(from);
  const { 0: before = '', groups } = BEFORE_DAY.exec(rest) ?? {};
  const said = rest.slice(before.length);
  const start = from + before.length;
  const [date] = datesOf(said);
  const isVague = (groups?.['vague'] ?? groups?.['part'] ?? date?.part) !== undefined;
  if (date?.start === 0 && date.year !== undefined) {
    const { year, month, day } = date;
    const own = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
    return { end: start + date.end, said: date.text, ...(!isVague && { day: own }) };
  }
  const { 0: same } = THAT_YEAR.exec(said) ?? {};
  if (same === undefined) return undefined;
  const year = question.slice(0, from).match(YEARS)?.at(-1);
  const month = date?.start === 0 ? date.month : undefined;
  const own = { year: Number(year), ...(month !== undefined && { month }) };
  const isKnown = year !== undefined && !isVague;
  return { end: start + same.length, said: same, ...(isKnown && { day: own }) };
}

const YEARS = /\b(?:19|20)\d\d\b/gu;

function timeOf({ end, said, day }: Time, isBefore: boolean): Omit<AsOfPhrase, 'kind' | 'start'> {
  if (!day) return { end, day: said };
  const parts = [day.year, day.month, day.day].filter((part) => part !== undefined);
  return { end, day: said, until: isoOf(isBefore ? dayBefore(parts) : parts) };
}

/** "2025" of "before 2026": as exact as that. */
function dayBefore([year = 0, month, day]: readonly number[]): number[] {
  if (month === undefined) return [year - 1];
  const before = new Date(Date.UTC(year, month - 1, day === undefined ? 0 : day - 1));
  const [years, months] = [before.getUTCFullYear(), before.getUTCMonth() + 1];
  return day === undefined ? [years, months] : [years, months, before.getUTCDate()];
}

function isoOf(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
