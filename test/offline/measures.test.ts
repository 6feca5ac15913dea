import { describe, expect, it } from 'vitest';
import { measuresIn } from '../../src/offline/measures.ts';

describe('measuresIn', () => {
  it.each([
    ['Reserves of rare earths were 44 million tonnes.', ['reserves']],
    ['It has 15.9 million tonnes in indicated and inferred resources.', ['resources']],
    ['Critical Resources raised money.', []],
    ['The mining quota was 255,000 tonnes.', ['quota']],
    ['Output fell by a tenth.', ['output']],
    ['It holds a stake of 10%.', ['stake']],
    ['The ore contains 80% of oxides.', ['content']],
  ])('reads "%s"', (text, measures) => {
    expect([...measuresIn(text)]).toEqual(measures);
  });
});
