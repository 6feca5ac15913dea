import { describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/offline/write-offline.ts';
import type { TableRows } from '../../src/retrieval/retrieval.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

const ROW = 'Mine production in Nigeria in 2024 was 1,500 tonnes.';
const TABLE: TableRows = {
  kind: 'figure',
  subject: 'mine production',
  isOwned: false,
  isStock: false,
  unit: 'tonnes',
  isComparable: false,
  rows: [{ passage: 0, place: 'Nigeria', time: '2024', value: 1500, isEstimate: false }],
};
const other = { source: aSource({ id: 'iea-20250501-outlook', publisher: 'IEA' }) };

function saidBeside(text: string, table: TableRows = TABLE) {
  const retrieval = aRetrieval(
    ['Nigeria', '2024', 'mine'],
    [{ text: ROW }, { text, passage: other }],
  );
  return writeOffline('how much did Nigeria mine in 2024?', { ...retrieval, table })
    .statements.map((statement) => statement.text)
    .slice(1);
}

describe('otherFigure', () => {
  it.each([
    'Nigeria mined 13,000 tonnes in 2024.',
    'In 2024 China mined 270,000 tonnes and Nigeria 13,000.',
    'What was mined in Nigeria rose from 7,000 tonnes in 2023 to 13,000 tonnes in 2024.',
    'Nigeria mined 13,000 tonnes in 2024, according to the Canadian ministry.',
  ])('shows beside a row "%s"', (text) => {
    expect(saidBeside(text)).toEqual([text]);
  });

  it('shows before a list of two years what says which', () => {
    const years = 'China mined 255,000 tonnes in 2023 and 270,000 in 2024.';
    const list = 'Chad mined 100 and 200 tonnes, Nigeria 1,500 and 13,000.';

    expect(saidBeside(`${years} ${list}`)).toEqual([years, list]);
    expect(saidBeside(`${years} Chad mined 100 and 200 tonnes, Nigeria 13,000 and 1,500.`)).toEqual(
      [],
    );
  });

  it.each([
    ['the same', 'Nigeria mined 1,500 tonnes in 2024.'],
    ['another time', 'Nigeria mined 13,000 tonnes in 2022.'],
    ['another time first', 'Nigeria mined 13,000 tonnes in 2023 and 1,500 tonnes in 2024.'],
    ['another place', 'In 2024 Nigeria was told that China mined 270,000 tonnes.'],
    ['another kind', 'Nigeria has a mining quota of 13,000 tonnes for what is mined in 2024.'],
    ['one element', 'Nigeria mined 13,000 tonnes of yttrium in 2024.'],
    ['what may be', 'Nigeria may have mined 13,000 tonnes in 2024.'],
    ['no mass', 'Nigeria mined in 13 places in 2024.'],
  ])('shows nothing that tells of %s', (_, text) => {
    expect(saidBeside(text)).toEqual([]);
  });

  it('shows nothing beside rows that are set against each other', () => {
    expect(
      saidBeside('Nigeria mined 13,000 tonnes in 2024.', { ...TABLE, kind: 'ranking' }),
    ).toEqual([]);
  });
});

describe('earlierFigure', () => {
  const saidInstead = (text: string, isLater = true) => {
    const lacking = { subject: 'mine production', places: ['nigeria'], year: '2024', isLater };
    const retrieval = aRetrieval(
      ['Nigeria', '2024', 'mine'],
      [
        { text: 'Nigeria is to mine more in 2024, its minister said in Abuja.' },
        { text, passage: other },
      ],
    );
    return writeOffline('how much did Nigeria mine in 2024?', {
      ...retrieval,
      lacking,
    }).statements.map((statement) => statement.text);
  };

  it('answers with what another source told before the table had it', () => {
    const years = 'China mined 255,000 tonnes in 2023 and 270,000 in 2024.';
    const list = 'Chad mined 100 and 200 tonnes, Nigeria 1,500 and 13,000.';

    expect(saidInstead('Nigeria mined 13,000 tonnes in 2024.')).toEqual([
      'Nigeria mined 13,000 tonnes in 2024.',
    ]);
    expect(saidInstead(`${years} ${list}`)).toEqual([years, list]);
  });

  it.each([
    ['another time', 'Nigeria mined 13,000 tonnes in 2022.'],
    ['another place', 'Chad mined 13,000 tonnes in 2024.'],
    ['another measure', 'Nigeria exported 13,000 tonnes in 2024.'],
  ])('has no answer in what tells of %s', (_, text) => {
    expect(saidInstead(text)).toEqual([]);
  });

  it('is not asked for where no table has the figure at all', () => {
    expect(saidInstead('Nigeria mined 13,000 tonnes in 2024.', false)).not.toEqual([
      'Nigeria mined 13,000 tonnes in 2024.',
    ]);
  });
});
