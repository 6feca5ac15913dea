import { describe, expect, it } from 'vitest';
import { isLookAlikeForm, isOfOtherForm } from '../../src/offline/other-form.ts';

describe('isOfOtherForm', () => {
  it.each([
    ['europium metal, price?', 'Europium oxide cost 27 dollars.'],
    ['europium metal, price?', 'Europium ore is dear, according to Shanghai Metal Market.'],
    ['Price of thulium oxide?', 'Terbium oxide cost 27 dollars.'],
    ['europium metal price', 'Europium oxide cost 27 dollars (annual average, Asian Metal).'],
    ['europium metal price', 'The rare-earth metals are scandium, yttrium, europium and others.'],
  ])('is so of “%s” beside “%s”', (question, sentence) => {
    expect(isOfOtherForm(question, [sentence])).toBe(true);
  });

  it.each([
    ['europium oxide, price?', 'Europium oxide cost 27 dollars.'],
    ['price of europium oxide', 'The oxides of terbium and europium cost 27 dollars.'],
    ['price of europium metal', 'Europium and terbium metals cost 27 dollars.'],
    ['Price of europium?', 'Europium oxide cost 27 dollars.'],
    ['Price of rare-earth ore?', 'Terbium oxide cost 27 dollars.'],
  ])('is not so of “%s” beside “%s”', (question, sentence) => {
    expect(isOfOtherForm(question, [sentence])).toBe(false);
  });
});

describe('isLookAlikeForm', () => {
  it.each([
    ['Europium oxide cost 27 dollars.', true],
    ['Europium metal cost 27 dollars, europium oxide 9.', false],
    ['Europium cost 27 dollars.', false],
    ['Terbium oxide cost 27 dollars.', false],
  ])('of “%s” is %s where the metal is asked for', (sentence, expected) => {
    expect(isLookAlikeForm('what did europium metal cost?', [sentence])).toBe(expected);
  });
});
