import { describe, expect, it } from 'vitest';
import { loadOnce } from '../src/load-once.ts';

describe('loadOnce', () => {
  it('loads once for all who ask, at the same time or later', async () => {
    let count = 0;
    const load = loadOnce(() => Promise.resolve((count += 1)));

    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
    expect(await load()).toBe(1);
  });

  it('loads again after it failed', async () => {
    let count = 0;
    const load = loadOnce(async () => {
      count += 1;
      if (count === 1) throw new Error('busy');
      return count;
    });

    await expect(Promise.all([load(), load()])).rejects.toThrow('busy');
    expect(await load()).toBe(2);
  });
});
