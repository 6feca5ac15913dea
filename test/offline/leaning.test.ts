import { describe, expect, it } from 'vitest';
import { isLeaning, pointsBack } from '../../src/offline/leaning.ts';

const sentence = (text: string) => ({ text, start: 0, end: text.length });

describe('pointsBack', () => {
  it.each([
    ['It cost 800 million dollars.', true],
    ['Both were turned down.', true],
    ['One day earlier the minister had resigned.', true],
    ['In return China lifted its limits.', true],
    ['By 2023 it held 95 per cent of the market.', true],
    ['When it runs, the plant is to employ 450 people.', true],
    ['The same analysis warns of a shortage.', true],
    ['Lynas says that it has found buyers.', false],
    ['In 2025 Lynas doubled its output.', false],
    ['Both Croat and Sagawa took neodymium.', false],
    ['Each F-35 holds 22 kilograms of magnets.', false],
    ['He Yadong told reporters of the ban.', false],
    ['China shut more of its own mines.', false],
  ])('says of “%s”: %s', (text, points) => {
    expect(pointsBack(sentence(text))).toBe(points);
  });
});

describe('isLeaning', () => {
  it.each([
    ['The plant was to open in 2026.', true],
    ['The plant at Kalgoorlie was to open in 2026.', false],
    ['The company expects a loss.', true],
    ['Iluka expects a loss.', false],
    ['South Norway was to chair it until June.', true],
    ['Analysts put the project at 2 billion dollars.', true],
    ['Iluka said that it until June had none.', false],
    ['Iluka sold a mine and bought it in May.', false],
    ['Analysts put Varkala at 2 billion dollars.', false],
  ])('says of “%s”: %s', (text, leans) => {
    expect(isLeaning(sentence(text))).toBe(leans);
  });
});
