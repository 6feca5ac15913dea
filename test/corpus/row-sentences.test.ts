import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/corpus/datapackage.ts';
import type { Passage } from '../../src/corpus/passages.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { rowSentencesOf } from '../../src/corpus/row-sentences.ts';
import {
  amountOf,
  attributed,
  dateOf,
  elementsSpelt,
  noteOf,
  placeOf,
  possessiveOf,
  whenOf,
} from '../../src/corpus/wording.ts';
import { aSource } from '../support/build.ts';

const { passages } = await readCorpus(join(import.meta.dirname, '../../corpus'));
const rows = passages.filter(({ kind }) => kind === 'row');

/** The one row of the shipped tables whose sentence has all these words. */
function rowWith(...words: string[]): string {
  const found = rows.filter(({ text }) => words.every((word) => text.includes(word)));
  expect(found.map(({ text }: Passage) => text)).toHaveLength(1);
  return found[0]!.text;
}

describe('rowSentencesOf', () => {
  it('says what a row of each shipped table says', () => {
    const said = [
      rowWith('Vietnam in 2020'),
      rowWith('World mine production', 'in 1993'),
      rowWith('Mine production', 'China in 2018'),
      rowWith('Mine production', 'China in 2023'),
      rowWith('Mine production', 'China in 2024'),
      rowWith('other countries in 2025'),
      rowWith('Reserves', 'Brazil as of 2025'),
      rowWith('Reserves', 'the United States', '2024 were'),
      rowWith('quota', 'third batch of 2023'),
      rowWith('quota', 'the whole of 2022'),
      rowWith('cerium oxide', '31 December 2011'),
      rowWith('cerium oxide', '31 December 2025'),
      rowWith('price floor of', '2025'),
      rowWith('yttrium oxide in November 2025'),
      rowWith('mining of rare earths in 2030', 'China'),
      rowWith('mining of rare earths in 2023', 'about'),
      rowWith('magnets, as published in 2025'),
      rowWith('refining', 'Roskill'),
      rowWith("The Netherlands'"),
      rowWith('21 September 2010'),
      rowWith('seven elements'),
      rowWith('Announcement 56: '),
      rowWith('Marion, Indiana'),
      rowWith('Tanbreez'),
      rowWith('Magnequench'),
      rowWith('currency as in the source'),
      rowWith('Neodymium (Nd)'),
      rowWith('Scandium (Sc)'),
      rowWith('Dysprosium (Dy)'),
      rowWith('Lutetium (Lu)'),
    ];

    expect(said.join('\n')).toMatchInlineSnapshot(`
      "Mine production of rare earths in Vietnam in 2020 was estimated at 690 tonnes of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2025-03-19).
      World mine production of rare earths in 1993 was 46,700 tonnes of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2024-06-04).
      Mine production of rare earths in China in 2018 was 120,000 tonnes of rare-earth-oxide equivalent, the official Chinese production quota (a reported figure, not an estimate), according to the U.S. Geological Survey (published 2025-03-19).
      Mine production of rare earths in China in 2023 was estimated at 255,000 tonnes of rare-earth-oxide equivalent, the official Chinese production quota, according to the U.S. Geological Survey (published 2025-01).
      Mine production of rare earths in China in 2024 was estimated at 270,000 tonnes of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2026-02-06, updated 2026-05-27).
      Mine production of rare earths in other countries in 2025 was estimated at 550 tonnes of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2026-02-06, updated 2026-05-27).
      Reserves of rare earths in Brazil as of 2025 were 11,000,000 tonnes (11 million tonnes) of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2026-02-06, updated 2026-05-27).
      Reserves of rare earths in the United States as of 2024 were 1,900,000 tonnes (1.9 million tonnes) of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2025-01).
      China's mining quota for rare earths in the third batch of 2023 was 15,000 tonnes of rare-earth-oxide equivalent, and its smelting and separation quota was 13,850 tonnes, according to Reuters (published 2023-12-15).
      China's mining quota for rare earths for the whole of 2022 was 210,000 tonnes of rare-earth-oxide equivalent, according to the U.S. Geological Survey (published 2025-03-19).
      The price of cerium oxide 99.5% on 31 December 2011 was 42.5 US dollars per kilogram (USD/kg; year-end; midpoint of 40 to 45), according to the U.S. Geological Survey (published 2016).
      The price of cerium oxide on 31 December 2025 was 11,500 yuan per tonne (CNY/t; China, SMM; midpoint of 11,000 to 12,000), according to Shanghai Metals Market (published 2025-12-31).
      The price floor of neodymium-praseodymium on 10 July 2025 was 110 US dollars per kilogram (USD/kg; minimum price guaranteed to MP Materials by the US Department of Defense for ten years), according to Nasdaq.com (published 2025-07-14).
      The price of yttrium oxide in November 2025 was about 7 US dollars per kilogram (USD/kg; China, Argus), according to ADVFN (published 2025-11-17).
      China's share of world mining of rare earths in 2030 is projected to be 54 per cent (IEA projection of 2024), according to the South East Asia Iron and Steel Institute (published 2024-06-03).
      China's share of world mining of rare earths in 2023 was about 60 per cent, according to Reuters (published 2023-08-02).
      China's share of world production of permanent magnets, as published in 2025, was 94 per cent (IEA commentary of 23 October 2025; year of the data not stated), according to Rare Earth Exchanges (published 2025-10-24).
      China's share of world refining of rare earths in 2020 was expected to be 87 per cent (expectation of Roskill), according to Mining.com (published 2020).
      The Netherlands' share of US imports of erbium was 9 per cent (average of 2021 to 2024, from shipping records), according to the U.S. Geological Survey (published 2026-02-06).
      Export controls and China, 21 September 2010: Shipments of rare earths to Japan held up, by traders' accounts; China denied it (covering all rare earths; status: unofficial), according to AFP (via Space-Travel.com; published 2010-09-24).
      Export controls and China, April 2025: Export controls tightened on seven elements: their alloys, compounds, metals and oxides (covering samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium; status: in force in December 2025; general licences for selected exporters), according to the U.S. Geological Survey (published 2026-02-06, updated 2026-05-27).
      Export controls and China, 9 October 2025: Announcement 56: controls on equipment and auxiliary materials for rare-earth production (covering equipment; status: suspended from 7 November 2025 to 10 November 2026), according to ChemRadar (published 2025-11).
      Deal of 2025 between the US Department of War and a recycler in Marion, Indiana: Loan to recover rare earths, with terbium and dysprosium, 80 million US dollars (status: announced), according to the U.S. Geological Survey (published 2026-02-06).
      Deal of 12 June 2025 between the US Export-Import Bank and Critical Metals Corp: Loan of up to 120 million US dollars for the Tanbreez mine in Greenland (status: letter of interest), according to Voz (published 2025-06-16).
      Deal of 1995 between General Motors and Sextant Group (with San Huan New Material and China National Non-Ferrous Metals): Sale of Magnequench (status: completed), according to CounterPunch (published 2006-04-07).
      Deal of October 2025 between the Canada Growth Fund and a producer at Sorel-Tracy, Quebec: Expansion of scandium oxide capacity to 9 tonnes a year, 18 million US dollars; currency as in the source (status: committed), according to the U.S. Geological Survey (published 2026-02-06).
      Neodymium (Nd), one of the light rare earths by the U.S. Geological Survey's grouping, has the atomic number 60; its main use is in permanent magnets for electric-vehicle motors and wind turbines, according to EnergyNow (published 2025-03).
      Scandium (Sc), neither a light nor a heavy rare earth by the U.S. Geological Survey's grouping, has the atomic number 21; its main uses are aerospace alloys and solid-oxide fuel cells, according to the U.S. Geological Survey (published 2026-02-06).
      Dysprosium (Dy), one of the heavy rare earths by the U.S. Geological Survey's grouping, has the atomic number 66; it is added to neodymium-iron-boron magnets for high temperatures, according to Minerals (MDPI; published 2023-09-29).
      Lutetium (Lu), one of the heavy rare earths by the U.S. Geological Survey's grouping, has the atomic number 71, according to the British Geological Survey (published 2011-11)."
    `);
  });

  it('says every shipped row in words of its own, without a hole', () => {
    for (const { text, heading } of rows) {
      expect(text).toMatch(/^[A-Z].*, according to .* \(.*published \d{4}.*\)\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\s{2}| ,|;;|\(\)|\d{5}|country_code/);
      expect(text.startsWith(`${heading}: `)).toBe(false);
    }
  });

  it('says a row of any other table by its title and its columns', () => {
    const table = {
      name: 'stockpiles',
      title: 'Stockpiles of rare earths',
      path: 'stockpiles.csv',
      schema: {
        fields: [
          field('country_code', { description: 'ISO 3166-1 alpha-2; WLD: the world' }),
          field('year', {}),
          field('tonnes_reo', { description: 'tonnes of rare-earth-oxide equivalent' }),
          field('is_public', { title: 'open to the public:' }),
          field('source', {}),
        ],
        missingValues: [''],
        primaryKey: [],
      },
    };
    const cells = new Map<string, string | number | boolean>([
      ['country_code', 'JP'],
      ['year', 2024],
      ['tonnes_reo', 12_500],
      ['is_public', false],
      ['source', aSource().id],
    ]);
    const sources = new Map([[aSource().id, aSource()]]);
    const row = { source: aSource().id, cells };

    expect(rowSentencesOf(table, [row, { ...row, source: 'none' }], sources)).toEqual([
      {
        source: aSource().id,
        heading: 'Stockpiles of rare earths',
        text: 'Stockpiles of rare earths: country code Japan; year 2024; tonnes of rare-earth-oxide equivalent 12,500; open to the public: no, according to the U.S. Geological Survey (published 2025-01-31).',
      },
    ]);
  });
});

