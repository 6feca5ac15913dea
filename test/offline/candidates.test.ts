import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/offline/candidates.ts';
import { readQuestion } from '../../src/offline/read-question.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

const candidatesFor = (question: string, words: readonly string[], text: string) => {
  const retrieval = aRetrieval(words, [{ text }]);
  return candidatesOf(retrieval, readQuestion(question, retrieval));
};
const blocksOf = (text: string) =>
  candidatesFor('Lynas?', ['Lynas'], text).map(({ sentences }) =>
    sentences.map((sentence) => sentence.text),
  );

describe('candidatesOf', () => {
  it('joins a sentence to those that it leans on, and leaves out one that has none', () => {
    expect(blocksOf('Lynas opened a plant. It cost 800 million. They said so.')).toEqual([
      ['Lynas opened a plant.'],
      ['Lynas opened a plant.', 'It cost 800 million.'],
      ['Lynas opened a plant.', 'It cost 800 million.', 'They said so.'],
    ]);
  });

  it('keeps what a passage begins with, whatever it seems to point at', () => {
    expect(blocksOf('In return Lynas opened a plant.')).toHaveLength(1);
  });

  it('sees how much of the question stands beside what it asks for', () => {
    const besideOf = (text: string) =>
      candidatesFor(
        'How many tonnes did the plant of Lynas make?',
        ['plant', 'Lynas', 'make'],
        text,
      )[0]?.beside;
    const far = 'and so on '.repeat(20);

    expect(besideOf('The plant of Lynas had to make 12 tonnes.')).toBeGreaterThan(
      besideOf(`The plant of Lynas had to make do ${far} with 12 tonnes.`) ?? 1,
    );
    expect(besideOf('The plant of Lynas had to make do.')).toBe(0);
  });

  it.each([
    ['when will Lynas open it?', 'Lynas has it open in 2027.', true],
    ['when will Lynas open it?', 'Lynas has it open in November 2025.', true],
    ['when will Lynas open it?', 'Lynas has it open by late 2025.', true],
    ['when will Lynas open it?', 'Lynas had it planned in March 2025.', false],
    ['when will Lynas open it?', 'Lynas had it planned in 2024.', false],
    ['when did Lynas plan it?', 'Lynas had it planned in 2024.', true],
  ])('sees for "%s" a day to come in “%s”: %s', (question, text, isTold) => {
    const source = aSource({ published: '2025-06-10' });
    const retrieval = aRetrieval(['Lynas'], [{ text, passage: { source } }]);
    const [block] = candidatesOf(retrieval, readQuestion(question, retrieval));

    expect(block?.gives.includes('date')).toBe(isTold);
  });

  it('takes time in proportion to a text that leans without end', () => {
    const text = 'It leads the field. '.repeat(12_000);

    expect(blocksOf(`Lynas opened a plant. ${text}`)).toHaveLength(3);
  });

  it('leaves out what is too long to be read in a glance', () => {
    expect(blocksOf(`Lynas ${'and so on '.repeat(60)}.`)).toEqual([]);
  });
});
