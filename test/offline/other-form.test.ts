import { describe, expect, it } from 'vitest';
import { isOfOtherForm } from '../../src/offline/other-form.ts';

describe('isOfOtherForm', () => {
  it.each([
    ['europium metal, price?', 'Europium oxide cost 27 dollars.'],
    ['europium metal, price?', 'Europium ore is dear, according to Shanghai Metal Market.'],
    ['Price of thulium oxide?', 'Terbium oxide cost 27 dollars.'],
  ])('is so of “%s” beside “%s”', (question, sentence) => {
    expect(isOfOtherForm(question, [sentence])).toBe(true);
  });

  it.each([
    ['europium oxide, price?', 'Europium oxide cost 27 dollars.'],
    ['Price of europium?', 'Europium oxide cost 27 dollars.'],
    ['Price of rare-earth ore?', 'Terbium oxide cost 27 dollars.'],
  ])('is not so of “%s” beside “%s”', (question, sentence) => {
    expect(isOfOtherForm(question, [sentence])).toBe(false);
  });
});
