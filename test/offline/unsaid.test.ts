import { describe, expect, it } from 'vitest';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

function isRefused(question: string, text: string): boolean {
  const retrieval = aRetrieval(['Orlev', 'mine'], [{ text }]);
  return attemptOffline(question, retrieval).confidence === -Infinity;
}

describe('isUnsaid', () => {
  it.each([
    'In May Ana Velt signed the deal on the mine with Orlev.',
    'In May Ana Velt said that the mine of Orlev pays.',
    'The mine was planned after a meeting with Orlev.',
  ])('refuses what somebody said where they say nothing: "%s"', (text) => {
    expect(isRefused('what did orlev say about the mine', text)).toBe(true);
    expect(isRefused('why does orlev think the mine pays', text)).toBe(true);
  });

  it.each([
    'In May Ivo Orlev said that the mine pays.',
    'The mine pays, according to Ivo Orlev.',
    'In May Ana Velt, a chemist at the Orlev works, said that the mine pays.',
    'With Orlev it was agreed in May. He said that the mine pays.',
  ])('takes "%s"', (text) => {
    expect(isRefused('what did orlev say about the mine', text)).toBe(false);
  });

  it.each(['what does the orlev law say of the mine', 'what did orlev do with the mine'])(
    'leaves alone what is not asked of a speaker: "%s"',
    (question) => {
      expect(isRefused(question, 'In May Ana Velt signed the deal on the mine with Orlev.')).toBe(
        false,
      );
    },
  );
});
