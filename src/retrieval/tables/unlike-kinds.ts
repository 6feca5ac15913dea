import { YEAR } from '../../text/years.ts';
import type { QuestionWords } from './fit-series.ts';
import type { ReadableSeries } from './readable-series.ts';
import { isSmallWord } from './small-words.ts';

/** Two kinds of figures that a question sets against each other, and for what. */
export type Unlike = Readonly<{
  /** "Reserves", "production". */
  kinds: readonly [string, string];
  year?: string;
  /** The series of each that may have figures, and of which places; of the whole where none is named. */
  series: readonly Readonly<{ kind: string; number: number; places: readonly string[] }>[];
}>;

const KINDS: Readonly<Record<string, string>> = {
  reserve: 'reserves',
  resource: 'resources',
  quota: 'quotas',
  produce: 'production',
  mine: 'production',
};
/** "The mining and separation quota" is a quota alone. */
const OF_QUOTA =
  /\b(?:mine|produce|separate|smelt|refine|export)(?: (?:and|or) (?:mine|produce|separate|smelt|refine))* quota\b|\bquota (?:for|on) (?:mine|produce)\b/g;
const STEPS = /^(?:separate|smelt|refine|export|rare|earth|tonn|ton)$/;

/** What a question sets against each other that is not of one kind; none where it asks for anything else too. */
export function unlikeIn(
  all: readonly ReadableSeries[],
  question: QuestionWords,
): Unlike | undefined {
  const { acts } = question;
  const told = acts.join(' ').replaceAll(OF_QUOTA, 'quota').split(' ');
  const kinds = [...new Set(told.flatMap((act) => KINDS[act] ?? []))];
  const [one, other, third] = kinds;
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const rest = readRest(all, question);
  if (!rest) return undefined;
  const series = kinds.flatMap((kind) => seriesOf(all, acts, { kind, places: rest.places }));
  return series.length === 0
    ? undefined
    : { kinds: [one, other], ...(rest.year !== undefined && { year: rest.year }), series };
}

/** The places and the year of a question that has no word of anything else. */
function readRest(all: readonly ReadableSeries[], { words, acts, spans }: QuestionWords) {
  const places = new Set<string>();
  const years = new Set<string>();
  let isOther = false;
  for (let at = 0; at < words.length; at++) {
    const [word, act] = [words[at]?.word ?? '', acts[at] ?? ''];
    const place = spans[at]?.find(({ key }) => all.some((one) => one.places.has(key)));
    const named =
      place ?? (isSmallWord(word) ? undefined : spans[at]?.find(({ isNamed }) => isNamed));
    if (place) places.add(place.key);
    if (named) at = named.last;
    else if (YEAR.test(word)) years.add(word);
    else if (act in KINDS || STEPS.test(act) || isSmallWord(word)) continue;
    // "The resource of Fen": what it is of that no glossary has.
    else if (words[at - 1]?.word === 'of' && !isOther) isOther = true;
    else return undefined;
  }
  const [year, second] = years;
  return second === undefined ? { places: [...places], year } : undefined;
}

/** Those of a kind that have one of the places, or are of it: "China's quota". */
function seriesOf(
  all: readonly ReadableSeries[],
  acts: readonly string[],
  { kind, places }: Readonly<{ kind: string; places: readonly string[] }>,
) {
  const fitting = all.flatMap(({ series, vocabulary, places: has }, number) => {
    const { telling, own } = vocabulary;
    const isKind = [...telling].some((act) => KINDS[act] === kind) && series.key === '';
    const isOther = kind !== 'quotas' && telling.has('quota');
    if (!isKind || isOther || series.unit === 'per cent') return [];
    const here = places.filter((place) => has.has(place));
    const isOwn = places.some((place) => own.has(place));
    if (here.length === 0 && !isOwn && places.length > 0) return [];
    const used = acts.filter((act) => telling.has(act)).length;
    return [{ kind, number, places: isOwn ? [] : here, used }];
  });
  const most = Math.max(...fitting.map(({ used }) => used));
  return fitting.filter(({ used }) => used === most).slice(0, 1);
}
