import { describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

const OWN = 'Monazite: Phosphate mineral with thorium (our own definition).';

function written(...texts: readonly string[]) {
  const retrieval = aRetrieval(['monazite'], [{ text: OWN }, ...texts.map((text) => ({ text }))]);
  return writeOffline('what is monazite', { ...retrieval, definition: 0 }).statements;
}

describe('writeOffline of a definition', () => {
  it('gives it word for word, however little else there is', () => {
    expect(written()).toEqual([{ text: OWN, passages: [1] }]);
  });

  it.each([
    'Monazite is a phosphate of cerium that is found in sands.',
    'Monazite, a phosphate of cerium, is found in sands.',
    'Monazite (a sand) consists of phosphates.',
  ])('adds what a source says it is: %s', (text) => {
    expect(written(text)).toEqual([
      { text: OWN, passages: [1] },
      { text, passages: [2] },
    ]);
  });

  it.each([
    'Monazite is scarce in Europe.',
    'Monazite was shipped to China in 2024.',
    'The company that digs monazite is a subsidiary of Iluka.',
  ])('adds nothing that only speaks of it: %s', (text) => {
    expect(written(text)).toEqual([{ text: OWN, passages: [1] }]);
  });
});