describe('the wording', () => {
  it.each([
    [amountOf(80_000_000), '80 million'],
    [amountOf(5_100_000), '5.1 million'],
    [amountOf(1_300_000_000), '1.3 billion'],
    [amountOf(1_234_567), '1,234,567'],
    [amountOf(999_999), '999,999'],
    [dateOf('2010-09-21'), '21 September 2010'],
    [dateOf('2010-13-21'), '2010-13-21'],
    [whenOf('2010-09-21'), 'on 21 September 2010'],
    [whenOf('2014-12'), 'in December 2014'],
    [whenOf('2014'), 'in 2014'],
    [placeOf('WLD'), 'the world'],
    [placeOf('EU'), 'the European Union'],
    [placeOf('OTH', 'Other'), 'other countries'],
    [placeOf('US', 'United States'), 'the United States'],
    [placeOf('NL'), 'the Netherlands'],
    [placeOf('JP'), 'Japan'],
    [placeOf('KR'), 'South Korea'],
    [placeOf('QQQ'), 'QQQ'],
    [possessiveOf('Japan'), "Japan's"],
    [possessiveOf('the Netherlands'), "the Netherlands'"],
    [
      noteOf('midpoint of 1000 to 12000, from 2025-11-07'),
      'midpoint of 1,000 to 12,000, from 7 November 2025',
    ],
    [noteOf('average of 2021 to 2024'), 'average of 2021 to 2024'],
    [elementsSpelt('alloy 65% Ce 35% La, 2% Sc'), 'alloy 65% cerium 35% lanthanum, 2% scandium'],
    [elementsSpelt('12% A share, NdPr 99% In'), '12% A share, NdPr 99% In'],
    [
      attributed('X', aSource({ publisher: 'Reuters' })),
      'X, according to Reuters (published 2025-01-31).',
    ],
    [
      attributed('X', aSource({ publisher: 'AFP (via A.com)' })),
      'X, according to AFP (via A.com; published 2025-01-31).',
    ],
    [
      attributed('X', aSource({ updated: '2026-05' })),
      'X, according to the U.S. Geological Survey (published 2025-01-31, updated 2026-05).',
    ],
    [
      attributed('X', aSource({ publisher: 'The Straits Times' })),
      'X, according to The Straits Times (published 2025-01-31).',
    ],
  ])('says %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});

function field(name: string, given: Partial<Table['schema']['fields'][number]>) {
  return {
    name,
    type: 'string' as const,
    trueValues: [],
    falseValues: [],
    constraints: { required: false },
    ...given,
  };
}
