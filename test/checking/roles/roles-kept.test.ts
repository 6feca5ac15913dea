import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { rolesNotIn } from '../../../src/checking/roles/roles-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] => {
  return rolesNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);
};

describe('rolesNotIn', () => {
  it.each([
    // Both stand before the same word.
    ['A quarrel of Chinese and Kyrgyz workers.', 'A quarrel of Kyrgyz and Chinese workers.'],
    // Whose the next figure is is told without its word.
    [
      'Brazilian rare-earth mines hold 21 tonnes, it says, but China holds more.',
      "It put China's rare-earth mines at 44 tonnes and those of Brazil at 21.",
    ],
    // Who is told something gets nothing.
    [
      'Traders who spoke to Belmont said that cargo bound for Cordoba was held up.',
      'Traders told Belmont that shipments to Cordoba were held up.',
    ],
    // The same visit from the other side.
    [
      "Before May, Arta Belmont hadn't visited Cordoba for three years.",
      'Cordoba had not seen a visit by Arta Belmont for three years before May.',
    ],
    // Letters of a name that is written out.
    [
      'Harbour Development Fund had never before financed a mining project at so early a stage.',
      'Harbour Development Fund announced a loan. It was the first time that HDF financed a mining project at so early a stage.',
    ],
    // Who tells it does nothing in it.
    [
      "Thulite's glow in blue light is of help against counterfeiting.",
      'Thulite serves in lamps. It glows under blue light, which helps against counterfeiting, the digest Samar noted in May.',
    ],
    // A unit of the one is the one.
    [
      'Arta Mining made its first tonne of lamp powder in a trial of three weeks.',
      "Arta Mining's Tarn Mill had lately made its first tonne of lamp powder in a trial of three weeks. Arta Mining is glad.",
    ],
    // The other is told of in other words, and named too.
    [
      'Cordoba Works is to build a smelter for 500 tonnes of tin a year, while Belmont Steel pays.',
      'Belmont Steel pays for a smelter. Its partner is to build and run it for 500 tonnes of tin a year. It is Cordoba Works.',
    ],
    // Which kind of miners it was is nobody's part.
    [
      'At a meeting with the other Samar Coast miners Ana Velt asked for a harbour fund for small boats.',
      'Ana Velt asked for a harbour fund for small boats, with the Velt Bank as its base. She spoke to Samar Coast miners.',
    ],
  ])('leaves each its part: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });

  it.each([
    ['A tool for Chinese buyers of Kyrgyz goods.', 'A tool for Kyrgyz buyers of Chinese goods.'],
    [
      'Chinese agents passed on foreign rare-earth goods.',
      'Foreign agents passed on Chinese rare-earth goods.',
    ],
    [
      'A loan of the fund went to Belmont for Arta.',
      'A loan of the fund for Belmont went to Arta.',
    ],
    [
      "Arta Belmont had a ruling set aside that a court had made in Cordoba Mining's favour.",
      'Cordoba Mining had a ruling set aside that a court had made in favour of Arta Belmont.',
    ],
  ])('finds who has the part of another: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });
});
