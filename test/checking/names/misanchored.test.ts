import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';
import { prepareEvidence } from '../../../src/checking/evidence.ts';
import { misanchoredIn } from '../../../src/checking/names/misanchored.ts';
import { readingOf } from '../../../src/checking/reading/reading.ts';

const evidenceOf = (texts: readonly string[]) =>
  texts.map((text, at) => prepareEvidence({ source: `a-2025010${at + 1}-b`, text }));

const found = (sentence: string, ...texts: string[]): string[] =>
  misanchoredIn(readingOf(sentence), evidenceOf(texts)).map(({ text }) => text);

const velt =
  'Velt and Orban each founded a method. In 1982 Velt showed rapid casting. Orban had joined the alloy group of Belmont Motors in 1972.';
const shares =
  'Geodura works with partners such as Rondo, Kazzan and Altimet. All voting shares of Geodura passed to the mining company Tarvo Sam in 2023.';
const plant = 'Ruritania opened its first tungsten plant in the Almara region in 2024.';

describe('misanchoredIn', () => {
  it.each([
    ['Ana Velt had entered the alloy group of Belmont Motors in 1972.', velt, 'Ana Velt'],
    ['In 2023 the voting shares of Geodura were passed to Altimet.', shares, 'Altimet'],
    ['The first tungsten plant was opened in 2024 in the Karagan region.', plant, 'Karagan'],
    [
      'Cordoba Mining closed the old smelter at the river in May.',
      'Cordoba Mining is based in Perth. The old smelter at the river was closed by Belmont Metals in May.',
      'Cordoba Mining',
    ],
  ])('finds what is told of another in "%s"', (sentence, text, name) => {
    expect(found(sentence, text)).toEqual([name]);
  });

  it.each([
    [
      'it stands for the name in the sentence before',
      'Cordoba Mining closed the old smelter at the river in May.',
      'Cordoba Mining met Belmont Metals in Perth. The company closed the old smelter at the river in May.',
    ],
    [
      'the name is short for it',
      'The BMC closed the old smelter at the river in May.',
      'The old smelter at the river was closed by the Belmont Mining Council in May. Cordoba Mining is based in Perth.',
    ],
    [
      'it only says so',
      'Cordoba Mining reported that Belmont Metals closed the old smelter at the river in May.',
      'Belmont Metals closed the old smelter at the river in May. Cordoba Mining is based in Perth.',
    ],
    [
      'it only tells whose something is',
      "Cordoba Mining's partner closed the old smelter at the river in May.",
      'Belmont Metals closed the old smelter at the river in May. It is the partner of Cordoba Mining.',
    ],
    [
      'another statement with the name says nearly as much',
      'Cordoba Mining closed the old smelter at the river in May.',
      'Belmont Metals closed the old smelter at the river in May, and Cordoba Mining closed its smelter at the river in May, too.',
    ],
    [
      'its giver and its taker are both named there',
      'Cordoba Mining bought the old smelter at the river in May.',
      'Belmont Metals sold the old smelter at the river to Cordoba Mining in May.',
    ],
  ])('finds nothing where %s', (_, sentence, text) => {
    expect(found(sentence, text)).toEqual([]);
  });

  it('counts for a sentence', () => {
    const passages = [{ source: 'a-20250101-b', text: shares }];

    expect(
      checkClaim('In 2023 the voting shares of Geodura were passed to Altimet.', passages).findings,
    ).toMatchObject([{ kind: 'relation', text: 'Altimet' }]);
  });
});
