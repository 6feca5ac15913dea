import { describe, expect, it } from 'vitest';
import { fitRanking, fitTelling } from '../../src/evaluation/fit-weights.ts';

const NAMES = { telling: 0, noise: 0 };

const choiceOf = (telling: number, noise: number, isRight: boolean) => ({
  signals: { telling, noise },
  isRight,
});

describe('fitRanking', () => {
  it('weighs what the right one of each list has more of, and not what says nothing', () => {
    const lists = [0, 1].map((noise) => [
      choiceOf(0.9, noise, true),
      choiceOf(0.4, 1 - noise, false),
      choiceOf(0.1, noise, false),
    ]);

    const weights = fitRanking(NAMES, lists);

    expect(weights.telling).toBeGreaterThan(1);
    expect(Math.abs(weights.noise)).toBeLessThan(weights.telling / 2);
  });

  it('learns nothing from lists without a right one', () => {
    expect(fitRanking(NAMES, [[choiceOf(1, 0, false), choiceOf(0, 1, false)]])).toEqual(NAMES);
  });
});

describe('fitTelling', () => {
  it('gives more than even odds to the one kind and less to the other', () => {
    const choices = [0.8, 0.9, 0.2, 0.1, 0.3].map((telling, at) =>
      choiceOf(telling, at % 2, telling > 0.5),
    );

    const { weights, constant } = fitTelling(NAMES, choices);
    const oddsOf = (telling: number) => constant + telling * weights.telling;

    expect(oddsOf(0.85)).toBeGreaterThan(0);
    expect(oddsOf(0.15)).toBeLessThan(0);
  });

  it('counts each by its weight', () => {
    const mixed = (weight: number) => [
      choiceOf(0.9, 0, true),
      choiceOf(0.1, 0, false),
      { ...choiceOf(0.9, 0, false), weight },
    ];
    const slopeFor = (weight: number) => fitTelling(NAMES, mixed(weight)).weights.telling;

    expect(slopeFor(0.1)).toBeGreaterThan(slopeFor(1));
  });
});
