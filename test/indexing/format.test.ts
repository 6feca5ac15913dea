import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORMAT, sha256 } from '../../src/store/generation.ts';
import { openGeneration } from '../../src/store/open-generation.ts';
import { aKeeper } from '../support/keeper.ts';
import { freshDir, writeCorpus } from '../support/small-corpus.ts';

const SOURCE = 'usgs-20250131-production';

/** One row of every table that has a wording of its own, and one of a table that has none. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mine-production': {
    country_code: 'MM',
    country: 'Burma',
    year: '2024',
    tonnes_reo: '31000',
    estimated: 'true',
  },
  reserves: { country_code: 'AU', country: 'Australia', as_of: '2024', tonnes_reo: '5700000' },
  'china-quotas': {
    year: '2018',
    batch: 'total',
    mining_tonnes_reo: '120000',
    separation_tonnes_reo: '115000',
  },
  prices: {
    date: '2025-12-31',
    product: 'cerium oxide',
    value: '11500',
    unit: 'CNY/t',
    basis: 'China, SMM',
  },
  'supply-chain-shares': {
    step: 'mining',
    country_code: 'CN',
    share_percent: '62',
    year: '2023',
    note: 'outlook of 2024',
  },
  'export-controls': {
    date: '2013-12-13',
    country_code: 'CN',
    measure: 'Export quota of 15,110 tonnes',
    elements: 'all',
    status: 'announced',
  },
  deals: {
    date: '2025-07',
    parties: 'MP Materials; US Department of War',
    amount: '400000000',
    currency: 'USD',
    what: 'Shares',
    status: 'announced',
  },
  elements: {
    symbol: 'Tb',
    name: 'terbium',
    atomic_number: '65',
    group: 'heavy',
    main_uses: 'magnets; phosphors',
  },
  'magnet-plants': { place: 'Narva', opened: '2025-09', tonnes: '2000' },
};

const NUMBERS = new Set(['tonnes_reo', 'value', 'share_percent', 'amount', 'tonnes']);
const INTEGERS = new Set(['year', 'as_of', 'atomic_number']);

function typeOf(column: string): string {
  if (column === 'estimated') return 'boolean';
  if (INTEGERS.has(column)) return 'integer';
  return NUMBERS.has(column) || column.endsWith('_reo') ? 'number' : 'string';
}

async function aCorpusOfEveryTable(): Promise<string> {
  const corpus = await writeCorpus(join(await freshDir(), 'corpus'));
  await mkdir(join(corpus, 'data'));
  const resources = Object.entries(TABLES).map(([name, row]) => ({
    name,
    path: `${name}.csv`,
    schema: {
      fields: [...Object.keys(row), 'source'].map((column) => ({
        name: column,
        type: typeOf(column),
      })),
    },
  }));
  await writeFile(join(corpus, 'data', 'datapackage.json'), JSON.stringify({ resources }));
  for (const [name, row] of Object.entries(TABLES)) {
    const cells = [...Object.values(row), SOURCE].map((cell) => JSON.stringify(cell));
    const header = [...Object.keys(row), 'source'].join(',');
    await writeFile(join(corpus, 'data', `${name}.csv`), `${header}\n${cells.join(',')}\n`);
  }
  await writeFile(
    join(corpus, 'glossary.yaml'),
    '- prefLabel: terbium\n  altLabels:\n    en: [Tb]\n    zh: [铽]\n  kind: element\n  definition: A heavy rare earth.\n',
  );
  return corpus;
}

it('writes for the same corpus what an index of this FORMAT holds', async () => {
  const corpus = await aCorpusOfEveryTable();
  const index = join(corpus, '..', 'index');
  const { reindex, keeper } = aKeeper(corpus, index);
  const { generation = '', problems } = await reindex();
  await keeper.close();
  const { store, words, embedderState, glossary } = await openGeneration(index, generation);
  const numbers = Array.from({ length: store.size }, (_, number) => number);
  const passages = await store.passages(numbers);
  await store.close();

  expect(problems).toEqual([]);
  expect(
    {
      format: FORMAT,
      passages: passages.map(({ id, heading, text }) => `${id} ${heading}: ${text}`),
      words: sha256(words),
      embedder: sha256(embedderState),
      glossary: sha256(JSON.stringify(glossary)),
    },
    'What is indexed from a corpus changed: raise FORMAT in src/store/generation.ts, so that an index of before is built anew; then "npx vitest run test/indexing/format.test.ts -u"',
  ).toMatchInlineSnapshot(`
    {
      "embedder": "6052c39d6c47b18eee66b3e19cd3acf30cc64a3ae5b6592fdd210b5d7300e691",
      "format": 10,
      "glossary": "eca7e964b0774a55932c343af968031d75c9be3d6cae47e73981a2cd33b3a1f7",
      "passages": [
        "lynas-20250101-kalgoorlie#918029 What happened: Lynas Rare Earths opened a cracking and leaching plant at Kalgoorlie in Western Australia in November 2024.",
        "lynas-20250101-kalgoorlie#222173 What happened: The plant at Kalgoorlie cost 800 million Australian dollars, Lynas said in January 2025.",
        "mofcom-20250404-licences#305194 What happened: China's commerce ministry put seven medium and heavy rare earths under export licensing on 4 April 2025.",
        "mofcom-20250404-licences#736696 What happened: Samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium need a licence since April 2025.",
        "usgs-20250131-production#336063 What happened: World mine production of rare earths was 390,000 tonnes of rare-earth-oxide equivalent in 2024.",
        "usgs-20250131-production#646663 What happened: Myanmar mined 31,000 tonnes of rare-earth-oxide equivalent in 2024, the U.S. Geological Survey estimates.",
        "usgs-20250131-production#971029 mine-production: Mine production of rare earths in Myanmar in 2024 was estimated at 31,000 tonnes of rare-earth-oxide equivalent, according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#608189 reserves: Reserves of rare earths in Australia as of 2024 were 5,700,000 tonnes (5.7 million tonnes) of rare-earth-oxide equivalent, according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#403346 china-quotas: China's mining quota for rare earths for the whole of 2018 was 120,000 tonnes of rare-earth-oxide equivalent, and its smelting and separation quota was 115,000 tonnes, according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#137834 prices: The price of cerium oxide on 31 December 2025 was 11,500 yuan per tonne (CNY/t; China, SMM), according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#956448 supply-chain-shares: China's share of world mining of rare earths in 2023 was 62 per cent (outlook of 2024), according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#394446 export-controls: Export controls and China, 13 December 2013: Export quota of 15,110 tonnes (covering all rare earths; status: announced), according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#537114 deals: Deal of July 2025 between MP Materials and the US Department of War: Shares, 400 million US dollars (status: announced), according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#305336 elements: Terbium (Tb), one of the heavy rare earths by the U.S. Geological Survey's grouping, has the atomic number 65; its main uses are magnets and phosphors, according to The Test Post (published 2025-01-31).",
        "usgs-20250131-production#869626 magnet-plants: Magnet-plants: place Narva; opened in September 2025; tonnes 2,000, according to The Test Post (published 2025-01-31).",
      ],
      "words": "32ac51f86ddc16b39c98bee30a0bf85103909a3908c58be7b932428e4bf06477",
    }
  `);
});
