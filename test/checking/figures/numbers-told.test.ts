import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const figuresMissed = (claim: string, text: string): string[] =>
  checkClaim(claim, [{ source: 'harlow-2024', text }])
    .findings.filter(({ kind }) => kind === 'number' || kind === 'unit')
    .map(({ text: found }) => found);

describe('numbersNotIn', () => {
  it.each([
    [
      'Harlow may not send goods to Arta, nor may anyone in a third country.',
      'Harlow may send no goods to Arta, nor may anyone in any other country.',
    ],
    ['It will share the map with third parties.', 'It will show the map to others.'],
    ['Harlow is second to none in ferries.', 'Nobody is ahead of Harlow in ferries.'],
  ])('takes a phrase for no figure: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toEqual([]);
  });

  it.each([
    ['Nine in ten ferries sail from Arta.', '90% of the ferries sail from Arta.'],
    ['90% of the ferries sail from Arta.', 'Nine out of ten ferries sail from Arta.'],
    ['Nine of every ten ferries sail from Arta.', '90% of the ferries sail from Arta.'],
    ['One ferry in four sails from Arta.', '25% of the ferries sail from Arta.'],
    ['The yard is one-tenth owned by Arta.', 'Arta owns 10% of the yard.'],
    ['The yard uses less than one fiftieth of the ore.', 'The yard uses less than 2% of the ore.'],
    ['The yard lost a hundredth of its ore.', 'The yard lost 1% of its ore.'],
    ['Its fees multiplied by ten in a year.', 'Its fees rose tenfold in a year.'],
    ['Its fees rose tenfold in a year.', 'Its fees rose by a factor of ten in a year.'],
    ['The yard is two thirds owned by Arta.', 'Arta owns two-thirds of the yard.'],
    ['Fees rose a quarter of a year later.', 'Fees rose three months later.'],
    ['Fees rose a quarter-century later.', 'Fees rose 25 years later.'],
  ])('takes a part for its share or its time: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toEqual([]);
  });

  it.each([
    ['Nine in ten ferries sail from Arta.', '80% of the ferries sail from Arta.'],
    ['One ferry in five sails from Arta.', '25% of the ferries sail from Arta.'],
    ['The yard is one-tenth owned by Arta.', 'Arta owns 20% of the yard.'],
    ['The yard uses less than a twentieth of the ore.', 'The yard uses less than 2% of the ore.'],
    ['Its fees multiplied by five in a year.', 'Its fees rose tenfold in a year.'],
    ['Its fees rose tenfold in a year.', 'Its fees rose by a factor of five in a year.'],
    ['Fees rose a quarter of a year later.', 'Fees rose six months later.'],
  ])('finds another share or time: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage).length).toBeGreaterThan(0);
  });

  it.each([
    ['Harlow ranks third in ferries.', 'Only Arta and Borval have more ferries than Harlow.'],
    ['Harlow is the third in ferries.', 'Harlow lies behind Arta and Borval in ferries.'],
    ['Harlow is the fourth in ferries.', 'Only three towns have more ferries than Harlow.'],
    ['Harlow comes second.', 'Harlow is surpassed only by Arta.'],
    ['It was the third annual rise in a row.', 'The fee rose three years in a row.'],
    ['The fee rose for the second time.', 'The fee rose again.'],
  ])('lets a place follow from an order told otherwise: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toEqual([]);
  });

  it.each([
    ['Harlow ranks fourth in ferries.', 'Only Arta and Borval have more ferries than Harlow.'],
    ['Harlow ranks third in ferries.', 'Only Arta, Borval and Corin have more ferries.'],
    ['It was the fourth annual rise in a row.', 'The fee rose three years in a row.'],
    ['The third yard of Harlow is open.', 'Harlow opened another yard.'],
    ['The third country on the list is Arta.', 'The second country on the list is Arta.'],
  ])('finds another place: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toHaveLength(1);
  });

  it.each([
    ['In June 2025 fares were near a ten-year high.', 'Fares are the highest since May 2015.'],
    [
      'It left on 1 February 2026, two weeks or so before its return.',
      'It came back on 14 February 2026, having left on 1 February 2026.',
    ],
    [
      'On 13 March 2025, more than half a year past the deadline, it was shut.',
      'The deadline was 2 September 2024. By 13 March 2025 it was shut.',
    ],
    ['It carried 26 tonnes in one quarter.', 'It carried 26 tonnes in the quarter before.'],
    ['Fares rose in the first three quarters.', 'Fares rose from January to September.'],
  ])('reckons a time from what the passage says: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toEqual([]);
  });

  it.each([
    ['In June 2025 fares were near a six-year high.', 'Fares are the highest since May 2015.'],
    [
      'It left on 1 February 2026, four weeks or so before its return, after a wait of two days.',
      'It came back on 14 February 2026, having left on 1 February 2026, after two days and a week.',
    ],
    ['One quarter of the ferries ran late.', 'In the last quarter the ferries ran late.'],
  ])('finds another time: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toHaveLength(1);
  });

  it.each([
    [
      'It pays for 15 years, with a further 15 possible.',
      'It pays for 15 years, and 15 years more.',
    ],
    [
      'Of 163 billion rupees 26 billion is gone.',
      'Of 163 billion rupees 26 billion rupees is gone.',
    ],
    ['Of 165m tickets scarcely 20m were sold.', 'Of 165 million tickets barely 20 million sold.'],
    ['It costs R184m.', 'It costs 184 million rand.'],
    ['It costs RM30 million.', 'It costs 30 million ringgit.'],
    ['The owners keep just over a third.', 'The owners keep 34% of it.'],
    ['The fee is about a tenth of that at Arta.', 'The fee is ten times lower than at Arta.'],
    [
      'Work goes on only if it is no mine and the dust is under 100 ppm.',
      'Work goes on where there is less than 100 ppm of dust and no mine.',
    ],
  ])('reads what is left out or in short: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toEqual([]);
  });

  it.each([
    [
      'The rule covers terbium, dysprosium and three others.',
      'The rule covers terbium, scandium, yttrium, dysprosium and lutetium.',
    ],
    [
      'It lets Arta, Borval and two more towns in.',
      'It lets Arta, Borval, Corin and Dunmere in, and keeps others out.',
    ],
    [
      'Two of the three towns may send only part of it.',
      'There are three towns. Arta may send all of it; Borval and Corin may send part.',
    ],
  ])('counts what a passage lists: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toEqual([]);
  });

  it.each([
    [
      'The rule covers terbium, dysprosium and six others.',
      'The rule covers terbium, scandium, yttrium, dysprosium and lutetium.',
    ],
    ['The owners keep just over a third.', 'The owners keep 44% of it.'],
    ['The fee is about a tenth of that at Arta.', 'The fee is five times lower than at Arta.'],
  ])('finds what comes to something else: %s', (claim, passage) => {
    expect(figuresMissed(claim, passage)).toHaveLength(1);
  });
});
