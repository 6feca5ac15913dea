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

describe('blockOfYear', () => {
  const OF_2025 = 'In 2025 Alcor tried its new kiln at the works in Oslo, the minister said.';
  const saidFirst = (question: string, text: string) => {
    const retrieval = aRetrieval(
      ['Alcor', 'tried', 'kiln', '2019'],
      [{ text: OF_2025 }, { text, score: 0.6 }],
    );
    return attemptOffline(question, retrieval).statements[0]?.text;
  };

  it('begins with what tells of the year that is asked about', () => {
    const told = 'Alcor had its furnace in Bergen in 2019.';

    expect(saidFirst('where was the kiln of Alcor tried in 2019?', told)).toBe(told);
  });

  it.each([
    ['no name of the question', 'It had its furnace in Bergen in 2019.'],
    ['nothing that is asked for', 'Alcor had a new furnace, ready for use in 2019.'],
  ])('does not begin with what has %s', (_, text) => {
    expect(saidFirst('where was the kiln of Alcor tried in 2019?', text)).toBe(OF_2025);
  });

  it('begins with the best where the year is only a day by which something is known', () => {
    const told = 'Alcor had its furnace in Bergen in 2019.';

    expect(saidFirst('where was the kiln of Alcor tried at the end of 2019?', told)).toBe(OF_2025);
  });
});
