import { isWithin } from './bounds.ts';
import { chooseFigures } from './choose-figures.ts';
import { type DatedFigure, newestFirst, newestOf, ofPlace, wholeOf } from './editions.ts';
import { placeKeyOf } from './place-keys.ts';
import type { TableQuestion } from './table-question.ts';

/** The figures that answer, in the order in which they are to be shown; none where the table lacks one. */
export function chooseRows(
  question: TableQuestion,
  figures: readonly DatedFigure[],
): readonly DatedFigure[] | undefined {
  switch (question.kind) {
    case 'ranking':
      return rankedRows(question, figures);
    case 'places':
    case 'sum':
      return rowsOfPlaces(question, figures);
    case 'times':
      return rowsOfTimes(question, figures);
    case 'figure':
    case 'span':
    case 'share':
    case 'rest':
    case 'columns':
      return chooseFigures(question, figures);
  }
}

type Ranking = Extract<TableQuestion, { kind: 'ranking' }>;

/** Of one edition and one time: the newest of those that have at least two things to put in order. */
function rankedRows(question: Ranking, figures: readonly DatedFigure[]) {
  const { order, count, year, excluded, bound } = question;
  const single = figures.filter(
    ({ part, time, isExpected }) =>
      part === 'one' && (year === undefined ? !isExpected : time === year),
  );
  const groups = Map.groupBy(single, ({ time, source }) => `${time}\n${source}`);
  const usable = Array.from(groups.values(), withoutUnions).filter(isOrderable);
  const [group] = usable.toSorted(([a], [b]) => newestFirst(a, b));
  const left = group?.filter(
    ({ place, value }) =>
      !excluded.includes(placeKeyOf(place)) && (!bound || isWithin(value, bound)),
  );
  if (!left || left.length < (bound ? 1 : 2)) return undefined;
  const sign = order === 'most' ? -1 : 1;
  return left.toSorted((a, b) => sign * (a.value - b.value)).slice(0, count);
}

/** Two things at least, and each once: of two figures of one place nobody knows which counts. */
function isOrderable(group: readonly DatedFigure[]): boolean {
  const places = new Set(group.map(({ place }) => place));
  const isMixed = new Set(group.map(({ isExpected }) => isExpected)).size > 1;
  return group.length > 1 && places.size === group.length && !isMixed;
}

const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The European Union is left out beside its members: it would be counted twice. */
function withoutUnions(group: readonly DatedFigure[]): DatedFigure[] {
  const hasMembers = group.some(({ code }) => MEMBERS.has(code));
  return group.filter(({ code }) => code !== 'EU' || !hasMembers);
}

type OfPlaces = Pick<Extract<TableQuestion, { kind: 'places' }>, 'places' | 'year'>;

/** Each place's figure of the newest time of which all have one, from one edition if there is one. */
function rowsOfPlaces({ places, year }: OfPlaces, figures: readonly DatedFigure[]) {
  const asked = figures.filter(
    ({ part, place, time, isExpected }) =>
      part === 'one' &&
      places.includes(placeKeyOf(place)) &&
      (year === undefined ? !isExpected : time === year),
  );
  const times = [...new Set(asked.map(({ time }) => time))].toSorted().toReversed();
  for (const time of times) {
    const here = asked.filter((one) => one.time === time);
    const editions = Array.from(Map.groupBy(here, ({ source }) => source).values());
    const whole = editions
      .toSorted(([a], [b]) => newestFirst(a, b))
      .map((edition) => onePerPlace(edition, places))
      .find((rows) => rows !== undefined);
    const rows = whole ?? onePerPlace(here, places);
    if (rows) return rows.toSorted((a, b) => b.value - a.value);
  }
  return undefined;
}

function onePerPlace(figures: readonly DatedFigure[], places: readonly string[]) {
  const rows = places.flatMap((key) => {
    const own = figures.filter(({ place }) => placeKeyOf(place) === key);
    return newestOf(own) ?? [];
  });
  return rows.length === places.length ? rows : undefined;
}

type OfTimes = Extract<TableQuestion, { kind: 'times' }>;

/** The figures of both times, or of the first and the newest after it. */
function rowsOfTimes({ place, from, to }: OfTimes, figures: readonly DatedFigure[]) {
  const own = place === undefined ? wholeOf(figures) : ofPlace(figures, place);
  const first = newestOf(own.filter(({ time }) => time === from));
  const later = own.filter(
    ({ time, isExpected }) =>
      time.length === from.length && (to === undefined ? time > from && !isExpected : time === to),
  );
  const [newest] = later.toSorted(newestFirst);
  const last = newestOf(later.filter(({ time }) => time === newest?.time));
  return first && last ? [first, last] : undefined;
}
