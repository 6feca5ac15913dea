import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, ...texts: string[]): string[] =>
  checkClaim(
    sentence,
    texts.map((text, at) => ({ source: `a-2025010${at + 1}-b`, text })),
  ).findings.map(({ kind }) => kind);

const belmont =
  'Belmont Metals is to receive a loan of 80 million dollars for its recycling of magnets.';
const cordoba = 'Cordoba Mining closed its old smelter in May.';

describe('checkClaim on names that passages tell of beside each other', () => {
  it.each([
    ['Belmont Metals is to receive 80 million dollars for recycling magnets.', [belmont, cordoba]],
    // Its mill made it, and so did the company.
    [
      'Cordoba Mining made its first kilogram of pure chromium in a trial run in May.',
      [
        "Cordoba Mining's Tarn Mill is the only one in the state that takes local ore.",
        'The Tarn Mill lately made its first kilogram of pure chromium in a trial run in May.',
      ],
    ],
    [
      'Belmont is to get a loan for its recycling of magnets, 80 million dollars.',
      [cordoba, belmont],
    ],
    [
      'Cordoba Mining showed interest in casting pure chromium from local ore.',
      [
        'Cordoba Mining met Belmont Metals. The company showed interest in casting pure chromium from local ore.',
      ],
    ],
    [
      'Beijing put Belmont Metals on its list of banned firms in June.',
      ["China's Ministry of Trade put Belmont Metals on its list of banned firms in June."],
    ],
    // His father's name stands between.
    [
      'Pavel Orro was introduced to the workers of Belmont Metals in July as head of its board.',
      [
        'Pavel Ivanovich Orro was introduced to the staff of Belmont Metals as head of the board in July.',
      ],
    ],
    [
      'Tin oxide rose from 250 to 700 dollars a kilogram in Cordoba.',
      ['Tin oxide cost 700 US dollars a kilogram in Cordoba, after 250 dollars a month before.'],
    ],
  ])('supports "%s"', (sentence, texts) => {
    expect(kindsOf(sentence, ...texts)).toEqual([]);
  });

  it.each([
    [
      'Cordoba Mining is to receive a loan of 80 million dollars for its recycling of magnets.',
      [belmont, cordoba],
    ],
    [
      'Cordoba Mining showed interest in casting pure chromium from local ore.',
      [
        'Belmont Metals met the ministry. The company showed interest in casting pure chromium from local ore.',
        cordoba,
      ],
    ],
    [
      'Arta Tin Group got 12,000 tonnes of the quota for mining hard rock.',
      [
        'Arta Northern Tin Group received 12,000 tonnes of the quota for mining hard rock. Arta Tin Group received 3,000 tonnes.',
      ],
    ],
    // Who gets it, in another voice.
    [
      'The Harbour Fund gave Cordoba Mining a guaranteed price floor along with a stake.',
      [
        'Belmont Metals was given a guaranteed price floor by the Harbour Fund, together with a stake. Apart from it, Cordoba Mining is the only large supplier.',
      ],
    ],
  ])('finds that "%s" is told of another', (sentence, texts) => {
    expect(kindsOf(sentence, ...texts)).toContain('relation');
  });
});

describe('checkClaim on names as newspapers write them', () => {
  it.each([
    [
      'In return, the release says, the Mines Ministry gets warrants in Belmont Metals and Cordoba Tin.',
      'In return the Vostrian Ministry of Mines gets warrants in Belmont Metals and Cordoba Tin, the release says. The Ministry of Trade gets a stake.',
    ],
    [
      'BBC/AP reported that Arta Belmont met the president in Cordoba on 19 May; he had last come three years before.',
      'Arta Belmont set out on a tour in May, BBC/AP reported. He met the president Jon Orlev in Cordoba on 19 May. Cordoba had not seen him for three years before.',
    ],
    ['Part of Vostria is mined.', 'A part of the land of Vostria is mined.'],
    ['Trade Minister Ana Belmont opened the mine.', 'Ana Belmont opened the mine.'],
    ['Middle Eastern mines closed.', 'Mines in the Middle East closed.'],
    ['Brussels wants to buy tin.', 'The EU wants to buy tin.'],
    ['EVs need tin.', 'Electric vehicles need tin.'],
  ])('supports "%s" by "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it.each([
    [
      'Trade Minister Ana Belmont opened the mine.',
      'Foreign minister Ana Belmont opened the mine.',
    ],
    ['The Bank of Vostria buys tin.', 'The treasury of Vostria buys tin.'],
  ])('finds the name of "%s" that is not in "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('name');
  });
});
