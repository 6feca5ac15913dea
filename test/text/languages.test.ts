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
    ['中国的稀土出口', 'zh'],
    ['中国のレアアース', 'ja'],
    ['ᐃᓄᒃᑎᑐᑦ', 'other'],
    ['', 'other'],
  ])('takes %s for %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('languageOf a short question', () => {
  it.each([
    ['wem gehört malmgrube', 'de'],
    ['was kostet terbiumoxid 2025', 'de'],
    ['reserven brasiliens 2025', 'de'],
    ['seltene erden vietnam', 'de'],
    ['qui possède malmgrube', 'fr'],
    ['réserves du brésil en 2025', 'fr'],
    ['prix du terbium', 'fr'],
    ['production de la chine en 2025', 'fr'],
    ['reservas de brasil en 2025', 'es'],
    ['запасы вьетнама', 'ru'],
    ['malmgrube владелец', 'ru'],
    ['Запасы Вьетнама', 'ru'],
    ['giá terbi 2025', 'vi'],
    ['ai sở hữu malmgrube', 'vi'],
    ['nhà máy estonia', 'vi'],
    ['malmgrube归谁所有', 'zh'],
    ['lynas 2025年产量', 'zh'],
  ])('takes %s for %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  // With names, slips and single words of other languages.
  it.each([
    'who owns đông pao',
    'bắc nậm xe project owner',
    'lưu anh tuấn arrest',
    'norra kärr ownership',
    'société générale and lynas',
    'what is 稀土',
    'who owns 北方稀土',
    'top 5 稀土 producers',
    'who is Путин',
    'wen was teh first mine made in la rochelle',
    'hw many los were sold',
    'production 2025',
    'reserves vietnam',
    'per geijer reserves',
    'man made magnets',
  ])('takes %s for English', (text) => {
    expect(languageOf(text)).toBe('en');
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
    ['мьянма', 'ru', 'Myanmar'],
    ['birmanie', 'fr', 'Myanmar'],
    ['россии', 'ru', 'Russia'],
    ['вьетнаме', 'ru', 'Vietnam'],
    ['trung quoc', 'vi', 'China'],
    ['вьетнаме', 'de', undefined],
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
