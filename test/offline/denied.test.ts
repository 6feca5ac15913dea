import { describe, expect, it } from 'vitest';
import { isDenied } from '../../src/offline/denied.ts';

describe('isDenied', () => {
  it.each([
    ['When did the Norra mine get its permit?', 'The Norra mine has not got its permit yet.'],
    ['Why did Arden sell the refinery?', 'Arden never sold the refinery, its owner said.'],
    ['Which stake does Arden hold in Norra?', 'Arden holds no stake in Norra.'],
    [
      'When did the Norra mine get its permit?',
      'As the harbour was small, the Norra mine got no permit.',
    ],
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
    ['Who runs the Norra mine?', 'No other mine runs like Norra.'],
    [
      'What does Arden mine at Norra?',
      'Since nothing is mined at Norra, Arden counts it as cheap.',
    ],
    [
      'Which plants of Arden in Asia did the filing cover?',
      'The filing covered plants in Europe, but not its plants in Asia.',
    ],
    ['Who cant get a Norra licence?', 'Arden cannot get a Norra licence.'],
    ['When did the Norra mine get its permit?', 'The harbour has not been dredged.'],
  ])('is not so of “%s” beside “%s”', (question, text) => {
    expect(isDenied(question, [text])).toBe(false);
  });
});
