import { describe, expect, it } from 'vitest';
import { isOfOtherElement } from '../../src/offline/other-element.ts';
import type { Wanted } from '../../src/offline/question-kind.ts';

describe('isOfOtherElement', () => {
  const TERBIUM = 0;
  const PRICE = 1;
  const block = (near: readonly number[], gives: readonly Wanted[]) => ({
    near: new Set(near),
    gives,
  });

  it.each<[string, Wanted, ReturnType<typeof block>[], boolean]>([
    ['the price of another', 'money', [block([PRICE], ['money'])], true],
    [
      'the price of another, and the element without one',
      'money',
      [block([PRICE], ['money']), block([TERBIUM], [])],
      true,
    ],
    ['its price', 'money', [block([PRICE, TERBIUM], ['money'])], false],
    ['a reason', 'reason', [block([PRICE], ['reason'])], false],
  ])('sees it of %s', (_, wanted, blocks, isOther) => {
    const asked = { elements: new Set([TERBIUM]), wanted: [wanted] };

    expect(isOfOtherElement(asked, blocks)).toBe(isOther);
  });

  it('leaves a question for two alone', () => {
    const asked = { elements: new Set([TERBIUM, PRICE]), wanted: ['money'] as const };

    expect(isOfOtherElement(asked, [])).toBe(false);
  });
});
