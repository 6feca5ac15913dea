import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/offline/candidates.ts';
import { aRetrieval } from '../support/retrieval.ts';

const blocksOf = (text: string) =>
  candidatesOf(aRetrieval(['Lynas'], [{ text }]), {
    wanted: [],
    counted: undefined,
    narrowed: { leastNames: 1, orCountry: true, asRate: false },
    words: new Set(['lynas']),
    times: new Set(),
  }).map(({ sentences }) => sentences.map((sentence) => sentence.text));

describe('candidatesOf', () => {
  it('joins a sentence to those that it leans on, and leaves out one that has none', () => {
    expect(
      blocksOf('It was cheap. Lynas opened a plant. It cost 800 million. They said so.'),
    ).toEqual([
      ['Lynas opened a plant.'],
      ['Lynas opened a plant.', 'It cost 800 million.'],
      ['Lynas opened a plant.', 'It cost 800 million.', 'They said so.'],
    ]);
  });

  it('takes time in proportion to a text that leans without end', () => {
    const text = 'It leads the field. '.repeat(12_000);

    expect(blocksOf(`Lynas opened a plant. ${text}`)).toHaveLength(3);
  });

  it('leaves out what is too long to be read in a glance', () => {
    expect(blocksOf(`Lynas ${'and so on '.repeat(60)}.`)).toEqual([]);
  });
});
