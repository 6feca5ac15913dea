import type { Fit } from './fit-series.ts';

/** For a figure by its place and time, or for one that two of them give. */
export type FigureQuestion =
  /** Of the whole where no place is named; of the newest time where none is. */
  | Readonly<{
      kind: 'figure';
      places: readonly string[];
      year?: string;
      /** Whether what two editions give is asked for. */
      ofTwo?: true;
    }>
  /** Of each time from one to another, or to the newest. */
  | Readonly<{ kind: 'span'; place?: string; from: string; to?: string }>
  /** Of several times, each named: "2017 and 2018". */
  | Readonly<{ kind: 'span'; place?: string; years: readonly string[] }>
  /** A place's part of the whole, all but a place's, and that of several together. */
  | Readonly<{ kind: 'share' | 'rest'; place: string; year?: string }>
  | Readonly<{ kind: 'sum'; places: readonly string[]; year?: string }>
  /** Two columns of one row. */
  | Readonly<{ kind: 'columns'; year?: string }>;

/** "How much did China mine in 2025": for a figure by its place and time, or what two of them give. */
export function figureAsked(fit: Fit, joined: string): FigureQuestion | undefined {
  const { heads, count, nth, places } = fit;
  if (heads.length > 0 || nth !== undefined) return undefined;
  if (ASKS_ELSE.test(joined) && !asksOfYear(fit, joined)) return undefined;
  if (count !== undefined && count !== places.length) return undefined;
  return yearsAsked(fit, joined) ?? spanAsked(fit) ?? figureOfTime(fit, joined);
}

/** Who, where and how it is done, and whether it is. */
const ASKS_ELSE =
  /\b(?:who|whos|whom|where|wheres|which)\b|\bhow(?! (?:much|many|big|large|high|great|is|was|are|were)\b)|^(?:is|are|was|were|do|does|did|has|have|had|can|will)\b|\bwhat (?:do|does|did|will)\b(?!.* costs?\b)/;

/** "What did China mine in 2024" is told by a figure, "what does China mine" by a list of elements. */
function asksOfYear({ places, years }: Fit, joined: string): boolean {
  return places.length === 1 && years.length === 1 && /^what did\b(?!.*\bwhat\b)/.test(joined);
}

const YEARS = /\b(?<!between )(?:(?:19|20)\d\d )+and (?:in )?(?:19|20)\d\d\b/;

/** "2017 and 2018", "2017, 2018 and 2020", but not what they come to together. */
function yearsAsked(fit: Fit, joined: string): FigureQuestion | undefined {
  const { places, excluded, isShare } = fit;
  const years = [...new Set(fit.years)].toSorted();
  const [listed = ''] = YEARS.exec(joined) ?? [];
  if (listed.match(/\d{4}/g)?.length !== fit.years.length || years.length < 2) return undefined;
  if (places.length > 1 || excluded.length > 0 || isShare || ADDS.test(joined)) return undefined;
  const [place] = places;
  return { kind: 'span', years, ...(place !== undefined && { place }) };
}

const ADDS = /\b(?:combined|together|sum|altogether)\b/;

/** "2020 to 2025", "by year since 2020". */
function spanAsked(fit: Fit): FigureQuestion | undefined {
  const { years, beforeYears, places, excluded, isShare } = fit;
  const [one, two, three] = years;
  const [before, between] = beforeYears;
  if (one === undefined || three !== undefined || isShare) return undefined;
  if (places.length > 1 || excluded.length > 0) return undefined;
  const isSince = two === undefined && /^(?:since|from)$/.test(before ?? '');
  const joint = before === 'between' ? /^and$/ : /^(?:to|until|till|\d{4})$/;
  const isRange = two !== undefined && one < two && joint.test(between ?? '');
  if (!isSince && !isRange) return undefined;
  const [place] = places;
  return {
    kind: 'span',
    from: one,
    ...(two !== undefined && { to: two }),
    ...(place !== undefined && { place }),
  };
}

const WORLD = /\b(?:world\w*|global\w*|planet|whole)\b/;
const SUMS = /\b(?:total|combined|together|sum|altogether)\b/;

function figureOfTime(fit: Fit, joined: string): FigureQuestion | undefined {
  const { places, excluded, years, beforeYears, isShare } = fit;
  const [year, other] = years;
  if (other !== undefined || (beforeYears[0] !== undefined && BOUNDS.test(beforeYears[0]))) {
    return undefined;
  }
  const at = year === undefined ? {} : { year };
  const [place, second] = places;
  const isPart =
    isShare || /\bhow (?:much|many)\b.*\bof (?:the )?(?:\d{4} )?(?:world|global)/.test(joined);
  if (excluded.length > 0) {
    const [out, more] = excluded;
    const isRest = out !== undefined && more === undefined && places.length === 0 && !isPart;
    return isRest ? { kind: 'rest', place: out, ...at } : undefined;
  }
  if (isPart) {
    // How much of it a place has without a year is told by several sources, each of another.
    const isOne = place !== undefined && second === undefined && year !== undefined;
    return isOne ? { kind: 'share', place, ...at } : undefined;
  }
  if (place !== undefined && WORLD.test(joined)) return undefined;
  if (second !== undefined && SUMS.test(joined)) return { kind: 'sum', places, ...at };
  return { kind: 'figure', places, ...at };
}

const BOUNDS = /^(?:since|from|after|before|until|till|between|over|under|above|below|to|than)$/;
