import { describe, expect, it } from 'vitest';
import { directionNotIn } from '../../../src/checking/denials/direction-kept.ts';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';

const found = (claim: string, passage: string): number =>
  directionNotIn(readingOf(claim), readingsOf(passage)).length;

describe('directionNotIn', () => {
  it.each([
    [
      'Harlow kept foreign bidders out of the tender.',
      'Harlow let foreign bidders in to the tender.',
    ],
    [
      'The court allowed the rest of the claim.',
      'The rest of the claim was turned down by the court.',
    ],
    ['Trained divers are in abundance at Arta.', 'Trained divers are in short supply at Arta.'],
    ['Large caves are easy to find in Arta.', 'Large caves are hard to find in Arta.'],
    ['Crabs are scarce off the northern coast.', "Crabs aren't uncommon off the northern coast."],
    [
      'The mayor was uneasy about the tender for ferries.',
      "The tender for ferries didn't worry the mayor.",
    ],
    ['The April rules for ferries were lifted.', 'The April rules for ferries stayed in force.'],
    [
      'The judge found the ferry ban compatible with the treaty.',
      'The ferry ban breaches the treaty, the judge found.',
    ],
  ])('finds a word where the passage has an opposite of its family: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(1);
  });

  it.each([
    ['The mayor was ill at ease with the tender.', 'The tender worried the mayor.'],
    [
      'The ferry deal leaves the old contracts intact.',
      'The ferry deal neither breaches nor replaces the old contracts.',
    ],
    [
      'Crews were warned against disclosing the route.',
      'Crews were warned not to reveal the route.',
    ],
    ['Ore from Arta is hard to replace.', "Ore from Arta can't be replaced easily."],
    ['A revised law upholds the ferry ban.', 'The ferry ban is upheld in a changed law.'],
  ])('lets pass what comes to the same: %s', (claim, passage) => {
    expect(found(claim, passage)).toBe(0);
  });
});
