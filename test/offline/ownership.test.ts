import { describe, expect, it } from 'vitest';
import { owningIn, tellsOwner } from '../../src/offline/ownership.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

describe('owningIn', () => {
  const owning = (question: string, ...words: string[]) =>
    [
      ...owningIn(
        question,
        words.map((text) => ({ text })),
      ),
    ].map((at) => words[at]);

  it.each([
    ['who owns Wolfram Hill', ['owns', 'Wolfram', 'Hill'], ['owns']],
    [
      'which company is developing Varkala',
      ['company', 'developing', 'Varkala'],
      ['company', 'developing'],
    ],
    ['who is the biggest shareholder of Alcor', ['shareholder', 'Alcor'], ['shareholder']],
    ['who runs the Varkala mine', ['runs', 'Varkala', 'mine'], ['runs']],
    ['who runs Alcor Resources', ['runs', 'Alcor', 'Resources'], []],
    ['which company bought Varkala', ['company', 'bought', 'Varkala'], []],
    ['how big a fine did the owners get', ['fine', 'owners'], []],
  ])('reads "%s"', (question, words, expected) => {
    expect(owning(question, ...words)).toEqual(expected);
  });
});

describe('tellsOwner', () => {
  const tells = (text: string) => {
    const start = text.indexOf('Varkala');
    return tellsOwner(text, { start, end: start + 'Varkala'.length });
  };

  it.each([
    "Alcor's project Varkala lies in the south.",
    "The state lends to Alcor's magnet plant in Varkala.",
    'Alcor spends 30 million to bring its rare-earth project Varkala forward.',
    'Alcor takes over Bellatrix completely, and with it the Varkala project.',
    'Alcor is to buy the British company Varkala Metals.',
    'The new rulers cancelled the Varkala mine of the American company Alcor.',
    'Money goes to the refinery of Alcor Resources at Varkala.',
    'Varkala belongs to the state.',
    'Alcor raises its stake in Varkala to 94%.',
    "Varkala's former owner went bust.",
    "Alcor's Varkala refinery depends on sales.",
    "The contract for Varkala is Alcor's.",
  ])('is so in "%s"', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    "Madagascar's mine Varkala lies in the south.",
    "Europe's first plant in Varkala is small.",
    "The largest mine after Varkala is Alcor's neighbour.",
    "The bank's loan of June to Alcor pays for work on Varkala.",
    'The bank describes the Varkala loan as a first.',
    'Workers went on strike at Varkala.',
    "The minister signed Alcor's licence for Varkala.",
    'Varkala is among the largest deposits of heavy rare earths.',
  ])('is not so in "%s"', (text) => {
    expect(tells(text)).toBe(false);
  });
});

describe('the owner told in other words', () => {
  const signalsFor = (text: string) =>
    readPassages('who owns Varkala', aRetrieval(['owns', 'Varkala'], [{ text }]), WEIGHTS).signals;

  it('is no missing deed', () => {
    expect(signalsFor("Alcor's project Varkala lies in the south.")).toMatchObject({
      deedsMissing: 0,
      untold: 0,
    });
    expect(signalsFor("Alcor's chief went to see Varkala in the south.")).toMatchObject({
      deedsMissing: 1 / 3,
      untold: 1,
    });
  });
});
