import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

type Told = Readonly<{ text: string; elsewhere?: string }>;

const namesMissed = (claim: string, told: Told): string[] =>
  checkClaim(claim, [{ source: 'harlow-2024', ...told }])
    .findings.filter(({ kind }) => kind === 'name')
    .map(({ text }) => text);

const MINE = {
  text: 'In full operation Fenmark is to produce 40 tonnes a year, according to Sando.',
  elsewhere: 'Fenmark lies in South Africa. Graham Sando leads it.',
};

describe('namesNotIn', () => {
  it.each([
    ['The debt to Eximbank grew.', { text: 'The debt to the Export-Import Bank grew.' }],
    ['Citing Cercle Fenmark, the paper put it at 4.', { text: 'Cercle Fenmark put it at 4.' }],
    ["South Africa's Fenmark is to produce 40 tonnes a year.", MINE],
    ['The South African mine Fenmark is to produce 40 tonnes a year.', MINE],
    [
      'Fenmark is to produce 40 tonnes a year, according to Graham Sando.',
      { ...MINE, text: MINE.text.replace('Sando', 'President Sando') },
    ],
    [
      'The Fenmark Research Council turns oxide into metal.',
      { text: 'FRC turns oxide into metal.', elsewhere: 'The Fenmark Research Council (FRC)' },
    ],
    [
      'Washington has put millions into ferries.',
      { text: 'The American government has put millions into ferries.' },
    ],
    [
      "The Pentagon's chief buyer wants ferries.",
      { text: 'The US Under Secretary of Defense for Acquisition wants ferries.' },
    ],
    ['The US Fenmark Ore Survey moved it down.', { text: 'It moved down in a USFOS report.' }],
  ])('lets pass another name, or what its source says of it: %s', (claim, told) => {
    expect(namesMissed(claim, told)).toEqual([]);
  });

  it.each([
    ['Dunlow uses more brick than any other firm.', 'Fenmark uses the most brick of all firms.'],
    ['Boeing uses more brick than any other firm.', 'Fenmark uses the most brick of all firms.'],
    [
      'Dunlow and the Fenmark Bank have promised a loan.',
      'Sando and the Fenmark Bank promised it.',
    ],
    ['The US makes brick.', 'Norway makes brick for many uses.'],
    ['The US Rare Metals mine opened.', 'The US buys rare metals of the mine that opened.'],
  ])('finds a name in the place of another, or of words of its passage: %s', (claim, text) => {
    expect(namesMissed(claim, { text })).toHaveLength(1);
  });

  it.each([
    ['Hostile conditions for ferries last.', 'The harsh weather for ferries lasts.'],
    ['Scepticism came from buyers.', 'Buyers had doubts.'],
    ['Press reports show that it knew.', 'News reports show that it knew.'],
    ['The West is looking for brick.', 'Western governments seek brick.'],
    ['US Rare Metals opened a mine.', 'The mine was opened by the company US Rare Metals.'],
  ])(
    'takes no common word for a name, and a name for what its passage calls it: %s',
    (claim, text) => {
      expect(namesMissed(claim, { text })).toEqual([]);
    },
  );

  it.each([
    ["South Africa's Fenmark is to produce 40 tonnes.", { text: `${MINE.text} Norway buys it.` }],
    [
      "South Africa's researchers found 40 tonnes at Fenmark.",
      { text: 'Researchers of the Dunlow Center found 40 tonnes at Fenmark.' },
    ],
    ["Norway's Fenmark is to produce 40 tonnes a year.", MINE],
    ['Fenmark is to produce 40 tonnes a year in South Africa.', MINE],
    ['A South African firm is to take what Fenmark makes, 40 tonnes a year.', MINE],
    ['Ottawa has put millions into ferries.', { text: 'The American government did so.' }],
  ])('finds a name that may stand for another: %s', (claim, told) => {
    expect(namesMissed(claim, { ...MINE, ...told })).toHaveLength(1);
  });
});
