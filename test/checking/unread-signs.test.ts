import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/checking/check-claim.ts';

const PASSAGE = {
  source: 'test-20250101-plant',
  text:
    'The plant at Kalgoorlie (Kazakh: Қалғұрлы) cost 800 million dollars and employs 300 workers. ' +
    'It puts out 5 t of CO₂ on 20 m² a day. It sold oxides worth 8.5 million dollars in 2024.',
};

const findingsOf = (sentence: string): string[] =>
  checkClaim(sentence, [PASSAGE]).findings.map(({ kind, text }) => `${kind}: ${text}`);

describe('signs that the rules cannot read', () => {
  it.each([
    ['The plant at Kalgoorlie cost ９００ million dollars.', '９００'],
    ['The plant at Kalgoorlie cost ٩٠٠ million dollars.', '٩٠٠'],
    ['The plant at Kalgoorlie cost ⑨ million dollars.', '⑨'],
    ['The plant at Kalgoorlie cost 9\u200B00 million dollars.', '\u200B'],
    ['The plant at Kalgoorlie employs 三百 workers.', '三百'],
    ['莱纳斯公司破产了。', '莱纳斯公司破产了'],
    ['The plant at Kalgoorlie employs 300 workers, 他们都是骗子.', '他们都是骗子'],
    ['The plant at Kalgoorlie employs 300 workers 🚀.', '🚀'],
    ['The plant at Kalgoorlie employs 300 workers a8f3c1d94b7e.', 'a8f3c1d94b7e'],
  ])('%s', (sentence, sign) => {
    expect(findingsOf(sentence)).toContain(`extra: ${sign}`);
  });

  it.each([
    'The plant at Kalgoorlie, in Kazakh Қалғұрлы, employs 300 workers.',
    'The plant puts out 5 t of CO₂ a day on 20 m².',
    'The plant’s costs were 800 million dollars – “at Kalgoorlie”.',
  ])('lets pass: %s', (sentence) => {
    expect(findingsOf(sentence)).toEqual([]);
  });
});

describe('a sentence around a true one', () => {
  it.each([
    'It is false that the plant at Kalgoorlie employs 300 workers.',
    'The plant at Kalgoorlie employs 300 workers, which is a hoax.',
    'That the plant at Kalgoorlie employs 300 workers is a lie.',
    'The plant at Kalgoorlie illegally employs 300 workers.',
    'The plant at Kalgoorlie employs 300 slaves.',
    'If the plant at Kalgoorlie employs 300 workers.',
    'The plant at Kalgoorlie employs 300 of you idiots.',
    'The plant at Kalgoorlie employs [900] workers.',
    'The plant is safe.',
    'It puts out 5 t of CO₂ on 20 m² a day. It sold oxides worth 8.',
  ])('is not borne out: %s', (sentence) => {
    expect(findingsOf(sentence)).not.toEqual([]);
  });

  it.each([
    'The plant at Kalgoorlie employs 300 workers [1].',
    'The plant at Kalgoorlie [1, 2], which cost 800 million dollars, employs 300 workers.[3]',
    'It puts out 5 t of CO₂ on 20 m² a day. It sold oxides worth 8.5 million dollars in 2024.',
  ])('is borne out: %s', (sentence) => {
    expect(findingsOf(sentence)).toEqual([]);
  });

  it('may accuse where the passage does in another word', () => {
    const passage = { source: 'test', text: 'Alcor was fined: it sold the ore unlawfully.' };

    expect(checkClaim('Alcor sold the ore illegally.', [passage]).supported).toBe(true);
  });
});
