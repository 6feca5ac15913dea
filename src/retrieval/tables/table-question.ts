import { type Fit, findFit, type QuestionWords } from './fit-series.ts';
import type { ReadableSeries } from './readable-series.ts';
import { asksOtherwise } from './small-words.ts';

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
    }>
  | Readonly<{ kind: 'places'; places: readonly string[]; year?: string }>
  | Readonly<{ kind: 'times'; place?: string; from: string; to?: string }>;

const MOST =
  /\b(?:top|biggest|largest|greatest|highest|leading|most|main|major|number (?:one|two|three)|rank|ranks|ranked|ranking|rankings|leads?|leaders?)\b/;
const LEAST = /\b(?:least|fewest|smallest|lowest|bottom)\b/;
const SET_AGAINST =
  /\b(?:more|less|fewer|bigger|larger|higher|lower|smaller|greater|than|vs|versus|compared?|compares|comparing|comparison|difference|gap|same|ahead|most|biggest|largest|highest|least|smallest|lowest)\b/;
const CHANGED =
  /\b(?:up|down|ris(?:e|es|en|ing)|rose|fall\w*|fell|gr(?:ow|ows|ew|own|owing|owth)|increas\w+|decreas\w+|drop\w*|declin\w+|chang\w+|shr[aiu]nk\w*|more|less|higher|lower|bigger|smaller|larger|compared?|vs|versus|difference|differ)\b/;

/** Whether a question, its folded words with blanks between, may rank or compare at all. */
export function mayAskTables(joined: string): boolean {
  if (asksOtherwise(joined)) return false;
  return (
    MOST.test(joined) || LEAST.test(joined) || SET_AGAINST.test(joined) || CHANGED.test(joined)
  );
}

/** What a question asks of a series, and how well it fits; none where it is not surely that. */
export function readTableQuestion(
  series: ReadableSeries,
  question: QuestionWords,
  joined: string,
): (TableQuestion & Pick<Fit, 'telling'>) | undefined {
  const fit = findFit(series, question);
  const asked = fit && (timesAsked(fit, joined) ?? placesAsked(fit, joined) ?? ranked(fit, joined));
  return asked && { ...asked, telling: fit.telling };
}

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
  };
}

const SINCE =
  /\b(?:since|from|than(?: it (?:was|did))?(?: back)?(?: in)?|compared? (?:to|with)) (?:19|20)\d\d\b/;

/** "Did China mine more than the US": two things at one time. */
function placesAsked(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, excluded, count, nth } = fit;
  const year = oneYear(fit);
  if (places.length < 2 || excluded.length > 0 || year === undefined) return undefined;
  if (GROWTH.test(joined)) return undefined;
  const isCounted = count !== undefined && count !== places.length;
  if (isCounted || nth !== undefined || !SET_AGAINST.test(joined)) return undefined;
  return { kind: 'places', places, ...(year !== '' && { year }) };
}

const ASKS_WHOM = /\b(?:who|whos|where|wheres)\b/;
const DOERS =
  /\b(?:producers?|processors?|refiners?|separators?|smelters|exporters?|importers?|consumers?|holders?|leaders?)\b/;
const LISTS = /\b(?:top|rank|ranked|ranking|rankings)\b/;
const SEVERAL =
  /\b(?:countries|nations|top|producers|processors|refiners|exporters|importers|consumers|holders|leaders|ranked|ranking|rankings|list)\b/;

/** "The top five producers": things in the order of their figures. */
function ranked(fit: Fit, joined: string): TableQuestion | undefined {
  const { places, heads, count, nth } = fit;
  const year = oneYear(fit);
  const isLeast = LEAST.test(joined);
  if (GROWTH.test(joined)) return undefined;
  if (places.length > 0 || year === undefined || !(isLeast || MOST.test(joined))) return undefined;
  const isWhom = ASKS_WHOM.test(joined) || DOERS.test(joined) || LISTS.test(joined);
  if (heads.length === 0 && !isWhom) return undefined;
  const usual = SEVERAL.test(joined) || heads.some((head) => head.endsWith('s')) ? 5 : 3;
  return {
    kind: 'ranking',
    order: isLeast ? 'least' : 'most',
    count: Math.min(MOST_ROWS, count ?? nth ?? usual),
    ...(year !== '' && { year }),
    excluded: excludedIn(fit),
  };
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
