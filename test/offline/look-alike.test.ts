import { describe, expect, it } from 'vitest';
import { createIsLookAlike } from '../../src/offline/look-alike.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

describe('createIsLookAlike', () => {
  const best = 'In 2024 the state of Nigeria mined 1,500 tonnes of ore.';

  it.each([
    ['another time', 'In 2022 the state of Nigeria mined 900 tonnes of ore.', true],
    ['another measure', 'In 2024 the state of Nigeria had exports of 70 tonnes.', true],
    ['another name', 'In 2024 the company Lynas mined 3,993 tonnes of ore.', true],
    ['the same', 'In 2024, all told, the state of Nigeria mined 13,000 tonnes of ore.', false],
    ['no figure', 'In 2022 the state of Nigeria opened an office for exports.', false],
  ])('sees %s', (_, text, expected) => {
    const retrieval = aRetrieval(['Nigeria', 'mined', '2024'], [{ text: best }, { text }]);
    const { asked, scored } = readPassages('How much mined Nigeria in 2024?', retrieval, WEIGHTS);
    const [first, second] = [0, 1].map(
      (rank) => scored.find(({ candidate }) => candidate.rank === rank)?.candidate,
    );

    expect(first && second && createIsLookAlike(asked)(second, first)).toBe(expected);
  });
});
