import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsFound = (claim: string, text: string): string[] =>
  checkClaim(claim, [{ source: 'harlow-2024', text }]).findings.map(({ kind }) => kind);

describe('bareUnitsNotIn', () => {
  it.each([
    ['Harlow has made its first tonne of dye.', 'Harlow has made its first kilogram of dye.'],
    ['It takes half a tonne of wire per gigawatt.', 'It takes half a tonne of wire per megawatt.'],
    ['Harlow sells dye by the kilo.', 'Harlow sells dye by the tonne.'],
    ['Each kilometre of road is new.', 'Each mile of road is new.'],
  ])('finds another unit: %s', (claim, passage) => {
    expect(kindsFound(claim, passage)).toEqual(['unit']);
  });

  it.each([
    ['Harlow has made its first kilo of dye.', 'Harlow has made its first kilogram of dye.'],
    ['Harlow sells dye by the tonne.', 'Harlow sells 40 tonnes of dye.'],
    ['It takes half a tonne of wire per MW.', 'It takes half a tonne of wire per megawatt.'],
  ])('lets pass the same: %s', (claim, passage) => {
    expect(kindsFound(claim, passage)).toEqual([]);
  });
});

describe('numbersNotIn', () => {
  it('tells points from per cent', () => {
    expect(
      kindsFound('Harlow gains 12 percentage points.', "Harlow's share grows to 12 per cent."),
    ).toEqual(['unit']);
    expect(
      kindsFound('Harlow gains 7 percentage points.', 'It grows from 5 to 12 per cent at Harlow.'),
    ).toEqual([]);
  });

  it('takes no difference of two figures for a third without a word for it', () => {
    const passage = 'Harlow can send 20 of the 60 goods on the list.';

    expect(kindsFound('Harlow can send 40 of the 60 goods listed by Arta.', passage)).toContain(
      'number',
    );
  });
});

describe('extraIn', () => {
  it.each([
    [
      'Kazferry took over all ferries of Harlow in 2023.',
      'All ferries of Harlow passed to Arta in 2023.',
    ],
    ['Sonmark and Arta own the ferries.', 'Corin and Arta own the ferries.'],
    ['Lydas has signed the deal of 2023.', 'Corin signed the deal of 2023.'],
  ])('finds a name that a sentence begins with: %s', (claim, passage) => {
    expect(kindsFound(claim, passage)).toContain('name');
  });

  it.each([
    ['Scepticism came from Arta in 2023.', 'Arta doubted it in 2023.'],
    ['Ferries had been late at Harlow.', 'Ships came late to Harlow.'],
  ])('takes a common word for no name: %s', (claim, passage) => {
    expect(kindsFound(claim, passage)).not.toContain('name');
  });

  it('finds a part of a sentence that no passage says, whatever it speaks of', () => {
    const passage = 'Arta called it uncertain on 27 August 2025 whether its Harlow plant is built.';
    const claim = 'Arta called it uncertain on 27 August 2025 whether its Harlow plant is built';

    expect(kindsFound(`${claim}.`, passage)).toEqual([]);
    expect(
      kindsFound(`${claim}, after local authorities had refused a wastewater permit.`, passage),
    ).toEqual(['extra']);
  });
});

describe('belongingNotIn', () => {
  it('lets "respectively" tell two figures of two', () => {
    expect(
      kindsFound(
        'Terbium and dysprosium lost 4 and 10 per cent respectively at Harlow.',
        'Terbium fell by 4 per cent at Harlow, and dysprosium by 10 per cent.',
      ),
    ).toEqual([]);
  });
});
