import { describe, expect, it } from 'vitest';
import { findCountryName } from '../../src/text/country-names.ts';
import { isFrameWord } from '../../src/text/frame-words.ts';
import { isFunctionWord, languageOf } from '../../src/text/languages.ts';
import { latinOf } from '../../src/text/transliterate.ts';

describe('languageOf', () => {
  it.each([
    ['Who mines dysprosium?', 'en'],
    ['lynas dysprosum output q3 cy25?', 'en'],
    ['What is the die made of, and an ore of La Rochelle?', 'en'],
    ['wie viel Prozent will Solvay bis 2030 decken', 'de'],
    ['combien de millions l’état français met dans l’usine de Lacq ?', 'fr'],
    ['cuántas toneladas produjo la mina en 2024', 'es'],
    ['когда роснефть должна начать добычу', 'ru'],
    ['где добывают неодим', 'ru'],
    ['năm 2023 công an thu giữ bao nhiêu tấn quặng', 'vi'],
    ['中国的稀土出口', 'other'],
    ['', 'other'],
  ])('takes %s for %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('isFunctionWord', () => {
  it.each([
    ['the', 'de', true],
    ['welche', 'de', true],
    ['welche', 'en', false],
    ['war', 'en', false],
    ['war', 'de', true],
    ['quels', 'fr', true],
    ['met', 'fr', false],
    ['vient', 'fr', false],
    ['году', 'ru', false],
    ['должна', 'ru', false],
    ['bao', 'vi', true],
  ] as const)('says of %s in %s: %s', (word, language, isOne) => {
    expect(isFunctionWord(word, language)).toBe(isOne);
  });
});

describe('findCountryName', () => {
  it.each([
    ['usbekistan', 'de', 'Uzbekistan'],
    ['chine', 'fr', 'China'],
    ['киргизия', 'ru', 'Kyrgyzstan'],
    ['kasachstan', 'en', undefined],
    ['magnet', 'de', undefined],
  ] as const)('reads %s in %s as %s', (word, language, name) => {
    expect(findCountryName(word, language)).toBe(name);
  });
});

describe('latinOf', () => {
  it.each([
    ['роснефть', 'rosneft'],
    ['щучье', 'shchuche'],
    ['rosneft', undefined],
    ['中国', undefined],
  ])('writes %s as %s', (word, latin) => {
    expect(latinOf(word)).toBe(latin);
  });
});

describe('isFrameWord', () => {
  it.each([
    ['please', true],
    ['much', true],
    ['magnet', false],
    ['stake', false],
  ])('says of %s: %s', (word, isOne) => {
    expect(isFrameWord(word)).toBe(isOne);
  });
});
