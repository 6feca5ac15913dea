import { describe, expect, it } from 'vitest';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

function isRefused(question: string, text: string): boolean {
  // A month that no passage has is refused as a name would be.
  const retrieval = aRetrieval(
    ['Alcor', 'price', 'May', '2025'],
    [{ text }, { text: 'In May came the rain.', score: 0.1 }],
  );
  return attemptOffline(question, retrieval).confidence === -Infinity;
}

describe('isOfOtherDay', () => {
  const question = 'Alcor price on 3 May 2025?';

  it.each(['The price of Alcor in March 2025 was 9 dollars.', 'In May 2025 Alcor told no price.'])(
    'refuses "%s" where the price of that month is not told',
    (text) => {
      expect(isRefused(question, text)).toBe(true);
    },
  );

  it.each(['The price of Alcor in May 2025 was 9 dollars.', 'In May 2025 Alcor cost 9 dollars.'])(
    'takes "%s"',
    (text) => {
      expect(isRefused(question, text)).toBe(false);
    },
  );

  it.each([
    'what was the loan of Alcor in May 2025',
    'Alcor price in the quarter to May 2025',
    'what did Alcor do about the price in May 2025, and who says so',
  ])('leaves "%s" to the signals', (other) => {
    expect(isRefused(other, 'The price of Alcor in March 2025 was 9 dollars.')).toBe(false);
  });
});
