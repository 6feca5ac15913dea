import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/offline/candidates.ts';
import { readQuestion } from '../../src/offline/read-question.ts';
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

  it('takes time in proportion to a text that leans without end', () => {
    const text = 'It leads the field. '.repeat(12_000);

    expect(blocksOf(`Lynas opened a plant. ${text}`)).toHaveLength(3);
  });

  it('leaves out what is too long to be read in a glance', () => {
    expect(blocksOf(`Lynas ${'and so on '.repeat(60)}.`)).toEqual([]);
  });
});
