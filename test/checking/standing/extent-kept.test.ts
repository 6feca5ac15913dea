import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { extentNotIn } from '../../../src/checking/standing/extent-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  extentNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

describe('extentNotIn', () => {
  it('takes 100 per cent for all', () => {
    const passage = 'It imported 40 per cent of its ore in May and 100 per cent in June.';

    expect(findingsOf('In June it imported all its ore.', passage)).toEqual([]);
  });

  it('finds all in the place of some', () => {
    expect(findingsOf('It imported all its ore.', 'It imported most of its ore.')).toEqual([
      'all ore',
    ]);
  });
});
