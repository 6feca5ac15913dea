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
