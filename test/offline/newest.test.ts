import { describe, expect, it } from 'vitest';
import { asksForNow, toldUntil } from '../../src/offline/newest.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

const sourceOf = (published: string) => ({ source: aSource({ id: `a-${published}`, published }) });

describe('asksForNow', () => {
  it.each([
    ['What are the reserves of Vietnam now?', true],
    ["what's the latest price of terbium?", true],
    ['how much is it worth these days', true],
    ['is the ban still in force?', true],
    ['until when can firms bid now that it was prolonged?', false],
    ['the latest price that you have of April 2024', false],
    ['Who knows it?', false],
  ])('reads "%s"', (text, isNow) => {
    expect(asksForNow({ text })).toBe(isNow);
  });
});

describe('toldUntil', () => {
  const toldBy = (text: string, published: string) => {
    const retrieval = aRetrieval(['Vietnam'], [{ text, passage: sourceOf(published) }]);
    const [block] = readPassages('Vietnam?', retrieval, WEIGHTS).scored;
    return block && toldUntil(block.candidate) - 12 * 2025;
  };

  it.each([
    ['Vietnam rose from 3 in 2021 to 5 in March 2025 and expects 9 by 2030.', '2025-06-01', 3],
    ['Vietnam has 3 million tonnes.', '2025-06-01', 6],
    ['Vietnam had 3 as of 2024, according to the U.S. Survey (published 2025-06).', '2025-06', 0],
  ])('is the last month of "%s"', (text, published, months) => {
    expect(toldBy(text, published)).toBe(months);
  });
});

describe('choose, asked how things are now', () => {
  const chosenFor = (question: string) => {
    const retrieval = aRetrieval(
      ['reserves', 'Vietnam'],
      [
        {
          text: 'The reserves of Vietnam were 22 million tonnes in 2022.',
          passage: sourceOf('2023-01-31'),
        },
        {
          text: 'The survey now puts reserves of the state of Vietnam at 3.5 million tonnes.',
          passage: sourceOf('2026-02-06'),
          score: 0.9,
        },
      ],
    );
    const { chosen } = readPassages(question, retrieval, WEIGHTS);
    return chosen.map(({ published }) => published);
  };

  it('begins with what was told last, and leaves out what it was before', () => {
    expect(chosenFor('What are the reserves of Vietnam now?')).toEqual(['2026-02-06']);
  });

  it('keeps both where nobody asks for now', () => {
    expect(chosenFor('What are the reserves of Vietnam?')).toEqual(['2023-01-31', '2026-02-06']);
  });

  type Told = Readonly<{ words: string[]; first: string; later: string; score: number }>;
  const toldFirst = (question: string, { words, first, later, score }: Told) => {
    const passages = [
      { text: first, passage: sourceOf('2025-06-09') },
      { text: later, passage: sourceOf('2026-02-03'), score },
    ];
    const { chosen } = readPassages(question, aRetrieval(words, passages), WEIGHTS);
    return chosen.map(({ published }) => published);
  };

  it('begins with the last figure of the same measure in other words and units', () => {
    const told: Told = {
      words: ['terbium', 'cost'],
      first: 'In June 2025 terbium cost 750 dollars a kilogram.',
      later: 'The price of terbium on 2 February 2026 was 1,330,000 yuan per tonne.',
      score: 0.8,
    };

    expect(toldFirst('how much does terbium cost now', told)[0]).toBe('2026-02-03');
    expect(toldFirst('how much does terbium cost', told)[0]).toBe('2025-06-09');
  });

  it('adds what was told last of a thing that is asked whether it is still so', () => {
    const told: Told = {
      words: ['Varkala', 'cancelled'],
      first: 'The rulers have cancelled the mine of Varkala in June 2025.',
      later: 'Talks over Varkala went on in January 2026.',
      score: 0.4,
    };

    expect(toldFirst('is Varkala still cancelled', told)).toEqual(['2025-06-09', '2026-02-03']);
    expect(toldFirst('is Varkala cancelled', told)).toEqual(['2025-06-09']);
  });
});
