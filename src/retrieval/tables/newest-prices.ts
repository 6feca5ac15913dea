import { compareTexts } from '../../text/compare-texts.ts';
import { isElement } from '../../text/elements.ts';
import type { DatedFigure } from './editions.ts';
import type { QuestionWords } from './fit-series.ts';
import { productOf } from './product-family.ts';
import type { ReadableSeries } from './readable-series.ts';
import { readTableQuestion } from './table-question.ts';

/** The series of one product's price, by their numbers. */
export type PriceSeries = ReadonlyMap<number, ReadableSeries>;

/** Those of prices, each as it is read where an element stands for its oxide and its metal. */
export function priceSeriesOf(all: readonly ReadableSeries[]): PriceSeries {
  return new Map(
    all.flatMap((readable, number): [number, ReadableSeries][] => {
      const { key, of, unit } = readable.series;
      const isPrice = of === '' && key !== '' && unit.includes('/');
      return isPrice ? [[number, withoutForm(readable)]] : [];
    }),
  );
}

function withoutForm(readable: ReadableSeries): ReadableSeries {
  const [element = '', form = '', more] = productOf(readable.series.key).split(' ');
  if (!isElement(element) || more !== undefined || !FORMS.has(form)) return readable;
  const { vocabulary } = readable;
  return {
    ...readable,
    vocabulary: { ...vocabulary, needed: vocabulary.needed.difference(FORMS) },
  };
}

const FORMS: ReadonlySet<string> = new Set(['oxid', 'oxide', 'metal']);

/** The numbers of the series of what is asked for by its price alone, with no time: "terbium price now". */
export function pricedNow(
  prices: PriceSeries,
  question: QuestionWords,
  joined: string,
): readonly number[] {
  if (!question.acts.includes('price')) return [];
  return [...prices].flatMap(([number, readable]) => {
    const asked = readTableQuestion(readable, question, joined)?.asked;
    if (asked?.kind !== 'figure' || asked.year !== undefined) return [];
    return asked.places.length === 0 ? [number] : [];
  });
}

type Priced = DatedFigure & Readonly<{ unit: string }>;

/** The newest of each basis, of the last time and the year before it: what is older is no price of now. */
export function newestOfBases<F extends Priced>(figures: readonly F[]): readonly F[] {
  const newest = figures
    .filter(({ isExpected }) => !isExpected)
    .toSorted((a, b) => compareTexts(b.time, a.time) || compareTexts(b.published, a.published));
  const last = yearOf(newest[0]);
  const bases = new Map<string, F>();
  for (const figure of newest) {
    const basis = `${figure.unit} ${figure.basis.split(/[,;]/)[0]}`;
    if (yearOf(figure) >= last - 1 && !bases.has(basis)) bases.set(basis, figure);
  }
  return [...bases.values()].slice(0, MOST_BASES);
}

const MOST_BASES = 3;

const yearOf = (figure?: Priced): number => Number(figure?.time.slice(0, 4) ?? 0);
