import { describe, expect, it } from 'vitest';
import { narrowedBy, wantedBy } from '../../src/offline/question-kind.ts';

describe('wantedBy', () => {
  it.each([
    ['When did the plant open?', ['date']],
    ['Since when is digging banned in Greenland?', ['date']],
    ['which year did Mitsubishi close the works?', ['date']],
    ['What happened when it was set up?', []],
    ['is Oslo dropping its price floor, yes or no', []],
    ['is Oslo dropping its price floor, or did the ministry deny that?', []],
    ['does Oslo drop its price floor, and what does the ministry say?', []],
    ['Oslo and the raw exports: allowed or banned?', []],
    ['is Oslo dropping its price floor, and at what price?', ['money']],
    ['which four metals does Alcor buy, with how much for each', ['element', 'number']],
    ['which metals cost most, and what is the price of each', ['element', 'money']],
    ['how much does the metal cost', ['money']],
    ['what is terbium trading at', ['money']],
    ['How many tonnes did Myanmar mine?', ['number']],
    ['how much money did the fund put in?', ['money']],
    ['what does a kilo of terbium cost', ['money']],
    ['What share of its imports comes from China?', ['percent']],
    ['Why was the offer turned down?', ['reason']],
    ['Who owns Mountain Pass?', ['name']],
    ['Who won the tender for the mine?', ['name']],
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
    ['who is ana velt', ['definition']],
    ["who's Ana Maria Velt?", ['definition']],
    ['who is buying magnets', ['name']],
    ['how much fresh equity did they raise?', ['money']],
    ['how much of its own money did they spend?', ['money']],
    ['what right did Alcor grant the miners?', []],
    ['which grant did Alcor get?', ['money']],
    ['what reason were the companies given?', ['reason']],
    ['which of the companies stayed?', ['name']],
    ['who is the buyer', ['name']],
    ['who was alcors founder', ['person']],
    ['which judge heard the case', ['person']],
    ['who are the arbitrators', ['person']],
    ['what tax does it pay', ['percent', 'money']],
    ['how much will alcor spend on it', ['money']],
    ['how much is alcor paying for it', ['money']],
    ['how much did alcor put into it', ['money']],
    ['what did alcor put into it', []],
    ['What is the price of terbium in Europe?', ['money']],
    ["madagascar's mine output in 2023?", ['number']],
    ['Which country has the biggest output?', ['place']],
    ['how many won does the plant bring?', ['money']],
    ['what fine does a breach of the law bring?', ['money']],
    ['Which four metals did the agency buy?', ['element']],
    ['Which law lets Ottawa store minerals?', ['name']],
    ['What did Myanmar mine in 2024?', ['number']],
    ['who takes over at Lynas after Lacaze?', ['person']],
    ['what is Apple paying per magnet?', ['money']],
    ['how many magnets does Apple get out of the $500m order?', ['number']],
    ['how many board seats come with the stake?', ['number']],
    ['how many dollars did the loan bring?', ['money']],
    ['what interest does Iluka pay on its loan?', ['percent']],
    ['what makes it hard to split them into pure metals?', ['reason']],
    ['how much did the firm want, interest counted in?', ['number']],
    ['by how much did the price of oxide rise?', ['number']],
    ['how much of its ore does Alcor sell?', ['percent', 'number']],
    ["how much of Alcor's ore goes abroad, and how much of it is sold?", ['percent', 'number']],
    ['how much of the money is spent?', ['money']],
    ["is Alcor's price floor in danger?", []],
    ['is it true, and what is the price?', ['money']],
    ['is the floor a price of 110 dollars? who pays it?', ['money', 'name']],
    ['what is thulium good for?', []],
    ['what is it made of?', []],
    ['which investment firm set up the company?', ['name']],
  ] as const)('sees what %s asks for', (question, wanted) => {
    expect(wantedBy(question)).toEqual(wanted);
  });
});

describe('narrowedBy', () => {
  it.each([
    ['average price of terbium in 2025', true],
    ['the annual oxide price', true],
    ['what does REO mean, and at what price?', false],
  ])('“%s” asks for a mean: %s', (question, is) => {
    expect(narrowedBy(question).asMean).toBe(is);
  });

  it.each([
    ['Who signed?', 1],
    ['Which two firms signed?', 2],
    ['which twenty entities are on the list?', 6],
    ['the names of the buyers', 2],
    ['In which 5 years was it shut?', 1],
  ] as const)('%s asks for so many names: %s', (question, least) => {
    expect(narrowedBy(question).leastNames).toBe(least);
  });
});
