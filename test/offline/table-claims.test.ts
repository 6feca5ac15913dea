import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checking/check-claim.ts';
import { sayDifference } from '../../src/offline/say-difference.ts';
import type { TableRow, TableRows } from '../../src/retrieval/retrieval.ts';

const TABLE: TableRows = {
  kind: 'places',
  subject: 'mine production of rare earths',
  isOwned: false,
  isStock: false,
  unit: 'tonnes',
  isComparable: true,
  rows: [],
};

function aRow(place: string, value: number, given: Partial<TableRow> = {}): TableRow {
  return { passage: 0, place, time: '2025', value, isEstimate: true, ...given };
}

const SAID = ', according to the U.S. Geological Survey (published 2026-02-06).';
const output = (place: string, time: string, value: string) =>
  `Mine production of rare earths in ${place} in ${time} was estimated at ${value} tonnes${SAID}`;
const price = (product: string, value: number) =>
  `The price of ${product} 99.5% in 2025 was ${value} US dollars per kilogram (USD/kg)${SAID}`;

const [CHINA, US] = [aRow('China', 270_000), aRow('the United States', 51_000)];
const [THEN, WORLD] = [
  aRow('the United States', 45_500, { time: '2024' }),
  aRow('the world', 390_000),
];
const TEXTS = {
  china: output('China', '2025', '270,000'),
  us: output('the United States', '2025', '51,000'),
  before: output('the United States', '2024', '45,500'),
  world: `World mine production of rare earths in 2025 was estimated at 390,000 tonnes${SAID}`,
};

/** Whether the lock lets a sentence of rows pass: what it doesn't is never shown. */
function isShown(given: Partial<TableRows>, texts: readonly string[]): boolean {
  const passages = texts.map((text, at) => ({
    source: `row-${at}`,
    text,
    context: '',
    elsewhere: '',
  }));
  return checkClaim(sayDifference({ ...TABLE, ...given }) ?? '', passages).supported;
}

describe('what is worked out of rows', () => {
  const grew = { kind: 'times', told: 'percent', rows: [THEN, US] } as const;

  it.each([
    ['a growth in per cent', grew, [TEXTS.before, TEXTS.us]],
    ['a lead in per cent', { told: 'percent', rows: [CHINA, US] }, [TEXTS.china, TEXTS.us]],
    ['a share', { kind: 'share', rows: [CHINA, WORLD] }, [TEXTS.china, TEXTS.world]],
    ['a rest', { kind: 'rest', rows: [CHINA, WORLD] }, [TEXTS.china, TEXTS.world]],
    ['a sum', { kind: 'sum', rows: [CHINA, US] }, [TEXTS.china, TEXTS.us]],
    [
      'a difference of prices',
      {
        subject: 'price',
        isOwned: true,
        unit: 'USD/kg',
        rows: [aRow('holmium oxide', 70), aRow('erbium oxide', 46)],
      },
      [price('holmium oxide', 70), price('erbium oxide', 46)],
    ],
    [
      'unlike kinds',
      { kind: 'unlike', subject: 'reserves of rare earths and mine production of rare earths' },
      [`Reserves of rare earths in China as of 2025 were 44,000,000 tonnes${SAID}`, TEXTS.china],
    ],
  ] satisfies [string, Partial<TableRows>, string[]][])(
    'passes the lock: %s',
    (_, given, texts) => {
      expect(isShown(given, texts)).toBe(true);
    },
  );

  it('does not pass it where the figures are not those of the rows', () => {
    const other = { ...grew, rows: [THEN, aRow('the United States', 61_000)] };

    expect(isShown(other, [TEXTS.before, TEXTS.us])).toBe(false);
  });
});
