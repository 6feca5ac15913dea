import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStem, findStem, slotsFor } from '../../src/offline/stem-table.ts';
import type { StemTable } from '../../src/offline/stem-table.ts';

describe('findStem', () => {
  it('finds each stem that was added, and no other', () => {
    const strings = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.uniqueArray(strings), strings, (stems, other) => {
        const table = tableOf(stems);

        for (const [number, stem] of stems.entries()) expect(findStem(table, stem)).toBe(number);
        expect(findStem(table, other)).toBe(
          stems.includes(other) ? stems.indexOf(other) : undefined,
        );
      }),
    );
  });

  it('comes to an end in a damaged table without a free slot', () => {
    const table = tableOf(['ore', 'mine']);
    table.slots.fill(7);

    expect(findStem(table, 'quarry')).toBeUndefined();
  });
});

function tableOf(stems: readonly string[]): StemTable {
  const table = {
    offsets: new Uint32Array(stems.length + 1),
    slots: new Uint32Array(slotsFor(stems.length)),
    units: new Uint16Array(stems.join('').length),
  };
  for (const [number, stem] of stems.entries()) addStem(table, number, stem);
  return table;
}
