import { describe, expect, it } from 'vitest';
import { isOfTrade } from '../../src/offline/of-trade.ts';

describe('isOfTrade', () => {
  it.each([
    'how much did Vietnam dig up in 2020?',
    'who buys terbium?',
    'is it a rare earth?',
    'What are the quotas?',
    'five tonnes of it',
    'is the April control still on?',
  ])('is so of “%s”', (question) => {
    expect(isOfTrade(question)).toBe(true);
  });

  it.each(['is earth day a holiday in canada?', 'Who won the world cup?', 'a rare book'])(
    'is not so of “%s”',
    (question) => {
      expect(isOfTrade(question)).toBe(false);
    },
  );
});
