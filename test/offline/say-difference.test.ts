import { describe, expect, it } from 'vitest';
import { sayDifference } from '../../src/offline/say-difference.ts';
import type { TableRow, TableRows } from '../../src/retrieval/retrieval.ts';

function aRow(place: string, value: number, given: Partial<TableRow> = {}): TableRow {
  return { passage: 0, place, time: '2024', value, isEstimate: false, ...given };
}

function aTable(rows: readonly TableRow[], given: Partial<TableRows> = {}): TableRows {
  return {
    kind: 'places',
    subject: 'mine production of rare earths',
    isOwned: false,
    isStock: false,
    unit: 'tonnes',
    rows,
    isComparable: true,
    ...given,
  };
}

const CHINA = aRow('China', 270_000, { isEstimate: true });
const US = aRow('the United States', 45_500);

describe('sayDifference', () => {
  it('says the larger first, and that it is an estimate where one of the two is', () => {
    const told =
      'Mine production of rare earths in China in 2024 was an estimated 224,500 tonnes higher than in the United States, 5.9 times as much.';

    expect(sayDifference(aTable([CHINA, US]))).toBe(told);
    expect(sayDifference(aTable([US, CHINA]))).toBe(told);
  });

  it('says of exact figures no estimate, and no multiple that tells little', () => {
    expect(sayDifference(aTable([aRow('A', 12), aRow('B', 10)]))).toBe(
      'Mine production of rare earths in A in 2024 was 2 tonnes higher than in B.',
    );
  });

  it('says how one thing changed', () => {
    const rows = [aRow('Myanmar', 35_500, { time: '2020' }), aRow('Myanmar', 22_000)];

    expect(sayDifference(aTable(rows, { kind: 'times' }))).toBe(
      'Mine production of rare earths in Myanmar in 2024 was 13,500 tonnes lower than in 2020.',
    );
    expect(sayDifference(aTable(rows.toReversed(), { kind: 'times' }))).toContain('higher');
  });

  it('says of a stock when it was told of, and of the same that it is', () => {
    const rows = [aRow('Canada', 830_000), aRow('Canada', 830_000, { time: '2025' })];
    const stock = { kind: 'times', subject: 'reserves of rare earths', isStock: true } as const;

    expect(sayDifference(aTable(rows, stock))).toBe(
      'Reserves of rare earths in Canada as of 2025 were the same as in 2024.',
    );
  });

  it('says of shares how many points lie between them', () => {
    const shares = { subject: 'share of world refining', isOwned: true, unit: 'per cent' };

    expect(sayDifference(aTable([aRow('China', 92), aRow('Malaysia', 5)], shares))).toBe(
      "China's share of world refining in 2024 was 87 percentage points higher than Malaysia's.",
    );
  });

  it('says by how many per cent one thing grew, with both figures', () => {
    const rows = [
      aRow('Peru', 45_500, { time: '2024' }),
      aRow('Peru', 51_000, { time: '2025', isEstimate: true }),
    ];
    const grew = aTable(rows, { kind: 'times', told: 'percent' });

    expect(sayDifference(grew)).toBe(
      'Mine production of rare earths in Peru rose by an estimated 12.1 per cent, from 45,500 tonnes in 2024 to 51,000 tonnes in 2025.',
    );
    expect(sayDifference({ ...grew, rows: [aRow('Peru', 4), aRow('Peru', 3)] })).toContain(
      'fell by 25 per cent',
    );
  });

  it('says by how many per cent one place has more, whichever comes first', () => {
    const told =
      'Mine production of rare earths in A in 2024, 29,000 tonnes, was 31.8 per cent higher than in B, 22,000 tonnes.';
    const rows = [aRow('A', 29_000), aRow('B', 22_000)];

    expect(sayDifference(aTable(rows, { told: 'percent' }))).toBe(told);
    expect(sayDifference(aTable(rows.toReversed(), { told: 'percent' }))).toBe(told);
  });

  it('says a small multiple where it is asked for', () => {
    const rows = [aRow('A', 12), aRow('B', 10)];

    expect(sayDifference(aTable(rows, { told: 'times' }))).toContain('1.2 times as much');
  });

  it('says what part of the whole a place has, and what is left without it', () => {
    const rows = [CHINA, aRow('the world', 390_000, { isEstimate: true })];

    expect(sayDifference(aTable(rows, { kind: 'share' }))).toBe(
      'Mine production of rare earths in China in 2024, an estimated 270,000 tonnes, was 69.2 per cent of that of the world, an estimated 390,000 tonnes.',
    );
    expect(sayDifference(aTable(rows, { kind: 'rest' }))).toBe(
      'Mine production of rare earths outside China in 2024 was an estimated 120,000 tonnes: 390,000 tonnes in all less 270,000 tonnes.',
    );
    expect(sayDifference(aTable(rows, { kind: 'share', unit: 'per cent' }))).toBeUndefined();
  });

  it('adds two up', () => {
    expect(sayDifference(aTable([US, aRow('Chad', 500)], { kind: 'sum' }))).toBe(
      'Mine production of rare earths in the United States and Chad together in 2024 was 46,000 tonnes.',
    );
  });

  it('sets two columns against each other by their own names', () => {
    const rows = [
      aRow('total', 254, { subject: "China's separation quota" }),
      aRow('total', 270, { subject: "China's mining quota" }),
    ];

    expect(sayDifference(aTable(rows, { kind: 'columns' }))).toBe(
      "China's mining quota in 2024 was 16 tonnes higher than China's separation quota.",
    );
  });

  it('tells a price by its figure too', () => {
    const rows = [aRow('holmium oxide', 70), aRow('erbium oxide', 69)];
    const price = { subject: 'price', isOwned: true, unit: 'USD/kg' };

    expect(sayDifference(aTable(rows, price))).toBe(
      "Holmium oxide's price in 2024, 70 US dollars per kilogram, was 1 US dollar per kilogram higher than erbium oxide's.",
    );
  });

  it('says of unlike kinds that they are, and no difference', () => {
    const unlike = { kind: 'unlike', subject: 'reserves and output', isComparable: false } as const;

    expect(sayDifference(aTable([CHINA, US], unlike))).toBe(
      'Reserves and output are figures of different kinds, not compared here.',
    );
  });

  it.each([
    ['unlike kinds', aTable([CHINA, US], { isComparable: false })],
    ['one row', aTable([CHINA])],
    ['what is below nothing', aTable([aRow('A', -1), US])],
  ])('says nothing of %s', (_, table) => {
    expect(sayDifference(table)).toBeUndefined();
  });

  it('says no multiple of nothing', () => {
    expect(sayDifference(aTable([US, aRow('Burundi', 0)]))).not.toContain('times');
  });
});
