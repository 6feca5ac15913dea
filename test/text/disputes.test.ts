import { describe, expect, it } from 'vitest';
import { isDisputing } from '../../src/text/disputes.ts';

describe('isDisputing', () => {
  it.each([
    'Oslo denied that it had stopped the ships.',
    'The company rejects the criticism.',
    'Its head of sales rejected the legitimacy of the decision.',
    'The ministry called the report false, and its sources misinformed.',
    "The other side didn't mention magnets in its own statement.",
    'The embassy had said less: only that the talks would go on.',
    'Oslo and Rome put the money behind it differently.',
    'Experts doubt strongly that this can pay.',
    'In contrast, the union counts 40 mines.',
    'In fact the price had risen months earlier.',
    'A broker called the find a hoax.',
  ])('sees it in "%s"', (text) => {
    expect(isDisputing(text)).toBe(true);
  });

  it.each([
    'An offer of 20 million dollars was rejected.',
    'Guards denied them entry.',
    'The islands are disputed.',
    'The mine has no permit, and did not open.',
    'The notice does not say which metal it means.',
    'Analysts criticised the tariff.',
    'That is told in Fact Sheet 12.',
  ])('sees none in "%s"', (text) => {
    expect(isDisputing(text)).toBe(false);
  });
});
