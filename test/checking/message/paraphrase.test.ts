import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string, source = 'a-20250101-b'): string[] =>
  checkClaim(sentence, [{ source, text }]).findings.map(({ kind }) => kind);

describe('checkClaim on figures that follow from others', () => {
  const exports = 'Vostria exported 239 tonnes of tin in 2025, after 257 tonnes in 2024.';

  it.each([
    ['Vostria exported 18 tonnes less tin in 2025 than in 2024.', exports],
    ['Vostria exported about 240 tonnes of tin in 2025.', exports],
    ['Some 20 of the 60 mines, a third, are open.', 'Of 60 mines 20 are open.'],
    [
      'A plant needs ten times as much tin, 920 tonnes.',
      'A car needs 92, a plant 920 tonnes of tin.',
    ],
    ['Five states signed in May.', 'Arta, Bela, Cora, Dova and Esta signed in May.'],
    ['Tin cost one dollar more in May.', 'In May tin cost a dollar more.'],
    [
      'Reserves fell from 21 to 11 million tonnes.',
      'Reserves fell from 21 million to 11 million tonnes.',
    ],
    [
      'Arta made 26 tonnes of tin in the last quarter of 2025.',
      'Arta said in January 2026 that it made 26 tonnes of tin in the previous quarter.',
    ],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    ['Vostria exported 28 tonnes less tin in 2025 than in 2024.', exports],
    ['Some 20 of the 60 mines, a quarter, are open.', 'Of 60 mines 20 are open.'],
    ['Five of the mines are open.', 'Two of the mines are open.'],
    ['The mine gives thousands of jobs.', 'The mine gives dozens of jobs.'],
    ['Buyers take at least 60 per cent.', 'Buyers take no more than 60 per cent.'],
  ])('finds the figure of "%s" that does not follow from "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('number');
  });
});

describe('checkClaim on denials in other words', () => {
  it.each([
    ['Tin is hard to replace.', "Tin can't be replaced easily."],
    ['The mine is not reliable in winter.', 'The mine works in winter, but not dependably.'],
    ['The rules remain in force.', 'The rules have not been lifted and stay in force.'],
    ['The report leaves out the price.', 'The report does not name the price.'],
    ['No agreement was reached in May.', 'The agreement was still pending in May.'],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    ['The plans have produced results.', 'The plans have yet to produce results.'],
    ['Most deposits are developed.', 'Most deposits are undeveloped.'],
    ['The miners have the money for the shaft.', 'The miners lack the money for the shaft.'],
    ['Exporters are exempt from filing records.', 'Exporters must file records.'],
    ['The miners had not yet received licences.', 'The miners received licences.'],
    ['The state imposed tariffs in May.', 'The state held off from tariffs in May.'],
  ])('finds that "%s" turns "%s" round', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('negation');
  });
});

describe('checkClaim on who does what to whom', () => {
  it.each([
    ['Tin is sold to Arta by Bela.', 'Bela sells tin to Arta.'],
    ['Prices rose because Arta closed its mines.', 'Arta closed its mines, so prices rose.'],
    ['Bela is a subsidiary of Arta.', 'Bela, a subsidiary of Arta, mines tin.'],
    [
      'Tin is dearer in Arta than zinc.',
      'In Arta tin stood at 90 dollars a tonne and zinc at 30 dollars a tonne.',
    ],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    ['The firm Arta is a subsidiary of Bela.', 'The firm Bela is a subsidiary of Arta.'],
    [
      'Minister Orlan credited President Tavik with the deal.',
      'President Tavik credited Minister Orlan with the deal.',
    ],
    ['The ore goes from Arta to Bela.', 'The ore goes from Bela to Arta.'],
    [
      'Prices in Arta rose to six times those in Bela.',
      'Prices in Bela rose to six times those in Arta.',
    ],
    [
      'Arta imposed tariffs after Bela had halted exports.',
      'Bela halted exports after Arta had imposed tariffs.',
    ],
    [
      'In Arta tin is cheaper than zinc.',
      'In Arta tin stood at 90 dollars a tonne and zinc at 30 dollars a tonne.',
    ],
  ])('finds that "%s" turns "%s" round', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('relation');
  });
});

describe('checkClaim on extent, rank, plans and speakers', () => {
  it.each([
    ['Orlan leads in all 20 metals.', 'Orlan leads in 19 of 20 metals.', 'comparison'],
    [
      'Arta has the largest mine in the world.',
      'Arta has the largest mine in China.',
      'superlative',
    ],
    ['Arta has the largest mine.', 'Arta has a leading mine.', 'superlative'],
    [
      'The bank has paid a loan of 5 dollars.',
      'A loan of 5 dollars by the bank (status: letter of interest).',
      'estimate',
    ],
    ['The miners have been granted approval.', 'The miners await approval.', 'estimate'],
  ])('finds that "%s" says more than "%s"', (sentence, text, kind) => {
    expect(kindsOf(sentence, text)).toContain(kind);
  });

  it.each([
    ['Arta has the most powerful magnets.', 'Arta has the strongest magnets.'],
    ['The mine made some 900 tonnes.', 'The mine made an estimated 900 tonnes.'],
    ['The mine holds tin for the state.', 'The mine holds tin for the state on similar claims.'],
    ['The Vostria Times reported on the mine.', 'There was news of the mine.'],
    [
      'Near Orlan in Vostria, Tavik intends to win tin from the sand.',
      'Tavik, a firm of Bela, wants to win tin at Orlan in Vostria from the sand.',
    ],
    [
      'In May 2019 Tavik released the first part of the money for the plant.',
      'Tavik released the first part of the money needed to build the plant in May 2019.',
    ],
    [
      'If the ingots prove pure, Tavik will sell them to Orlan.',
      'Orlan tests the ingots of Tavik; if they are pure, Tavik may sell them.',
    ],
    [
      'Digging cannot begin until the farmers of Orlan have been paid.',
      'Before digging can begin, the farmers of Orlan have to be paid.',
    ],
    [
      'The fund of Orlan is being raised from 39 to 675 dollars.',
      'The fund of Orlan is to rise from 39 to 675 dollars.',
    ],
    [
      'Metal maker Orlan said in May that its furnaces had not cooled.',
      "Orlan, the maker of metal, said in May that its furnaces hadn't cooled.",
    ],
    [
      'Soviet Union geologists kept the tin secret, and South Korean firms dig it.',
      'Soviet geologists kept the tin secret, and Korean firms dig it.',
    ],
    [
      'Tin stood at 5 dollars, no change, and zinc a little higher than before.',
      'Tin was unchanged at 5 dollars, and zinc rose slightly.',
    ],
    ['A good 300 boats lay in the port.', '312 boats lay in the port.'],
    ['It adopted 47 projects within the Union.', 'It adopted 47 projects inside the EU.'],
    [
      'It is far from certain that the kiln will be built.',
      'Orlan sees uncertainty over whether the kiln will be built.',
    ],
    [
      'Digging cannot begin before the farmers have been paid.',
      'Before digging can begin, the farmers have to be paid.',
    ],
    [
      'The 2026 edition of the survey puts output in 2024 at 380 tonnes.',
      'Output in 2024 was 380 tonnes, by the survey, edition 2026.',
    ],
    ['The road bypasses Orlan.', 'The road leads past the hills without touching Orlan.'],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text, 'vostriatimes-20250101-mine')).toEqual([]);
  });
});
