import { describe, expect, it } from 'vitest';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

function isRefused(question: string, text: string): boolean {
  const retrieval = aRetrieval(['Alcor', 'price', '2019'], [{ text }]);
  return attemptOffline(question, retrieval).confidence === -Infinity;
}

describe('isOfOtherYear', () => {
  it.each([
    'Alcor price 2019',
    'what was the price of Alcor in 2019?',
    'what was the price of Alcor in May 2019, roughly?',
  ])('refuses "%s" where only another year is told', (question) => {
    expect(isRefused(question, 'The price of Alcor in 2025 was 9 dollars.')).toBe(true);
    expect(isRefused(question, 'The price of Alcor in 2019 was 9 dollars.')).toBe(false);
  });

  it.each([
    'what price will Alcor have by 2019',
    'what price did Alcor have until early 2019',
    'what was the price of Alcor since 2019',
  ])('leaves "%s" to the signals', (question) => {
    expect(isRefused(question, 'The price of Alcor in 2025 was 9 dollars.')).toBe(false);
  });
});
