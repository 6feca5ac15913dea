import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTexts } from '../../../src/checking/reading/nearest.ts';

describe('nearestTexts', () => {
  it('gives what sorting all of them would give', () => {
    const one = fc.record({ text: fc.constantFrom('a', 'b', 'c', 'd', 'e'), far: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(one), (held) => {
        const sorted = held.toSorted((a, b) => a.far - b.far).map(({ text }) => text);

        expect(nearestTexts(held, ({ far }) => far)).toEqual([...new Set(sorted)].slice(0, 3));
      }),
    );
  });
});
