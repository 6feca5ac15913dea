import { expect, it } from 'vitest';
import { seriesFiguresOf } from '../../src/corpus/passage-figures.ts';
import type { Series } from '../../src/corpus/row-figures.ts';
import { aPassage } from '../support/build.ts';

const PRICE: Series = {
  title: 'Prices',
  column: '',
  key: 'holmium oxide',
  subject: 'the price of holmium oxide',
  isOwned: false,
  unit: 'USD/kg',
  of: '',
  isStock: false,
};

function seriesOf(series: Series, count: number) {
  const texts = Array.from({ length: count }, (_, at) => `Row ${at}.`);
  const passages = texts.map((text) => aPassage({ text, kind: 'row' }));
  const figure = {
    place: '',
    code: '',
    part: 'one',
    time: '2024',
    value: 67,
    isEstimate: false,
    isExpected: false,
    basis: '',
  } as const;
  const rows = passages.map(({ source, heading, text }) => {
    return { source: source.id, heading, text, figures: [{ series, figure }] };
  });
  return seriesFiguresOf(passages, rows).map(({ series: { isAlone }, figures }) => {
    return [figures.length, isAlone ?? false];
  });
}

it('keeps a lone figure where it is a price, and says so', () => {
  expect(seriesOf(PRICE, 2)).toEqual([[2, false]]);
  expect(seriesOf(PRICE, 1)).toEqual([[1, true]]);
  expect(seriesOf({ ...PRICE, unit: 'tonnes' }, 1)).toEqual([]);
  expect(seriesOf({ ...PRICE, of: 'country' }, 1)).toEqual([]);
});
