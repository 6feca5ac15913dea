import { describe, expect, it } from 'vitest';
import { questionWordsOf } from '../../../src/retrieval/tables/fit-series.ts';
import { readableSeries } from '../../../src/retrieval/tables/readable-series.ts';
import { mayAskTables, readTableQuestion } from '../../../src/retrieval/tables/table-question.ts';
import type { StoredSeries } from '../../../src/store/passage-store.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { MINED } from '../../support/series.ts';

const OUTPUT: StoredSeries = {
  ...MINED,
  places: ['China', 'the United States', 'Australia', 'Myanmar', 'South Africa'],
};
const RESERVES: StoredSeries = {
  ...OUTPUT,
  title: 'Reserves of rare earths by country',
  subject: 'reserves of rare earths',
  isStock: true,
};
const CAPACITY: StoredSeries = {
  ...OUTPUT,
  title: 'Capacities of magnet plants',
  subject: 'Capacities of magnet plants',
  of: 'plant',
  places: ['Narva', 'Fort Worth'],
};
const OXIDE: StoredSeries = {
  ...OUTPUT,
  title: 'Prices of rare earths',
  key: 'dysprosium oxide 99.5%',
  subject: 'the price of dysprosium oxide 99.5%',
  unit: 'USD/kg',
  of: '',
  places: [],
};
const QUOTA: StoredSeries = {
  ...OUTPUT,
  title: 'Production quotas of countries',
  subject: 'production quotas',
};

function read(question: string, series: StoredSeries = OUTPUT) {
  const words = wordsOf(question);
  const joined = words.map(({ word }) => word).join(' ');
  if (!mayAskTables(joined)) return undefined;
  return readTableQuestion(readableSeries(series), questionWordsOf(question), joined)?.asked;
}

const ranking = { kind: 'ranking', order: 'most', excluded: [], heads: expect.anything() };

