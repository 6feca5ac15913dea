import { describe, expect, it } from 'vitest';
import { createIsFirst } from '../../src/discord/seen.ts';

describe('createIsFirst', () => {
  it('is true for each id once', () => {
    const isFirst = createIsFirst(10);

    expect(['a', 'b', 'a', 'b', 'c', 'a'].map(isFirst)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('remembers so many ids and no more, the oldest going first', () => {
    const isFirst = createIsFirst(3);
    for (const id of ['a', 'b', 'c', 'd']) isFirst(id);

    expect(['b', 'c', 'd'].map(isFirst)).toEqual([false, false, false]);
    expect(isFirst('a')).toBe(true);
  });
});
