import { describe, expect, it } from 'vitest';
import { type CacheKey, createAnswerCache } from '../../src/answering/answer-cache.ts';
import { anAnswer } from '../support/answers.ts';

const KEY: CacheKey = {
  question: 'Who mines most?',
  filter: { until: '2024' },
  generation: '0001',
  model: 'm',
  promptVersion: 1,
};

describe('answer cache', () => {
  it('finds what was answered before, however the question is written', () => {
    const cache = createAnswerCache(10);
    cache.save(KEY, anAnswer());

    expect(cache.find({ ...KEY, question: 'who mines MOST' })).toEqual(anAnswer());
  });

  it.each<Partial<CacheKey>>([
    { question: 'Who mines least?' },
    { filter: {} },
    { generation: '0002' },
    { model: 'n' },
    { promptVersion: 2 },
  ])('does not take %j for the same', (other) => {
    const cache = createAnswerCache(10);
    cache.save(KEY, anAnswer());

    expect(cache.find({ ...KEY, ...other })).toBeUndefined();
  });

  it('lets go of what was used longest ago', () => {
    const cache = createAnswerCache(2);
    cache.save({ ...KEY, question: 'one' }, anAnswer());
    cache.save({ ...KEY, question: 'two' }, anAnswer());
    cache.find({ ...KEY, question: 'one' });
    cache.save({ ...KEY, question: 'three' }, anAnswer());
    const kept = ['one', 'two', 'three'].filter((question) => cache.find({ ...KEY, question }));

    expect(kept).toEqual(['one', 'three']);
  });
});
