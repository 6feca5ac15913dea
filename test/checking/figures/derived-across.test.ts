import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';
import type { CitedPassage } from '../../../src/checking/evidence.ts';

const row = (place: string, year: number, tonnes: string): CitedPassage => ({
  source: 'usgs-20260206-minerals',
  text: `Mine production of rare earths in ${place} in ${year} was ${tonnes} tonnes, according to the U.S. Geological Survey (published 2026-02-06).`,
});
const CHINA = row('China', 2024, '270,000');
const US = row('the United States', 2024, '45,500');
const US_NEXT = row('the United States', 2025, '51,000');
const share = (country: string, percent: number): CitedPassage => ({
  source: 'iea-20240501-outlook',
  text: `${country}'s share of world refining of rare earths in 2023 was ${percent} per cent.`,
});

const isSupported = (claim: string, passages: readonly CitedPassage[]) =>
  checkClaim(claim, passages).supported;

describe('checkClaim on what follows from two passages', () => {
  it.each([
    ['China mined 224,500 tonnes more than the United States in 2024.', [CHINA, US]],
    [
      'China mined about 225,000 tonnes more than the United States in 2024, 5.9 times as much.',
      [CHINA, US],
    ],
    ['China and the United States together mined 315,500 tonnes in 2024.', [US, CHINA]],
    ['In 2025 the United States mined 5,500 tonnes more than in 2024.', [US, US_NEXT]],
    ['The United States mined 5,500 tonnes less in 2024 than in 2025.', [US, US_NEXT]],
    [
      "China's share of world refining in 2023 was 87 percentage points higher than Malaysia's.",
      [share('China', 92), share('Malaysia', 5)],
    ],
  ])('lets pass: %s', (claim, passages) => {
    expect(checkClaim(claim, passages).findings).toEqual([]);
  });

  it.each([
    ['another difference', 'China mined 214,500 tonnes more than the United States in 2024.'],
    ['another multiple', 'China mined 7 times as much as the United States in 2024.'],
    ['another sum', 'China and the United States together mined 325,500 tonnes in 2024.'],
    ['the wrong way round', 'The United States mined 224,500 tonnes more than China in 2024.'],
    ['less for more', 'China mined 224,500 tonnes less than the United States in 2024.'],
    ['one thing that is not named', 'China mined 224,500 tonnes more in 2024.'],
    ['another thing', 'China mined 224,500 tonnes more than Australia in 2024.'],
    [
      'a difference told as a figure',
      'China mined 224,500 tonnes in 2024, the United States none.',
    ],
  ])('refuses %s', (_, claim) => {
    expect(isSupported(claim, [CHINA, US])).toBe(false);
  });

  it.each([
    ['less for more', 'In 2025 the United States mined 5,500 tonnes less than in 2024.'],
    ['a fall for a rise', 'United States mine production fell by 5,500 tonnes from 2024 to 2025.'],
  ])('refuses of two times %s', (_, claim) => {
    expect(isSupported(claim, [US, US_NEXT])).toBe(false);
  });

  it('refuses points of a share told as per cent', () => {
    const claim = "China's share of world refining in 2023 was 87 per cent higher than Malaysia's.";

    expect(isSupported(claim, [share('China', 92), share('Malaysia', 5)])).toBe(false);
  });

  it('refuses what could be made of one of many figures', () => {
    const many = {
      source: 'usgs-20260206-minerals',
      text: 'China mined 270,000 tonnes in 2024, after 255,000 tonnes, 210,000 tonnes, 168,000 tonnes and 140,000 tonnes in the years before.',
    };

    expect(
      isSupported('China mined 224,500 tonnes more than the United States in 2024.', [many, US]),
    ).toBe(false);
  });
});
