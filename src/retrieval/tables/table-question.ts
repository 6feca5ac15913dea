import type { Bound } from './bounds.ts';
import { figureAsked, type FigureQuestion } from './figure-question.ts';
import { type Fit, findFit, type QuestionWords } from './fit-series.ts';
import type { ReadableSeries } from './readable-series.ts';
import { asksOtherwise } from './small-words.ts';

/** How two figures are set against each other: by their difference, in per cent, or as a multiple. */
export type Told = 'difference' | 'percent' | 'times';

/** What a question asks of one series of a table. */
export type TableQuestion =
  | Readonly<{
      kind: 'ranking';
      order: 'most' | 'least';
      /** How many rows are to be shown. */
      count: number;
      year?: string;
      /** The keys of places that are left out. */
      excluded: readonly string[];
      bound?: Bound;
      /** What the things are that are ranked: "oxide". */
      heads: readonly string[];
    }>
  | Readonly<{ kind: 'places'; places: readonly string[]; year?: string; told: Told }>
  | Readonly<{ kind: 'times'; place?: string; from: string; to?: string; told: Told }>
  | FigureQuestion;

const MOST =
  /\b(?:top|biggest|largest|greatest|highest|leading|most|dearest|costliest|priciest|main|major|number (?:one|two|three)|rank|ranks|ranked|ranking|rankings|leads?|leaders?)\b/;
const LEAST = /\b(?:least|fewest|smallest|lowest|bottom|cheapest)\b/;
const SET_AGAINST =
  /\b(?:more|less|fewer|bigger|larger|higher|lower|smaller|greater|dearer|cheaper|costlier|pricier|than|vs|versus|compared?|compares|comparing|comparison|difference|differ|gap|same|ahead|most|biggest|largest|highest|least|smallest|lowest|how many times|times (?:as|the|that)|exceed\w*|against|above|below|ratio)\b/;
const CHANGED =
  /\b(?:(?<!\bd[iu]gs? )up|down|ris(?:e|es|en|ing)|rose|fall\w*|fell|gr(?:ow|ows|ew|own|owing|owth)|increas\w+|decreas\w+|drop\w*|declin\w+|chang\w+|shr[aiu]nk\w*|more|less|higher|lower|bigger|smaller|larger|dearer|cheaper|compared?|vs|versus|difference|differ|ratio|how many times|times (?:as|the|that))\b/;

/** Whether a question, its folded words with blanks between, may be one for figures of a table at all. */
export function mayAskTables(joined: string): boolean {
  return !asksOtherwise(joined);
}

/** Whether it ranks things or sets them against each other. */
function isComparing(joined: string): boolean {
  return (
    MOST.test(joined) || LEAST.test(joined) || SET_AGAINST.test(joined) || CHANGED.test(joined)
  );
}

/** Whether it sets things against each other. */
export function setsAgainst(joined: string): boolean {
  return SET_AGAINST.test(joined);
}

/** What a question asks of a series, and which words of it that names; none where it is not surely that. */
export function readTableQuestion(
  series: ReadableSeries,
  question: QuestionWords,
  joined: string,
): Readonly<{ asked: TableQuestion; fit: Fit }> | undefined {
  const fit = findFit(series, question);
  const asked = fit && askedOf(fit, joined);
  return asked && { asked, fit };
}

function askedOf(fit: Fit, joined: string): TableQuestion | undefined {
  if (fit.bound) return bounded(fit, joined);
  if (!isComparing(joined)) return figureAsked(fit, joined);
  // Sums are set against nothing.
  if (SUMS.test(joined)) return undefined;
  return (
    timesAsked(fit, joined) ??
    placesAsked(fit, joined) ??
    ranked(fit, joined) ??
    columnsAsked(fit, joined)
  );
}

const SUMS = /\b(?:combined|together|sum|altogether)\b/;

/** Words before a year that make it the end of a time, and not the time that is asked about. */
const BOUNDS =
  /^(?:since|from|after|before|until|till|between|over|under|above|below|to|and|than)$/;

/** "Has Burma's output gone up since 2020": one thing at two times. */
function timesAsked(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, excluded, years, count, nth, heads } = fit;
  if (!CHANGED.test(joined) || heads.length > 0 || places.length > 1) return undefined;
  if (excluded.length > 0 || count !== undefined || nth !== undefined) return undefined;
  const [one, two, three] = years;
  if (one === undefined || three !== undefined) return undefined;
  const since = two === undefined && SINCE.test(joined);
  if ((two === undefined && !since) || one === two || /\bwho\b/.test(joined)) return undefined;
  const [from = one, to] = two === undefined ? [one] : [one, two].toSorted();
  const [place] = places;
  return {
    kind: 'times',
    from,
    ...(to !== undefined && { to }),
    ...(place !== undefined && { place }),
    told: toldBy(fit, joined),
  };
}

