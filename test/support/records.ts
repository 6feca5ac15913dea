import type { AnswerRecord, ShownPassage } from '../../src/records/answer-records.ts';
import { openRecords, type Records } from '../../src/records/open-records.ts';
import { freshDir } from './small-corpus.ts';

/** A valid record of an answer; say only what the test is about. */
export function aRecord(given: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    generation: '20260101-000000-abcdef',
    model: 'offline',
    status: 'answered',
    filter: {},
    citations: [{ n: 1, quote: 'World mine production rose', passage: aShownPassage() }],
    ...given,
  };
}

export function aShownPassage(given: Partial<ShownPassage> = {}): ShownPassage {
  return {
    id: 'usgs-20250131-rare-earths#123456',
    heading: 'World production',
    text: 'World mine production rose in 2024.',
    title: 'Rare earths: mineral commodity summary',
    publisher: 'U.S. Geological Survey',
    published: '2025-01-31',
    language: 'en',
    url: 'https://pubs.usgs.gov/mcs2025-rare-earths.pdf',
    kind: 'brief',
    ...given,
  };
}

/** Runs `work` over the records of a folder, and closes them: what is left is what is on disk. */
export function withRecords<T>(dir: string, work: (records: Records) => T): T {
  const records = openRecords(dir);
  try {
    return work(records);
  } finally {
    records.close();
  }
}

/** Records in a folder of their own. */
export async function freshRecords() {
  const dir = await freshDir();
  return { dir, use: <T>(work: (records: Records) => T) => withRecords(dir, work) };
}
