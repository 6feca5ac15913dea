import { describe, expect, it } from 'vitest';
import { isDeed, isLight } from '../../src/text/word-kinds.ts';

describe('isDeed', () => {
  it.each(['scrapped', 'pays', 'paying for', 'court', 'interest'])('is so of “%s”', (text) => {
    expect(isDeed(text)).toBe(true);
  });

  it.each(['mine', 'output', 'Kalgoorlie', 'four'])('is not so of “%s”', (text) => {
    expect(isDeed(text)).toBe(false);
  });
});

describe('isLight', () => {
  it.each(['four', 'people', 'back', 'companies'])('is so of “%s”', (text) => {
    expect(isLight(text)).toBe(true);
  });

  it.each(['scrapped', 'plant', 'Kalgoorlie'])('is not so of “%s”', (text) => {
    expect(isLight(text)).toBe(false);
  });
});
