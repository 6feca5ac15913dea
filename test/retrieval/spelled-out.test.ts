import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/retrieval/spelled-out.ts';

describe('spelledOut', () => {
  it.each([
    ['net loss q1 2026?', 'net loss first quarter 2026?'],
    ['quota, H1 2014', 'quota, first half 2014'],
    ['q3: how much?', 'third quarter: how much?'],
    ['4 feb 2026', '4 February 2026'],
    ['wtf are avg prices, how many ppl pay', 'what are average prices, how many people pay'],
    ['prod acc to nat mining assoc', 'production according to national mining association'],
    ['dy and tb in jun 2025', 'dysprosium and terbium in June 2025'],
  ])('reads “%s” as “%s”', (question, read) => {
    expect(spelledOut(question)).toBe(read);
  });

  it.each([
    'the Q5',
    'H3 2024',
    'Jan Brinkmann',
    'the 2nd batch',
    'DyFe',
    'nd-fe-b',
    'Nat King',
    'acc for it',
  ])('leaves “%s”', (question) => {
    expect(spelledOut(question)).toBe(question);
  });
});
