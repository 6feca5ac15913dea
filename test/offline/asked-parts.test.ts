import { describe, expect, it } from 'vitest';
import { askedPartsOf, blockForPart } from '../../src/offline/asked-parts.ts';
import { readQuestion } from '../../src/offline/read-question.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

const TEXTS = [
  'Near Sartell the firm Niron builds a plant for 1,500 tonnes.',
  'Near Narva the firm Neo runs a plant of 2,000 tonnes.',
];

/** The words that set apart what a question asks for, side by side. */
const partsOf = (question: string, words: readonly string[], texts = TEXTS): string[][] => {
  const asked = readQuestion(
    question,
    aRetrieval(
      words,
      texts.map((text) => ({ text })),
    ),
  );
  return askedPartsOf(asked).map(({ own }) => [...own].map((at) => words[at] ?? ''));
};

describe('askedPartsOf', () => {
  const words = ['plant', 'Niron', 'Neo'];

  it.each([
    'Whose plant is larger, Niron or Neo, in tonnes?',
    'How many tonnes has the plant of Niron versus Neo?',
    'How many tonnes has the plant of Niron, and how many the one of Neo?',
    'How many tonnes has the plant of Niron compared with Neo?',
  ])('sees the two things of "%s"', (question) => {
    expect(partsOf(question, words)).toEqual([['Niron'], ['Neo']]);
  });

  it.each([
    'Why is the plant of Niron larger than that of Neo?',
    'What did Niron and Neo sign?',
    'How many tonnes has the plant of Niron?',
  ])('sees none in "%s"', (question) => {
    expect(partsOf(question, words)).toEqual([]);
  });
});

describe('askedPartsOf, of unlike things', () => {
  it('asks each of the two for its own', () => {
    const question = 'Compare the reserves of Vietnam and the output of Burma.';
    const texts = ['The reserves of Vietnam are large.', 'The output of Burma is small.'];
    const words = ['reserves', 'Vietnam', 'output', 'Burma'];
    const asked = readQuestion(
      question,
      aRetrieval(
        words,
        texts.map((text) => ({ text })),
      ),
    );

    expect(askedPartsOf(asked).map(({ measures }) => [...measures])).toEqual([
      ['reserves'],
      ['output'],
    ]);
  });
});

describe('blockForPart', () => {
  const find = (texts: readonly string[]) => {
    const question = 'Whose plant is larger, Niron or Neo, in tonnes?';
    const retrieval = aRetrieval(
      ['plant', 'Niron', 'Neo'],
      texts.map((text) => ({ text })),
    );
    const { asked, scored } = readPassages(question, retrieval, WEIGHTS);
    const first = scored.find(({ candidate }) => candidate.rank === 0)?.candidate;
    const [, second] = askedPartsOf(asked);
    const block = second && blockForPart(second, scored, first ? [first] : [], asked);
    return block?.sentences.map(({ text }) => text).join(' ');
  };

  it('is the one that gives the figure of the other thing', () => {
    const none = 'The plant of the firm Neo stands in Narva and is of brick.';

    expect(find([TEXTS[0] ?? '', none, TEXTS[1] ?? ''])).toBe(TEXTS[1]);
  });

  it('is none where a block that is shown has both', () => {
    const both = 'The firm Niron plans a plant of 1,500 tonnes, Neo runs a plant of 2,000 tonnes.';

    expect(find([both, TEXTS[1] ?? ''])).toBeUndefined();
  });
});
