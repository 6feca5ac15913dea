import { describe, expect, it } from 'vitest';
import {
  aurocOf,
  leastFor,
  leastForSets,
  tradeOffAt,
  tradeOffs,
} from '../../src/evaluation/trade-off.ts';

const ATTEMPTS = [
  { confidence: 1, answerable: true, isRight: false },
  { confidence: 2, answerable: true, isRight: true },
  { confidence: 3, answerable: true, isRight: true },
  { confidence: 4, answerable: true, isRight: true },
  { confidence: 1.5, answerable: false, isRight: false },
  { confidence: 3.5, answerable: false, isRight: false },
  // A false premise that the answer corrects.
  { confidence: 5, answerable: false, isRight: true },
  { confidence: -Infinity, answerable: false, isRight: false },
];

describe('tradeOffAt', () => {
  it('counts what is refused below the bar, and what is right above it', () => {
    expect(tradeOffAt(ATTEMPTS, 2.5)).toEqual({
      least: 2.5,
      answersRight: { held: 2, of: 4 },
      overRefusals: { held: 2, of: 4 },
      refusalsRight: { held: 3, of: 4 },
    });
  });
});

describe('leastFor', () => {
  it('refuses no more than the share of the answerable questions', () => {
    for (const share of [0, 0.25, 0.5, 0.9]) {
      const { held, of } = tradeOffAt(ATTEMPTS, leastFor(ATTEMPTS, share)).overRefusals;
      expect(held / of).toBeLessThanOrEqual(share);
    }
  });

  it('refuses nothing where there is no answerable question', () => {
    expect(leastFor([], 0.5)).toBe(-Infinity);
  });
});

describe('leastForSets', () => {
  it('lets a small set count as much as a large one', () => {
    const large = Array.from({ length: 98 }, () => ({
      confidence: 9,
      answerable: true,
      isRight: true,
    }));
    const sets = [ATTEMPTS, large];

    expect(leastForSets(sets, 0.2)).toBe(2);
    expect(leastFor(sets.flat(), 0.2)).toBe(9);
  });
});

describe('aurocOf', () => {
  it('is how often what is answerable is surer', () => {
    expect(aurocOf(ATTEMPTS)).toBe((1 + 2 + 2 + 3) / 16);
  });
});

describe('tradeOffs', () => {
  it('goes from few refusals to many', () => {
    const bars = tradeOffs(ATTEMPTS).map(({ least }) => least);

    expect(bars).toEqual(bars.toSorted((a, b) => a - b));
  });
});
