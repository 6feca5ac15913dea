import { describe, expect, it } from 'vitest';
import { withAttribution, withoutAttribution } from '../../src/text/attribution.ts';

const SAID = 'Reserves of rare earths in India as of 2024 were 6,900,000 tonnes';

describe('withoutAttribution', () => {
  it.each([
    { name: 'the U.S. Geological Survey', dates: '2025-03-19' },
    { name: 'Reuters, quoting a ministry', dates: '2025, updated 2025-04' },
    { name: 'Solvay', via: 'company release, via Automotive World', dates: '2024-01' },
  ])('takes off what withAttribution puts on, and leaves its room: %j', (attribution) => {
    const whole = withAttribution(SAID, attribution);
    const left = withoutAttribution(whole);

    expect(left.length).toBe(whole.length);
    expect(left.startsWith(`${SAID} `)).toBe(true);
    expect(left.slice(SAID.length).trim()).toBe('.');
  });

  it('takes it off every row of several, and what was said about others stays', () => {
    const row = withAttribution(SAID, { name: 'SMM', dates: '2025-01-01' });
    const prose = 'Output rose, according to SMM (a provider, which published in 2025).';
    const left = withoutAttribution(`${row} ${prose} ${row}`);

    expect(left.replaceAll(/ +/g, ' ')).toBe(`${SAID} . ${prose} ${SAID} .`);
  });
});
