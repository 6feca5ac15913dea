import { describe, expect, it } from 'vitest';
import { isUnlisted } from '../../src/offline/unlisted.ts';

describe('isUnlisted', () => {
  it.each([
    ['Which five refineries did the bank count?', 'The bank counted only five refineries.'],
    ['names of the two officials?', 'Two officials told so to the paper.'],
    ['What are the two firms called?', 'At least two firms sent buyers away.'],
    ['name all sixteen firms', 'China barred 16 American firms.'],
    [
      'which 12 minerals did it buy abroad?',
      'It bought twelve critical minerals abroad, and sold none.',
    ],
  ])('is so of “%s” beside “%s”', (question, sentence) => {
    expect(isUnlisted(question, [sentence])).toBe(true);
  });

  it.each([
    ['Which three refineries run?', ['Three refineries run: Arden, Norra and Tal.']],
    ['Which three refineries run?', ['Three refineries run.', 'They are Arden, Norra and Tal.']],
    ['Which refineries run?', ['Three refineries run.']],
    ['How many refineries run?', ['Three refineries run.']],
    ['Which three refineries run?', ['Three ships sail.']],
    ['Which one refinery runs?', ['One refinery runs.']],
  ])('is not so of “%s” beside %j', (question, sentences) => {
    expect(isUnlisted(question, sentences)).toBe(false);
  });
});
