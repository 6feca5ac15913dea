import { describe, expect, it } from 'vitest';
import { filterAsAsked } from '../../src/retrieval/as-of.ts';

const untilOf = (question: string, until?: string) =>
  filterAsAsked(question, until === undefined ? {} : { until }).until;

describe('filterAsAsked', () => {
  it.each([
    ['as of march 2025 who owned the mine', '2025-03'],
    ['who owned the mine as of 5 April 2025?', '2025-04-05'],
    ['as of 2025-03-04, who owns it', '2025-03-04'],
    ['as of the end of june 2024 who owned it', '2024-06'],
    ['as things stood at the end of 2020, what was the quota', '2020'],
    ['by what was known in 2025, when would it start', '2025'],
    ['wem gehört die mine, stand märz 2025', '2025-03'],
    ['кому принадлежит рудник по состоянию на март 2025', '2025-03'],
    ['ai sở hữu mỏ tính đến tháng 3 năm 2025', '2025-03'],
    ['截至2025年3月谁拥有该矿', '2025-03'],
    ['the reserves as people knew them at the end of 2025', '2025'],
    ['how big were the reserves, as far as was known in june 2025?', '2025-06'],
    ['output for 2024, going by what was out before 2026', '2025'],
    ['output for 2024, by what was published before march 2025', '2025-02'],
    ['who ran it? nothing newer than 1 March 2024 please', '2024-03-01'],
    ['what did they mine in 2024? only figures published by december 2025', '2025-12'],
    ['the quota for 2022, as far as one knew at the end of February that year', '2022-02'],
    ["imagine it's july 2025. who owns it?", '2025-07'],
    ["it's october 2023: who owns it?", '2023-10'],
  ])('takes the day of "%s" for the last', (question, until) => {
    expect(untilOf(question)).toBe(until);
  });

  it.each([
    ['a year alone, which a figure may be for', 'the biggest deposits as of 2010'],
    ['what is counted on a day', 'how big were the reserves as of december 2024'],
    ['a vague time', 'as of mid may 2025, who owns it'],
    ['a time without such words', 'who owned the mine in march 2025'],
    ['no time', 'who asked for it as of right in may'],
    ['another word', 'how many last and of may 2025'],
    ['what stayed as it was', 'why did they leave the quota as it was in 2021?'],
    ['what is asked for itself', 'what was published in 2019 on the mine?'],
    ['figures of a year', 'what did they mine, by the figures of 2024?'],
    ['a vague time of knowing', 'as far as was known in late 2025, who owned it?'],
    ['what is so now', "it's the 2010 report that i mean"],
  ])('leaves %s', (_, question) => {
    expect(untilOf(question)).toBeUndefined();
  });

  it('takes the earlier of the two days, and keeps the rest of the filter', () => {
    const question = 'as of march 2025 who owned it';

    expect(untilOf(question, '2024')).toBe('2024');
    expect(untilOf(question, '2025-03-01')).toBe('2025-03-01');
    expect(untilOf(question, '2025')).toBe('2025-03');
    expect(filterAsAsked(question, { places: ['RU'] })).toEqual({
      places: ['RU'],
      until: '2025-03',
    });
  });
});
