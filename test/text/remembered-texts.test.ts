import { describe, expect, it } from 'vitest';
import { rememberedTexts } from '../../src/text/remembered-texts.ts';

describe('rememberedTexts', () => {
  it('reads a text once, while it is among the last ones', () => {
    const read: string[] = [];
    const lengthOf = rememberedTexts((text) => {
      read.push(text);
      return { length: text.length };
    }, 2);

    expect([lengthOf('tin'), lengthOf('zinc'), lengthOf('tin')]).toEqual([
      { length: 3 },
      { length: 4 },
      { length: 3 },
    ]);
    expect(read).toEqual(['tin', 'zinc']);

    lengthOf('lead');
    lengthOf('zinc');
    lengthOf('tin');
    expect(read).toEqual(['tin', 'zinc', 'lead', 'tin']);
  });
});
