import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/checking/evidence.ts';
import { numbersNotIn } from '../../../src/checking/figures/numbers-kept.ts';
import { readingOf } from '../../../src/checking/reading/reading.ts';

const found = (claim: string, text: string): number =>
  numbersNotIn(readingOf(claim), [prepareEvidence({ source: 'a', text })]).length;

describe('numbersNotIn', () => {
  it.each([
    ['One in four ferries ran late.', 'A quarter of the ferries ran late.'],
    ['Quotas are set two times a year.', 'The ministry sets quotas twice a year.'],
    [
      'Harlow took more than twice as much as before.',
      'Harlow took 125 per cent more than before.',
    ],
    ['It rose in eleven months.', 'It rose from January to November 2023.'],
    ['Fewer than four ferries falls short of the rule.', 'The rule is at least four ferries.'],
  ])('lets pass what comes to the same: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(0);
  });

  it.each([
    ['One in five ferries ran late.', 'A quarter of the ferries ran late.'],
    ['Harlow took more than twice as much as before.', 'Harlow took 70 per cent more than before.'],
    ['It rose in nine months.', 'It rose from January to November 2023.'],
    ['Fewer than four ferries ran.', 'At least four ferries ran.'],
    [
      'Salt cost 75 dollars a pound in May.',
      'Salt cost 55 dollars a kilogram in April and 75 dollars in May.',
    ],
  ])('finds what does not: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(1);
  });
});
