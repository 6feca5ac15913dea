import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customIdOf, parseCustomId } from '../../src/discord/custom-id.ts';

describe('customIdOf', () => {
  it('is short, and says of which version it is', () => {
    expect(customIdOf('vote', 'abcdefghij', 'up')).toBe('v1|vote|abcdefghij|up');
  });

  it('gives back through parseCustomId what went in', () => {
    const part = fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((text) => text.replaceAll('|', ''));
    const action = part.filter((text) => text !== '');
    const check = (name: string, args: readonly string[]) => {
      expect(parseCustomId(customIdOf(name, ...args))).toEqual({ action: name, args });
    };
    fc.assert(fc.property(action, fc.array(part, { maxLength: 3 }), check));
  });

  it('takes as many characters as Discord does, and none more', () => {
    const most = 'x'.repeat(100 - 'v1|a|'.length);

    expect(customIdOf('a', most)).toHaveLength(100);
    expect(() => customIdOf('a', `${most}x`)).toThrow(
      new RangeError(
        `Cannot make a custom id of "v1|a|${most}x": it has 101 characters, and 100 is the most`,
      ),
    );
  });

  it.each([
    ['an argument', 'a', ['b|c']],
    ['an action', 'a|b', []],
    ['no action', '', ['a']],
  ])('refuses what would be read back as something else: %s', (_, action, args) => {
    expect(() => customIdOf(action, ...args)).toThrow(
      `Cannot make a custom id of "v1|${[action, ...args].join('|')}": it would be read back as another`,
    );
  });
});

describe('parseCustomId', () => {
  it.each(['', 'v1', 'v1|', 'v0|vote', 'v10|vote', 'vote|v1', ' v1|vote'])(
    'knows nothing of %j',
    (id) => {
      expect(parseCustomId(id)).toBeUndefined();
    },
  );

  it.each([
    ['v1|forget', { action: 'forget', args: [] }],
    ['v1|page|2||', { action: 'page', args: ['2', '', ''] }],
  ])('reads %j', (id, parsed) => {
    expect(parseCustomId(id)).toEqual(parsed);
  });
});
