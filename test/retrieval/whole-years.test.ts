import { describe, expect, it } from 'vitest';
import { withWholeYears } from '../../src/retrieval/whole-years.ts';

describe('withWholeYears', () => {
  it.each([
    ['mp net loss q1 26?', 'mp net loss q1 2026?'],
    ['lynas output q3 cy25', 'lynas output q3 cy 2025'],
    ['price mid nov 25 $/kg', 'price mid nov 2025 $/kg'],
    ["signed w uzbekistan feb '26", 'signed w uzbekistan feb 2026'],
    ['mined how much in 73?', 'mined how much in 1973?'],
    ['who has the chair till summer 26', 'who has the chair till summer 2026'],
    ["how much in '25?", 'how much in 2025?'],
  ])('reads "%s" as "%s"', (question, read) => {
    expect(withWholeYears(question)).toBe(read);
  });

  it.each([
    'what was signed on oct 25?',
    'what was signed oct 25th?',
    'the deal of oct 25, 2025',
    'may 25 tonnes be enough?',
    'built in 73 days?',
    'how many in 4',
    'why 26 of 60 metals?',
    "the company's 25 mines",
  ])('leaves "%s" as it is', (question) => {
    expect(withWholeYears(question)).toBe(question);
  });
});
