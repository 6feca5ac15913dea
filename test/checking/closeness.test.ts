import { describe, expect, it } from 'vitest';
import { nearEnough } from '../../src/checking/closeness.ts';
import { prepareEvidence } from '../../src/checking/evidence.ts';
import { readingOf } from '../../src/checking/reading/reading.ts';

const evidence = [
  prepareEvidence({
    source: 'a',
    text: 'The smelter at Narva raised its output of magnets in May.',
  }),
];
const near = readingOf('The smelter at Narva lowered its output of magnets.');
const far = readingOf('Estonian workers lowered what the factory turned out that spring.');

const kindsLeft = (kinds: readonly ('comparison' | 'estimate')[], claim: typeof near): string[] =>
  nearEnough(
    kinds.map((kind) => ({ kind, text: 'lowered', why: 'it seems turned' })),
    claim,
    evidence,
  ).map(({ kind }) => kind);

describe('nearEnough', () => {
  it('keeps a turned word where the rest is said in the words of the passage', () => {
    expect(kindsLeft(['comparison', 'estimate'], near)).toEqual(['comparison', 'estimate']);
  });

  it('lets one word tell nothing where all is said in others', () => {
    expect(kindsLeft(['comparison'], far)).toEqual([]);
    expect(kindsLeft(['estimate'], far)).toEqual(['estimate']);
  });
});
