import { describe, expect, it, onTestFinished } from 'vitest';
import type { Filter } from '../../../src/retrieval/filter.ts';
import { corpusFolder, sourceFile } from '../../corpus/corpus-folder.ts';
import { aKeeper } from '../../support/keeper.ts';
import { freshDir } from '../../support/small-corpus.ts';

const field = (name: string, type = 'string') => ({ name, type });

const PACKAGE = JSON.stringify({
  resources: [
    {
      name: 'cobalt',
      title: 'Cobalt output by country',
      path: 'cobalt.csv',
      schema: {
        fields: [
          field('country_code'),
          field('year', 'integer'),
          field('tonnes', 'number'),
          field('source'),
        ],
        primaryKey: ['country_code', 'year', 'source'],
      },
    },
  ],
});

const COBALT = `country_code,year,tonnes,source
CD,2023,170000,old-20240101-cobalt
ID,2023,17000,old-20240101-cobalt
WLD,2023,230000,old-20240101-cobalt
CD,2024,220000,new-20250101-cobalt
ID,2024,28000,new-20250101-cobalt
RU,2024,8700,new-20250101-cobalt
WLD,2024,290000,new-20250101-cobalt
`;

/** An index of a made-up table in two editions, none of whose words this program knows. */
async function aCobaltIndex() {
  const dir = await corpusFolder({
    'sources/old-20240101-cobalt.md': sourceFile({
      id: 'old-20240101-cobalt',
      published: '2024-01-01',
    }),
    'sources/new-20250101-cobalt.md': sourceFile({
      id: 'new-20250101-cobalt',
      published: '2025-01-01',
    }),
    'data/datapackage.json': PACKAGE,
    'data/cobalt.csv': COBALT,
  });
  const { keeper, open } = aKeeper(dir, await freshDir());
  onTestFinished(() => keeper.close());
  await open();
  return (question: string, filter: Filter = {}) =>
    keeper.use(({ retrieve }) => retrieve(question, { filter, limit: 18 }));
}

describe('withTableRows', () => {
  it('finds the rows of any table in their order, and puts their passages first', async () => {
    const retrieve = await aCobaltIndex();

    const { table, passages } = await retrieve('which countries have the biggest cobalt output?');

    expect(table?.rows.map(({ place, value }) => [place, value])).toEqual([
      ['Congo - Kinshasa', 220_000],
      ['Indonesia', 28_000],
      ['Russia', 8700],
    ]);
    expect(table?.rows.map(({ passage }) => passages[passage]?.passage.kind)).toEqual([
      'row',
      'row',
      'row',
    ]);
    expect(passages[0]?.passage.text).toContain('220,000');
    expect(new Set(passages.map(({ passage }) => passage.id)).size).toBe(passages.length);
  });

  it('uses nothing that was published later than it may', async () => {
    const retrieve = await aCobaltIndex();
    const until = { until: '2024-06-30' };

    const then = await retrieve('who has the biggest cobalt output', until);
    const ahead = await retrieve('who had the biggest cobalt output in 2024', until);
    const change = await retrieve('has cobalt output gone up since 2023', until);

    expect(then.table?.rows.map(({ time }) => time)).toEqual(['2023', '2023']);
    expect([ahead.table, change.table]).toEqual([undefined, undefined]);
  });

  it('sets against each other only what is of one kind', async () => {
    const retrieve = await aCobaltIndex();

    const places = await retrieve('did indonesia have more cobalt output than russia in 2024');
    const order = await retrieve('who has the biggest cobalt output');

    expect(places.table?.isComparable).toBe(true);
    expect(order.table?.isComparable).toBe(false);
  });

  it('finds a figure by its place and time, and the whole where no place is named', async () => {
    const retrieve = await aCobaltIndex();
    const figuresOf = async (question: string) => {
      const { table } = await retrieve(question);
      return table && [table.kind, ...table.rows.map(({ place, value }) => `${place} ${value}`)];
    };

    expect(await figuresOf('cobalt output of indonesia in 2023')).toEqual([
      'figure',
      'Indonesia 17000',
    ]);
    expect(await figuresOf('indonesias cobalt output')).toEqual(['figure', 'Indonesia 28000']);
    expect(await figuresOf('world cobalt output 2024')).toEqual(['figure', 'the world 290000']);
    expect(await figuresOf('how much of world cobalt output was russias in 2024')).toEqual([
      'share',
      'Russia 8700',
      'the world 290000',
    ]);
  });

  it('says which figure of a place it lacks', async () => {
    const retrieve = await aCobaltIndex();

    const { table, lacking } = await retrieve('cobalt output of peru in 2024');

    expect(table).toBeUndefined();
    expect(lacking).toEqual({ subject: 'Cobalt output', places: ['peru'], year: '2024' });
    expect((await retrieve('cobalt output of indonesia in 2024')).lacking).toBeUndefined();
  });

  it('says which figure is told only later than it may use', async () => {
    const retrieve = await aCobaltIndex();
    const lackingIn = async (question: string, filter: Filter) =>
      (await retrieve(question, filter)).lacking;
    const later = { subject: 'Cobalt output', year: '2024', isLater: true };
    const until = { until: '2024-06' };

    expect(await lackingIn('cobalt output of indonesia in 2024', until)).toEqual({
      ...later,
      places: ['indonesia'],
    });
    expect(await lackingIn('world cobalt output in 2024', until)).toEqual({
      ...later,
      places: ['world'],
    });
    expect(
      await lackingIn('cobalt output of indonesia in 2024', { until: '2025' }),
    ).toBeUndefined();
    expect(await lackingIn('cobalt output of peru in 2024', until)).toEqual({
      subject: 'Cobalt output',
      places: ['peru'],
      year: '2024',
    });
  });

  it('leaves any other question as it was', async () => {
    const retrieve = await aCobaltIndex();

    for (const question of ['why is cobalt mined', 'which mine has the biggest cobalt output']) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await retrieve(question)).table).toBeUndefined();
    }
  });
});
