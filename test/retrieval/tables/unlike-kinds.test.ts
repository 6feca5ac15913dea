import { describe, expect, it } from 'vitest';
import { questionWordsOf } from '../../../src/retrieval/tables/fit-series.ts';
import { readableSeries } from '../../../src/retrieval/tables/readable-series.ts';
import { unlikeIn } from '../../../src/retrieval/tables/unlike-kinds.ts';
import type { StoredSeries } from '../../../src/store/passage-store.ts';
import { MINED } from '../../support/series.ts';

const OUTPUT: StoredSeries = { ...MINED, places: ['China', 'Brazil'] };
const ALL = [
  OUTPUT,
  { ...OUTPUT, title: 'Reserves by country', subject: 'reserves of rare earths' },
  { ...OUTPUT, title: 'Quotas', subject: "China's mining quota for rare earths", places: ['1'] },
].map(readableSeries);

const read = (question: string) => unlikeIn(ALL, questionWordsOf(question));

describe('unlikeIn', () => {
  it.each([
    ['compare brazils reserves with its production', ['reserves', 'production'], [1, 0]],
    ['did china mine more than its quota in 2023', ['production', 'quotas'], [0, 2]],
    ["are brazil's resources bigger than its reserves", ['resources', 'reserves'], [1]],
    ['is the resource of Ymir more than reserves of brazil', ['resources', 'reserves'], [1]],
  ])('sees that "%s" is of two kinds', (question, kinds, series) => {
    const found = read(question);

    expect(found?.kinds).toEqual(kinds);
    expect(found?.series.map(({ number }) => number)).toEqual(series);
  });

  it.each([
    'is the mining quota of china higher than in 2020',
    'are the reserves of china bigger than those of brazil',
    'does a miner in brazil with reserves plan production',
    'compare reserves, resources and production of brazil',
  ])('leaves "%s" alone', (question) => {
    expect(read(question)).toBeUndefined();
  });
});
