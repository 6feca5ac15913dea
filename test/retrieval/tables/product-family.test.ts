import { describe, expect, it } from 'vitest';
import { chooseProducts } from '../../../src/retrieval/tables/choose-products.ts';
import type { DatedFigure } from '../../../src/retrieval/tables/editions.ts';
import { familiesOf } from '../../../src/retrieval/tables/product-family.ts';
import type { StoredSeries } from '../../../src/store/passage-store.ts';

function aProduct(key: string, unit = 'USD/kg'): StoredSeries {
  return {
    title: 'Prices of rare earths',
    column: '',
    key,
    subject: `the price of ${key}`,
    isOwned: false,
    unit,
    of: '',
    isStock: false,
    places: [''],
  };
}

describe('familiesOf', () => {
  it('puts the products of one table and unit together', () => {
    const [family, other] = familiesOf([
      aProduct('cerium oxide', 'CNY/t'),
      aProduct('holmium oxide 99.5%'),
      aProduct('yttrium metal 99.9%'),
      aProduct('yttrium oxide 99.999%'),
      { ...aProduct('erbium oxide'), isAlone: true },
    ]);

    expect(other).toBeUndefined();
    expect([...(family?.members ?? [])]).toEqual([
      [1, 'holmium oxide'],
      [2, 'yttrium metal'],
      [3, 'yttrium oxide'],
    ]);
    expect(family?.readable.series.subject).toBe('price');
  });

  it('knows a product by its element where there is no other of that', () => {
    const [family] = familiesOf([
      aProduct('holmium oxide 99.5%'),
      aProduct('yttrium metal 99.9%'),
      aProduct('yttrium oxide 99.999%'),
    ]);

    expect(family?.readable.places.get('holmium')).toBe('holmium oxide');
    expect(family?.readable.places.get('yttrium')).toBeUndefined();
  });
});

function aPrice(place: string, value: number, given: Partial<DatedFigure> = {}): DatedFigure {
  return {
    passage: value,
    place,
    code: '',
    part: 'one',
    time: '2025',
    value,
    isEstimate: false,
    isExpected: false,
    basis: 'annual average, free on board, Argus',
    source: place,
    published: '2026-02-06',
    ...given,
  };
}

describe('chooseProducts', () => {
  const ranking = {
    kind: 'ranking',
    order: 'most',
    count: 3,
    excluded: [],
    year: '2025',
    heads: ['oxide'],
  } as const;
  const [terbium, holmium, cerium] = [
    aPrice('terbium oxide', 1010),
    aPrice('holmium oxide', 70, { basis: 'annual average, free on board, Asian Metal' }),
    aPrice('cerium oxide', 2),
  ];
  const said = (rows: readonly DatedFigure[] | undefined) => rows?.map(({ place }) => place);

  it('ranks what is of one form, time and basis, whoever reports it', () => {
    const others = [
      aPrice('scandium oxide', 5000, { basis: 'annual, ex-works China' }),
      aPrice('yttrium metal', 4000),
      aPrice('erbium oxide', 3000, { time: '2024' }),
    ];

    expect(said(chooseProducts(ranking, [cerium, ...others, terbium, holmium]))).toEqual([
      'terbium oxide',
      'holmium oxide',
      'cerium oxide',
    ]);
  });

  it('takes the form that most are of where any rare earth is asked for', () => {
    const metal = aPrice('yttrium metal', 4000);

    expect(
      said(
        chooseProducts({ ...ranking, order: 'least', heads: ['earth'] }, [terbium, metal, cerium]),
      ),
    ).toEqual(['cerium oxide', 'terbium oxide']);
  });

  it('tells an oxide from a metal in how both were come by', () => {
    const metal = aPrice('yttrium metal', 40);
    const asked = { kind: 'places', places: ['yttrium metal', 'cerium oxide'], told: 'difference' };
    const rows = chooseProducts({ ...asked, kind: 'places', told: 'difference' }, [metal, cerium]);

    expect(new Set(rows?.map(({ basis }) => basis)).size).toBe(2);
  });

  it('adds no prices up', () => {
    const sum = { kind: 'sum', places: ['terbium oxide', 'cerium oxide'] } as const;

    expect(chooseProducts(sum, [terbium, cerium])).toBeUndefined();
  });
});
