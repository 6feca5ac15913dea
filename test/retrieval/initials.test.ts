import { describe, expect, it } from 'vitest';
import { withInitials } from '../../src/retrieval/initials.ts';
import { aRetrieval } from '../support/retrieval.ts';

function spelledOf(short: string, text: string, isKnown = false): string[] {
  const { clauses, passages } = aRetrieval([short], [{ text }]);
  const unknown = clauses.map((one) => ({ ...one, isKnown }));
  const { clauses: read, ranked } = withInitials({ clauses: unknown, ranked: passages });
  const spelled = ranked[0]?.marks.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(read[0]?.isKnown).toBe(isKnown || spelled.length > 0);
  return spelled;
}

describe('withInitials', () => {
  it.each([
    ['IDC', 'The Ivory Dam Council paid.', 'Ivory Dam Council'],
    ['idc', 'The Ivory Dam Council paid.', 'Ivory Dam Council'],
    ['BOQ', 'Money of the Bank of Oslo and Quebec.', 'Bank of Oslo and Quebec'],
    ['VAT', 'Forged value-added-tax receipts.', 'value-added-tax'],
  ])('finds what "%s" stands for in "%s"', (short, text, words) => {
    expect(spelledOf(short, text)).toEqual([words]);
  });

  it.each([
    ['IDC', 'The ivory dam council paid.'],
    ['IDC', 'The Ivory Dam paid.'],
    ['vat', 'Forged value-added-tax receipts.'],
    ['ID', 'The Ivory Dam paid.'],
    ['Idc', 'The Ivory Dam Council paid.'],
  ])('does not take "%s" for anything in "%s"', (short, text) => {
    expect(spelledOf(short, text)).toEqual([]);
  });

  it('leaves a word as it is that passages have', () => {
    expect(spelledOf('IDC', 'The Ivory Dam Council paid.', true)).toEqual([]);
  });
});
