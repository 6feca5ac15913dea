import { describe, expect, it } from 'vitest';
import { createFindTableRows } from '../../../src/retrieval/tables/find-table-rows.ts';
import type { StoredFigure, StoredSeries } from '../../../src/store/passage-store.ts';
import { aSource } from '../../support/build.ts';
import { MINED } from '../../support/series.ts';

const OUTPUT: StoredSeries = { ...MINED, places: ['China', 'Chad'] };
const SHARES = {
  ...OUTPUT,
  title: 'Shares of countries in the supply chain',
  key: 'mining',
  subject: 'share of world mining of rare earths',
  isOwned: true,
  unit: 'per cent',
};
const QUOTA = {
  ...OUTPUT,
  title: "China's quotas for mining and for smelting and separation",
  column: 'mining tonnes',
  subject: "China's mining quota",
  of: 'batch',
  places: ['1', '2'],
};
const SEPARATION = { ...QUOTA, column: 'separation tonnes', subject: "China's separation quota" };
const OXIDE = {
  ...OUTPUT,
  title: 'Prices of rare earths',
  key: 'holmium oxide 99.5%',
  subject: 'the price of holmium oxide 99.5%',
  unit: 'USD/kg',
  of: '',
  places: [''],
};
const IN_YUAN = {
  ...OXIDE,
  key: 'holmium oxide',
  subject: 'the price of holmium oxide',
  unit: 'CNY/t',
};
const ALONE = { ...IN_YUAN, key: 'erbium oxide', subject: 'the price of erbium oxide' };

type Given = Partial<StoredFigure> & Pick<StoredFigure, 'passage' | 'place' | 'value'>;

function aFigure(given: Given): StoredFigure {
  return {
    code: '',
    part: given.place === 'total' ? 'whole' : 'one',
    time: '2024',
    isEstimate: false,
    isExpected: false,
    basis: '',
    ...given,
  };
}

const TABLES: readonly (readonly [StoredSeries, readonly Given[]])[] = [
  [
    OUTPUT,
    [
      { passage: 0, place: 'China', value: 270 },
      { passage: 1, place: 'Chad', value: 5 },
    ],
  ],
  [SHARES, [{ passage: 2, place: 'China', value: 62, time: '2023' }]],
  [
    QUOTA,
    [
      { passage: 3, place: 'total', value: 260 },
      { passage: 5, place: '2', value: 130 },
      { passage: 6, place: 'total', value: 210, time: '2022' },
    ],
  ],
  [
    SEPARATION,
    [
      { passage: 3, place: 'total', value: 254 },
      { passage: 5, place: '2', value: 127 },
    ],
  ],
  [OXIDE, [{ passage: 4, place: '', value: 67, basis: 'annual average' }]],
  [
    IN_YUAN,
    [
      { passage: 7, place: '', value: 480, time: '2025-02-01', basis: 'China, midpoint' },
      { passage: 8, place: '', value: 470, time: '2025-01-01', basis: 'China; about' },
      { passage: 9, place: '', value: 300, time: '2020', basis: 'cif Callao' },
    ],
  ],
  [{ ...ALONE, isAlone: true }, [{ passage: 10, place: '', value: 55 }]],
];

async function find(question: string) {
  const { rows, lacking } = await aFinder()([question], {});
  if (lacking) return { lacking: lacking.places };
  return rows && [rows.kind, ...rows.figures.map(({ value }) => value)];
}

function aFinder(series = () => Promise.resolve(TABLES.map(([one]) => one))) {
  return createFindTableRows({
    store: {
      series,
      figures: (number) => Promise.resolve((TABLES[number]?.[1] ?? []).map(aFigure)),
      sources: [aSource()],
      sourceOf: new Uint32Array(11),
    },
    matcher: { find: () => [] },
    names: [],
  });
}

describe('createFindTableRows', () => {
  it.each([
    ['how much did chad mine in 2024', ['figure', 5]],
    ['what did chad mine in 2024', ['figure', 5]],
    ['what did chad mine', undefined],
    ['what was chinas share of mining in 2023', ['figure', 62]],
    ["china's mining quota 2024", ['figure', 260]],
    ['price of holmium oxide in 2024', ['figure', 67]],
    // The newest of each basis, where it isn't much older than the newest of all.
    ['price of holmium oxide', ['figure', 480, 67]],
    ['what does holmium oxide cost now', ['figure', 480, 67]],
    ['price of erbium oxide', ['figure', 55]],
    ['price of erbium oxide in 2024', ['figure', 55]],
    ['current holmium price', ['figure', 480, 67]],
    ['how much more did china mine than chad', ['places', 270, 5]],
    ['difference between the mining and the separation quota in 2024', ['columns', 260, 254]],
    ['2024 separation quota below the mining quota', ['columns', 260, 254]],
    ['mining quota 2022', ['figure', 210]],
    ['second batch of the mining quota 2024', ['figure', 130]],
    ['2nd batch separation quota 2024', ['figure', 127]],
    ['mining quota 2024 batch two', ['figure', 130]],
    ['is the mining quota of china larger than its production in 2024', ['unlike', 260, 270]],
    // One row has both.
    ['how big was the quota of china in 2024', ['figure', 260]],
  ])('finds the rows for "%s"', async (question, rows) => {
    expect(await find(question)).toEqual(rows);
  });

  it.each([
    ['how much did peru mine in 2024', ['peru']],
    ['peruvian mining quota 2024', ['peru']],
    // A share is no answer in tonnes, nor another year's figure.
    ['how much did china mine in 2023', ['china']],
    ['who mined more than 1000 tonnes in 2024', []],
    // Nor is it the column beside it, or the whole for a part.
    ['separation quota 2022', []],
    ['separation quota 2022 second batch', ['2']],
    ['mining quota 2024 third batch', ['3']],
  ])('lacks what "%s" is for', async (question, lacking) => {
    expect(await find(question)).toEqual({ lacking });
  });

  it.each([
    // What it is now, other tables and texts tell of another basis.
    'what is chinas share of mining',
    'price of holmium metal in 2024',
    'current price of holmium metal',
    'price of cerium oxide',
    'has the price of holmium oxide risen',
    'price of holmium oxide in china in 2024',
    'which minister of peru announced a new mine',
    'mining quota 2024 first and second batch',
  ])('leaves "%s" to the passages', async (question) => {
    expect(await find(question)).toBeUndefined();
  });

  it('reads the tables again with the next question where that failed once', async () => {
    let count = 0;
    const findTableRows = aFinder(async () => {
      count += 1;
      if (count === 1) throw new Error('disk I/O error');
      return TABLES.map(([one]) => one);
    });
    const ask = () => findTableRows(['how much did chad mine in 2024'], {});

    await expect(ask()).rejects.toThrow('disk I/O error');
    expect((await ask()).rows?.figures).toMatchObject([{ value: 5 }]);
  });
});
