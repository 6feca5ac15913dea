import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/offline/candidates.ts';
import { createIsElsewhere, isOfOtherPlace } from '../../src/offline/places-told.ts';
import { readQuestion } from '../../src/offline/read-question.ts';
import { aRetrieval } from '../support/retrieval.ts';

/** A question read over one text, each of its words a clause, and the text as a block. */
function readOver(question: string, text: string) {
  const words = question.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const retrieval = aRetrieval(words, [{ text }]);
  const asked = readQuestion(question, retrieval);
  return { asked, blocks: candidatesOf(retrieval, asked).slice(0, 1) };
}

describe('createIsElsewhere', () => {
  const isElsewhere = (question: string, text: string) => {
    const { asked, blocks } = readOver(question, text);
    return blocks.some(createIsElsewhere(asked));
  };
  const world =
    'World production in 1952 was 1,820 tonnes, according to the U.S. Survey (published 2024).';
  const us =
    'Production in the United States in 1952 was 1,110 tonnes, according to the U.S. Survey (published 2024).';
  const korean =
    'The price on 5 May was 57 US dollars (free on board China), according to K (published 2024).';

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
    ['germany output in tonnes', 'China mined 255,000 tonnes.', true],
    ['germany output in tonnes', 'German mines put out 12 tonnes.', false],
    [
      'how big are finlands reserves?',
      "Australia's reserves are 5 tonnes, as Finland noted.",
      false,
    ],
    ['how big are finlands reserves?', "Australia's reserves are 5 tonnes.", true],
    ['how much did China mine?', 'Inner Mongolia mined 50 tonnes.', false],
    ['korean price in dollars', korean, false],
    [
      'what did Alcor of Norway pay?',
      'Last year Alcor gave a Swedish bank 5 million dollars.',
      false,
    ],
  ])('"%s" and "%s"', (question, text, expected) => {
    expect(isElsewhere(question, text)).toBe(expected);
  });
});

describe('isOfOtherPlace', () => {
  it.each([
    ['how much did Germany produce?', 'The ministry set 254,000 tonnes to be produced.', true],
    ['how much did Germany produce?', 'German mines produced 12 tonnes.', false],
    ['how much did Germany produce?', 'A German firm lends 500 million euros.', true],
    [
      'how much did Alcor produce in Germany?',
      'Last year Alcor said that 254,000 tonnes were produced.',
      false,
    ],
    ['how much did Alcor produce?', 'The ministry set 254,000 tonnes to be produced.', false],
  ])('"%s" and "%s"', (question, text, expected) => {
    const { asked, blocks } = readOver(question, text);

    expect(isOfOtherPlace(asked, blocks)).toBe(expected);
  });
});
