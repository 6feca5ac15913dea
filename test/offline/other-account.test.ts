import { describe, expect, it } from 'vitest';
import { isDisputed, otherAccount } from '../../src/offline/other-account.ts';
import { WEIGHTS } from '../../src/offline/weights.ts';
import { readPassages } from '../../src/offline/write-offline.ts';
import { aRetrieval } from '../support/retrieval.ts';

describe('isDisputed', () => {
  it.each([
    'how rich is the stuff really?',
    'did China cut Japan off, or is that a myth?',
    'How much, according to Moscow and according to Washington?',
    'what did it cost? i keep seeing two different figures',
    'does the ban hit everyone or only the army?',
    "how big is the pact? heard the two don't count the same",
    "the export rules: washington's version vs the ministry's",
    'the Alcor mine: treasure or fairy tale?',
    'is there gold in it? what do both camps say',
    'how big is the pact? what each side says',
    'do both sides tell the same story?',
    'which figure should i trust',
    'do the forecasters agree on it',
    'what do fans and doubters say of it',
  ])('sees that two accounts are asked for in "%s"', (text) => {
    expect(isDisputed({ text })).toBe(true);
  });

  it.each([
    'how much has been dug up in a month or so?',
    'which is larger, Fen or Per Geijer?',
    'How many tonnes lie in Gakara?',
    'What was signed two years after the ruling?',
    'who sits at the sides of the table?',
    'the plan: what does it cost?',
    'dearer by the kilo: scandium or lutetium?',
  ])('sees none in "%s"', (text) => {
    expect(isDisputed({ text })).toBe(false);
  });
});

describe('otherAccount', () => {
  const find = (...texts: readonly string[]) => {
    const retrieval = aRetrieval(
      ['Gakara', 'oxides', 'rich'],
      texts.map((text) => ({ text })),
    );
    const { asked, scored } = readPassages(
      'How rich is Gakara really, % of oxides?',
      retrieval,
      WEIGHTS,
    );
    const best = scored.find(({ candidate }) => candidate.rank === 0)?.candidate;
    const found = best && otherAccount([best], scored, asked);
    return found?.sentences.map(({ text }) => text).join(' ');
  };
  const best = 'The rich ore of Gakara contains 80% of oxides, said an adviser.';

  it('is a block with another figure of the same measure', () => {
    const other = 'The company puts the content at Gakara at 54%.';

    expect(find(best, 'Burundi owns 10% of Gakara and its oxides.', other)).toBe(other);
  });

  it('is one with a figure where the best block has none', () => {
    const told = 'The company puts the oxides at Gakara at 54%.';

    expect(find('The rich ore of Gakara with its oxides was named.', told)).toBe(told);
  });

  it('is one that disputes the best one rather than one that turns it round', () => {
    const rejected = 'At Gakara the company called the report on oxides false.';
    const turned = 'The ore at Gakara is not of oxides only.';

    expect(find('The rich ore of Gakara with its oxides was named.', turned, rejected)).toBe(
      rejected,
    );
  });

  it('is none where others tell the same figure, or of something else', () => {
    const same = 'Gakara has a content of 80% in oxides.';

    expect(find(best, same, 'The company puts the content at Kipawa at 54%.')).toBeUndefined();
  });
});
