import { describe, expect, it } from 'vitest';
import { askingWordsOf, translationsOf } from '../../src/text/dictionary.ts';

const englishOf = async (text: string, language: string) =>
  (await translationsOf(text, language)).map(({ english }) => english);

describe('translationsOf', () => {
  it.each([
    ['several words of Vietnamese', 'Trung Quốc xuất khẩu', 'vi', ['export']],
    ['a run of Chinese', '谁签署了协议', 'zh', ['sign', 'agreement']],
    ['a Russian word in any case', 'экспорта', 'ru', ['export']],
    ['German', 'Abkommens', 'de', ['agreement']],
    ['nothing of a language that it lacks', 'export', 'en', []],
  ])('reads %s', async (_, text, language, english) => {
    expect(await englishOf(text, language)).toEqual(english);
  });

  it('tells marks apart, which make other words', async () => {
    expect(await englishOf('mỏ', 'vi')).not.toEqual(await englishOf('mở', 'vi'));
  });

  it('says where the words stand', async () => {
    const text = 'на экспорт руды';
    const [first] = await translationsOf(text, 'ru');

    expect(text.slice(first?.start, first?.end)).toBe('экспорт');
  });
});

describe('askingWordsOf', () => {
  it.each([
    ['de', 'die fünf größten', ['five', 'largest']],
    ['es', 'los cinco más grandes', ['five', 'largest']],
    ['fr', 'les cinq plus grands', ['five', 'largest']],
    ['ja', '最大の', ['largest', 'the']],
    ['ru', 'пять крупнейших', ['five', 'largest']],
    ['vi', 'năm nước lớn nhất', ['five countries', 'largest']],
    ['zh', '最大的五个国家', ['largest', 'the', 'five countries']],
    ['en', 'the five largest', []],
  ])('reads a superlative in %s', async (language, text, english) => {
    const found = await askingWordsOf(text, language);

    expect(found.map((one) => one.english)).toEqual(english);
  });
});
