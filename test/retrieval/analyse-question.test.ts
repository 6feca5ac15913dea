import { beforeAll, describe, expect, it } from 'vitest';
import type { Concept } from '../../src/corpus/glossary.ts';
import {
  type AnalyseQuestion,
  createAnalyseQuestion,
} from '../../src/retrieval/analyse-question.ts';
import { createConceptMatcher } from '../../src/retrieval/concepts.ts';
import { SYNONYM_WEIGHT } from '../../src/retrieval/search-query.ts';
import { createWordIndexBuilder } from '../../src/retrieval/word-index-builder.ts';
import { openWordIndex } from '../../src/retrieval/word-index.ts';

const CONCEPTS: readonly Concept[] = [
  ['China', 'country', ['Beijing', 'PRC', 'Trung Quốc', '中国']] as const,
  ['rare earths', 'term', ['rare earth', 'REE', 'đất hiếm', '稀土']] as const,
  ['Wa State', 'place', ['Mong Hsat']] as const,
].map(([prefLabel, kind, others]) => ({
  prefLabel,
  kind,
  labels: [prefLabel, ...others],
  definition: '',
}));

const TEXT = `The Pentagon put money into MP Materials, whose materials are dysprosium, terbium and export
  magnets. China exports rare earth oxides and Chinese firms separate them in 2024. A Kyrgyz minister said which mine
  a company will sell, and experts from Beijing reviewed the separation of resources and holmium again, as China does.`;

let analyse: AnalyseQuestion;
beforeAll(async () => {
  const builder = createWordIndexBuilder({ concepts: CONCEPTS });
  for (let number = 0; number < 4; number++) builder.add({ title: '', heading: '', text: TEXT });
  for (let number = 0; number < 9; number++) {
    builder.add({ title: '', heading: '', text: 'export of materials to China, Kyrgyz export' });
  }
  const index = openWordIndex(await builder.finish(async () => {}));
  const matcher = createConceptMatcher(CONCEPTS);
  analyse = createAnalyseQuestion({ index, matcher, concepts: CONCEPTS });
});

const termsOf = async (question: string): Promise<string[]> =>
  (await analyse(question)).query.terms
    .filter(({ weight }) => weight > SYNONYM_WEIGHT)
    .map(({ term }) => term);

describe('repairs', () => {
  it.each([
    ['pentgon', 'pentagon'],
    ['matrials', 'materials'],
    ['dysprosum', 'dysprosium'],
    ['terbuim', 'terbium'],
    ['kyrgz', 'kyrgyz'],
    ['exprt', 'export'],
    ['resorces', 'resources'],
    ['seperation', 'separation'],
    ['wich', 'which'],
    ['teh', 'the'],
    ['PENTGON', 'PENTAGON'],
  ])('reads %s as %s', async (from, to) => {
    expect(await analyse(from)).toMatchObject({ text: to, repairs: [{ from, to }] });
  });

  it.each([
    ['a name', 'what did Pentgon say'],
    ['a known word', 'holmium'],
    ['another form of a known word', 'exporting'],
    ['a label of the glossary', 'mong hsat'],
    ['a word with digits', 'fe16n2 q3'],
    ['a word with accents', 'expért'],
    ['a short word', 'mins'],
    ['a word of its own', 'painted'],
  ])('lets %s be', async (_, question) => {
    expect((await analyse(question)).repairs).toEqual([]);
  });

  it('reads a small word of another language as no slip', async () => {
    expect((await analyse('exportations des terres rares dans les mines')).text).toContain('des');
    expect((await analyse('what des China export')).text).toContain('does');
  });

  it('leaves the rest of the question as it is', async () => {
    expect((await analyse('hw much did teh pentgon put into “MP”?')).text).toBe(
      'hw much did the pentagon put into “MP”?',
    );
  });
});

