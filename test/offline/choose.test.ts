import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aSource } from '../support/build.ts';
import { aRetrieval } from '../support/retrieval.ts';

const other = { source: aSource({ id: 'iea-20250501-outlook', publisher: 'IEA' }) };

type Passages = Parameters<typeof aRetrieval>[1];

/** The texts of the blocks that are chosen for a question. */
const chosenFor = (question: string, words: readonly string[], passages: Passages): string[] =>
  readPassages(question, aRetrieval(words, passages), WEIGHTS).chosen.flatMap(({ sentences }) =>
    sentences.map(({ text }) => text),
  );

describe('choose', () => {
  it('goes on where the best sentence ends', () => {
    const next = 'Abror Abdullayev was named as its head.';
    const texts = chosenFor(
      'Who heads the combine of Uzbekistan?',
      ['combine', 'Uzbekistan'],
      [
        {
          text: `Uzbekistan founded the combine in July 2024. ${next} Far away it rained all day.`,
        },
      ],
    );

    expect(texts.slice(0, 2)).toEqual(['Uzbekistan founded the combine in July 2024.', next]);
  });

  it('leaves out figures of another year than the one that is asked about', () => {
    const texts = chosenFor(
      'How much did Myanmar mine in 2024?',
      ['Myanmar', 'mine', '2024'],
      [
        { text: 'Myanmar let its people mine 31,000 tonnes in 2024.' },
        { text: 'Myanmar let its people mine 38,000 tonnes in 2023.', score: 0.9, passage: other },
      ],
    );

    expect(texts).toEqual(['Myanmar let its people mine 31,000 tonnes in 2024.']);
  });

  it('keeps a figure without a date in the passage that has the date', () => {
    const next = 'Inside the country each miner had to bring 7 tonnes.';
    const texts = chosenFor(
      'How much did Myanmar and its people mine in 2024?',
      ['Myanmar', 'mine', '2024'],
      [{ text: `Myanmar let its people mine 31,000 tonnes in 2024. ${next}` }],
    );

    expect(texts).toContain(next);
  });

  it('adds names that are not shown yet, where names are asked for', () => {
    const long = 'Ann Lee says that the plant has a chimney of brick, '.repeat(8);
    const more = `The plant in Stepnogorsk was opened before Yosuke Kondo, Bo Wu and Max Rau${', who had come from afar'.repeat(3)}.`;
    const texts = chosenFor(
      'Who opened the plant in Stepnogorsk?',
      ['plant', 'Stepnogorsk'],
      [
        { text: 'The old and dusty plant in Stepnogorsk was opened for Ann Lee.' },
        { text: `${long}in Stepnogorsk.`, score: 0.9 },
        { text: more, score: 0.85 },
      ],
    );

    expect(texts).toContain(more);
  });

  it('shows the figure of another source beside the one of the best', () => {
    const texts = chosenFor(
      'What are the reserves of Vietnam?',
      ['reserves', 'Vietnam'],
      [
        { text: 'The reserves of Vietnam are 22 million tonnes, said the ministry.' },
        {
          text: 'A later survey puts the reserves of Vietnam at only 3.5 million tonnes in all.',
          score: 0.9,
          passage: other,
        },
      ],
    );

    expect(texts).toHaveLength(2);
  });

  it('leaves out figures of another measure than the one that is asked about', () => {
    const reserves = 'The reserves of Vietnam are 3.5 million tonnes.';
    const texts = chosenFor(
      'What are the reserves of Vietnam?',
      ['reserves', 'Vietnam', 'rank'],
      [
        { text: reserves },
        { text: 'Exports of Vietnam came to 300 tonnes by rank.', score: 0.9, passage: other },
      ],
    );

    expect(texts).toEqual([reserves]);
  });

  it('has room for both of two things that are set against each other', () => {
    const long = ', as it said with pride and at great length'.repeat(10);
    const niron = `In Sartell Niron opened a plant of 1,500 tonnes${long}.`;
    const neo = `In Narva Neo has a plant of 2,000 tonnes${long.slice(0, 200)}.`;
    const texts = chosenFor(
      'Whose plant is larger, Niron or Neo, in tonnes?',
      ['plant', 'Niron', 'Neo'],
      [{ text: niron }, { text: 'The plant of Niron is of brick.' }, { text: neo, score: 0.9 }],
    );

    expect(texts).toContain(niron);
    expect(texts).toContain(neo);
  });

  it('shows what another source has of the same thing in a list, though its year stands beside', () => {
    const row = 'The mine production of Nigeria in 2024 was 1,500 tonnes.';
    const list = 'Of others, Burma mined 31,000, Nigeria 13,000 and Thailand 300 tonnes.';
    const china = 'The mine production of China in 2024 was 270,000 tonnes.';
    const texts = chosenFor(
      'What was the mine production of Nigeria in 2024?',
      ['mine', 'production', 'Nigeria', '2024'],
      [{ text: row }, { text: `${china} ${list}`, passage: other, score: 0.6 }],
    );

    expect(texts).toContain(list);
  });
});
