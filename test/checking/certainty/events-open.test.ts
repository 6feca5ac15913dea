import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of events that the passages leave open', () => {
  it.each([
    [
      'Tarn Metals, which had settled with its builders, left bankruptcy before that year was out.',
      'Tarn Metals had settled with its builders. Its debts fell so far that work, at the Orlev quarry in the northern hills too, could go on; the company planned to leave bankruptcy before the end of the year.',
    ],
    [
      'Tarn Metals has begun making grey bricks out of Orlev chalk.',
      'Tarn Metals showed interest in making grey bricks out of Orlev chalk.',
    ],
    [
      'Freedonia is going to win a large share of the coming quarries.',
      'Freedonia could still win a large share of the coming quarries, provided that it moves quickly.',
    ],
    [
      'The purchase made Freedonia the largest holder of Orlev bonds.',
      'The purchase puts Freedonia in a position to become the largest holder of Orlev bonds.',
    ],
    [
      'Deep chalk seams have been confirmed under the hills of Orlev.',
      'Signs of deep chalk seams come from the hills of Orlev.',
    ],
    [
      'Harlow shipped a record load of bricks because Freedonian builders had stocked up in expectation of higher fees.',
      'Harlow shipped a record load of bricks. Freedonian builders had probably bought more because they expected higher fees, brokers said.',
    ],
    [
      'The wall of the Orlev dam cracked with grave consequences.',
      'A crack in the wall of the Orlev dam could have grave consequences.',
    ],
    [
      'The builders saw matters deteriorate within three to four weeks.',
      'The builders expected that matters could get worse within three to four weeks.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('estimate');
  });

  it.each([
    [
      'Freedonia, whose brick sales dropped 5.7% in May, could lose as much as 0.2% of its wages to the fees.',
      "Freedonia's wages could fall by up to 0.2% because of the fees. Freedonia sold 5.7% less bricks in May.",
    ],
    [
      'The tightening of the fees that the ministry of Freedonia announced in May was linked to a quarrel.',
      'The ministry of Freedonia announced in May that it would tighten the fees. The step was linked to a quarrel.',
    ],
    [
      'Atkins blamed the Freedonian guarantee of brick purchases from Orlev.',
      'Atkins blamed the Freedonian decision to guarantee brick purchases from Orlev.',
    ],
    [
      'Harlow has the capacity at its yard for up to 5,000 tonnes of bricks.',
      'Output of bricks at the yard in Harlow could reach 2,000 to 5,000 tonnes.',
    ],
    [
      'Tarn Metals pays for the bricks not already in its hands.',
      'Tarn Metals pays for the bricks that it lacks and is not yet holding.',
    ],
  ])('lets "%s" pass of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).not.toContain('estimate');
  });
});
