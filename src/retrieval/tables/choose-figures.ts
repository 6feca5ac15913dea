import { type DatedFigure, newestFirst, newestOf, ofPlace, wholeOf } from './editions.ts';
import type { FigureQuestion } from './figure-question.ts';

type Asked = Exclude<FigureQuestion, { kind: 'sum' }>;

/** The figures by place and time, or the two of which one is worked out; none where the table lacks one. */
export function chooseFigures(
  question: Asked,
  figures: readonly DatedFigure[],
): readonly DatedFigure[] | undefined {
  switch (question.kind) {
    case 'figure':
      return figuresOfTime(question, figures);
    case 'span':
      return figuresOfSpan(question, figures);
    case 'share':
    case 'rest':
      return besideWhole(question, figures);
    case 'columns':
      return figureOf(wholeOf(figures), question.year);
  }
}

type OfTime = Extract<Asked, { kind: 'figure' }>;

/** One for each place, or the whole's. */
function figuresOfTime({ places, year, ofTwo }: OfTime, figures: readonly DatedFigure[]) {
  if (ofTwo) return figuresOfTwo(places, figures);
  if (places.length === 0) return figureOf(wholeOf(figures), year);
  const rows = places.map((key) => figureOf(ofPlace(figures, key), year));
  return rows.every((row) => row !== undefined) ? rows.flat() : undefined;
}

/** What the two newest editions give of one thing. */
function figuresOfTwo([place]: readonly string[], figures: readonly DatedFigure[]) {
  const own = place === undefined ? wholeOf(figures) : ofPlace(figures, place);
  const told = own.filter(({ isExpected }) => !isExpected).toSorted(newestFirst);
  const editions = Array.from(Map.groupBy(told, ({ source }) => source).values());
  const [one, other] = editions.map((edition) => newestOf(edition));
  return one && other && one.value !== other.value ? [one, other] : figureOf(own, undefined);
}

/** Those of one time that sources give for one thing, the newest edition's first and each value once. */
function figureOf(own: readonly DatedFigure[], year: string | undefined) {
  const newest = own.filter(({ isExpected }) => !isExpected).toSorted(newestFirst)[0]?.time;
  const time = year ?? newest;
  const here = own.filter((one) => one.time === time).toSorted(newestFirst);
  const each = here.filter((one, at) => here.findIndex(({ value }) => value === one.value) === at);
  return each.length === 0 || each.length > MOST_ACCOUNTS ? undefined : each;
}

/** More figures for one thing at one time are of several kinds. */
const MOST_ACCOUNTS = 3;

type OfSpan = Extract<Asked, { kind: 'span' }>;

/** One for each time that the table has; of many nobody reads all. */
function figuresOfSpan(question: OfSpan, figures: readonly DatedFigure[]) {
  const { place } = question;
  const own = place === undefined ? wholeOf(figures) : ofPlace(figures, place);
  if ('years' in question) return figuresOfYears(question.years, own);
  const { from, to } = question;
  const within = own.filter(
    ({ time, isExpected }) =>
      time.length === from.length && time >= from && (to === undefined ? !isExpected : time <= to),
  );
  const times = [...new Set(within.map(({ time }) => time))].toSorted();
  const rows = times.flatMap((time) => newestOf(within.filter((one) => one.time === time)) ?? []);
  const isWhole = rows[0]?.time === from && (to === undefined || rows.at(-1)?.time === to);
  return isWhole && rows.length <= MOST_TIMES ? rows : undefined;
}

function figuresOfYears(years: readonly string[], own: readonly DatedFigure[]) {
  const each = years.flatMap((year) => newestOf(own.filter(({ time }) => time === year)) ?? []);
  return each.length === years.length && each.length <= MOST_TIMES ? each : undefined;
}

const MOST_TIMES = 10;

type BesideWhole = Extract<Asked, { kind: 'share' | 'rest' }>;

/** A place's figure and the whole's, of one edition and one time. */
function besideWhole({ place, year }: BesideWhole, figures: readonly DatedFigure[]) {
  const own = ofPlace(figures, place).toSorted(newestFirst);
  const wholes = figures.filter(({ part }) => part === 'whole');
  for (const one of own) {
    if (year === undefined ? one.isExpected : one.time !== year) continue;
    const whole = wholes.find(({ time, source }) => time === one.time && source === one.source);
    if (whole) return [one, whole];
  }
  return undefined;
}
