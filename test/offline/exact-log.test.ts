import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactLog } from '../../src/offline/exact-log.ts';

describe('exactLog', () => {
  it('is the natural logarithm', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (x) => {
        expect(Math.abs(exactLog(x) - Math.log(x))).toBeLessThan(1e-14);
      }),
    );
    expect(exactLog(1)).toBe(0);
  });
});
