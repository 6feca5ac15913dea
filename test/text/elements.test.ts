import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/text/elements.ts';

describe('elementsOf', () => {
  it.each([
    ['Nd', ['neodymium']],
    ['NdPr', ['neodymium', 'praseodymium']],
    ['Nd-Fe-B', ['neodymium', 'iron', 'boron']],
    ['NdFeB', ['neodymium', 'iron', 'boron']],
    ['USGS', []],
    ['Lynas', []],
    ['', []],
  ])('reads %j', (text, elements) => {
    expect(elementsOf(text)).toEqual(elements);
  });
});
