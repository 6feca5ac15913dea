import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/corpus/glossary.ts';
import { createConceptMatcher } from '../../src/retrieval/concepts.ts';
import { inEnglish } from '../../src/retrieval/in-english.ts';

const concepts: readonly Concept[] = [
  ['China', 'country', ['Beijing', '北京', 'Trung Quốc', '中国']] as const,
  ['rare earths', 'term', ['đất hiếm', '稀土']] as const,
  ['Malm Mining', 'company', ['Malm']] as const,
].map(([prefLabel, kind, others]) => ({
  prefLabel,
  kind,
  labels: [prefLabel, ...others],
  definition: '',
}));
const deps = { concepts, matcher: createConceptMatcher(concepts) };

describe('inEnglish', () => {
  it.each([
    ['de', 'welches land hat die meisten reserven', 'which country most reserves'],
    ['fr', 'quels sont les cinq premiers producteurs', 'which five top producers'],
    ['ru', 'сравни запасы россии и вьетнама', 'compare reserves Russia Vietnam'],
    ['vi', 'nước nào khai thác nhiều đất hiếm nhất', 'which country mined the rare earths most'],
    ['zh', '2025年稀土产量前五', '2025 the rare earths production top five'],
  ] as const)('reads the question of %s', async (language, question, english) => {
    expect(await inEnglish(deps, question, language)).toBe(english);
  });

  it('keeps what it does not know, so that no rule reads the question without it', async () => {
    expect(await inEnglish(deps, 'reserven von quorlland', 'de')).toBe('reserves quorlland');
    expect(await inEnglish(deps, '甲乙丙的产量', 'zh')).toContain('甲乙丙');
  });

  it('gives a company its name, and a country that is named itself', async () => {
    expect(await inEnglish(deps, 'was fördert Malm in china', 'de')).toBe(
      'mined Malm Mining China',
    );
    expect(await inEnglish(deps, '中国的产量', 'zh')).toBe('China the production');
  });

  it('takes no capital for its country', async () => {
    expect(await inEnglish(deps, '北京的产量', 'zh')).not.toContain('China');
  });
});
