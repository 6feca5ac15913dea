import { describe, expect, it } from 'vitest';
import { isUntold } from '../../src/offline/told-of.ts';

describe('isUntold', () => {
  it.each([
    ['What interest does the firm pay on its loan?', 'It got a loan of 20 million dollars.'],
    ['Which court forced the firm to clean up?', 'The firm stood by a complete clean-up.'],
    ['Who owned the works before?', 'The works closed in 2024 over a dispute.'],
    ['which species of beetle is it?', 'The mine is held up by endangered beetles.'],
    ['When was the plant shut down?', 'The plant opened in 2012.'],
    ['In which year does it want to start mining?', 'It had raised its estimate in 2025.'],
    ['On what exact day was it approved?', 'It was approved in December 2025.'],
    ['Why did Beijing scrap the rules?', 'Beijing announced the rules in April.'],
    ['capital of Norway', 'Norway was signed up by Alcor Capital.'],
  ])('is so of “%s” beside “%s”', (question, text) => {
    expect(isUntold(question, text)).toBe(true);
  });

  it.each([
    ['What interest does the firm pay?', 'It pays 3% a year.'],
    ['Who owned the works before?', 'The works, a subsidiary of Alcor, closed in 2024.'],
    ['When was the plant shut down?', 'The plant ceased work in 2012.'],
    ['On what exact day was it approved?', 'It was approved on 4 December 2025.'],
    ['Why did Beijing scrap the rules?', 'Beijing suspended the rules in April.'],
    ['What stood it at as 2025 closed?', 'It stood at 20 dollars.'],
    ['When does the plant open?', 'The plant is expected by late 2027.'],
    ['Whose idea was it?', 'It opened in 2012.'],
  ])('is not so of “%s” beside “%s”', (question, text) => {
    expect(isUntold(question, text)).toBe(false);
  });
});
