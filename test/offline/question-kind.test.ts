import { describe, expect, it } from 'vitest';
import { wantedBy } from '../../src/offline/question-kind.ts';

describe('wantedBy', () => {
  it.each([
    ['When did the plant open?', ['date']],
    ['Since when is digging banned in Greenland?', ['date']],
    ['which year did Mitsubishi close the works?', ['date']],
    ['What happened when it was set up?', []],
    ['How many tonnes did Myanmar mine?', ['number']],
    ['how much money did the fund put in?', ['money']],
    ['what does a kilo of terbium cost', ['money']],
    ['What share of its imports comes from China?', ['percent']],
    ['Why was the offer turned down?', ['reason']],
    ['Who owns Mountain Pass?', ['name']],
    ['Where is Browns Range, and how far from the town?', ['number', 'place']],
    ['когда роснефть начнёт добычу?', ['date']],
    ['Сколько месторождений в Киргизии?', ['number']],
    ['năm 2023 công an thu giữ bao nhiêu tấn quặng?', ['number']],
    ['Akbulak里各占多少股份？', ['percent']],
    ['Wie viel Prozent kommt aus China?', ['percent']],
    ['combien de millions l’usine reçoit-elle ?', ['money']],
    ['mischmetal = ?', ['definition']],
    ['What is NdPr?', ['definition']],
    ['What does REO mean?', ['definition']],
    ['What is the price of terbium in Europe?', ['money']],
  ] as const)('sees what %s asks for', (question, wanted) => {
    expect(wantedBy(question)).toEqual(wanted);
  });
});
