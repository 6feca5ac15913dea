import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClaim } from '../../../src/checking/message/judge-claim.ts';

const PLANT = {
  source: 'a',
  text: "The mayor spoke first. The European Union supported Neo's magnet plant in Narva, opened in September 2025, with 18.7 million euros.",
  context: 'A plant opens its doors\nNarva\nPortfolio\n2025-09-22',
};
const judge = (text: string, ...passages: (typeof PLANT)[]) => judgeClaim({ text }, passages);
const verdictOf = (claim: string, text: string): string =>
  judge(claim, { source: 'a', text, context: '' }).verdict;

const MINED = 'Lynas mined 12,000 tonnes of ore at Mount Weld in 2021.';

describe('judgeClaim', () => {
  it('gives the sentence that bears a claim out, verbatim', () => {
    const { verdict, supporting } = judge('The Narva plant opened in September 2025.', PLANT);
    const quotes = supporting.map(({ start, end }) => PLANT.text.slice(start, end));

    expect(verdict).toBe('supported');
    expect(quotes).toEqual([PLANT.text.slice('The mayor spoke first. '.length)]);
  });

  it('says what clashes', () => {
    const { verdict, contradicting } = judge('The Narva plant opened in 2023.', PLANT);

    expect(verdict).toBe('contradicted');
    expect(contradicting).toMatchObject([
      { passage: 0, kind: 'date', claimed: '2023', found: 'September 2025' },
    ]);
  });

  it('knows where two passages disagree', () => {
    const other = {
      ...PLANT,
      source: 'b',
      text: 'Lynas mined 15,000 tonnes of ore at Mount Weld in 2021.',
    };

    const { verdict } = judge(MINED, { ...PLANT, text: MINED }, other);

    expect(verdict).toBe('both');
  });

  it.each([
    [MINED, MINED, 'supported'],
    ['In 2021 Lynas dug 12,000 tonnes of ore at Mount Weld', MINED, 'supported'],
    [
      'Xi Jinping signed a minerals agreement with France worth 5 million US dollars',
      'On a visit to France, Xi Jinping signed a minerals agreement worth 5 million US dollars, Reuters reported',
      'supported',
    ],
    ['Lynas mined 15,000 tonnes of ore at Mount Weld in 2021', MINED, 'contradicted'],
    ['Lynas mined about 12,500 tonnes of ore at Mount Weld in 2021', MINED, 'not-found'],
    ['Lynas mined more than 10,000 tonnes of ore at Mount Weld in 2021', MINED, 'not-found'],
    // Another year may have had as much.
    ['Lynas mined 12,000 tonnes of ore at Mount Weld in 2019', MINED, 'not-found'],
    ['Iluka mined 12,000 tonnes of ore at Mount Weld in 2021', MINED, 'not-found'],
    ['Lynas did not mine 12,000 tonnes of ore at Mount Weld in 2021', MINED, 'not-found'],
    ['Lynas mined all its ore at Mount Weld in 2021', MINED, 'not-found'],
    [
      'Exports of magnets from China fell by 5%',
      'Exports of magnets from China rose by 5%',
      'not-found',
    ],
    [
      'Japan exports magnets and alloys to China',
      'China exports magnets and alloys to Japan',
      'not-found',
    ],
    [
      'Vietnam mined 100 tonnes of ore',
      'China mined 100 tonnes of ore, Vietnam 5 tonnes',
      'not-found',
    ],
    ['China mined 5 tonnes of ore', 'China mined 100 tonnes of ore, Vietnam 5 tonnes', 'not-found'],
    [
      'Lynas paid 5 million dollars in 2014 and 7 million in 2015',
      'Lynas paid 7 million dollars in 2014 and 5 million in 2015',
      'not-found',
    ],
    [
      'Germany won the cup in Brazil in 2014',
      'Brazil mined 100 tonnes of ore in 2014',
      'not-found',
    ],
    [
      'Xi opened the Baotou plant in 2019',
      'Beijing denied that Xi opened the Baotou plant in 2019',
      'not-found',
    ],
  ])('judges "%s" by "%s": %s', (claim, text, expected) => {
    expect(verdictOf(claim, text)).toBe(expected);
  });

  it.each([
    ['Caremag opened a plant in Lacq', 'Caremag plans that it opened a plant in Lacq', 'plan'],
    [
      'Caldeira holds 1.5 million tonnes',
      'Caldeira holds an estimated 1.5 million tonnes of ore',
      'estimate',
    ],
    [
      'Caldeira holds 1.5 million tonnes of ore',
      'Caldeira holds 1.5 million tonnes of ore, Gale said',
      'claim',
    ],
    [
      'Caldeira holds an estimated 1.5 million tonnes',
      'Caldeira holds an estimated 1.5 million tonnes',
      undefined,
    ],
  ])('says as what "%s" is borne out by "%s": %s', (claim, text, expected) => {
    const judgement = judge(claim, { source: 'a', text, context: '' });

    expect(judgement.verdict).toBe('supported');
    expect(judgement.as).toBe(expected);
  });

  it('judges any texts, with spans that lie in the passage', () => {
    const word = fc.constantFrom(
      ...'China Japan Lynas not 5 12,000 tonnes 2021 2022 mined opened rose fell in , . said from to it'.split(
        ' ',
      ),
      '\u{1F600}',
      '\u202e',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (claim, passage) => {
        const { supporting, contradicting } = judge(claim, { ...PLANT, text: passage });

        for (const { start, end } of [...supporting, ...contradicting]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(passage.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
