import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/text/words.ts';

describe('wordsOf', () => {
  it.each([
    ['Síkela’s plan', 'sikela plan'],
    ['390,000 tonnes, 2.6bn', '390000 tonnes 2.6 bn'],
    ['đất hiếm', 'dat hiem'],
    ['Рогов и Пекин', 'рогов и пекин'],
    ['2019年8月赔给Stans Energy多少美元', '2019 年 8 月赔给 stans energy 多少美元'],
    ['Akbulak合资公司里Kazgeology和Cove', 'akbulak 合资公司里 kazgeology 和 cove'],
    ['レアアース3トン', 'レアアース 3 トン'],
    ['C5+1, G7', 'c5 1 g7'],
    ['🧲 \u0007 ""', ''],
  ])('folds and cuts %j', (text, words) => {
    expect(
      wordsOf(text)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words.normalize('NFKD').replace(/\p{M}/gu, ''));
  });

  it('says where each word stands', () => {
    const text = 'Nd2Fe14B: 铁 in “Baotou’s” mines';

    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nd2Fe14B',
      '铁',
      'in',
      'Baotou’s',
      'mines',
    ]);
  });

  it('reads a text the same, whether or not all of it is ASCII', () => {
    const ascii = fc.string({
      unit: fc.constantFrom('a', 'B', 's', "'", '.', ',', '-', ' ', '0', '9', '_'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(ascii, (text) => {
        // The space keeps what follows a word of its own.
        expect(wordsOf(text)).toEqual(wordsOf(`${text} \u2026`));
      }),
    );
  });
});
