import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of events that the passages leave open', () => {
  it.each([
    [
      'Tarn Metals left the quarry at Orlev before the winter.',
      'The storm could go on for weeks; Tarn Metals planned to leave the quarry at Orlev before the winter.',
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
      'Sales at Orlev dropped by 5.7%, and its wages could fall by 0.2%.',
      'Wages at Orlev could fall by 0.2%. Its sales went down by 5.7%.',
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
      'Tarn Metals pays for the bricks not already in its hands.',
      'Tarn Metals pays for the bricks that it lacks and is not yet holding.',
    ],
  ])('lets "%s" pass of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).not.toContain('estimate');
  });
});
