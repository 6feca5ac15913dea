import { describe, expect, it } from 'vitest';
import { createIsElsewhere } from '../../src/offline/places-told.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

describe('createIsElsewhere', () => {
  const isElsewhere = (question: string, text: string) => {
    const { asked, scored } = readPassages(question, aRetrieval(['1952'], [{ text }]), WEIGHTS);
    const [block] = scored;
    return block && createIsElsewhere(asked)(block.candidate);
  };
  const world =
    'World production in 1952 was 1,820 tonnes, according to the U.S. Survey (published 2024).';
  const us =
    'Production in the United States in 1952 was 1,110 tonnes, according to the U.S. Survey (published 2024).';

  it.each([
    ['how much was dug up worldwide in 1952?', us, true],
    ['how much was dug up worldwide in 1952?', world, false],
    ['us mine production 1952', world, true],
    ['us mine production 1952', us, false],
    ['when was the first one shown to the world?', us, false],
    ['tell us how much was mined in 1952', world, false],
    ["China's share of world output in 1952?", us, false],
    ['which country mined most of the world in 1952?', us, false],
    ['how much was dug up worldwide in 1952?', 'In 1952 the United States had a mine.', false],
  ])('"%s" and "%s"', (question, text, expected) => {
    expect(isElsewhere(question, text)).toBe(expected);
  });
});
