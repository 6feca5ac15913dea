import { describe, expect, it } from 'vitest';
import { parseDataPackage, type Table } from '../../src/corpus/datapackage.ts';
import type { Cell } from '../../src/corpus/parse-table.ts';
import { createProblemList } from '../../src/corpus/problems.ts';
import { createFiguresOf } from '../../src/corpus/row-figures.ts';

type Column = Readonly<{ name: string; type?: string; description?: string }>;

function aTable(name: string, columns: readonly Column[], given: object = {}): Table {
  const fields = [...columns, { name: 'source' }];
  const resource = { name, path: 'made-up.csv', ...given, schema: { fields, ...given } };
  const problems = createProblemList('data/datapackage.json');
  const [table] = parseDataPackage(JSON.stringify({ resources: [resource] }), problems);
  if (!table) throw new Error(JSON.stringify(problems.all()));
  return table;
}

const figuresIn = (table: Table, cells: Readonly<Record<string, Cell>>) =>
  createFiguresOf(table)(new Map(Object.entries(cells)));

const LITHIUM = aTable(
  'lithium',
  [
    { name: 'country_code' },
    { name: 'year', type: 'integer' },
    { name: 'tonnes', type: 'number' },
    { name: 'estimated', type: 'boolean' },
    { name: 'note' },
  ],
  { title: 'Lithium output by country', primaryKey: ['country_code', 'year'] },
);

describe('createFiguresOf', () => {
  it('reads place, time, value and basis off the columns of any table', () => {
    const cells = { country_code: 'CL', year: 2024, tonnes: 49000, estimated: true, note: 'brine' };

    expect(figuresIn(LITHIUM, cells)).toEqual([
      {
        series: {
          title: 'Lithium output by country',
          column: '',
          key: '',
          subject: 'Lithium output',
          isOwned: false,
          unit: 'tonnes',
          of: 'country',
          isStock: false,
        },
        figure: {
          place: 'Chile',
          code: 'CL',
          part: 'one',
          time: '2024',
          value: 49000,
          isEstimate: true,
          isExpected: false,
          basis: 'brine',
        },
      },
    ]);
  });

  it.each([
    ['WLD', 'whole'],
    ['OTH', 'rest'],
    ['AU', 'one'],
  ])('knows of %s whether it is one of many: %s', (country_code, part) => {
    const [found] = figuresIn(LITHIUM, { country_code, year: 2024, tonnes: 1 });

    expect(found?.figure.part).toBe(part);
  });

  it('tells a projection from what was', () => {
    const cells = { country_code: 'CL', year: 2030, tonnes: 1, note: 'IEA projection of 2024' };

    expect(figuresIn(LITHIUM, cells)[0]?.figure.isExpected).toBe(true);
  });

  it('takes what is no place for what the figures are of, where the key has it alone', () => {
    const table = aTable(
      'plants',
      [
        { name: 'plant' },
        { name: 'year', type: 'integer' },
        { name: 'capacity', type: 'number', description: 'tonnes a year' },
      ],
      { title: 'Capacities', primaryKey: ['plant', 'year'] },
    );
    const [found] = figuresIn(table, { plant: 'Kalgoorlie', year: 2024, capacity: 9000 });

    expect([found?.series.of, found?.series.unit]).toEqual(['plant', 'tonnes']);
    expect(found?.figure.place).toBe('Kalgoorlie');
  });

  it('keeps columns, products and units apart', () => {
    const prices = aTable('prices', [
      { name: 'date' },
      { name: 'product' },
      { name: 'value', type: 'number' },
      { name: 'unit' },
      { name: 'basis' },
    ]);
    const cells = {
      date: '2024',
      product: 'cerium oxide',
      value: 2,
      unit: 'USD/kg',
      basis: 'spot',
    };
    const keyOf = (given: object) =>
      JSON.stringify(figuresIn(prices, { ...cells, ...given })[0]?.series);

    expect(keyOf({ value: 3, date: '2025', basis: 'annual' })).toBe(keyOf({}));
    expect(keyOf({ product: 'cerium' })).not.toBe(keyOf({}));
    expect(keyOf({ unit: 'CNY/t' })).not.toBe(keyOf({}));
  });

  it("takes China's official quotas of 2018 to 2023 for another basis than output", () => {
    const mine = aTable('mine-production', [
      { name: 'country_code' },
      { name: 'year', type: 'integer' },
      { name: 'tonnes_reo', type: 'number' },
    ]);
    const basisOf = (country_code: string, year: number) =>
      figuresIn(mine, { country_code, year, tonnes_reo: 1 })[0]?.figure.basis;

    expect([basisOf('CN', 2023), basisOf('CN', 2024), basisOf('US', 2023)]).toEqual([
      'the official production quota',
      '',
      '',
    ]);
  });

  it('has none for a table without a time or without figures', () => {
    const table = aTable('elements', [{ name: 'symbol' }, { name: 'number', type: 'integer' }]);

    expect(figuresIn(table, { symbol: 'Nd', number: 60 })).toEqual([]);
  });
});
