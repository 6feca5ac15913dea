import { describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/offline/write-offline.ts';
import type { TableRows } from '../../src/retrieval/retrieval.ts';
import { aRetrieval } from '../support/retrieval.ts';

const TEXTS = [
  'Mine production in China in 2024 was 270,000 tonnes.',
  'Mine production in the United States in 2024 was 45,000 tonnes.',
];
const TABLE: TableRows = {
  kind: 'places',
  subject: 'mine production',
  isOwned: false,
  isStock: false,
  unit: 'tonnes',
  isComparable: true,
  rows: [
    { passage: 0, place: 'China', time: '2024', value: 270_000, isEstimate: false },
    { passage: 1, place: 'the United States', time: '2024', value: 45_000, isEstimate: false },
  ],
};

function written(table: TableRows) {
  const retrieval = aRetrieval(
    ['mine'],
    TEXTS.map((text) => ({ text })),
  );
  return writeOffline('how much more did China mine?', { ...retrieval, table }).statements;
}

describe('writeOffline of rows', () => {
  it('says the difference first, of both passages, and then each row word for word', () => {
    expect(written(TABLE)).toEqual([
      {
        text: 'Mine production in China in 2024 was 225,000 tonnes higher than in the United States, 6 times as much.',
        passages: [1, 2],
      },
      { text: TEXTS[0], passages: [1] },
      { text: TEXTS[1], passages: [2] },
    ]);
  });

  it('says rows alone where they are not to be set against each other', () => {
    expect(written({ ...TABLE, isComparable: false }).map(({ text }) => text)).toEqual(TEXTS);
  });
});
