import { describe, expect, it } from 'vitest';
import { isDenied } from '../../src/offline/denied.ts';

describe('isDenied', () => {
  it.each([
    ['When did the Norra mine get its permit?', 'The Norra mine has not got its permit yet.'],
    ['Why did Arden sell the refinery?', 'Arden never sold the refinery, its owner said.'],
    ['Which stake does Arden hold in Norra?', 'Arden holds no stake in Norra.'],
  ])('is so of “%s” beside “%s”', (question, text) => {
    expect(isDenied(question, [text])).toBe(true);
  });

  it.each([
    ['When did the Norra mine get its permit?', 'The Norra mine got its permit in 2024.'],
    ['Why has Norra not got its permit?', 'The Norra mine has not got its permit yet.'],
    ['How many turbines of Arden have magnets?', 'Not every turbine of Arden has magnets.'],
    [
      'Who decides on the Norra licence?',
      'The courts decide on the Norra licence, not for the arbitrators.',
    ],
    ['How many magnets did Arden buy?', 'Arden makes no magnets; it bought 300 of them.'],
    ['When did the Norra mine get its permit?', 'The harbour has not been dredged.'],
  ])('is not so of “%s” beside “%s”', (question, text) => {
    expect(isDenied(question, [text])).toBe(false);
  });
});