const SINCE =
  /\b(?:since|from|than(?: it (?:was|did))?(?: back)?(?: in)?|compared? (?:to|with)) (?:19|20)\d\d\b/;

function toldBy({ isShare }: Fit, joined: string): Told {
  if (isShare) return 'percent';
  return /\b(?:times|ratio)\b/.test(joined) ? 'times' : 'difference';
}

/** "Did China mine more than the US": two things at one time. */
function placesAsked(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, excluded, count, nth } = fit;
  const year = oneYear(fit);
  if (places.length < 2 || excluded.length > 0 || year === undefined) return undefined;
  if (GROWTH.test(joined)) return undefined;
  const isCounted = count !== undefined && count !== places.length;
  if (isCounted || nth !== undefined || !SET_AGAINST.test(joined)) return undefined;
  return { kind: 'places', places, ...(year !== '' && { year }), told: toldBy(fit, joined) };
}

const ASKS_WHOM = /\b(?:who|whos|where|wheres)\b/;
const DOERS =
  /\b(?:producers?|processors?|refiners?|separators?|smelters|exporters?|importers?|consumers?|holders?|leaders?)\b/;
const LISTS = /\b(?:top|rank|ranked|ranking|rankings)\b/;
const SEVERAL =
  /\b(?:countries|nations|top|producers|processors|refiners|exporters|importers|consumers|holders|leaders|ranked|ranking|rankings|list)\b/;

/** "The top five producers": things in the order of their figures. */
function ranked(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, heads, count, nth, isShare } = fit;
  const year = oneYear(fit);
  const isLeast = LEAST.test(joined);
  if (GROWTH.test(joined) || isShare) return undefined;
  if (places.length > 0 || year === undefined || !(isLeast || MOST.test(joined))) return undefined;
  if (nth !== undefined && nth > MOST_ROWS) return undefined;
  const isWhom = ASKS_WHOM.test(joined) || DOERS.test(joined) || LISTS.test(joined);
  if (heads.length === 0 && !isWhom) return undefined;
  const usual = SEVERAL.test(joined) || heads.some((head) => head.endsWith('s')) ? 5 : 3;
  return {
    kind: 'ranking',
    order: isLeast ? 'least' : 'most',
    count: Math.min(MOST_ROWS, count ?? nth ?? usual),
    ...(year !== '' && { year }),
    excluded: excludedIn(fit),
    heads,
  };
}

/** "Which countries mined more than 10,000 tonnes": those above or below a figure, in their order. */
function bounded(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, heads, count, nth, isShare, bound, excluded } = fit;
  const year = oneYear(fit);
  const isOther = count !== undefined || nth !== undefined || isShare || GROWTH.test(joined);
  if (!bound || isOther || places.length > 0 || year === undefined) return undefined;
  if (heads.length === 0 && !/\bwho\b/.test(joined) && !DOERS.test(joined)) return undefined;
  return {
    kind: 'ranking',
    order: /^(?:more|at-least)$/.test(bound.than) ? 'most' : 'least',
    count: MOST_ROWS,
    ...(year !== '' && { year }),
    excluded,
    bound,
    heads,
  };
}

/** "The difference between the mining and the separation quota": of one thing at one time. */
function columnsAsked(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, heads, excluded, count, nth, isShare } = fit;
  const year = oneYear(fit);
  if (places.length > 0 || heads.length > 0 || excluded.length > 0 || isShare) return undefined;
  if (count !== undefined || nth !== undefined || year === undefined) return undefined;
  if (!SET_AGAINST.test(joined) || GROWTH.test(joined)) return undefined;
  if (MOST.test(joined) || LEAST.test(joined)) return undefined;
  return { kind: 'columns', ...(year !== '' && { year }) };
}

/** "The second largest after China" is the one behind it, and not the second of the others. */
function excludedIn({ excluded, excludedBy, nth }: Fit): readonly string[] {
  return nth !== undefined && /^(?:after|behind)$/.test(excludedBy) ? [] : excluded;
}

/** Who grew most is another order than who has most. */
const GROWTH =
  /\b(?:gr(?:ow|ows|ew|own|owing|owth)|increas\w+|decreas\w+|declin\w+|fall\w*|fell|ris(?:e|es|en|ing)|rose|drop\w*|chang\w+|shr[aiu]nk\w*)\b/;

const MOST_ROWS = 10;

/** The year that is asked about, '' for none; undefined where the question is about more than one time. */
function oneYear({ years, beforeYears }: Fit): string | undefined {
  const [year = '', other] = years;
  return other !== undefined || beforeYears.some((word) => BOUNDS.test(word)) ? undefined : year;
}
