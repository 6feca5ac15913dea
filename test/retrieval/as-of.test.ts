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
