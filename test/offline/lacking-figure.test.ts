import { describe, expect, it } from 'vitest';
import { attemptOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

const lacking = { subject: 'mine production of rare earths', places: ['estonia'], year: '2024' };

function isRefused(text: string, given: Partial<ReturnType<typeof aRetrieval>> = { lacking }) {
  const retrieval = aRetrieval(['Estonia', '2024', 'mined'], [{ text }]);
  return (
    attemptOffline('how much was mined in Estonia in 2024?', { ...retrieval, ...given })
      .confidence === -Infinity
  );
}

describe('isLackingFigure', () => {
  it.each([
    'In 2024, with Estonia looking on, China mined many tonnes.',
    'China mined 270,000 tonnes in 2024.',
    'Estonia exported 200 tonnes in 2024.',
    'Estonia mined 200 tonnes in 2022.',
    'Estonia mined 200 tonnes of copper in 2024.',
    'Estonia mined in 12 places in 2024.',
    'Inner Mongolia mined 900 tonnes in 2024.',
  ])('refuses "%s" where the table lacks the figure', (text) => {
    expect(isRefused(text)).toBe(true);
  });

  it('takes what a passage has of that place, time and measure', () => {
    expect(isRefused('Estonia mined 200 tonnes in 2024.')).toBe(false);
  });

  it('takes what names the column that the table has no figure of, and nothing else', () => {
    const quota = { subject: 'separation quota', places: [], year: '2024', apart: ['separ'] };

    expect(
      isRefused('Estonia put the mining quota for 2024 at 900 tonnes.', { lacking: quota }),
    ).toBe(true);
    expect(
      isRefused('Estonia put the quota for separating in 2024 at 800 tonnes.', { lacking: quota }),
    ).toBe(false);
    expect(
      isRefused('Estonia put the separation quota for 2024 at 800 tonnes.', {
        lacking: { ...quota, places: ['2'] },
      }),
    ).toBe(true);
  });

  it('refuses nothing where no table was asked', () => {
    expect(isRefused('Estonia exported 200 tonnes in 2024.', {})).toBe(false);
  });
});
