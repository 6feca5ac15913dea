import { describe, expect, it } from 'vitest';
import {
  isOfTwoFigures,
  withoutAsOf,
  withoutConfirming,
  withoutDispute,
} from '../../src/retrieval/question-frame.ts';

describe('withoutAsOf', () => {
  it.each([
    [
      'mine output in 2024, going by what was published up to the end of 2025?',
      'mine output in 2024 ?',
    ],
    ["world output for 2024 as people knew it at new year's eve 2025", 'world output for 2024'],
    ['quota for 2020, with what was known by the end of that year', 'quota for 2020'],
    ['output 2020 please, only with reports up to december 2021', 'output 2020 please'],
    ["chad's reserves as people knew them at the end of 2025?", "chad's reserves ?"],
    ['output in 2024 as far as one knew at the end of march that year', 'output in 2024'],
    ['chad 2018, using only what was published before 2020', 'chad 2018'],
    ['output for 2019 according to figures available by mid 2020?', 'output for 2019 ?'],
    ["chad's reserves, by the count of 2025?", "chad's reserves ?"],
    ['only what was known in october 2025: from when is it due?', 'from when is it due?'],
    ['using nothing newer than june 2025, what was mined in 2024?', 'what was mined in 2024?'],
  ])('leaves out of "%s" until when things were known', (question, rest) => {
    expect(withoutAsOf(question)).toBe(rest);
  });

  it.each([
    [
      'as of end of march 2024, how much has been allowed?',
      'march 2024,  how much has been allowed?',
    ],
    ['as things stood at christmas 2025, when would they start?', '2025,  when would they start?'],
    ["it's october 2023: how much is the quota?", 'october 2023,  how much is the quota?'],
  ])('keeps of "%s" the day, where it is the only one', (question, rest) => {
    expect(withoutAsOf(question)).toBe(rest);
  });

  it.each([
    'Who asked for it as of right?',
    'What did Brazil mine in 2024?',
    'why did they leave the quota as it was in 2021?',
    'what was published in 2019 on the mine?',
    'what do the figures of the mine show?',
  ])('leaves "%s" as it is', (question) => {
    expect(withoutAsOf(question)).toBe(question);
  });
});

describe('withoutDispute', () => {
  it.each([
    [
      'how much was mined in 2015? i keep finding two different figures',
      'how much was mined in 2015?',
    ],
    [
      "What was mined in 2020? The USGS tables don't seem to agree.",
      'What was mined in 2020? The USGS.',
    ],
    [
      'is Oslo dropping its price floor, or did the ministry call that rubbish?',
      'is Oslo dropping its price floor?',
    ],
    [
      'is Oslo dropping its price floor, and what does the ministry say about that story?',
      'is Oslo dropping its price floor',
    ],
    ['is the mine of any use? what do fans and doubters say', 'is the mine of any use'],
    [
      'has Oslo dropped its floor? what do the sources say and what the ministry?',
      'has Oslo dropped its floor',
    ],
  ])('leaves out of "%s" that sources disagree', (question, rest) => {
    expect(withoutDispute(question)).toBe(rest);
  });

  it.each([
    ', first estimate and the one published a year later',
    ': the old estimate and the new one?',
    ', initial and revised figure',
    ': the 2025 edition and the 2026 edition?',
    ': which of them is right, there seem to be two',
    ', both official figures please',
    ': there are two numbers, what are they',
    ': why do i see two figures',
    ': the number of 2021 against the one published later',
    ': the bureau seems to have given two figures',
  ])('leaves out "%s"', (dispute) => {
    expect(withoutDispute(`lead output in 2020${dispute}`)).toMatch(/^lead output in 2020[:?]?$/);
    expect(isOfTwoFigures(`lead output in 2020${dispute}`)).toBe(true);
  });

  it.each([
    'i keep seeing two figures',
    'Which figures do they disagree about?',
    'There are two mines at Fen: which is bigger?',
    'lead quota in 2020: first and second batch?',
    'which company has two numbers?',
    'lead output in 2020: China and Chad?',
    'what did the ministry say?',
    'what was mined in 2020, and what do they say was mined in 2021?',
    'is it Oslo that pays, or does Rome pay?',
  ])('leaves "%s" as it is, which asks nothing else', (question) => {
    expect(withoutDispute(question)).toBe(question);
  });
});

describe('withoutConfirming', () => {
  it.each([
    ['is it true that the mine closed?', 'the mine closed?'],
    ["isn't it true that the mine closed?", 'the mine closed?'],
    ['true that the mine closed?', 'the mine closed?'],
    ["so it's true that the mine closed?", 'the mine closed?'],
    ['is it really the case that the mine closed?', 'the mine closed?'],
    ['stimmt es, dass die mine schloss?', 'die mine schloss?'],
    ["est-il vrai qu'elle a fermé ?", 'elle a fermé ?'],
    ['правда ли, что рудник закрыт?', 'рудник закрыт?'],
    ['có đúng là mỏ đã đóng cửa?', 'mỏ đã đóng cửa?'],
  ])('takes of "%s" what is to be confirmed', (question, rest) => {
    expect(withoutConfirming(question)).toBe(rest);
  });

  it.each([
    'is it true?',
    'Which of its promises came true that year?',
    'is it truly closed?',
    'is it right to mine there?',
  ])('leaves "%s" as it is', (question) => {
    expect(withoutConfirming(question)).toBe(question);
  });
});
