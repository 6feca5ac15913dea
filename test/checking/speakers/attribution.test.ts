import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'a-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of who says something', () => {
  it.each([
    [
      'The terms for quarries are unfair, and the state earns too little from them.',
      'Ana Velt held in May 2021 that the terms for quarries are unfair and that the state earns too little.',
    ],
    [
      'Since May 2021 Tarn has been the only producer of separated ore in the north.',
      'Ana Velt, chief executive of Tarn, said in May 2021 that the company was now the only producer of separated ore in the north.',
    ],
    [
      'Orlev Group made ten million illegally by selling ore from its quarry.',
      'Jon Orlev, chairman of Orlev Group, was arrested, on the charge that his company made ten million illegally by selling ore from its quarry.',
    ],
    [
      'Jon Orlev warned that the dust would spread sharply unless digging stopped.',
      'Ana Velt pointed out that digging began two years ago and warned that the dust would spread sharply unless digging stopped. Jon Orlev said that he sells fish.',
    ],
    [
      'Prime Minister Jon Orlev called the step a grab for power over supply chains.',
      'Prime Minister Ana Velt called the step a grab for power over supply chains. She spoke beside Jon Orlev, who smiled.',
    ],
    [
      'Local residents believe that lifting the ban could bring hundreds of jobs at each quarry.',
      'Lifting the ban could bring hundreds of jobs at each quarry, the cabinet believes.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('attribution');
  });

  it.each([
    [
      "Ana Velt's verdict on the quarry terms was that they are unfair to the state.",
      'Ana Velt called the quarry terms unfair to the state.',
    ],
    [
      'The option concerns a small stake without say in management, as Jon Orlev made clear.',
      'Jon Orlev specified that the option concerns a small stake without any say in management.',
    ],
    [
      'In May Ana Velt took the operator to task for delays and said that it should invest.',
      'Ana Velt attacked the operator in May for delays. The operator should invest, she said.',
    ],
    [
      'The quarry terms are, for the head of the Stone Institute, unfair to the state.',
      'Ana Velt, head of the Stone Institute, said that the quarry terms are unfair to the state.',
    ],
  ])('lets "%s" pass of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });

  it('knows the publisher of a passage whose context has its heading above it', () => {
    const passage = {
      source: 'x-20250101-x',
      text: 'Ana Velt said that the quarry terms are unfair to the state and to the towns.',
      context: 'A visit\nQuarries\nOrlev Media Engineering\n2025-01-01',
    };
    const sentence =
      'According to Orlev Media Engineering, Ana Velt said that the quarry terms are unfair to the state and to the towns.';

    expect(checkClaim(sentence, [passage]).findings).toEqual([]);
  });

  it.each([
    [
      'Around the town of Orlev the river holds no fish and its water brings itching and rashes.',
      'In the town of Orlev a resident said that the river holds no fish and that its water brings itching and rashes.',
    ],
    [
      'Weak control of the waste causes the illness in the villages around the Harlow pool.',
      'Villagers near the Harlow pool told of illness that they put down to weak control of the waste.',
    ],
    [
      'The firm was many years ahead of every rival in the cutting of stone.',
      'The firm is sure of its stone and holds itself to be many years ahead of every rival in the cutting of stone.',
    ],
    [
      'Ana Velt of Orlev Media said that the agency was looking for stone on a broad front.',
      'A former official said in May 2021 that the agency was looking for stone on a broad front. Ana Velt of Orlev Media pointed out that prices had risen.',
    ],
    [
      'The quarry will be opened in the end.',
      'An analyst told a paper in May 2021 that the terms are hard but that the quarry will be opened in the end.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('attribution');
  });

  it('takes "that account" for the one that the sentence names', () => {
    const text =
      'The ministry is giving up its plans for a price floor, the Harlow Times reported in May 2021. Money is short, and setting prices is difficult, by that account.';
    const sentence =
      'The Harlow Times reported in May 2021 that the ministry is giving up its plans for a price floor, because money is short and setting prices is difficult.';

    expect(kindsOf(sentence, text)).toEqual([]);
  });
});
