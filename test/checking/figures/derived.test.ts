import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, ...texts: string[]): string[] =>
  checkClaim(
    sentence,
    texts.map((text, at) => ({ source: `a-2025010${at + 1}-b`, text })),
  ).findings.map(({ kind }) => kind);

describe('checkClaim on figures told in another way', () => {
  it.each([
    ['Arta has a five-year plan for tin.', 'Arta has a plan for tin for 2024–2028.'],
    ['Tin costs three times as much as in May.', 'The price of tin tripled from May on.'],
    ['Arta signed on the 9th.', 'Arta signed on 9 January 2024.'],
    [
      'Arta wants no state to provide more than 60 per cent of the tin.',
      'At most 60 per cent of the tin is to come from one state, Arta wants.',
    ],
    [
      'Arta gets more for tin than for zinc, 500 against 245 million dollars.',
      'Arta gets 500 million dollars for tin and 245 million for zinc.',
    ],
    [
      'Bela bought 564 tonnes of tin against 280 tonnes.',
      'Bela bought 564 tonnes of tin, Cora 280.',
    ],
    [
      'Tin lost two percentage points, from 9 to 7 per cent.',
      'Tin fell to 7 per cent from 9 per cent.',
    ],
    [
      'Of the ten firms on the list two make tin, Arta and Bela.',
      'The tin firms Arta and Bela are on the list. Eight further firms were added.',
    ],
    [
      'More than 20,000 tonnes of tin, namely 22,000, came from Bela.',
      'Bela mined 22,000 tonnes of tin.',
    ],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).not.toContain('number');
  });

  it('supports a share of two passages where the sentence tells one of its figures', () => {
    const texts = [
      'The loan for the Arta mine is 120 million dollars.',
      'The Arta mine costs 290 million dollars.',
    ];

    expect(
      kindsOf('The loan, $120m, is roughly two fifths of the cost of the Arta mine.', ...texts),
    ).toEqual([]);
    expect(
      kindsOf('The loan, $120m, is roughly two thirds of the cost of the Arta mine.', ...texts),
    ).toContain('number');
  });

  it.each([
    ['Tin cost 415 and 501 dollars, up 83%.', 'Tin cost 415 dollars in May and 501 in June.'],
    [
      'Of 10 million dollars Arta paid 1.7, up 83%.',
      'Arta paid 1.7 million of 10 million dollars.',
    ],
    [
      'Arta cut the fee on 12 May 2025 for 23 days.',
      'Arta cut the fee on 12 May 2025 for 90 days, not in April 2025.',
    ],
  ])('finds a rise that is none, and days counted from a month: %s', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('number');
  });

  it('supports a rise that is one', () => {
    const text = 'Tin cost 415 dollars in May and 501 in June.';

    expect(kindsOf('Tin cost 415 and 501 dollars, up 20.7%.', text)).toEqual([]);
  });

  it.each([
    ['Arta has a seven-year plan for tin.', 'Arta has a plan for tin for 2024–2028.'],
    ['Tin costs four times as much as in May.', 'The price of tin tripled from May on.'],
    ['The price of tin quadrupled from May on.', 'The price of tin tripled from May on.'],
    ['Arta signed on the 8th.', 'Arta signed on 9 January 2024.'],
    [
      'Twelve of the 47 mines give tin, all four of Arta among them.',
      'Of 47 mines ten give tin (all four of Arta among them) and two zinc.',
    ],
    [
      'Arta wants no state to provide less than 60 per cent of the tin.',
      'At most 60 per cent of the tin is to come from one state, Arta wants.',
    ],
  ])('finds the figure of "%s" that does not follow from "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('number');
  });
});
