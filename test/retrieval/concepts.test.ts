import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/corpus/glossary.ts';
import { createConceptMatcher } from '../../src/retrieval/concepts.ts';

const aConcept = (
  prefLabel: string,
  others: readonly string[],
  kind: Concept['kind'] = 'term',
): Concept => ({ prefLabel, labels: [prefLabel, ...others], kind, definition: '' });

const CONCEPTS = [
  aConcept('lanthanum', ['La'], 'element'),
  aConcept('neodymium', ['Nd'], 'element'),
  aConcept('yttrium', ['Y'], 'element'),
  aConcept('rare earths', ['rare earth', 'REE', 'REEs', 'đất hiếm', '稀土', 'РЗМ']),
  aConcept('permanent magnet', ['rare-earth magnet']),
  aConcept('tailings', ['tailings dam']),
  aConcept('CIF', ['cost, insurance and freight']),
  aConcept('F-35', ['F-35战斗机']),
  aConcept('MP Materials', ['MP', 'NYSE: MP'], 'company'),
  aConcept('China Rare Earth Group', ['中国稀土集团'], 'company'),
  aConcept('China', ['Beijing', "People's Republic of China", 'PRC', '中国'], 'country'),
  aConcept('United States', ['US', 'USA', 'Washington', 'America'], 'country'),
  aConcept('Washington', [], 'place'),
  aConcept('Germany', ['Đức'], 'country'),
  aConcept('Bukit Merah', ['ARE'], 'place'),
  aConcept('USGS', ['U.S. Geological Survey'], 'organisation'),
  aConcept('Xi Jinping', ['Xi'], 'person'),
];
const matcher = createConceptMatcher(CONCEPTS);
const found = (text: string): string[] =>
  matcher
    .find(text)
    .map(({ concept, start, end }) => `${CONCEPTS[concept]!.prefLabel}=${text.slice(start, end)}`);

describe('createConceptMatcher', () => {
  it.each([
    ['the longest label', 'rare earth magnets', ['permanent magnet=rare earth magnets']],
    ['a hyphen as a blank', 'Rare-Earth prices', ['rare earths=Rare-Earth']],
    ['a plural', 'a tailing, two REEs', ['tailings=tailing', 'rare earths=REEs']],
    ['a possessive', "Beijing's and Beijing’s", ["China=Beijing's", 'China=Beijing’s']],
    [
      'punctuation',
      'MP Materials (NYSE: MP)',
      ['MP Materials=MP Materials', 'MP Materials=NYSE: MP'],
    ],
    ['an apostrophe', 'the People’s Republic of China', ['China=People’s Republic of China']],
    ['a comma of its own', 'Cost, insurance and freight', ['CIF=Cost, insurance and freight']],
    [
      'all that share a label',
      'in Washington',
      ['United States=Washington', 'Washington=Washington'],
    ],
    ['"US"', 'the US exports', ['United States=US']],
    ['"U.S."', 'the U.S. exports', ['United States=U.S']],
    ['a longer name with "U.S."', 'U.S. Geological Survey', ['USGS=U.S. Geological Survey']],
    ['symbols', 'Nd, La and Y oxides', ['neodymium=Nd', 'lanthanum=La', 'yttrium=Y']],
    ['Vietnamese', 'đất hiếm của Đức', ['rare earths=đất hiếm', 'Germany=Đức']],
    ['Vietnamese without its marks', 'dat hiem', ['rare earths=dat hiem']],
    ['Russian', 'экспорт РЗМ', ['rare earths=РЗМ']],
    ['Chinese within a run', '中国稀土出口', ['China=中国', 'rare earths=稀土']],
    ['the longest Chinese label', '中国稀土集团的产量', ['China Rare Earth Group=中国稀土集团']],
    ['a label of two scripts', '一架F-35战斗机', ['F-35=F-35战斗机']],
    ['a short name of a person', 'President Xi said', ['Xi Jinping=Xi']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['let us go'],
    ['La Rochelle'],
    ['en La Paz'],
    ['La producción de México'],
    ['la part des aimants'],
    ['where are mps'],
    ['Y. Tanaka'],
    ['Generation Y'],
    ['Nguyen Duc Thang'],
    ['it is rare. Earth and moon'],
    ['a rare, earth-like planet'],
    ['prices are'],
    [''],
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says which words a label is', () => {
    expect(matcher.find('about rare earths from 中国 now')).toEqual([
      { concept: 3, first: 1, last: 2, start: 6, end: 17 },
      { concept: 10, first: 4, last: 4, start: 23, end: 25 },
    ]);
  });

  it('takes time that grows with the text and no faster', () => {
    expect(matcher.find('rare '.repeat(50_000))).toEqual([]);
    expect(matcher.find('稀'.repeat(50_000))).toEqual([]);
    expect(() => matcher.find('La '.repeat(300_000))).not.toThrow();
    expect(() => matcher.find('“La '.repeat(300_000))).not.toThrow();
  });
});
