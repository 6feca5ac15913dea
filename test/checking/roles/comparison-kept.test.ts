import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { comparisonNotIn } from '../../../src/checking/roles/comparison-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  comparisonNotIn(readingOf(sentence), readingsOf(passage)).map(({ why }) => why);

const GREW =
  'The output of the Arta mine grew by 12 per cent, that of the Cordoba mine by 7 per cent.';
const ORES = 'The ores of Arta hold 4.2 per cent tin. Those of Cordoba hold 1.9 per cent.';
const QUOTAS =
  'The export quota of the year came to 300 tonnes. The import quota of the year came to 420 tonnes.';

describe('comparisonNotIn', () => {
  it.each([
    ['The output of the Cordoba mine grew faster than that of the Arta mine.', GREW],
    ['Ores of Cordoba are richer in tin than those of Arta.', ORES],
    ['The import quota was set lower than the export quota.', QUOTAS],
    ['The quota for exports was set higher than the one for imports.', QUOTAS],
  ])('finds what the figures have the other way round: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });

  it.each([
    ['The output of the Arta mine grew faster than that of the Cordoba mine.', GREW],
    ["Arta's ores are richer in tin than Cordoba's.", ORES],
    ['The export quota was set lower than the import quota.', QUOTAS],
    // How fast it grows is not how much it is.
    ['The Cordoba mine yields more tin than the Arta mine.', GREW],
  ])('keeps what is more: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });
});
