import { describe, expect, it } from 'vitest';
import { readingOf, readingsOf } from '../../../src/checking/reading/reading.ts';
import { sidesNotIn } from '../../../src/checking/roles/sides-kept.ts';

const findingsOf = (sentence: string, passage: string): string[] =>
  sidesNotIn(readingOf(sentence), readingsOf(passage)).map(({ text }) => text);

const RICHER = 'Ore at Norrberg is much richer in grade than in the other Swedish deposits.';
const ODD =
  'Elements with an even number, such as cerium, are more abundant than their odd neighbours, ' +
  'such as lanthanum and praseodymium.';
const BELOW = 'The output of Borval was 2,003 tonnes, below the 2,080 of the previous quarter.';
const AFTER = 'Shipments to Chile had recovered after the two presidents met in Lima.';
const AHEAD = 'Robots will be the largest source of demand, ahead of electric vehicles.';

describe('sidesNotIn', () => {
  it.each([
    ['Norrberg surpasses the other Swedish deposits in the grade of its ore.', RICHER],
    ['Lanthanum and praseodymium are rarer than cerium.', ODD],
    ['In the previous quarter output had been higher than the 2,003 tonnes of Borval.', BELOW],
    ['The presidents met in Lima before shipments to Chile recovered.', AFTER],
    ['Electric vehicles will trail behind robots.', AHEAD],
  ])('lets a comparison or an order be told in other words: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });

  it.each([
    [
      'The order covers the mines in Chile but spares the smelter in Lima.',
      'The order covers the smelter in Lima, but not the mines in Chile.',
    ],
    ['The other Swedish deposits far surpass Norrberg in the grade of their ore.', RICHER],
    ['Lanthanum and praseodymium outweigh cerium, which has an even number.', ODD],
    ['The output of Borval was higher than in the previous quarter.', BELOW],
    ['The presidents met in Lima once shipments to Chile had recovered.', AFTER],
    ['Robots are to trail behind electric vehicles.', AHEAD],
  ])('finds sides that have changed places: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).not.toEqual([]);
  });

  const COURTS = 'Whether the firm may dig is for the courts to decide, not for the arbitrators.';
  const PAID = 'Alcor received the rights to a mine in 2018, as payment for a power plant.';
  const RETURNS = 'The ore is exported for refining and then imported again.';
  const LATER =
    'When Chile halted exports, prices stayed; three months later they began a steep rise.';

  it.each([
    ['The courts rather than the arbitrators decide whether the firm may dig.', COURTS],
    ['Not the arbitrators but the courts decide whether the firm may dig.', COURTS],
    ['It is for the courts instead of the arbitrators to decide.', COURTS],
    ['In return for a power plant, Alcor received a mine in 2018.', PAID],
    ['The ore is imported again after it was exported for refining.', RETURNS],
    ['Prices began a steep rise after Chile had halted exports.', LATER],
  ])('lets both sides be told in other words: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toEqual([]);
  });

  it.each([
    ['The arbitrators rather than the courts decide whether the firm may dig.', COURTS],
    ['Not the courts but the arbitrators decide whether the firm may dig.', COURTS],
    ['It is for the arbitrators, not the courts, to decide.', COURTS],
    ['It is for the arbitrators instead of the courts to decide.', COURTS],
    ['Alcor was granted a power plant in 2018 in part payment for a mine.', PAID],
    ['The ore is imported for refining and then exported again.', RETURNS],
    ['Prices began their steep rise three months before Chile halted exports.', LATER],
  ])('finds both sides turned round: %s', (sentence, passage) => {
    expect(findingsOf(sentence, passage)).toHaveLength(1);
  });
});
