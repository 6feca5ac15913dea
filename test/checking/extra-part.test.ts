import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-x', text }]).findings.map(({ kind }) => kind);

const BRICKS =
  'Orlev bakes bricks, tiles, pipes and pots, which builders of Freedonia buy from its yard every spring.';

describe('extraPartIn', () => {
  it.each([
    'Orlev bakes bricks, tiles, pipes, pots and ornamental garden gnomes, which builders of Freedonia buy.',
    'Orlev bakes bricks and tiles for builders of Freedonia, who smuggle umbrellas overseas.',
    'Builders of Freedonia buy bricks and tiles of Orlev every spring, because umbrellas leak.',
  ])('finds a part of which no passage has a word, where all else is told: %s', (sentence) => {
    expect(kindsOf(sentence, BRICKS)).toContain('extra');
  });

  it.each([
    'Orlev bakes bricks and pots, and builders of Freedonia get them from its yard in spring.',
    'Orlev bakes bricks and tiles, as builders of Freedonia get them every spring from there.',
    'Every spring builders of Freedonia purchase tiles and pipes from the yard of Orlev.',
  ])('lets other words for the same pass: %s', (sentence) => {
    expect(kindsOf(sentence, BRICKS)).toEqual([]);
  });
});
