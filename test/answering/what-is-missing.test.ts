import { describe, expect, it } from 'vitest';
import { sayMissing } from '../../src/answering/missing-words.ts';
import { whatIsMissing } from '../../src/answering/what-is-missing.ts';
import { aRetrieval } from '../support/retrieval.ts';

const TEXTS = [
  'The quota of Vietnam was 30 tonnes in 2021, according to SMM (published 2026).',
  'The quota of Vietnam was 40 tonnes in 2024, according to SMM (published 2026).',
  'In 2030 Alcor opens a mine.',
  'Bellatrix pays a dividend.',
  'The price of terbium oxide was 9 dollars.',
  'Today and four others wrote of it in May.',
];

describe('whatIsMissing', () => {
  const saidOf = (question: string, words: readonly string[]) => {
    const lack = whatIsMissing(
      question,
      aRetrieval(
        words,
        TEXTS.map((text) => ({ text })),
      ),
    );
    return (
      lack && [sayMissing(lack.missing, 'en'), TEXTS.indexOf(lack.nearest[0]?.passage.text ?? '')]
    );
  };

  it.each([
    [
      'quota of Vietnam 2026',
      ['quota', 'Vietnam', '2026'],
      ['No source found tells that of 2026, and the nearest speaks of 2024', 1],
    ],
    [
      'what dividend does Alcor pay',
      ['dividend', 'Alcor'],
      ['The sources found on "Alcor" have no word of "dividend"', 2],
    ],
    [
      'what does Alcor owe Bellatrix',
      ['Alcor', 'Bellatrix'],
      ['No source found speaks of "Alcor" and "Bellatrix" together', 2],
    ],
    [
      'price of terbium metal',
      ['price', 'terbium', 'metal'],
      ['No source found tells that of terbium as metal', 4],
    ],
    [
      'what dividend does Alcor pay in May',
      ['dividend', 'Alcor', 'May'],
      ['The sources found on "Alcor" have no word of "dividend"', 2],
    ],
  ])('of "%s" is what the rest comes without', (question, words, expected) => {
    expect(saidOf(question, words)).toEqual(expected);
  });

  it.each([
    ['quota of Vietnam 2024', ['quota', 'Vietnam', '2024']],
    ['price of terbium oxide', ['price', 'terbium', 'oxide']],
    ['what mine does Alcor open', ['mine', 'Alcor']],
    ['who sings', ['sings']],
    ['what four things does Alcor do', ['four', 'Alcor']],
    ['who holds Alcor today', ['Alcor', 'today']],
  ])('is nothing of "%s"', (question, words) => {
    expect(saidOf(question, words)).toBeUndefined();
  });

  it('is said in no language that has no words for it', () => {
    expect(sayMissing({ kind: 'year', year: '2026' }, 'fr')).toBeUndefined();
  });
});