describe('query', () => {
  it.each([
    [
      'stems in order, and concepts after them',
      'Chinese exports from Beijing',
      'chines export beij @China',
    ],
    ['a term as often as it is asked', 'export, export', 'export export'],
    [
      'Chinese by its names and numbers',
      '2024年中国的稀土出口多少？',
      '2024 export @China @rare earths',
    ],
    ['Vietnamese by its names', 'đất hiếm Trung Quốc', 'trung @rare earths @China'],
    [
      'operators as words',
      'NOT (rare earth OR "mine") NEAR mine*',
      'rare earth mine near mine @rare earths',
    ],
    ['nothing', '', ''],
    ['signs', '🧲 \u0000\u001F "" -- ;', ''],
    ['a lone surrogate', '\uD83E export', 'export'],
  ])('has %s', async (_, question, terms) => {
    expect((await termsOf(question)).join(' ')).toBe(terms);
  });

  it('has what could stand for a word, more lightly', async () => {
    const { terms } = (await analyse('which experts will buy it')).query;

    expect(terms).toContainEqual({ term: 'bui', weight: 1, parts: 2 });
    expect(terms).toContainEqual({ term: 'purchas', weight: SYNONYM_WEIGHT, parts: 2 });
  });

  it('weighs a thing by any name fully, and each word of its name half', async () => {
    const { terms } = (await analyse('Beijing')).query;

    expect(terms).toEqual([
      { term: 'beij', weight: 0.5, parts: 1 },
      { term: '@China', weight: 1, parts: 1 },
    ]);
  });

  it('weighs a year more than a word', async () => {
    const { terms } = (await analyse('exports 2024')).query;

    expect(terms.find(({ term }) => term === '2024')?.weight).toBeGreaterThan(1);
    expect(terms.find(({ term }) => term === 'export')?.weight).toBe(1);
  });

  it('says what each part is worth, by its most frequent name, and nothing for one that is nowhere', async () => {
    const { worths = [] } = (await analyse('beijing zorblax holmium')).query;

    expect(worths[0]).toBeGreaterThan(0);
    expect(worths[1]).toBe(0);
    expect(worths[2]).toBeGreaterThan(worths[0] ?? Infinity);
  });

  it('says of a part that is named twice but once what it is worth', async () => {
    const { worths = [] } = (await analyse('holmium or more holmium')).query;

    expect(worths.filter((worth) => worth > 0)).toHaveLength(1);
  });

  it.each([
    ['four', 'holmium dysprosium terbium magnets', 1],
    ['eight', 'holmium dysprosium terbium magnets pentagon oxides minister experts', 1 / 4],
  ])('takes a part of %s for its share', async (_, question, share) => {
    const [alone = 0] = (await analyse('holmium')).query.worths ?? [];
    const [first = 0] = (await analyse(question)).query.worths ?? [];

    expect(first / alone).toBeCloseTo(share);
  });
});

describe('clauses', () => {
  it('are the words that count, each with the things it names', async () => {
    expect(
      (await analyse('which rare earth did Beijing or 中国 export in Atlantis?')).clauses.map(
        ({ text, terms, isKnown }) => ({
          text,
          terms: terms.filter((term) => !term.startsWith('~')).join(' '),
          isKnown,
        }),
      ),
    ).toEqual([
      { text: 'rare', terms: 'rare @rare earths', isKnown: true },
      { text: 'earth', terms: 'earth @rare earths', isKnown: true },
      { text: 'Beijing', terms: 'beij @China', isKnown: true },
      { text: '中国', terms: '@China', isKnown: true },
      { text: 'export', terms: 'export', isKnown: true },
      { text: 'Atlantis', terms: 'atlanti', isKnown: false },
    ]);
  });

  it('weigh most where nothing is known', async () => {
    const [unknown, rare, frequent] = (await analyse('Atlantis holmium export')).clauses;

    expect(unknown!.weight).toBeGreaterThan(rare!.weight);
    expect(rare!.weight).toBeGreaterThan(frequent!.weight);
  });

  it('come once', async () => {
    expect((await analyse('export exports export')).clauses).toHaveLength(1);
  });
});

describe('vectorText', () => {
  it.each([
    ['plain words alone', 'exports of rare earths', 'exports of rare earths'],
    ['what a foreign name means', '中国 exports', '中国 exports China'],
    [
      'what an abbreviation means',
      'REE exports of the PRC',
      'REE exports of the PRC rare earths China',
    ],
    ['the question, slips repaired', 'dysprosum', 'dysprosium'],
  ])('is %s', async (_, question, text) => {
    expect((await analyse(question)).vectorText).toBe(text);
  });
});

it('reads hostile questions in little time', async () => {
  const letters = Array.from({ length: 1000 }, (_, at) => `q${(at * 7919).toString(26)}x`);

  expect((await analyse(letters.join(' ').replaceAll(/\d/g, 'e'))).repairs).toEqual([]);
  expect((await analyse('\u0300'.repeat(6000))).clauses.length).toBeLessThan(2);
  expect((await analyse('export '.repeat(100_000))).clauses).toHaveLength(1);
});

describe('a question of another language', () => {
  it.each([
    ['wie wird das Wetter in Peking', 1],
    ['welche Minen hat China', 0],
    ['how is the weather in China', 0],
  ])('has words that nobody can read: %s', async (question, unread) => {
    expect(await analyse(question)).toMatchObject({ unread });
  });
});