describe('readTableQuestion', () => {
  it.each([
    ['top five producers in 2025', { ...ranking, count: 5, year: '2025' }],
    ['who mines the most', { ...ranking, count: 3 }],
    ['Which countries produce the most rare earths?', { ...ranking, count: 5 }],
    ['second biggest producer in 2024', { ...ranking, count: 2, year: '2024' }],
    ['the 2nd largest producer', { ...ranking, count: 2 }],
    ['who mines the least', { ...ranking, order: 'least', count: 3 }],
    ['biggest producers outside china', { ...ranking, count: 5, excluded: ['china'] }],
    ['which country will mine the most in 2030', { ...ranking, count: 3, year: '2030' }],
    ['tell us who mines the most', { ...ranking, count: 3 }],
    ['who mines the most tonnes a year', { ...ranking, count: 3 }],
    ['the second largest producer after china', { ...ranking, count: 2 }],
    ['the second largest producer outside china', { ...ranking, count: 2, excluded: ['china'] }],
  ])('reads "%s" as a ranking', (question, asked) => {
    expect(read(question)).toEqual(asked);
  });

  it.each([
    ['did myanmar mine more than australia in 2023', ['myanmar', 'australia'], '2023'],
    ['how much more does China mine than the US', ['china', 'us'], undefined],
    ['is american output bigger than burmese output', ['us', 'myanmar'], undefined],
    ['who mines more, south africa or china?', ['south africa', 'china'], undefined],
    ['china vs the U.S., mine production 2024', ['china', 'us'], '2024'],
  ])('reads "%s" as a comparison of places', (question, places, year) => {
    expect(read(question)).toEqual({
      kind: 'places',
      places,
      ...(year && { year }),
      told: 'difference',
    });
  });

  it.each([
    ["has myanmar's output gone up or down since 2020", { place: 'myanmar', from: '2020' }],
    ['did china mine more in 2024 than in 2020', { place: 'china', from: '2020', to: '2024' }],
    ['has world production risen since 2015', { from: '2015' }],
    [
      'ratio of 2024 to 2020 output of china',
      { place: 'china', from: '2020', to: '2024', told: 'times' },
    ],
    [
      'by what percentage did output grow from 2020 to 2024',
      { from: '2020', to: '2024', told: 'percent' },
    ],
    [
      'how many times was chinas output of 2024 that of 2020',
      { place: 'china', from: '2020', to: '2024', told: 'times' },
    ],
  ])('reads "%s" as a change over time', (question, asked) => {
    expect(read(question)).toEqual({ kind: 'times', told: 'difference', ...asked });
  });

  it.each([
    // Another thing than the rows are of.
    'which mine has the highest output',
    'which rare earth is mined the most',
    'biggest mine in the world',
    'biggest miners of rare earths',
    'which plant produces the most',
    'which company produces the most',
    'who mines the most dysprosium',
    'who produces the most magnets',
    // One place's rank, and places that the table lacks.
    "what's australia's world rank for production",
    'biggest producers in africa',
    // More than an order or a difference.
    'why does china mine the most',
    'who mined the most before 2020',
    'which country grew its output the most in 2024',
    "did china's output grow more than australia's in 2024",
    'in which year was production highest',
    'top year for production',
    "what year did china's production top all others",
    'who has ever mined the most',
    "which country doesn't mine the most",
    'how much do china and the us mine together, more than australia?',
    'did output grow in 2024',
    "china's figure for its output vs the us one",
    // Another measure.
    'which country has the biggest reserves',
    'which country has the biggest resources',
    'who has the biggest mining quota',
  ])('leaves "%s" alone', (question) => {
    expect(read(question)).toBeUndefined();
  });

  it.each([
    ['how much did chinas mines dig up in 2024', { places: ['china'], year: '2024' }],
    ['how much did the us mine in 2024', { places: ['us'], year: '2024' }],
    ['us rare earth production 2025', { places: ['us'], year: '2025' }],
    ['latest us production figures', { places: ['us'] }],
    ['world mine production 2025', { places: [], year: '2025' }],
    [
      'tonnes of rare earths mined in myanmar and australia in 2023',
      { places: ['myanmar', 'australia'], year: '2023' },
    ],
    // It has no row of that, and nobody else's will do.
    ['kazakhstan mine production 2024', { places: ['kazakhstan'], year: '2024' }],
  ])('reads "%s" as one for a figure', (question, asked) => {
    expect(read(question)).toEqual({ kind: 'figure', ...asked });
  });

  it.each([
    ['us production 2020 to 2025', { kind: 'span', place: 'us', from: '2020', to: '2025' }],
    ['us production in 2017 and 2018', { kind: 'span', place: 'us', years: ['2017', '2018'] }],
    ['output in 2020, 2018 and in 2021', { kind: 'span', years: ['2018', '2020', '2021'] }],
    ['us output between 2017 and 2019', { kind: 'span', place: 'us', from: '2017', to: '2019' }],
    ['output of the us by year since 2020', { kind: 'span', place: 'us', from: '2020' }],
    [
      'total of us and australian output 2025',
      { kind: 'sum', places: ['us', 'australia'], year: '2025' },
    ],
    ['how much did china and the us mine together', { kind: 'sum', places: ['china', 'us'] }],
    [
      'how much of world production did china mine in 2025',
      { kind: 'share', place: 'china', year: '2025' },
    ],
    ['what share of output was chinas in 2025', { kind: 'share', place: 'china', year: '2025' }],
    ['how much was mined outside china in 2025', { kind: 'rest', place: 'china', year: '2025' }],
  ])('reads "%s" as one for what figures give', (question, asked) => {
    expect(read(question)).toEqual(asked);
  });

  it.each([
    [
      'which countries mined more than 10,000 tonnes in 2025',
      'most',
      { than: 'more', value: 10_000 },
    ],
    ['who mines less than 2000 tons', 'least', { than: 'less', value: 2000 }],
    ['which nations produce over 1.5 million tonnes', 'most', { than: 'more', value: 1_500_000 }],
  ])('reads the bound of "%s"', (question, order, bound) => {
    expect(read(question)).toMatchObject({ kind: 'ranking', order, bound });
  });

  it.each([
    // A unit, a bound and a place that the series hasn't.
    'who mines more than 20 dollars a tonne',
    'did china mine more than 20,000 tonnes',
    // What, who, how and whether are no figure.
    'what does china mine',
    'who mines in myanmar',
    'how does china mine rare earths',
    'does china mine rare earths',
    // A share of what a year has several sources say.
    'what share of world output is chinas',
    "china's output in world production 2025",
    // What they come to together, and two places at once.
    'us production in 2017 and 2018 combined',
    'us and australian production in 2017 and 2018',
    'us production until 2017 and from 2018',
    'rare earth production before 2020 in china',
    'us quota production 2024',
  ])('gives no figure for "%s"', (question) => {
    expect(read(question)).toBeUndefined();
  });

  it('asks for reserves only where reserves are asked for', () => {
    expect(read('which country has the biggest reserves', RESERVES)).toEqual({
      ...ranking,
      count: 3,
    });
    expect(read('which country has the biggest output', RESERVES)).toBeUndefined();
    expect(read('who has the biggest resources', RESERVES)).toBeUndefined();
  });

  it('takes a quota for no output, and a capacity for none', () => {
    expect(read('which country has the biggest production', QUOTA)).toBeUndefined();
    expect(read('which country has the biggest production quota', QUOTA)).toBeDefined();
  });

  it('ranks what a table of any other things has, by their own name', () => {
    expect(read('which plant has the largest capacity?', CAPACITY)).toEqual({
      ...ranking,
      count: 3,
    });
    expect(read('is the capacity of narva bigger than fort worth', CAPACITY)).toEqual({
      kind: 'places',
      places: ['narva', 'fort worth'],
      told: 'difference',
    });
    expect(read('which country has the largest capacity?', CAPACITY)).toBeUndefined();
  });

  it.each([
    ['how much did dysprosium oxide fall from 2022 to 2025', 'times'],
    ['dysprosium oxide 2022 vs 2025', 'times'],
    ['dysprosium oxide 2024', 'figure'],
    ['how much was dysprosium oxide in 2024', 'figure'],
  ])('takes an oxide of a year for its price: "%s"', (question, kind) => {
    expect(read(question, OXIDE)).toMatchObject({ kind });
  });

  it.each([
    'dysprosium oxide',
    'dysprosium 2024',
    'dysprosium metal 2024',
    'dysprosium oxide reserves 2024',
    'who makes dysprosium oxide in 2024',
    'how much dysprosium oxide in 2024',
    'how much more dysprosium oxide in 2024 than in 2022',
    'volume of dysprosium oxide in 2024',
  ])('takes no price for what "%s" asks', (question) => {
    expect(read(question, OXIDE)).toBeUndefined();
    expect(read('carbonate 2024', { ...OXIDE, key: 'carbonate' })).toBeUndefined();
  });

  it('takes the price of a metal for none of its oxide', () => {
    const rose = { kind: 'times', from: '2020', told: 'difference' };

    expect(read('has the price of dysprosium oxide gone up since 2020', OXIDE)).toEqual(rose);
    expect(read('has the price of dysprosium gone up since 2020', OXIDE)).toBeUndefined();
    expect(read('has the price of dysprosium metal gone up since 2020', OXIDE)).toBeUndefined();
  });
});
