import { describe, expect, it } from 'vitest';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

function isRefused(question: string, text: string): boolean {
  const retrieval = aRetrieval(['Alcor', 'magnets', 'tonnes'], [{ text }]);
  return attemptOffline(question, retrieval).confidence === -Infinity;
}

describe('isWithoutRate', () => {
  const question = 'how many tonnes of magnets can Alcor make a year?';

  it.each([
    'Alcor puts the supply of old magnets at 600,000 tonnes.',
    'Alcor has 600,000 tonnes of magnets, the union said in July 2025.',
  ])('refuses "%s" where so much a year is asked for', (text) => {
    expect(isRefused(question, text)).toBe(true);
  });

  it.each([
    'Alcor can make 600 tonnes of magnets a year.',
    'Alcor has a capacity of 600 tonnes of magnets.',
    'Alcor made 600 tonnes of magnets in 2025.',
    'The annual output of magnets at Alcor is 600 tonnes.',
  ])('takes "%s"', (text) => {
    expect(isRefused(question, text)).toBe(false);
  });

  it.each([
    'how many tonnes of magnets has Alcor?',
    'how many tonnes of magnets did Alcor sell within half a year?',
  ])('leaves "%s" to the signals', (other) => {
    expect(isRefused(other, 'Alcor has 600,000 tonnes of magnets.')).toBe(false);
  });
});
