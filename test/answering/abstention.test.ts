import { describe, expect, it } from 'vitest';
import { abstentionOf } from '../../src/answering/abstention.ts';
import type { Citation } from '../../src/answering/answer.ts';

const NEAREST: readonly Citation[] = [1, 2].map((n) => ({
  n,
  passage: `malm#${n}`,
  source: 'malm',
  title: 'A mine',
  publisher: `Paper ${n}`,
  published: '2025-02',
  language: 'en',
  url: 'https://example.org',
  kind: 'brief',
  heading: '',
  text: '',
  quote: '',
}));

describe('abstentionOf', () => {
  it('says it in the language of the question, and names the sources as they are', () => {
    const said = [
      'who owns the moon',
      'wem gehört der mond',
      '¿quién es el dueño de la luna?',
      'qui possède la lune',
      '月は誰のものですか',
      'кому принадлежит луна',
      'ai sở hữu mặt trăng',
      '谁拥有月亮',
      'ᐃᓄᒃᑎᑐᑦ',
    ].map((question) => abstentionOf(question, NEAREST, []));

    expect(said).toMatchInlineSnapshot(`
      [
        "The sources do not answer that; the nearest are from Paper 1 (2025-02) [1] and Paper 2 (2025-02) [2].",
        "Die Quellen beantworten das nicht; am nächsten kommen Paper 1 (2025-02) [1] und Paper 2 (2025-02) [2].",
        "Las fuentes no responden a eso; lo más cercano es de Paper 1 (2025-02) [1] y Paper 2 (2025-02) [2].",
        "Les sources ne répondent pas à cette question ; les plus proches sont Paper 1 (2025-02) [1] et Paper 2 (2025-02) [2].",
        "情報源にはその答えがありません；最も近い情報源：Paper 1 (2025-02) [1]、Paper 2 (2025-02) [2]。",
        "В источниках ответа на это нет; ближе всего: Paper 1 (2025-02) [1] и Paper 2 (2025-02) [2].",
        "Các nguồn không trả lời câu hỏi này; gần nhất là Paper 1 (2025-02) [1] và Paper 2 (2025-02) [2].",
        "来源没有回答这个问题；最接近的来源：Paper 1 (2025-02) [1]和Paper 2 (2025-02) [2]。",
        "The sources do not answer that; the nearest are from Paper 1 (2025-02) [1] and Paper 2 (2025-02) [2].",
      ]
    `);
  });

  it.each([
    ['who owns Quorl', 'No source speaks of "Quorl".'],
    ['wem gehört Quorl', 'Keine Quelle erwähnt "Quorl".'],
    ['谁拥有Quorl', '没有来源提到"Quorl"。'],
  ])('names what no source has: %s', (question, said) => {
    expect(abstentionOf(question, [], ['Quorl'])).toBe(said);
  });

  it('says what is lacking where no name is', () => {
    const question = 'wie viel förderte Quorl 2019';
    const lack = 'Keine Quelle nennt 2019';

    expect(abstentionOf(question, [], [], lack)).toBe(`${lack}.`);
    expect(abstentionOf(question, [], ['Quorl'], lack)).toContain('"Quorl"');
  });
});
